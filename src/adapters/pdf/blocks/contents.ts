import type { Piece } from '../page.ts';
import type { Drawer, Entry, Setting } from '../setting.ts';
import { styles } from '../styles.ts';
import type { Tag } from '../tags.ts';
import { setText } from '../text/box.ts';

/** Points kept free for the page number. */
const numberWidth = 34;

export const contents: Drawer<'contents'> = (_block, setting) => {
  const own = setting.tags.add(setting.tag, 'TOC');
  return setting.book.contents.map((entry, index) => line(entry, index, own, setting));
};

function line(
  { title, level, anchor }: Entry,
  index: number,
  parent: Tag,
  { width, setter, inks, tags, book }: Setting,
): Piece {
  const indent = level === 1 ? 0 : 16;
  const style = level === 1 ? styles.strong : styles.table;
  const box = setText(title, style, width - indent - numberWidth - 12, setter, {
    colour: level === 1 ? inks.ink : inks.muted,
  });
  const item = tags.add(tags.add(parent, 'TOCI'), 'Link');
  return {
    height: box.height,
    above: index === 0 ? 0 : level === 1 ? 9 : 1,
    draw: (canvas, x, y) => {
      const page = book.pageOf(anchor);
      const number = setText(page === undefined ? '' : String(page), style, numberWidth, setter, {
        align: 'right',
        colour: inks.ink,
      });
      const last = y + box.height - style.leading;
      const baseline = last + style.leading / 2 + style.size * 0.36;
      const from = box.lines > 1 ? width - numberWidth - 40 : indent + box.width + 8;
      const to = width - number.width - 8;
      if (to - from > 6) {
        canvas.artifact();
        canvas.path(
          [
            { x: x + from, y: baseline },
            { x: x + to, y: baseline },
          ],
          { stroke: inks.muted, width: 0.8, dash: [0.01, 3.2], cap: 'round', open: true },
        );
      }
      box.draw(canvas, item, x + indent, y);
      number.draw(canvas, item, x + width - numberWidth, last);
      canvas.link([x + indent, y, x + width, y + box.height], anchor, title, item);
    },
  };
}
