import type { BlockOf } from '../../../report/blocks.ts';
import type { Setting } from '../setting.ts';
import type { TextStyle } from '../styles.ts';
import { styles } from '../styles.ts';

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
export function gridOf(block: BlockOf<'table'>, { width }: Setting): Grid {
  const { columns } = block;
  const count = columns.length;
  const gutter = count > 9 ? 6 : count > 6 ? 9 : 14;
  const shares = columns.reduce((sum, column) => sum + Math.max(0, column.width), 0);
  const room = width - gutter * (count - 1);
  let x = 0;
  const placed = columns.map((column) => {
    const own = shares > 0 ? (room * Math.max(0, column.width)) / shares : room / count;
    const one = { x, width: own, align: column.align ?? ('left' as const) };
    x += own + gutter;
    return one;
  });
  const dense = block.dense === true || count > 8;
  return {
    columns: placed,
    width,
    body: dense ? styles.dense : styles.table,
    head: dense ? styles.denseHead : styles.tableHead,
    padding: dense ? 3 : 4.6,
  };
}
