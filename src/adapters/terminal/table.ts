import { pad, truncate, widthOf } from '../../text/width.ts';
import { wrap } from '../../text/wrap.ts';

export interface Column {
  readonly align?: 'left' | 'right' | 'centre' | undefined;
  /** Columns on the screen. */
  readonly width: number;
}

/** Cells side by side, each wrapped in its column; the row is as high as its highest cell. Trailing spaces are left out. */
export function rowLines(cells: readonly (readonly string[])[], columns: readonly Column[], gap = 2): string[] {
  const height = Math.max(0, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ width, align }, index) => padPainted(cells[index]?.[line] ?? '', width, align))
      .join(' '.repeat(gap))
      .trimEnd(),
  );
}

/**
 * Shares out the width of a line: each column what its content needs if there is room for all; else the narrow ones what
 * they need and the others the rest, by their wish.
 */
export function columnWidths(needed: readonly number[], wished: readonly number[], room: number): number[] {
  const total = needed.reduce((sum, width) => sum + width, 0);
  if (total <= room) return [...needed];
  const widths = needed.map(() => 0);
  let open = needed.map((_, index) => index);
  let left = room;
  for (;;) {
    const wish = open.reduce((sum, index) => sum + (wished[index] ?? 1), 0);
    const share = (index: number): number => Math.max(4, Math.floor((left * (wished[index] ?? 1)) / wish));
    const content = open.filter((index) => (needed[index] ?? 0) <= share(index));
    if (content.length === 0) {
      for (const index of open) widths[index] = share(index);
      return widths;
    }
    for (const index of content) widths[index] = needed[index] ?? 0;
    left -= content.reduce((sum, index) => sum + (needed[index] ?? 0), 0);
    open = open.filter((index) => !content.includes(index));
  }
}

/** A label in a fixed width: wrapped, the words that are wider cut. */
export const labelLines = (text: string, width: number): string[] =>
  wrap(text, width).map((line) => truncate(line, width));

/** Like `pad`, for text that may hold colours. */
function padPainted(text: string, width: number, align: Column['align']): string {
  const bare = text.replace(sequences, '');
  if (bare === text) return pad(text, width, align ?? 'left');
  const room = Math.max(0, width - widthOf(bare));
  return align === 'right' ? ' '.repeat(room) + text : text + ' '.repeat(room);
}

const sequences = /\u001b\[[\d;]*m/g;
