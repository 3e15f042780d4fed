import { compare, fromDecimal, type Rational, ZERO } from '../../exact/rational.ts';
import { LIMITS } from '../limits.ts';
import type { Band } from '../schema/question.ts';
import type { Locale, Text } from '../schema/text.ts';
import type { AnswerTest } from '../when.ts';
import { type Anchor, type KindMeaning, MOST_COMBINATIONS, type Parsed } from './kind.ts';
import { distinct, shown, textIn } from './options.ts';
import type { AnswerWords } from './words.ts';

/** Which figures can be entered at all. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

/** The figures from one bound up to the next that earn the same points. */
interface Piece {
  readonly low: number;
  /** Whether `low` itself belongs to it. */
  readonly closed: boolean;
  readonly high: number;
  readonly highClosed: boolean;
  readonly points: Rational;
  readonly by: Anchor['by'];
  readonly label: Text | undefined;
}

/**
 * A figure out of what was written: a number, or text that is beyond doubt a number: "30", "30 %", "３０％", "1,200", "1 200.5".
 * Comparing doubles compares the decimals that they were written as: `String` keeps the order.
 */
export function figureIn(raw: unknown, percent: boolean): number | undefined {
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw + 0 : undefined;
  if (typeof raw !== 'string') return undefined;
  let written = raw.normalize('NFKC').trim();
  if (percent) written = written.replace(/\s*%$/, '');
  if (/^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(written)) written = written.replaceAll(',', '');
  return /^[+-]?\d+(?:\.\d+)?$/.test(written) ? Number(written) + 0 : undefined;
}

/** A figure in a range with points by bands, as percent and number questions have it. */
export function figures(
  bands: readonly Band[] | undefined,
  range: Range,
  unit: (locale: Locale) => string,
  percent: boolean,
): KindMeaning {
  const pieces = piecesOf(bands ?? [], range);
  const pieceOf = (figure: unknown): Piece | undefined =>
    typeof figure === 'number'
      ? pieces.findLast(({ low, closed }) => (closed ? figure >= low : figure > low))
      : undefined;
  const ordered = [...pieces].sort((a, b) => compare(a.points, b.points));
  const scored = bands !== undefined;
  const least = scored ? (ordered[0]?.points ?? ZERO) : null;
  const highest = ordered.at(-1);
  return {
    scored,
    best: highest === undefined ? range.min : lowestIn(highest, range),
    least,
    most: scored ? (highest?.points ?? ZERO) : null,
    anchors: () =>
      scored
        ? distinct(pieces.map((piece) => ({ points: piece.points, answer: lowestIn(piece, range), by: piece.by })))
        : [],
    parse: (raw) => parse(raw, range, percent),
    points: (answer) => (scored ? (pieceOf(answer)?.points ?? least) : null),
    answerReaching: (reached, current) => {
      const enough = ordered.filter(({ points }) => reached(points));
      const cheapest = enough.filter(({ points }) => compare(points, enough[0]?.points ?? ZERO) === 0);
      if (typeof current !== 'number') return cheapest[0] === undefined ? null : lowestIn(cheapest[0], range);
      const nearest = cheapest
        .map((piece) => (piece.low >= current ? lowestIn(piece, range) : highestIn(piece, range)))
        .sort((a, b) => Math.abs(a - current) - Math.abs(b - current));
      return nearest[0] ?? null;
    },
    candidates: (tests) => candidatesFor(pieces, tests, range),
    label: (answer, locale, words) => words.figure(Number(answer), unit(locale)),
    labelAnchor: (anchor, locale, words) => {
      const piece = pieces.find(({ by }) => JSON.stringify(by) === JSON.stringify(anchor.by)) ?? pieceOf(anchor.answer);
      return piece === undefined
        ? ''
        : worded(piece, pieces, range, (figure) => words.figure(figure, unit(locale)), locale, words);
    },
  };
}

function parse(raw: unknown, range: Range, percent: boolean): Parsed {
  const figure = figureIn(raw, percent);
  if (figure === undefined) {
    return typeof raw === 'string' || typeof raw === 'number'
      ? { ok: false, problems: [{ code: 'not-a-figure', args: { given: shown(raw) } }] }
      : { ok: false, problems: [{ code: 'wrong-answer-type', args: { expected: 'figure', given: shown(raw) } }] };
  }
  if (figure < range.min || figure > range.max) {
    if (percent) return { ok: false, problems: [{ code: 'not-a-percentage', args: { given: figure } }] };
    const bounds = {
      ...(range.min > -LIMITS.number ? { min: range.min } : {}),
      ...(range.max < LIMITS.number ? { max: range.max } : {}),
    };
    return { ok: false, problems: [{ code: 'figure-out-of-range', args: { given: figure, ...bounds } }] };
  }
  if (range.whole && !Number.isInteger(figure))
    return { ok: false, problems: [{ code: 'not-whole', args: { given: figure } }] };
  return { ok: true, answer: figure };
}

