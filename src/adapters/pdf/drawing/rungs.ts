import type { BlockOf } from '../../../report/blocks.ts';
import type { Canvas } from '../canvas.ts';
import type { Piece } from '../page.ts';
import type { Setting } from '../setting.ts';
import { styles } from '../styles.ts';
import { setText } from '../text/box.ts';
import { figure } from './figure.ts';
import { lookOf } from './stairs.ts';

type Step = BlockOf<'ladder'>['steps'][number];

/** Points: a badge's height and least width, room between badge and text, and between rungs. */
const badge = { height: 22, width: 34 };
const between = 11;

/** The ladder upright, highest rung on top, for a narrow column. */
export function drawRungs(block: BlockOf<'ladder'>, setting: Setting): Piece {
  const { width, setter, inks } = setting;
  const signs = block.steps.map(({ sign }) => setText(sign, styles.subheading, width * 0.3, setter).width);
  const signWidth = Math.max(badge.width, ...signs.map((sign) => sign + 12));
  const left = signWidth + 12;
  const inner = width - left - 4;
  const set = block.steps.map((step) => {
    const { ground, text } = lookOf(step.state, inks);
    const titled = step.state === 'current' || step.state === 'next' ? styles.labelStrong : styles.label;
    const texts = [
      setText(step.title, titled, inner, setter, { colour: step.state === 'ahead' ? inks.muted : inks.ink }),
      ...(step.text === undefined ? [] : [setText(step.text, styles.small, inner, setter, { colour: inks.muted })]),
    ];
    const mark =
      step.mark === undefined
        ? undefined
        : setText(step.mark, styles.small, inner - 9, setter, { colour: inks.text.accent });
    const words = texts.reduce((sum, box) => sum + box.height, 0) + (mark?.height ?? 0);
    return {
      step,
      ground,
      texts,
      mark,
      words,
      sign: setText(step.sign, styles.subheading, signWidth, setter, { colour: text, align: 'centre' }),
      height: Math.max(badge.height, words) + between,
    };
  });
  const height = set.reduce((sum, rung) => sum + rung.height, 0);
  const rungs = set.toReversed();
  return figure(block.alt, height, setting, (canvas, x, y, tag) => {
    canvas.tagged(tag);
    drawRail(canvas, rungs, x, y, x + signWidth / 2, setting);
    let top = y;
    for (const { step, ground, texts, mark, words, sign, height: own } of rungs) {
      const middle = top + own / 2;
      canvas.tagged(tag);
      canvas.rect(x + 4, middle - badge.height / 2, signWidth - 8, badge.height, ground);
      const [l, r, t, b] = [x + 4, x + signWidth - 4, middle - badge.height / 2, middle + badge.height / 2];
      const frame = [
        { x: l, y: t },
        { x: r, y: t },
        { x: r, y: b },
        { x: l, y: b },
      ];
      if (step.state === 'next') canvas.path(frame, { stroke: inks.text.accent, width: 1, dash: [3, 2] });
      if (step.state === 'ahead') canvas.path(frame, { stroke: inks.rule, width: 0.7 });
      sign.draw(canvas, tag, x, middle - styles.subheading.leading / 2);
      let line = middle - words / 2;
      for (const box of texts) {
        box.draw(canvas, tag, x + left, line);
        line += box.height;
      }
      if (mark !== undefined) {
        canvas.tagged(tag);
        const [px, py] = [x + left, line + styles.small.leading / 2];
        canvas.path(
          [
            { x: px, y: py },
            { x: px + 4.5, y: py - 3 },
            { x: px + 4.5, y: py + 3 },
          ],
          { fill: inks.text.accent },
        );
        mark.draw(canvas, tag, x + left + 9, line);
      }
      top += own;
    }
  });
}

/** The ground of the present rung, and the rail that holds all of them. */
function drawRail(
  canvas: Canvas,
  rungs: readonly { readonly step: Step; readonly height: number }[],
  x: number,
  y: number,
  rail: number,
  { width, inks }: Setting,
): void {
  let top = y;
  for (const { step, height } of rungs) {
    if (step.state === 'current') canvas.rect(x, top, width, height, inks.tint.accent);
    top += height;
  }
  canvas.line(rail, y + (rungs[0]?.height ?? 0) / 2, rail, top - (rungs.at(-1)?.height ?? 0) / 2, inks.rule, 2);
}
