import type { Piece } from '../page.ts';
import type { Drawer } from '../setting.ts';
import { styles } from '../styles.ts';
import { setText } from '../text/box.ts';
import { paragraph } from '../text/paragraph.ts';

export const list: Drawer<'list'> = (block, { width, setter, inks, tags, tag }) => {
  const own = tags.add(tag, 'L');
  const indent = block.ordered ? (block.items.length > 99 ? 28 : 20) : 13;
  return block.items.flatMap((item, index) => {
    const entry = tags.add(own, 'LI');
    const label = block.ordered ? tags.add(entry, 'Lbl') : undefined;
    const box = setText(item, styles.body, width - indent, setter, { justify: true });
    const number = setText(`${index + 1}.`, styles.strong, indent, setter, { colour: inks.text.accent });
    const [first, ...others] = paragraph(box, tags.add(entry, 'LBody'), { above: index === 0 ? 0 : 3, indent });
    if (first === undefined) return [];
    const marked: Piece = {
      ...first,
      draw: (canvas, x, y) => {
        if (label !== undefined) {
          number.draw(canvas, label, x, y);
        } else {
          canvas.artifact();
          canvas.rect(x + 1.5, y + box.leading / 2 - 1.6, 3.6, 3.6, inks.accent);
        }
        first.draw(canvas, x, y);
      },
    };
    return [marked, ...others];
  });
};
