import type { BlockOf } from '../../../report/blocks.ts';
import type { Canvas } from '../canvas.ts';
import type { Piece } from '../page.ts';
import type { Setting } from '../setting.ts';
import { styles } from '../styles.ts';
import type { Tag } from '../tags.ts';
import { setText } from '../text/box.ts';
import { carriedOn } from '../text/carried-on.ts';
import type { Grid } from './grid.ts';

interface Head {
  readonly piece: Piece;
  /** On the pages after the first: an artifact, as its cells are in the structure already. */
  readonly again: Pick<Piece, 'height' | 'draw'>;
}

export function headOf(block: BlockOf<'table'>, grid: Grid, { tags, tag, inks, setter, words }: Setting): Head {
  const row = tags.add(tag, 'TR');
  const cells = block.columns.map((column, index) => {
    const { width = 0, align = 'left', x = 0 } = grid.columns[index] ?? {};
    return {
      x,
      box: setText(column.title, grid.head, width, setter, { align, colour: inks.muted }),
      own: tags.add(row, 'TH', { scope: 'Column' }),
    };
  });
  const text = Math.max(...cells.map(({ box }) => box.height));
  const height = text + 9;

  const draw = (canvas: Canvas, x: number, y: number, tagOf: (own: Tag) => Tag | 'artifact') => {
    canvas.line(x, y, x + grid.width, y, inks.ink, 0.9);
    canvas.line(x, y + height, x + grid.width, y + height, inks.muted, 0.5);
    // One-line titles stand on the rule beside longer ones.
    for (const { x: left, box, own } of cells) box.draw(canvas, tagOf(own), x + left, y + 5 + text - box.height);
  };

  const note = carriedOn(block.caption, words);
  const continued = setText(note, styles.small, grid.width, setter, { colour: inks.muted });
  const line = styles.small.leading + 3;
  return {
    piece: {
      height,
      above: 0,
      draw: (canvas, x, y) => {
        canvas.artifact();
        draw(canvas, x, y, (own) => own);
      },
    },
    again: {
      height: height + line,
      draw: (canvas, x, y) => {
        canvas.artifact('page');
        continued.draw(canvas, 'artifact', x, y, 0, 1);
        draw(canvas, x, y + line, () => 'artifact');
      },
    },
  };
}
