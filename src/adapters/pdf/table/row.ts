import type { Cell, TableBlock } from '../../../report/blocks.ts';
import type { Canvas } from '../canvas.ts';
import { drawSign, signRoom } from '../drawing/signs.ts';
import type { Piece } from '../page.ts';
import type { Setting } from '../setting.ts';
import type { Tag } from '../tags.ts';
import type { TextBox } from '../text/box.ts';
import { setText } from '../text/box.ts';
import type { Column, Grid } from './grid.ts';

type Row = TableBlock['rows'][number];

interface SetCell {
  readonly cell: Cell;
  readonly column: Column;
  readonly box: TextBox;
  readonly own: Tag;
  /** Left of the text, for the sign. */
  readonly indent: number;
}

/** A bar in a cell: the height of its track, and the room that it and its gap take. */
const track = 3;
const barRoom = track + 5;

/** Fewer lines than this never stand alone at a page's foot or head; a row is parted only where both sides have as many. */
const fewest = 3;
/** A row of fewer lines is not worth parting. */
const worthParting = 8;

/** A row in one piece; one of many lines in several, which may come on different pages. */
export function rowPieces(row: Row, grid: Grid, setting: Setting): Piece[] {
  const { inks, tags } = setting;
  const own = tags.add(setting.tag, 'TR');
  const cells = (row.group === true ? groupCells : plainCells)(row, grid, { ...setting, tag: own });
  const { padding, body } = grid;
  const lines = Math.max(1, ...cells.map(({ box }) => box.lines));
  // Under a cell that is shorter than its row there is room for a bar already.
  const bars = cells.some(({ cell, box }) => cell.bar !== undefined && box.lines >= lines) ? barRoom : 0;

  const piece = (from: number, to: number): Piece => {
    const [first, last] = [from === 0, to === lines];
    const above = first ? padding : 0;
    const own = (to - from) * body.leading + above + (last ? padding + bars : 0);
    return {
      height: own,
      above: 0,
      ...(first && row.anchor !== undefined && { anchors: [row.anchor] }),
      draw: (canvas, x, y) => {
        canvas.artifact();
        if (row.group === true) canvas.rect(x, y, grid.width, own, inks.ground);
        if (last) canvas.line(x, y + own, x + grid.width, y + own, inks.rule, 0.5);
        for (const cell of cells) {
          if (first) drawCellSign(canvas, cell, x, y + above, grid, setting);
          const ends = Math.max(1, cell.box.lines);
          if (ends > from && ends <= to && cell.cell.bar !== undefined)
            drawBar(canvas, cell, cell.cell.bar, x, y + above + (cell.box.lines - from) * body.leading + 2, setting);
        }
        for (const { box, column, own: tag, indent } of cells) {
          const end = Math.min(to, box.lines);
          if (end > from) box.draw(canvas, tag, x + column.x + indent, y + above, from, end);
        }
      },
    };
  };

  if (lines < worthParting) return [piece(0, lines)];
  const cuts = [...Array.from({ length: lines - 2 * fewest + 1 }, (_, index) => index + fewest), lines];
  return cuts.map((to, index) => piece(cuts[index - 1] ?? 0, to));
}

function plainCells(row: Row, grid: Grid, { tags, tag, setter, inks }: Setting): SetCell[] {
  return grid.columns.map((column, index) => {
    const cell: Cell = row.cells[index] ?? { text: '' };
    const indent = cell.sign === undefined ? 0 : grid.body.size * signRoom;
    const colour = cell.tone === undefined ? inks.ink : inks.text[cell.tone];
    const box = setText(cell.text, grid.body, Math.max(1, column.width - indent), setter, {
      align: column.align,
      colour,
    });
    return { cell, column, box, indent, own: tags.add(tag, 'TD') };
  });
}

/** The first cell spans what the others, if any, leave; they stand at the right. */
function groupCells(row: Row, grid: Grid, { tags, tag, setter, inks }: Setting): SetCell[] {
  const [first = { text: '' }, ...others] = row.cells;
  const used = others.findIndex(({ text }) => text !== '');
  const count = used < 0 ? grid.columns.length : used + 1;
  const last = grid.columns[count - 1];
  const inset = 6;
  const span: Column = {
    x: inset,
    width: last === undefined ? grid.width : last.x + last.width - inset * 2,
    align: 'left',
  };
  const style = { ...grid.head, leading: grid.body.leading };
  const title = {
    cell: first,
    column: span,
    indent: first.sign === undefined ? 0 : grid.body.size * signRoom,
    own: tags.add(tag, 'TH', { scope: 'Row', span: count }),
  };
  const set = [{ ...title, box: setText(first.text, style, span.width - title.indent, setter, { colour: inks.ink }) }];
  for (const [index, column] of grid.columns.slice(count).entries()) {
    const cell = row.cells[count + index] ?? { text: '' };
    const colour = cell.tone === undefined ? inks.ink : inks.text[cell.tone];
    const inner = count + index === grid.columns.length - 1 ? { ...column, width: column.width - inset } : column;
    const box = setText(cell.text, style, inner.width, setter, { align: column.align, colour });
    set.push({ cell, column: inner, box, indent: 0, own: tags.add(tag, 'TD') });
  }
  return set;
}

function drawCellSign(
  canvas: Canvas,
  { cell, column, box, indent }: SetCell,
  x: number,
  y: number,
  grid: Grid,
  { inks }: Setting,
): void {
  if (cell.sign === undefined) return;
  const { size, leading } = grid.body;
  const slack = column.width - indent - box.width;
  const left = column.align === 'right' ? slack : column.align === 'centre' ? slack / 2 : 0;
  drawSign(canvas, cell.sign, x + column.x + Math.max(0, left), y + (leading - size * 0.95) / 2, size * 0.95, inks);
}

function drawBar(
  canvas: Canvas,
  { cell, column }: SetCell,
  bar: NonNullable<Cell['bar']>,
  x: number,
  y: number,
  { inks }: Setting,
): void {
  const left = x + column.x;
  const at = (share: number) => column.width * Math.min(1, Math.max(0, share));
  canvas.rect(left, y, column.width, track, inks.rule);
  canvas.rect(left, y, at(bar.share), track, inks.fill[cell.tone ?? 'accent']);
  if (bar.mark !== undefined) canvas.rect(left + at(bar.mark) - 0.7, y - 2, 1.4, track + 4, inks.ink);
}
