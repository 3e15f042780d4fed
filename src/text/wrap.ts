import { breakClass } from './break-classes.ts';
import { breaksOf, loath, must, no } from './breaks.ts';
import { widthOf, widthOfCharacter } from './width.ts';

export interface WrapOptions {
  /** Put before the first line; counts into the width. */
  readonly first?: string;
  /** Put before every further line. Where not given, spaces as wide as `first`. */
  readonly indent?: string;
}

/**
 * Breaks a text into lines of at most `width` columns, as Chinese typesetting wants it: none begins with a closing
 * mark, none ends with an opening one, Latin words and figures stay whole unless wider than the line. A line feed
 * stays a line's end; spaces at a line's end go. Nothing else is lost.
 */
export function wrap(text: string, width: number, options: WrapOptions = {}): string[] {
  const first = options.first ?? '';
  const indent = options.indent ?? ' '.repeat(widthOf(first));
  const lines: string[] = [];
  const [roomFirst, roomAfter] = [width - widthOf(first), width - widthOf(indent)];
  // Most texts fit as they are, and need not be looked through for breaks.
  if (!text.includes('\n') && widthOf(text) <= roomFirst) return [first + text.trimEnd()];
  const room = (): number => Math.max(1, lines.length === 0 ? roomFirst : roomAfter);
  let line = '';
  let used = 0;
  const push = (): void => {
    lines.push((lines.length === 0 ? first : indent) + line.trimEnd());
    line = '';
    used = 0;
  };
  for (const { piece, ends } of pieces(text)) {
    const solid = widthOf(piece.trimEnd());
    if (line !== '' && used + solid > room()) push();
    if (solid > room()) {
      line = cutting(piece, room, (full) => ((line = full), push()));
      used = widthOf(line);
    } else {
      line += piece;
      used += widthOf(piece);
    }
    if (ends) push();
  }
  if (line !== '' || lines.length === 0 || text.endsWith('\n')) push();
  return lines;
}

/** What stays together, with the spaces after it; `ends`: the text itself ends the line here. */
function pieces(text: string): { piece: string; ends: boolean }[] {
  const breaks = breaksOf(text);
  const found: { piece: string; ends: boolean }[] = [];
  let start = 0;
  for (let index = 1; index <= text.length; index++) {
    const kind = breaks[index] ?? no;
    if ((kind === no || kind === loath) && index < text.length) continue;
    const ends = kind === must || text[index - 1] === '\n';
    found.push({ piece: text.slice(start, ends ? index - 1 : index), ends });
    start = index;
  }
  return found;
}

/** A piece wider than the line is cut where the line is full, a character earlier if the next line would begin with a closing mark. */
function cutting(piece: string, room: () => number, full: (line: string) => void): string {
  let line: string[] = [];
  let used = 0;
  for (const character of piece) {
    const width = widthOfCharacter(character);
    if (line.length > 0 && width > 0 && used + width > room()) {
      const carried = carriedWith(character, line);
      full(line.slice(0, line.length - carried).join(''));
      line = line.slice(line.length - carried);
      used = widthOf(line.join(''));
    }
    line.push(character);
    used += width;
  }
  return line.join('');
}

/** How many characters go down with one that may not begin a line: none where the whole line would. */
function carriedWith(character: string, line: readonly string[]): number {
  let carried = 0;
  let begins = character;
  while (mayNotBegin(begins) && carried < line.length - 1) begins = line[line.length - 1 - carried++] ?? '';
  return mayNotBegin(begins) ? 0 : carried;
}

const mayNotBegin = (character: string): boolean => breakClass(character.codePointAt(0) ?? 0) === 'close';
