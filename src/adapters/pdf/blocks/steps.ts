import type { Drawer } from '../setting.ts';
import { styles } from '../styles.ts';
import { setText } from '../text/box.ts';
import { gap, paragraph, together } from '../text/paragraph.ts';
import type { Piece } from '../page.ts';

/** Points from the left edge to the text; the number stands in them. */
const indent = 40;

export const steps: Drawer<'steps'> = (block, { width, pageHeight, setter, inks, tags, tag }) => {
  const own = tags.add(tag, 'L');
  const pieces = block.steps.map((step, index) => {
    const entry = tags.add(own, 'LI');
    const label = tags.add(entry, 'Lbl');
    const body = tags.add(entry, 'LBody');
    const last = index === block.steps.length - 1;
    const inner = width - indent;
    const number = setText(String(index + 1), styles.subheading, 24, setter, { align: 'centre', colour: inks.paper });
    const title = setText(step.title, styles.subheading, inner, setter);
    const meta = (step.meta ?? []).filter((item) => item !== '').join('   ·   ');
    const pieces = [
      ...paragraph(title, tags.add(body, 'P'), { indent }),
      ...paragraph(setText(step.text, styles.body, inner, setter, { justify: true }), tags.add(body, 'P'), {
        indent,
        above: 1,
      }),
      ...(meta === ''
        ? []
        : paragraph(setText(meta, styles.label, inner, setter, { colour: inks.muted }), tags.add(body, 'P'), {
            indent,
            above: 3,
          })),
      ...(last ? [] : [gap(16)]),
    ];
    const [first] = pieces;
    if (first === undefined) return [];
    const numbered: Piece = {
      ...first,
      draw: (canvas, x, y) => {
        canvas.artifact();
        canvas.circle(x + 12, y + 9, 12, { fill: inks.text.accent });
        number.draw(canvas, label, x, y + 1);
        first.draw(canvas, x, y);
      },
    };
    // A thread from number to number, on whatever pages the step is.
    const frame = {
      draw: (canvas: Parameters<Piece['draw']>[0], x: number, top: number, bottom: number) => {
        canvas.artifact();
        if (!last) canvas.line(x + 12, Math.min(top + 26, bottom), x + 12, bottom - 4, inks.rule, 1);
      },
    };
    const whole: Piece[] = [numbered, ...pieces.slice(1)].map((piece) => ({ ...piece, frame }));
    // A short step is not parted; a long one rather not.
    const keep = height(whole) < pageHeight / 4 ? 'must' : 'wish';
    return whole.map((piece, at): Piece => (at < whole.length - 1 ? { ...piece, keep } : piece));
  });
  const all = pieces.flat();
  // A few short steps are read as one; they go to the next page together rather than leave one behind.
  return height(all) < pageHeight / 2 ? together(all) : all;
};

const height = (pieces: readonly Piece[]): number => pieces.reduce((sum, piece) => sum + piece.height + piece.above, 0);
