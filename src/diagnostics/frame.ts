import { widthOf } from '../text/width.ts';

/** A line of a file as it is shown, and what stands under it. */
export interface Frame {
  readonly line: string;
  /** Spaces and `^`, as wide as what it marks: 汉 has two. */
  readonly marker: string;
}

/**
 * The line with its marker, at most `width` columns wide: a long line is cut around what is marked. Columns count characters
 * from 1, the end is exclusive; the marker counts columns of the terminal. What has no shape is made visible, one sign a
 * character, so nothing in a file can move the cursor or turn the line round.
 */
export function frame(line: string, column: number, endColumn: number, width: number): Frame {
  // Far more than any terminal shows; a line of five megabytes need not be laid out to the end.
  const from = Math.max(0, column - 1 - width * 2);
  const cells = charactersFrom(line, from, width * 5).map(shown);
  const widths = cells.map(widthOf);
  const sum = (start: number, end: number): number => widths.slice(start, end).reduce((total, one) => total + one, 0);

  const start = Math.min(column - 1 - from, cells.length);
  const end = Math.max(start, Math.min(endColumn - 1 - from, cells.length));
  let first = 0;
  let left = from > 0 ? '…' : '';
  if (from > 0 || sum(0, cells.length) > width) {
    // A third of the room before what is marked: what it belongs to usually stands before it.
    while (first < start && sum(first, start) > width / 3) first += 1;
    // Near the end of the line there is room for more of its beginning.
    while (first > 0 && sum(first - 1, cells.length) < width) first -= 1;
    if (first > 0) left = '…';
  }
  let last = first;
  let used = widthOf(left);
  while (last < cells.length && used + (widths[last] ?? 0) + (last + 1 < cells.length ? 1 : 0) <= width) {
    used += widths[last] ?? 0;
    last += 1;
  }
  const cut = last < cells.length;
  const marked = Math.max(1, sum(start, Math.min(end, last)));
  return {
    line: `${left}${cells.slice(first, last).join('')}${cut ? '…' : ''}`,
    marker: `${' '.repeat(widthOf(left) + sum(first, start))}${'^'.repeat(marked)}`,
  };
}

/** Characters (code points) from a place on; without making a list of all that stand before it. */
function charactersFrom(line: string, from: number, count: number): string[] {
  const found: string[] = [];
  let index = 0;
  for (const character of line) {
    if (index >= from) found.push(character);
    index += 1;
    if (found.length >= count) break;
  }
  return found;
}

/** One visible sign for each character that has none: pictures for controls, a dot for what is drawn nowhere. */
function shown(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  return UNSEEN.test(character) ? '·' : character;
}

/** Control, formatting and surrogate characters: bidirectional signs, zero-width space, byte order mark, C1. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;
