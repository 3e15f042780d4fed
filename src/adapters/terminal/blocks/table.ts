import type { BlockOf, Cell } from '../../../report/blocks.ts';
import { plainText } from '../../../report/inline.ts';
import { widthOf } from '../../../text/width.ts';
import type { Canvas } from '../canvas.ts';
import { inlineLines } from '../inline.ts';
import { columnWidths, labelLines, rowLines } from '../table.ts';

const gap = 2;
export const cellSigns = { met: '✓', unmet: '✗', dropped: '–', unknown: '?', evidence: '✓' } as const;

export function table(block: BlockOf<'table'>, canvas: Canvas): string[] {
  const { columns, paint } = canvas;
  const rows = block.rows.filter(({ group }) => group !== true);
  const needed = block.columns.map(({ title }, index) =>
    Math.max(
      ...[title, ...rows.map(({ cells }) => cellText(cells[index]))].flatMap((text) => text.split('\n').map(widthOf)),
    ),
  );
  const room = columns - gap * (block.columns.length - 1);
  const widths = columnWidths(
    needed,
    block.columns.map(({ width }) => width),
    room,
  );
  const layout = block.columns.map(({ align }, index) => ({ align, width: widths[index] ?? 0 }));
  const titles = layout.map(({ width }, index) =>
    labelLines(block.columns[index]?.title ?? '', width).map((line) => paint(line, 'strong')),
  );
  const rule = paint(
    '─'.repeat(
      Math.min(
        columns,
        widths.reduce((sum, width) => sum + width + gap, -gap),
      ),
    ),
    'muted',
  );
  const body = block.rows.flatMap(({ cells, group }) =>
    group === true
      ? inlineLines(cells[0]?.text ?? '', canvas, { style: 'strong' })
      : rowLines(
          layout.map(({ width }, index) => cellLines(cells[index], { ...canvas, columns: width })),
          layout,
          gap,
        ),
  );
  const caption = block.showCaption === true ? inlineLines(block.caption, canvas, { style: 'muted' }) : [];
  return [...caption, ...rowLines(titles, layout, gap), rule, ...body];
}

const cellText = (cell: Cell | undefined): string =>
  cell === undefined ? '' : `${cell.sign === undefined ? '' : `${cellSigns[cell.sign]} `}${plainText(cell.text)}`;

function cellLines(cell: Cell | undefined, canvas: Canvas): string[] {
  if (cell === undefined) return [];
  const first = cell.sign === undefined ? '' : `${cellSigns[cell.sign]} `;
  return inlineLines(cell.text, canvas, { first, style: cell.tone });
}
