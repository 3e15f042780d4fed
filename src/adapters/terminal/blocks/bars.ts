import type { BlockOf, Tone } from '../../../report/blocks.ts';
import { widthOf } from '../../../text/width.ts';
import type { Canvas } from '../canvas.ts';
import { inlineLines } from '../inline.ts';
import { labelLines, rowLines } from '../table.ts';
import { bar, markSigns } from './meter.ts';
import type { Mark } from './meter.ts';

/** One bar: a label, the figure in words, the bar itself last, so that a terminal that draws blocks wide shifts nothing. */
export interface BarRow {
  readonly label: string;
  readonly text: string;
  /** A second figure, such as the weight. */
  readonly aside?: string;
  /** Null: no bar. */
  readonly value: number | null;
  readonly max: number;
  /** Figures that are marked on the bar. */
  readonly marks: readonly Mark[];
  readonly tone: Tone;
  /** Said under the bar. */
  readonly note?: string | undefined;
}

/** Bars under each other. */
export function barLines(rows: readonly BarRow[], canvas: Canvas): string[] {
  const { columns, paint } = canvas;
  const widest = (part: (row: BarRow) => string): number => Math.max(0, ...rows.map((row) => widthOf(part(row))));
  const [text, aside] = [widest((row) => row.text), widest((row) => row.aside ?? '')];
  const figures = text + 2 + (aside > 0 ? aside + 2 : 0);
  const label = Math.max(
    8,
    Math.min(
      widest((row) => row.label),
      Math.floor((columns - figures) * 0.55),
    ),
  );
  const room = Math.min(30, columns - label - 2 - figures);
  return rows.flatMap((row) => [
    ...rowLines(
      [
        labelLines(row.label, label),
        [row.text],
        ...(aside > 0 ? [[paint(row.aside ?? '', 'muted')]] : []),
        room < 8 || row.value === null ? [] : [bar(row, room, paint, row.tone)],
      ],
      [
        { width: label },
        { width: text, align: 'right' },
        ...(aside > 0 ? [{ width: aside, align: 'right' as const }] : []),
        { width: Math.max(0, room) },
      ],
    ),
    ...(row.note === undefined ? [] : inlineLines(row.note, canvas, { first: '  ', style: 'muted' })),
  ]);
}

export function bars(block: BlockOf<'bars'>, canvas: Canvas): string[] {
  const rows = block.bars.map(({ label, text, value, max, marks, tone, note }) => ({
    label,
    text,
    note: noteOf(marks, note),
    value,
    max,
    marks,
    tone,
  }));
  const legend = block.legend.map(({ role, text }) => `${markSigns[role]} ${text}`).join('   ');
  return [...barLines(rows, canvas), ...(legend === '' ? [] : inlineLines(legend, canvas, { style: 'muted' }))];
}

/** What the marks stand for, where that is not the same for all; and what else is said of the bar. */
function noteOf(marks: BlockOf<'bars'>['bars'][number]['marks'], note: string | undefined): string | undefined {
  const labels = marks.filter(({ role }) => role !== 'target').map(({ role, label }) => `${markSigns[role]} ${label}`);
  const parts = [...labels, ...(note === undefined ? [] : [note])];
  return parts.length === 0 ? undefined : parts.join('  ');
}
