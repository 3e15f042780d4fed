import type { Canvas } from '../canvas.ts';
import type { Setting } from '../setting.ts';
import { styles } from '../styles.ts';
import type { Tag } from '../tags.ts';
import type { TextBox } from '../text/box.ts';
import { setText } from '../text/box.ts';

export interface Key {
  readonly title: string;
  /** Draws the sample: 18 points wide, `y` its middle. */
  readonly sample: (canvas: Canvas, x: number, y: number) => void;
}

const sampleRoom = 23;
const between = 16;

/** The key to a drawing: samples and what they mean, in as many centred rows as it takes. */
export function setKeys(keys: readonly Key[], { width, setter, inks }: Pick<Setting, 'width' | 'setter' | 'inks'>) {
  const { leading } = styles.small;
  const rows: { width: number; height: number; items: { key: Key; box: TextBox; x: number }[] }[] = [];
  for (const key of keys) {
    const box = setText(key.title, styles.small, width - sampleRoom, setter, { colour: inks.muted });
    const own = sampleRoom + box.width;
    let row = rows.at(-1);
    if (row === undefined || row.width + between + own > width) {
      row = { width: 0, height: 0, items: [] };
      rows.push(row);
    }
    const x = row.items.length === 0 ? 0 : row.width + between;
    row.items.push({ key, box, x });
    row.width = x + own;
    row.height = Math.max(row.height, box.height + 2);
  }
  return {
    height: rows.reduce((sum, row) => sum + row.height, 0),
    draw: (canvas: Canvas, x: number, y: number, tag: Tag) => {
      let top = y;
      for (const row of rows) {
        const left = x + (width - row.width) / 2;
        for (const { key, box, x: at } of row.items) {
          canvas.tagged(tag);
          key.sample(canvas, left + at, top + leading / 2);
          box.draw(canvas, tag, left + at + sampleRoom, top);
        }
        top += row.height;
      }
    },
  };
}