/** Bands in ascending order, each with where it ends; only those that a figure of the range can fall into. Below the first: 0 points. */
function piecesOf(bands: readonly Band[], range: Range): readonly Piece[] {
  const starts = bands
    .map((band) => ({
      low: band.from ?? band.above ?? range.min,
      closed: band.from !== undefined || band.above === undefined,
      points: fromDecimal(band.points),
      by:
        band.from === undefined && band.above !== undefined ? { above: band.above } : { from: band.from ?? range.min },
      label: band.label,
    }))
    .sort((a, b) => a.low - b.low || Number(b.closed) - Number(a.closed));
  const first = starts[0];
  const below =
    first === undefined || first.low < range.min
      ? []
      : [{ low: range.min, closed: true, points: ZERO, by: { below: first.low }, label: undefined }];
  const all = [...below, ...starts];
  return all
    .map((start, index) => {
      const next = all[index + 1];
      return { ...start, high: next?.low ?? range.max, highClosed: next === undefined || !next.closed };
    })
    .map((piece) => ({
      ...piece,
      ...(piece.low < range.min ? { low: range.min, closed: true } : {}),
      ...(piece.high > range.max ? { high: range.max, highClosed: true } : {}),
    }))
    .filter((piece) => inside(piece, range) !== undefined);
}

type Stretch = Pick<Piece, 'low' | 'closed' | 'high' | 'highClosed'>;

const within = (figure: number, { low, closed, high, highClosed }: Stretch, { whole }: Range): boolean =>
  (closed ? figure >= low : figure > low) &&
  (highClosed ? figure <= high : figure < high) &&
  (!whole || Number.isInteger(figure));

/** The lowest figure of a stretch that a person would write: its bound, the next whole number, else one in the middle. */
function inside(stretch: Stretch, range: Range): number | undefined {
  const { low, high } = stretch;
  const next = Math.floor(low) + 1;
  return [
    low,
    ...(range.whole ? [Math.ceil(low)] : []),
    next,
    low + (high - low) / 10,
    low + (high - low) / 2,
    high,
  ].find((figure) => within(figure, stretch, range));
}

const lowestIn = (piece: Stretch, range: Range): number => inside(piece, range) ?? range.min;

/** The highest figure of a stretch that a person would write. */
function highestIn(piece: Stretch, range: Range): number {
  const { low, high } = piece;
  const before = Math.ceil(high) - 1;
  return (
    [high, ...(range.whole ? [Math.floor(high)] : []), before, high - (high - low) / 10].find((figure) =>
      within(figure, piece, range),
    ) ?? lowestIn(piece, range)
  );
}

/** One figure at each bound and one between each two: whatever a band or a test tells apart is told apart by these. */
function candidatesFor(pieces: readonly Piece[], tests: readonly AnswerTest[], range: Range): readonly number[] | null {
  const bounds = [
    range.min,
    range.max,
    ...pieces.flatMap(({ low, high }) => [low, high]),
    ...tests.flatMap((test) =>
      [test['at-least'], test.above, test['at-most'], test.below].filter((bound) => bound !== undefined),
    ),
  ].filter((bound) => bound >= range.min && bound <= range.max);
  const ascending = [...new Set(bounds)].sort((a, b) => a - b);
  const found = ascending.flatMap((bound, index) => {
    const next = ascending[index + 1];
    const between =
      next === undefined ? undefined : inside({ low: bound, closed: false, high: next, highClosed: false }, range);
    return [...(!range.whole || Number.isInteger(bound) ? [bound] : []), ...(between === undefined ? [] : [between])];
  });
  return found.length > MOST_COMBINATIONS ? null : found;
}

/** "20% and more" where more is better from there on, "less than 5%" where less is, else both bounds; the band's own label first. */
function worded(
  piece: Piece,
  pieces: readonly Piece[],
  range: Range,
  figure: (value: number) => string,
  locale: Locale,
  words: AnswerWords,
): string {
  if (piece.label !== undefined) return textIn(piece.label, locale);
  const lower =
    piece.low > range.min || !piece.closed ? (piece.closed ? words.from : words.above)(figure(piece.low)) : undefined;
  const upper =
    piece.high < range.max || !piece.highClosed
      ? (piece.highClosed ? words.upTo : words.below)(figure(piece.high))
      : undefined;
  const enough = pieces.filter(({ points }) => compare(points, piece.points) >= 0);
  const at = pieces.indexOf(piece);
  const above = pieces.slice(at).every((other) => enough.includes(other));
  const under = pieces.slice(0, at + 1).every((other) => enough.includes(other));
  if (lower !== undefined && above) return lower;
  if (upper !== undefined && under) return upper;
  if (lower !== undefined && upper !== undefined) return words.between(lower, upper);
  return lower ?? upper ?? words.from(figure(piece.low));
}
