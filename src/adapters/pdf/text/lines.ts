import { blankLeft, blankRight } from '../../../text/break-classes.ts';
import { loath, must, no } from '../../../text/breaks.ts';
import type { Shaped } from './shape.ts';

/** A line: the text from `start` to `end` (spaces at its end left out), all measures in ems. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** How wide it is, without the blank halves of brackets and points at its edges. */
  readonly width: number;
  /** How far the first glyph starts left of the line's edge: the blank half of an opening bracket. */
  readonly outdent: number;
  /** The text goes on in the next line, so this one may be stretched to the full width. */
  readonly wraps: boolean;
}

/**
 * Cuts a text into lines no wider than `width` (ems): as full as they get, none ending in an opening bracket, none
 * beginning with a point. A word wider than the line is cut where it must be, after `/`, `-`, `.` and their like
 * where there is one.
 */
export function breakLines(shaped: Shaped, width: number): Line[] {
  const lines = fill(shaped, width);
  return lines.length > 1 && isStub(lines) ? withoutStub(shaped, width, lines) : lines;
}

/** The same number of lines, as even as can be: for titles. */
export function breakEvenly(shaped: Shaped, width: number): Line[] {
  const lines = fill(shaped, width);
  if (lines.length < 2) return lines;
  let [low, high, best] = [width / 2, width, lines];
  for (let round = 0; round < 7; round += 1) {
    const tried = (low + high) / 2;
    const cut = fill(shaped, tried);
    if (cut.length <= lines.length && cutsOf(cut, shaped) <= cutsOf(lines, shaped)) [high, best] = [tried, cut];
    else low = tried;
  }
  return best;
}

/** How much of a line may stay empty before a break is made where it is not liked. */
const tolerance = 0.1;

/** The widest part of a text that no break divides, in ems: a column narrower than this cuts words. */
export function widestWord(shaped: Shaped): number {
  let [widest, start] = [0, 0];
  for (let index = 1; index <= shaped.text.length; index += 1) {
    if (shaped.breaks[index] === no && index < shaped.text.length) continue;
    widest = Math.max(widest, widthOf(shaped, start, index));
    start = index;
  }
  return widest;
}

function fill(shaped: Shaped, width: number): Line[] {
  const { text, breaks } = shaped;
  const lines: Line[] = [];
  let start = 0;
  /** The last place where the line may end, and the last where it would rather not. */
  let good = 0;
  let poor = 0;
  for (let index = 1; index <= text.length; index += 1) {
    const kind = breaks[index] ?? no;
    if (kind === no && index < text.length) continue;
    if (index > start && width < widthOf(shaped, start, index)) {
      if (poor > good && width - widthOf(shaped, start, Math.max(good, start)) > width * tolerance) good = poor;
      if (good > start) {
        lines.push(lineOf(shaped, start, good, true));
        start = good;
      }
      while (width < widthOf(shaped, start, index)) {
        const cut = forced(shaped, start, index, width);
        lines.push(lineOf(shaped, start, cut, true));
        start = cut;
      }
    }
    if (kind === loath) {
      poor = index;
      continue;
    }
    good = index;
    if (kind === must) {
      lines.push(lineOf(shaped, start, index, false));
      start = good = index;
    }
  }
  if (start < text.length || lines.length === 0) lines.push(lineOf(shaped, start, text.length, false));
  return lines;
}

function lineOf(shaped: Shaped, start: number, end: number, wraps: boolean): Line {
  const last = solidEnd(shaped.text, start, end);
  const outdent = leading(shaped, start);
  return { start, end: last, width: widthOf(shaped, start, last), outdent, wraps };
}

function widthOf({ text, reach }: Shaped, start: number, end: number): number {
  const last = solidEnd(text, start, end);
  if (last === start) return 0;
  const whole = (reach[last] ?? 0) - (reach[start] ?? 0);
  const final = (reach[last] ?? 0) - (reach[last - 1] ?? 0);
  const trailing = final > 0.9 && blankRight.has(text.charAt(last - 1)) ? 0.5 : 0;
  const before = last - start > 1 ? leading({ text, reach }, start) : 0;
  return whole - trailing - before;
}

function leading({ text, reach }: Pick<Shaped, 'text' | 'reach'>, start: number): number {
  return blankLeft.has(text.charAt(start)) && (reach[start + 1] ?? 0) - (reach[start] ?? 0) > 0.9 ? 0.5 : 0;
}

function solidEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && (text[last - 1] === ' ' || text[last - 1] === '\n' || text[last - 1] === '\u3000')) last -= 1;
  return last;
}

/** Where a word that is wider than the line is cut: at least one character on. */
function forced({ text, reach }: Shaped, start: number, end: number, width: number): number {
  const from = reach[start] ?? 0;
  let cut = start;
  let gentle = start;
  for (let index = start; index < end; ) {
    const next = index + ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);
    if ((reach[next] ?? 0) - from > width && index > start) break;
    cut = next;
    if (isSeam(text, next - 1)) gentle = next;
    index = next;
  }
  return (reach[gentle] ?? 0) - from > width * 0.5 && gentle < end ? gentle : Math.min(cut, end);
}

const seams: ReadonlySet<string> = new Set('/._-?&=#:;,@+→～–');

/** After a seam a word may be cut, but not inside a figure: 160,000. */
function isSeam(text: string, index: number): boolean {
  const character = text.charAt(index);
  if (!seams.has(character)) return false;
  return !((character === ',' || character === '.') && /\d/.test(text.charAt(index + 1)));
}

/** How many words are cut. */
function cutsOf(lines: readonly Line[], { breaks }: Shaped): number {
  return lines.filter(({ start }) => start > 0 && breaks[start] === no).length;
}

/** A last line of one hanzi and a full stop, or of one short word, looks like a mistake. */
function isStub(lines: readonly Line[]): boolean {
  const last = lines.at(-1);
  return last !== undefined && lines.at(-2)?.wraps === true && last.width < 1.6 && last.width > 0;
}

function withoutStub(shaped: Shaped, width: number, lines: Line[]): Line[] {
  for (const share of [0.985, 0.97, 0.95, 0.9]) {
    const tried = fill(shaped, width * share);
    if (tried.length === lines.length && !isStub(tried) && cutsOf(tried, shaped) <= cutsOf(lines, shaped)) return tried;
  }
  return lines;
}
