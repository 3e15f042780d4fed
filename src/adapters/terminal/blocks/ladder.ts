import type { BlockOf } from '../../../report/blocks.ts';
import { pad, widthOf } from '../../../text/width.ts';
import type { Canvas } from '../canvas.ts';
import { inlineLines } from '../inline.ts';

const signs = { reached: '✓', current: '▶', next: ' ', ahead: ' ' } as const;
const styles = { reached: 'good', current: 'accent', next: 'neutral', ahead: 'muted' } as const;

/** The highest step on top. What the step means is said where the company stands and at the next one. */
export function ladder(block: BlockOf<'ladder'>, canvas: Canvas): string[] {
  const sign = Math.max(...block.steps.map((step) => widthOf(step.sign)));
  return block.steps.toReversed().flatMap(({ sign: own, title, text, state, mark }) => {
    const first = ` ${signs[state]} ${pad(own, sign)}  `;
    const indent = ' '.repeat(sign + 5);
    const style = styles[state];
    const strong = state === 'current';
    const name = [
      { text: title, strong, tone: style },
      ...(mark === undefined ? [] : [{ text: `  ◂ ${mark}`, tone: 'warn' as const }]),
    ];
    const head = inlineLines(name, canvas, { first, indent });
    const told = text !== undefined && (state === 'current' || state === 'next');
    return [...head, ...(told ? inlineLines(text, canvas, { first: indent, style: 'muted' }) : [])];
  });
}
