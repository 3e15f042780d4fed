import type { BlockOf } from '../../../report/blocks.ts';
import type { Rgb } from '../colours.ts';
import { mix, on } from '../colours.ts';
import type { Piece } from '../page.ts';
import type { Setting } from '../setting.ts';
import { styles } from '../styles.ts';
import { setText } from '../text/box.ts';
import { figure } from './figure.ts';

type Step = BlockOf<'ladder'>['steps'][number];

/** Points: how much higher each step is than the one before, and room inside it. */
const rise = 15;
const inset = 9;

/** The ladder as a staircase, lowest step left; what is reached is filled, the present step in full colour. */
export function drawStairs(block: BlockOf<'ladder'>, setting: Setting): Piece {
  const { width, setter, inks } = setting;
  const count = block.steps.length;
  const each = width / count;
  const inner = each - 2 * inset;
  const set = block.steps.map((step) => {
    const { ground, text, soft } = lookOf(step.state, inks);
    return {
      step,
      ground,
      texts: [
        setText(step.sign, styles.heading, inner, setter, { colour: text }),
        setText(step.title, styles.labelStrong, inner, setter, { colour: text }),
        ...(step.text === undefined ? [] : [setText(step.text, styles.small, inner, setter, { colour: soft })]),
      ],
      mark:
        step.mark === undefined
          ? undefined
          : setText(step.mark, styles.small, each - 4, setter, { colour: inks.ink, align: 'centre' }),
    };
  });
  const base = Math.max(...set.map(({ texts }) => texts.reduce((sum, box) => sum + box.height, 0))) + 2 * inset;
  const tops = set.map((_, index) => (count - 1 - index) * rise);
  const overhead = Math.max(
    0,
    ...set.map(({ mark }, index) => (mark === undefined ? 0 : mark.height + 8 - (tops[index] ?? 0))),
  );
  const height = overhead + base + (count - 1) * rise;
  return figure(block.alt, height, setting, (canvas, x, y, tag) => {
    for (const [index, { step, ground, texts, mark }] of set.entries()) {
      const left = x + index * each;
      const top = y + overhead + (tops[index] ?? 0);
      canvas.tagged(tag);
      canvas.rect(left, top, each - 2, y + height - top, ground);
      if (step.state === 'next') {
        const corners = [
          { x: left + 0.5, y: y + height },
          { x: left + 0.5, y: top + 0.5 },
          { x: left + each - 2.5, y: top + 0.5 },
          { x: left + each - 2.5, y: y + height },
        ];
        canvas.path(corners, { stroke: inks.text.accent, width: 1, dash: [3, 2], open: true });
      } else {
        canvas.rect(left, top, each - 2, 1.6, step.state === 'ahead' ? inks.muted : inks.text.accent);
      }
      let line = top + inset - 2;
      for (const box of texts) {
        box.draw(canvas, tag, left + inset, line);
        line += box.height;
      }
      if (mark !== undefined) {
        canvas.tagged(tag);
        mark.draw(canvas, tag, left + 1, top - mark.height - 7);
        const middle = left + each / 2 - 1;
        canvas.path(
          [
            { x: middle - 3.5, y: top - 6.5 },
            { x: middle + 3.5, y: top - 6.5 },
            { x: middle, y: top - 2 },
          ],
          { fill: inks.ink },
        );
      }
    }
    canvas.line(x, y + height, x + width - 2, y + height, inks.ink, 0.9);
  });
}

/** Ground, text and softer text of a state: full colour for the present one, paler as it is farther away. */
export function lookOf(state: Step['state'], inks: Setting['inks']): { ground: Rgb; text: Rgb; soft: Rgb } {
  switch (state) {
    case 'current': {
      const text = on(inks.accent, inks);
      return { ground: inks.accent, text, soft: mix(text, inks.accent, 0.12) };
    }
    case 'reached':
      return { ground: mix(inks.accent, inks.paper, 0.78), text: inks.ink, soft: inks.ink };
    case 'next':
      return { ground: inks.paper, text: inks.text.accent, soft: inks.ink };
    case 'ahead':
      return { ground: inks.ground, text: inks.muted, soft: inks.muted };
  }
}
