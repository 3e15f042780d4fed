import type { BlockOf } from '../../../report/blocks.ts';
import { showFigure, showScore } from '../../../text/figures.ts';
import type { Canvas } from '../canvas.ts';
import { inlineLines } from '../inline.ts';
import { barLines } from './bars.ts';
import { markSigns } from './meter.ts';

/** A terminal has no circles: each axis is a bar, the other series are marks on it. */
export function radar(block: BlockOf<'radar'>, canvas: Canvas): string[] {
  const own = block.series.find(({ role }) => role === 'actual');
  const others = block.series.flatMap(({ role, ...its }) => (role === 'actual' ? [] : [{ role, ...its }]));
  const rows = block.axes.map(({ label, max }, axis) => {
    const value = own?.values[axis] ?? null;
    const marks = others.flatMap(({ role, values }) => {
      const at = values[axis] ?? null;
      return at === null ? [] : [{ at, role }];
    });
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
  const legend = others.map(({ role, title }) => `${markSigns[role]} ${title}`).join('   ');
  return [...barLines(rows, canvas), ...(legend === '' ? [] : inlineLines(legend, canvas, { style: 'muted' }))];
}
