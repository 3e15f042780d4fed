import { eastAsianWidth } from 'get-east-asian-width';

// Columns on a terminal or in plain text with a fixed pitch. 汉 takes two, a combining mark none. What Unicode calls
// ambiguous (“ ” … — ①) counts one column, as every current terminal draws it.

/** Columns that a text takes on one line. Control characters count none: they do not belong in shown text (`safe.ts`). */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
}

/** Columns of one code point: 0, 1 or 2. */
export function widthOfCharacter(character: string): number {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint >= 0x20 && codePoint < 0x7f) return 1;
  // Hanzi and full-width punctuation, before anything that costs time.
  if ((codePoint >= 0x3001 && codePoint <= 0x3029) || (codePoint >= 0x4e00 && codePoint <= 0x9fff)) return 2;
  if (codePoint >= 0xff01 && codePoint <= 0xff60) return 2;
  if (codePoint < 0xa0 || (!isSign(codePoint) && shapeless.test(character))) return 0;
  return eastAsianWidth(codePoint);
}

/**
 * · … — “ ” → ① ─ ● and their like, none of which is shapeless: asked first, because the first look at the table below takes
 * some milliseconds.
 */
const isSign = (codePoint: number): boolean =>
  codePoint === 0xb7 ||
  codePoint === 0xd7 ||
  (codePoint >= 0x2010 && codePoint <= 0x2027) ||
  (codePoint >= 0x2030 && codePoint <= 0x205e) ||
  (codePoint >= 0x2100 && codePoint <= 0x2bff);

/** Marks, joiners, variation selectors, directional signs: drawn over their neighbour, or not at all. */
const shapeless = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** Fills with spaces up to a width; what is wider stays as it is. */
export function pad(text: string, width: number, align: 'left' | 'right' | 'centre' = 'left'): string {
  const room = Math.max(0, width - widthOf(text));
  if (align === 'left') return text + ' '.repeat(room);
  if (align === 'right') return ' '.repeat(room) + text;
  const before = Math.floor(room / 2);
  return ' '.repeat(before) + text + ' '.repeat(room - before);
}

/** Cuts to a width at most; what is lost is shown by an ellipsis, which is one column wide. */
export function truncate(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  let used = 1;
  for (const character of text) {
    used += widthOfCharacter(character);
    if (used > width) break;
    kept += character;
  }
  return width < 1 ? '' : `${kept.trimEnd()}…`;
}
