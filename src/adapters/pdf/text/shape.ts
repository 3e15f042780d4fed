import type { Inline, Span } from '../../../report/blocks.ts';
import type { Fonts, Glyph } from '../fonts.ts';
import { blankLeft, blankRight } from '../../../text/break-classes.ts';
import { breaksOf } from '../../../text/breaks.ts';
import { legible, named, wordJoiner } from './legible.ts';

/** Text that is looked up and measured, once; lines are cut from it by subtraction. */
export interface Shaped {
  readonly text: string;
  /** For each index of the text, how far it is from the start, in ems. */
  readonly reach: readonly number[];
  readonly breaks: readonly number[];
  readonly runs: readonly Run[];
}

/** Part of a text that is drawn alike. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly span: Span;
}

/** What the shaper must know of the document. */
export interface Shaper {
  readonly fonts: Fonts;
  /** English: narrow quotation marks. The font's “ ” ‘ ’ are as wide as a hanzi. */
  readonly narrowQuotes: boolean;
  /** Plain texts shaped before: labels are tried in several widths. */
  readonly known?: Map<string, Shaped>;
}

export function shape(inline: Inline, bold: boolean, shaper: Shaper): Shaped {
  const key = typeof inline === 'string' && inline.length < 80 ? `${bold ? 'b' : 'r'}${inline}` : undefined;
  const before = key === undefined ? undefined : shaper.known?.get(key);
  if (before !== undefined) return before;
  const shaped = shapeAnew(inline, bold, shaper);
  if (key !== undefined) shaper.known?.set(key, shaped);
  return shaped;
}

function shapeAnew(inline: Inline, bold: boolean, shaper: Shaper): Shaped {
  const spans: readonly Span[] = typeof inline === 'string' ? [{ text: inline }] : inline;
  const runs: Run[] = [];
  let text = '';
  for (const span of spans) {
    const start = text.length;
    text += printable(legible(span.text), bold || span.strong === true, shaper);
    if (text.length > start) runs.push({ start, end: text.length, span });
  }

  const reach = Array<number>(text.length + 1).fill(0);
  let sum = 0;
  for (const { start, end, span } of runs) {
    const strong = bold || span.strong === true;
    for (let index = start; index < end; ) {
      const codePoint = text.codePointAt(index) ?? 0;
      const advance = glyphOf(codePoint, strong, shaper)?.advance ?? 0;
      sum += advance > 0.9 && isTight(text, index) ? advance / 2 : advance;
      reach[index + 1] = sum;
      if (codePoint > 0xffff) reach[index + 2] = sum;
      index += codePoint > 0xffff ? 2 : 1;
    }
  }
  return { text, reach, breaks: breaksOf(text), runs };
}

/** The glyph that stands for a code point; none for what has no shape (line feed, word joiner). */
export function glyphOf(codePoint: number, bold: boolean, shaper: Shaper): Glyph | undefined {
  if (codePoint === 10 || codePoint === wordJoiner) return undefined;
  if (shaper.narrowQuotes && narrow.has(codePoint)) return shaper.fonts.narrow(codePoint, bold);
  return shaper.fonts.glyph(codePoint, bold) ?? spaceLike(codePoint, bold, shaper.fonts);
}

/** A code point for which `glyphOf` finds nothing although it ought to be seen. */
export function isMissing(codePoint: number, bold: boolean, shaper: Shaper): boolean {
  return codePoint !== 10 && codePoint !== wordJoiner && glyphOf(codePoint, bold, shaper) === undefined;
}

/** Where a glyph is missing nonetheless (the caller has allowed it), its code point is printed. */
function printable(text: string, bold: boolean, shaper: Shaper): string {
  for (const character of text) {
    if (isMissing(character.codePointAt(0) ?? 0, bold, shaper)) {
      return [...text]
        .map((each) => (isMissing(each.codePointAt(0) ?? 0, bold, shaper) ? named(each.codePointAt(0) ?? 0) : each))
        .join('');
    }
  }
  return text;
}

function spaceLike(codePoint: number, bold: boolean, fonts: Fonts): Glyph | undefined {
  const isSpace =
    codePoint === 0xa0 || (codePoint >= 0x2000 && codePoint <= 0x200a) || codePoint === 0x202f || codePoint === 0x205f;
  return isSpace ? fonts.glyph(0x20, bold) : undefined;
}

/** ”、 and ）（: of two fullwidth points the first gives up its blank half, or there would be a hole in the line. */
function isTight(text: string, index: number): boolean {
  const next = text.charAt(index + 1);
  return blankRight.has(text.charAt(index)) && (blankRight.has(next) || blankLeft.has(next));
}

/** What English sets narrow and the font has as wide as a hanzi: ‘ ’ “ ” · */
const narrow: ReadonlySet<number> = new Set([0x2018, 0x2019, 0x201c, 0x201d, 0xb7]);
