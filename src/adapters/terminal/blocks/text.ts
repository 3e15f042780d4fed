import type { BlockOf } from '../../../report/blocks.ts';
import { plainText, spans } from '../../../report/inline.ts';
import { widthOf } from '../../../text/width.ts';
import { indented, narrowed } from '../canvas.ts';
import type { Canvas } from '../canvas.ts';
import { inlineLines } from '../inline.ts';
import { columnWidths, labelLines, rowLines } from '../table.ts';
import { bar } from './meter.ts';

// Blocks that are mostly sentences.

export const heading = (block: BlockOf<'heading'>, canvas: Canvas): string[] =>
  inlineLines(block.text, canvas, { style: 'strong' });

export const text = (block: BlockOf<'text'>, canvas: Canvas): string[] =>
  inlineLines(block.text, canvas, { style: block.style === 'note' ? 'muted' : undefined });

export function list(block: BlockOf<'list'>, canvas: Canvas): string[] {
  const width = String(block.items.length).length;
  return block.items.flatMap((item, index) =>
    inlineLines(item, canvas, { first: block.ordered ? `${String(index + 1).padStart(width)}. ` : '- ' }),
  );
}

export function callout(block: BlockOf<'callout'>, canvas: Canvas): string[] {
  const inner = narrowed(canvas, 2);
  const lines = [
    ...inlineLines([{ text: block.title, strong: true, tone: block.tone }], inner),
    ...inlineLines(block.text, inner),
  ];
  return lines.map((line) => `${canvas.paint('│', block.tone)} ${line}`);
}

/** Large figures, one a line: label, figure, what is to be said of it. */
export function tiles(block: BlockOf<'tiles'>, canvas: Canvas): string[] {
  const needed = [
    Math.max(...block.tiles.map(({ label }) => widthOf(label))),
    Math.max(...block.tiles.map(({ value }) => widthOf(value))),
    Math.max(...block.tiles.map(({ note }) => widthOf(note ?? ''))),
  ];
  const [label = 0, value = 0, note = 0] = columnWidths(needed, [2, 1, 3], canvas.columns - 4);
  return block.tiles.flatMap((tile) =>
    rowLines(
      [
        labelLines(tile.label, label),
        labelLines(tile.value, value).map((line) => canvas.paint(line, 'strong', tile.tone)),
        inlineLines(tile.note ?? '', { ...canvas, columns: Math.max(1, note) }, { style: 'muted' }),
      ],
      [{ width: label }, { width: value }, { width: note }],
    ),
  );
}

export function card(block: BlockOf<'card'>, canvas: Canvas): string[] {
  const { paint } = canvas;
  const title = [
    ...(block.kicker === undefined ? [] : [{ text: `${block.kicker}  `, tone: block.tone }]),
    ...spans(block.title),
  ];
  const widest = Math.max(0, ...block.rows.map(({ label }) => widthOf(label)));
  const rows = block.rows.flatMap(({ label, text: its, tone }) =>
    inlineLines(its, narrowed(canvas, 2), {
      first: label === '' ? '' : `${label}${' '.repeat(widest - widthOf(label))}  `,
      ...(plainText(its).startsWith('· ') && label === '' ? { indent: '  ' } : {}),
      style: tone,
    }),
  );
  const { meter } = block;
  const drawn =
    meter &&
    `${bar({ ...meter, marks: meter.needed === undefined ? [] : [{ at: meter.needed, role: 'target' as const }] }, 20, paint, block.tone)} ${meter.text}`;
  return [
    ...inlineLines(title, canvas, { style: 'strong', indent: '  ' }),
    ...indented(drawn === undefined ? rows : [drawn, ...rows], 2),
  ];
}

export const steps = (block: BlockOf<'steps'>, canvas: Canvas): string[] =>
  block.steps.flatMap(({ title, text: its, meta = [] }, index) => {
    const head = [title, ...meta].join(' · ');
    return [
      ...inlineLines([{ text: head, strong: true }], canvas, { first: `${index + 1}. ` }),
      ...(plainText(its) === '' ? [] : indented(inlineLines(its, narrowed(canvas, 3)), 3)),
    ];
  });
