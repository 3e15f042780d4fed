import { type Answer, NOT_APPLICABLE, UNKNOWN } from '../answer.ts';
import { compare, divide, isZero, min, ONE, plus, type Rational, times, toText, ZERO } from '../../exact/rational.ts';
import type { AnswerTest } from '../when.ts';
import { type Completions, MOST_ANCHORS, MOST_COMBINATIONS } from './kind.ts';
import type { Anchored } from './options.ts';

/** Rows of a grid taken together. */
export type RowsAs = 'mean' | 'sum' | 'minimum';
/** One answer per row, in the order of the rows. */
export type Line = readonly string[];
type Rows = Readonly<Record<string, string>>;

/** Points of all rows that count together; null where none does. */
export function combining(as: RowsAs, weights: readonly Rational[]) {
  return (rows: readonly (Rational | undefined)[]): Rational | null => {
    let [total, weight, least]: [Rational, Rational, Rational | null] = [ZERO, ZERO, null];
    rows.forEach((points, index) => {
      if (points === undefined) return;
      const own = weights[index] ?? ONE;
      total = plus(total, times(own, points));
      weight = plus(weight, own);
      least = least === null ? points : min(least, points);
    });
    if (as === 'minimum' || least === null) return least;
    if (as === 'sum') return total;
    return isZero(weight) ? null : divide(total, weight);
  };
}

/** Options of different points, ascending; the first in the file of equals. */
export const distinctOptions = (scale: readonly Anchored[]): readonly Anchored[] =>
  [...scale]
    .sort((a, b) => compare(a.points, b.points))
    .filter((option, index, sorted) => index === 0 || compare(option.points, sorted[index - 1]?.points ?? ZERO) !== 0);

/** Most steps that are taken to find the totals of a question: bounds the cost of a grid of 200 rows and 200 options. */
const MOST_STEPS = 100_000;

/**
 * A line for each total that the rows can come to, raised from the first of their choices, the upper rows first: up to 1,000,
 * fewer for very large grids. And for each option the line in which every row has at least its points: all that tells totals
 * apart under a minimum.
 */
export function linesOf(
  as: RowsAs,
  choices: readonly Line[],
  weights: readonly Rational[],
  scale: readonly Anchored[],
  pointsOfRow: (value: string) => Rational | undefined,
): readonly Line[] {
  const start = choices.map((row) => row[0] ?? UNKNOWN);
  const floors = scale.map(({ points }) =>
    choices.map(
      (row) => row.find((value) => compare(pointsOfRow(value) ?? points, points) >= 0) ?? row.at(-1) ?? UNKNOWN,
    ),
  );
  if (as === 'minimum') return [start, ...floors];
  const widest = Math.max(1, ...choices.map((row) => row.length));
  const most = Math.min(MOST_ANCHORS, Math.ceil(MOST_STEPS / (widest * Math.max(1, choices.length))));
  // What a mean divides by is the same for all, so sums alone tell totals apart.
  let found = new Map<string, { readonly sum: Rational; readonly line: Line }>([['', { sum: ZERO, line: [] }]]);
  // From the last row to the first: of lines with one total, the one that raises upper rows is found first.
  for (let at = choices.length - 1; at >= 0; at -= 1) {
    const next = new Map<string, { readonly sum: Rational; readonly line: Line }>();
    for (const { sum, line } of found.values()) {
      for (const value of choices[at] ?? []) {
        const raised = plus(sum, times(weights[at] ?? ONE, pointsOfRow(value) ?? ZERO));
        const key = toText(raised);
        if (!next.has(key) && next.size < most) next.set(key, { sum: raised, line: [value, ...line] });
      }
    }
    found = next;
  }
  return [...[...found.values()].map(({ line }) => line), ...floors];
}

/**
 * Every combination of the rows that the tests read (all rows, where one reads the whole), the other rows at their lowest and
 * highest, and not applying where that leaves nothing to count.
 */
export function candidatesFor(
  tests: readonly AnswerTest[],
  rows: readonly { readonly id: string; readonly values: readonly string[] }[],
  completions: (answer?: Answer) => Completions,
): readonly Answer[] | null {
  const read = tests.every(({ row }) => row !== undefined)
    ? rows.filter(({ id }) => tests.some(({ row }) => row === id))
    : rows;
  const rest = rows.filter((row) => !read.includes(row));
  const fixed = Object.fromEntries(
    rest.flatMap(({ id, values }) => (values.length === 1 ? [[id, values[0] ?? UNKNOWN]] : [])),
  );
  const size = read.reduce((product, { values }) => product * values.length, rest.length > 0 ? 3 : 1);
  if (size > MOST_COMBINATIONS) return null;
  let found: readonly Rows[] = [fixed];
  for (const { id, values } of read) found = found.flatMap((line) => values.map((value) => ({ ...line, [id]: value })));
  if (rest.length === 0) return found;
  return found.flatMap((line) => {
    const { worst, best, mayNotCount } = completions(line);
    const none = { ...Object.fromEntries(rest.map(({ id }) => [id, NOT_APPLICABLE])), ...line };
    return mayNotCount ? [worst, best, none] : [worst, best];
  });
}
