import type { Paint } from './paint.ts';

/** What a block is drawn on: so many columns wide. Drawers return lines and print nothing. */
export interface Canvas {
  readonly columns: number;
  readonly paint: Paint;
}

/** A narrower canvas, for what is drawn indented. */
export const narrowed = ({ columns, paint }: Canvas, by: number): Canvas => ({
  columns: Math.max(16, columns - by),
  paint,
});

/** Lines moved to the right; empty ones stay empty. */
export const indented = (lines: readonly string[], by: number): string[] =>
  lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line));
