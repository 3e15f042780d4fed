import type { BlockOf } from '../../../report/blocks.ts';
import type { Piece } from '../page.ts';
import type { Drawer, Setting } from '../setting.ts';
import { styles } from '../styles.ts';
import { setText } from '../text/box.ts';

import { gridOf } from '../table/grid.ts';
import { headOf } from '../table/head.ts';
import { rowPieces } from '../table/row.ts';

export const table: Drawer<'table'> = (block, setting) => {
  if (block.columns.length === 0) return [];
  const tag = setting.tags.add(setting.tag, 'Table');
  const grid = gridOf(block, setting);
  const caption = block.showCaption === true ? captionOf(block, setting, tag) : [];
  const head = headOf(block, grid, { ...setting, tag });
  const rows = block.rows.map((row) => rowPieces(row, grid, { ...setting, tag }));
  const body = rows.flatMap((pieces, index) => {
    const group = block.rows[index]?.group === true;
    // Neither the first nor the last row stands alone beside a head.
    const tied = group || index === rows.length - 2 || (index === 0 && rows.length > 1);
    return pieces.map((piece, part) => ({
      ...piece,
      head: head.again,
      ...(tied && part === pieces.length - 1 && { keep: group ? ('must' as const) : ('wish' as const) }),
    }));
  });
  return [...caption, { ...head.piece, ...(body.length > 0 && { keep: 'must' as const }) }, ...body];
};

function captionOf(block: BlockOf<'table'>, { width, setter, inks, tags }: Setting, tag: Setting['tag']): Piece[] {
  const box = setText(block.caption, styles.labelStrong, width, setter, { colour: inks.ink });
  const own = tags.add(tag, 'Caption');
  return [{ height: box.height + 4, above: 0, keep: 'must', draw: (canvas, x, y) => box.draw(canvas, own, x, y) }];
}
