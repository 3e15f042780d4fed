import type { BlockOf } from '../../../report/blocks.ts';
import { showFigure, showScore } from '../../../text/figures.ts';
import type { Canvas } from '../canvas.ts';
import { inlineLines } from '../inline.ts';
import { barLines } from './bars.ts';

/** A terminal has no circles: each axis is a bar, the other series are marks on it. */
export function radar(block: BlockOf<'radar'>, canvas: Canvas): string[] {
  const [own, ...others] = block.series;
  const rows = block.axes.map(({ label, max }, axis) => {
    const value = own?.values[axis] ?? null;
    const marks = others.flatMap(({ values }) => values[axis] ?? []);
    const target = others.find(({ role }) => role === 'target')?.values[axis] ?? null;
    return {
      label,
      text: value === null ? '–' : `${showScore(value, target ?? undefined)} / ${showFigure(max)}`,
      value,
      max,
      marks,
      tone:
        value === null || target === null
          ? ('accent' as const)
          : value >= target
            ? ('good' as const)
            : ('warn' as const),
    };
  });
  const legend = others.map(({ title }) => `┃ ${title}`).join('   ');
  return [...barLines(rows, canvas), ...(legend === '' ? [] : inlineLines(legend, canvas, { style: 'muted' }))];
}
