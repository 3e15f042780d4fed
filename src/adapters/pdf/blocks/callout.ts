import type { Frame } from '../page.ts';
import type { Drawer } from '../setting.ts';
import { styles } from '../styles.ts';
import { setText } from '../text/box.ts';
import { gap, paragraph, together } from '../text/paragraph.ts';

/** Points. */
const padding = { x: 16, y: 10 };

export const callout: Drawer<'callout'> = (block, { width, setter, inks, tags, tag }) => {
  const own = tags.add(tag, 'Div');
  const frame: Frame = {
    draw: (canvas, x, top, bottom) => {
      canvas.artifact();
      canvas.rect(x, top, width, bottom - top, inks.tint[block.tone]);
      canvas.rect(x, top, 3, bottom - top, inks.fill[block.tone]);
    },
  };
  const inner = width - 2 * padding.x;
  const title = setText(block.title, styles.strong, inner, setter, { colour: inks.text[block.tone] });
  const text = setText(block.text, styles.body, inner, setter, { justify: true });
  const place = { indent: padding.x, frame };
  const head = [gap(padding.y, frame), ...(block.title === '' ? [] : paragraph(title, tags.add(own, 'P'), place))];
  const pieces = [...head, ...paragraph(text, tags.add(own, 'P'), place), gap(padding.y, frame)];
  // Where it is parted, neither its title stands alone nor the room at its end.
  const tied = (index: number): boolean => index < head.length || index === pieces.length - 2;
  return together(pieces.map((piece, index) => (tied(index) ? { ...piece, keep: 'must' } : piece)));
};
