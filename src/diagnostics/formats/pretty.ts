import { safeLine } from '../../text/safe.ts';
import { widthOf } from '../../text/width.ts';
import { wrap } from '../../text/wrap.ts';
import type { Place } from '../diagnostic.ts';
import type { Explained } from '../explain.ts';
import { frame } from '../frame.ts';
import type { Lines } from '../lines.ts';
import { linesOf } from '../lines.ts';
import type { Format, FormatOptions, FormatWords } from './format.ts';

/** For people: the place, what is wrong, the line with its marker, why, what to do, where the other half is. */
export const pretty: Format = (explained, words, options) => {
  const files = new Map<string, Lines | null>();
  const linesIn = (file: string): Lines | null => {
    if (!files.has(file)) {
      const text = options.source(file);
      files.set(file, text === undefined ? null : linesOf(text.replace(/^\uFEFF/, '')));
    }
    return files.get(file) ?? null;
  };
  return [...byFile(explained)]
    .flatMap(([file, all]) => {
      const chosen = gravest(all, options.most);
      const shown = chosen.map((one) => entry(one, linesIn(file), words, options));
      const hidden = all.length - chosen.length;
      if (hidden > 0) shown.push(`${words.more(safeLine(file), hidden)}\n  ${words.all}\n`);
      return shown;
    })
    .join('\n');
};

/** Files in the order in which they first come up. */
function byFile(explained: readonly Explained[]): ReadonlyMap<string, readonly Explained[]> {
  const files = new Map<string, Explained[]>();
  for (const one of explained) {
    const list = files.get(one.place.file);
    if (list === undefined) files.set(one.place.file, [one]);
    else list.push(one);
  }
  return files;
}

/** Errors before warnings before notes, the upper before the lower; in the order in which they came. */
function gravest(all: readonly Explained[], most: number): readonly Explained[] {
  if (all.length <= most) return all;
  const chosen = new Set(
    (['error', 'warning', 'info'] as const)
      .flatMap((rank) => all.filter(({ severity }) => severity === rank))
      .slice(0, most),
  );
  return all.filter((one) => chosen.has(one));
}

function entry(one: Explained, lines: Lines | null, words: FormatWords, options: FormatOptions): string {
  const { place, severity, code } = one;
  const { paint } = options;
  const where = `${safeLine(place.file)}:${place.line}:${place.column}:`;
  const out = [
    `${paint(where, 'strong')} ${paint(`${severity}:`, severity)} ${paint(safeLine(one.what), 'strong')} ${paint(`(${code})`, 'faint')}`,
  ];
  const line = lines?.line(place.line) ?? '';
  if (line !== '') {
    const gutter = String(place.line);
    const room = Math.max(20, options.columns - gutter.length - 4);
    const { line: text, marker } = frame(line, place.column, endOn(place, line), room);
    out.push(
      `  ${paint(`${gutter} │`, 'faint')} ${text}`,
      `  ${paint(`${' '.repeat(gutter.length)} │`, 'faint')} ${paint(marker, severity)}`,
    );
  }
  const say = (label: string, text: string): void => {
    const first = `  ${label}${words.colon}`;
    out.push(...wrap(safeLine(text), options.columns, { first, indent: ' '.repeat(widthOf(first)) }));
  };
  if (one.why !== undefined) say(words.why, one.why);
  say(words.fix, one.fix);
  for (const other of one.places) {
    const file = other.file === place.file ? '' : `${other.file} `;
    say(one.related ?? words.related, `${file}${words.at(other.line, other.column)}`);
  }
  return `${out.join('\n')}\n`;
}

/** Where the mark ends on the first line: what goes on below is marked to the end of the line. */
const endOn = ({ line, column, endLine = line, endColumn = column + 1 }: Place, text: string): number =>
  endLine > line ? Array.from(text.slice(0, 100_000)).length + 1 : endColumn;
