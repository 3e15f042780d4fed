import type { Drawer } from '../setting.ts';
import { styles } from '../styles.ts';
import type { TextBox, Typesetter } from '../text/box.ts';
import { setText } from '../text/box.ts';

/** Points between a tile's edge and its text. */
const inset = 12;

export const tiles: Drawer<'tiles'> = (block, { width, setter, inks, tags, tag }) => {
  const count = block.tiles.length;
  if (count === 0) return [];
  const each = width / count;
  const inner = each - inset - 6;
  const size = Math.min(...block.tiles.map((tile) => sizeThatFits(tile.value, inner, setter)));
  const own = tags.add(tag, 'Div');
  const parts = block.tiles.map((tile) => {
    const group = tags.add(own, 'Div');
    const value = { ...styles.figure, size, leading: size * 1.3 };
    const texts: TextBox[] = [
      setText(tile.label, styles.label, inner, setter, { colour: inks.muted }),
      setText(tile.value, value, inner, setter, { colour: inks.text[tile.tone] }),
      ...(tile.note === undefined ? [] : [setText(tile.note, styles.small, inner, setter, { colour: inks.muted })]),
    ];
    return { tone: tile.tone, texts: texts.map((box) => ({ box, own: tags.add(group, 'P') })) };
  });
  // Labels of one row are as high as the highest, so that the figures stand on one line.
  const rows = [0, 1, 2].map((row) => Math.max(0, ...parts.map(({ texts }) => texts[row]?.box.height ?? 0)));
  const height = rows.reduce((sum, row) => sum + row, 0) + 14;
  return [
    {
      height,
      above: 0,
      draw: (canvas, x, y) => {
        canvas.artifact();
        for (const [index, { tone }] of parts.entries()) canvas.rect(x + index * each, y, 2, height, inks.fill[tone]);
        for (const [index, { texts }] of parts.entries()) {
          let top = y + 5;
          for (const [row, { box, own: paragraph }] of texts.entries()) {
            box.draw(canvas, paragraph, x + index * each + inset, top);
            top += rows[row] ?? 0;
          }
        }
      },
    },
  ];
};

/** Large where the words are few. */
function sizeThatFits(value: string, width: number, setter: Typesetter): number {
  for (let size: number = styles.figure.size; size > 11; size -= 1) {
    if (setText(value, { ...styles.figure, size }, width, setter).lines === 1) return size;
  }
  return 11;
}
