import type { TextFile } from '../adapters/files/read.ts';
import type { MissingGlyph } from '../adapters/pdf/missing.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { Failures } from '../diagnostics/failure.ts';
import { linesOf } from '../diagnostics/lines.ts';
import type { Lines } from '../diagnostics/lines.ts';
import type { Path } from '../questionnaire/tree.ts';
import { readYaml } from '../questionnaire/yaml.ts';

type Told = Failures['characters-missing']['characters'][number];
type Source = Pick<TextFile, 'file' | 'text'>;

/** The company's name is printed everywhere; it is told by what it is, not by the first place where it is printed. */
export interface CompanyName {
  readonly path: Path;
  readonly text: string;
  readonly where: string;
}

/**
 * Characters that no font has, each with the place in the file that it came from: of all texts with the character the one that
 * reads most like what is printed around it, the earlier file before the later. What came with the program has no such place.
 */
export function toldCharacters(
  missing: readonly MissingGlyph[],
  sources: readonly Source[],
  company: CompanyName,
): readonly Told[] {
  const texts = textsWith(new Set(missing.map(({ character }) => character)), sources);
  const told = new Map<string, Told>();
  for (const { character, codePoint, where, context: around } of missing.slice(0, MOST)) {
    const from = likest(texts.get(character) ?? [], character, around);
    const place = from === undefined ? undefined : placeIn(from, character);
    const key = `${codePoint} ${place ?? where}`;
    if (told.has(key)) continue;
    const isName = from?.source === 0 && from.path.join() === company.path.join();
    told.set(key, {
      character,
      codePoint: `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`,
      ...(place === undefined ? {} : { place }),
      ...(isName ? { where: company.where, around: company.text } : { where, around }),
    });
  }
  return [...told.values()];
}

/** Only the first few are shown; a book of emoji need not be looked up to its end. */
const MOST = 1000;

/** A text of a file. */
interface Found {
  readonly text: string;
  readonly path: Path;
  /** Which of the files, by its number. */
  readonly source: number;
  readonly place: () => Place;
  readonly lines: () => Lines;
}

/** Each character with all texts in which it stands, in the order of the files. */
function textsWith(characters: ReadonlySet<string>, sources: readonly Source[]): ReadonlyMap<string, readonly Found[]> {
  const found = new Map<string, Found[]>();
  sources.forEach(({ file, text: whole }, source) => {
    const { value, placeOf } = readYaml(whole, file);
    let lines: Lines | undefined;
    for (const { text, path } of textsIn(value, [])) {
      for (const character of new Set(text)) {
        if (!characters.has(character)) continue;
        const list = found.get(character) ?? [];
        list.push({ text, path, source, place: () => placeOf(path), lines: () => (lines ??= linesOf(whole)) });
        found.set(character, list);
      }
    }
  });
  return found;
}

function* textsIn(value: unknown, path: Path): Generator<{ readonly text: string; readonly path: Path }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsIn(item, [...path, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...path, key]);
}

/** The first of those that share most with what is printed to the left and right of the character. */
function likest(texts: readonly Found[], character: string, around: string): Found | undefined {
  let best: Found | undefined;
  let most = 0;
  for (const found of texts) {
    const shared = likeness(found.text, character, around);
    if (shared > most) [best, most] = [found, shared];
  }
  return best;
}

/** How many characters are the same without a break, itself among them. */
function likeness(text: string, character: string, around: string): number {
  const printed = [...around];
  const written = [...text];
  const at = printed.indexOf(character);
  let most = 0;
  for (let from = written.indexOf(character); from >= 0; from = written.indexOf(character, from + 1)) {
    let [first, last] = [0, 0];
    while (at - first > 0 && from - first > 0 && printed[at - first - 1] === written[from - first - 1]) first += 1;
    while (at + last + 1 < printed.length && printed[at + last + 1] === written[from + last + 1]) last += 1;
    most = Math.max(most, first + last + 1);
  }
  return most;
}

/** `FILE:LINE:COLUMN` of the character in the text; of the text where it is written as `\u…`. */
function placeIn({ place, lines }: Found, character: string): string {
  const { file, line, column, endLine = line } = place();
  for (let number = line; number <= endLine; number += 1) {
    const at = [...lines().line(number)].indexOf(character, number === line ? column - 1 : 0);
    if (at >= 0) return `${file}:${number}:${at + 1}`;
  }
  return `${file}:${line}:${column}`;
}
