import type { BlockOf } from '../../../report/blocks.ts';
import type { Setting } from '../setting.ts';
import type { TextStyle } from '../styles.ts';
import { styles } from '../styles.ts';
import { wordWidth } from '../text/box.ts';

/** Where a column's text stands, in points from the table's left edge. */
export interface Column {
  readonly x: number;
  readonly width: number;
  readonly align: 'left' | 'right' | 'centre';
}

export interface Grid {
  readonly columns: readonly Column[];
  readonly width: number;
  readonly body: TextStyle;
  readonly head: TextStyle;
  /** Above and below a cell's text. */
  readonly padding: number;
}

/** Lines instead of boxes: the first column's text begins, and the last one's ends, at the table's very edge. */
export function gridOf(block: BlockOf<'table'>, { width, setter }: Setting): Grid {
  const { columns } = block;
  const count = columns.length;
  const dense = block.dense === true || count > 8;
  const body = dense ? styles.dense : styles.table;
  const head = dense ? styles.denseHead : styles.tableHead;
  const gutter = count > 9 ? 6 : count > 6 ? 9 : 14;
  const room = width - gutter * (count - 1);
  const least = columns.map((column, index) => {
    const figures = column.align === 'right' ? block.rows.map(({ cells }) => cells[index]?.text ?? '') : [];
    const words = figures.map((text) => wordWidth(text, body, setter));
    return Math.min(Math.max(wordWidth(column.title, head, setter), ...words) + 0.5, room * 0.3);
  });
  let x = 0;
  const placed = widths(
    columns.map((column) => column.width),
    least,
    room,
  ).map((own, index) => {
    const one = { x, width: own, align: columns[index]?.align ?? ('left' as const) };
    x += own + gutter;
    return one;
  });
  return { columns: placed, width, body, head, padding: dense ? 3 : 4.6 };
}

/** Widths by share; a column too narrow for its title's words or its figures takes what it needs from the others. */
function widths(shares: readonly number[], least: readonly number[], room: number): number[] {
  const own = shares.map((share) => Math.max(0, share));
  const whole = own.reduce((sum, share) => sum + share, 0);
  const plain = own.map((share) => (whole > 0 ? (share / whole) * room : room / own.length));
  const short = plain.map((width, index) => Math.max(0, (least[index] ?? 0) - width));
  const spare = plain.map((width, index) => Math.max(0, width - (least[index] ?? 0)));
  const [wanted, given] = [short, spare].map((all) => all.reduce((sum, one) => sum + one, 0)) as [number, number];
  if (wanted === 0 || given < wanted) return plain;
  return plain.map((width, index) => width + (short[index] ?? 0) - ((spare[index] ?? 0) / given) * wanted);
}
