import type { Piece, Placed } from '../page.ts';
import { drawPlaced } from '../placing.ts';
import type { Drawer } from '../setting.ts';

/** Points between columns. */
const gutter = 26;

export const columns: Drawer<'columns'> = (block, setting) => {
  const { columns: parts } = block;
  const room = setting.width - gutter * (parts.length - 1);
  const whole = parts.reduce((sum, { width }) => sum + width, 0);
  if (parts.length === 0 || whole <= 0) return [];
  const tag = setting.tags.add(setting.tag, 'Div');
  const set = parts.map(({ width, blocks }) => {
    const own = (room * width) / whole;
    return { width: own, pieces: setting.layout(blocks, { ...setting, tag, width: own }) };
  });
  const height = Math.max(...set.map(({ pieces }) => heightOf(pieces)));
  // What does not fit a page side by side goes one below the other.
  if (height > setting.pageHeight) return set.flatMap(({ pieces }) => pieces);
  const all = set.flatMap(({ pieces }) => pieces);
  return [
    {
      height,
      above: 0,
      anchors: all.flatMap((piece) => piece.anchors ?? []),
      draw: (canvas, x, y) => {
        let left = x;
        for (const { width, pieces } of set) {
          drawPlaced(canvas, stacked(pieces, y), left);
          left += width + gutter;
        }
      },
    },
  ];
};

function heightOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { height, above }, index) => sum + height + (index === 0 ? 0 : above), 0);
}

function stacked(pieces: readonly Piece[], y: number): Placed[] {
  let top = y;
  return pieces.map((piece, index) => {
    if (index > 0) top += piece.above;
    const placed = { piece, y: top, scale: 1 };
    top += piece.height;
    return placed;
  });
}
