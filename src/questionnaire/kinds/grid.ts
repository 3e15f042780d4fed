import { type Answer, NOT_APPLICABLE, UNKNOWN } from '../../answers/answers.ts';
import {
  compare,
  divide,
  fromDecimal,
  isZero,
  min,
  ONE,
  plus,
  type Rational,
  times,
  toText,
  ZERO,
} from '../../exact/rational.ts';
import type { NotApplicable, Option, QuestionOf } from '../schema/question.ts';
import type { AnswerTest } from '../when.ts';
import { type Completions, type Kind, MOST_ANCHORS, MOST_COMBINATIONS, type Parsed } from './kind.ts';
import {
  type Anchored,
  anchored,
  distinct,
  findOption,
  highestOf,
  isMap,
  labelOf,
  lowestOf,
  own,
  shown,
  unknownOption,
} from './options.ts';
import type { AnswerProblem } from './problems.ts';
import { similar } from '../../text/similar.ts';

type Rows = Readonly<Record<string, string>>;
/** One answer per row, in the order of the rows. */
type Line = readonly string[];

/** Rows that share one set of options. A row left out is still open; a row may be unknown or not applicable by itself. */
export const grid: Kind<'grid'> = (question, { options, policy }) => {
  const ids = question.rows.map(({ id }) => id);
  const weights = question.rows.map(({ weight }) => fromDecimal(weight ?? 1));
  const scale = anchored(options);
  const low = lowestOf(scale) ?? NOTHING;
  const high = highestOf(scale) ?? NOTHING;
  const earned = new Map(scale.map(({ id, points }) => [id, points]));
  const combine = combining(question['rows-as'] ?? 'mean', weights);

  const rowOf = (answer: unknown, row: string): string | undefined =>
    answer === UNKNOWN || answer === NOT_APPLICABLE
      ? answer
      : isMap(answer)
        ? (own(answer, row) as string | undefined)
        : undefined;
  /** Undefined: the row does not count. */
  const pointsOfRow = (value: string | undefined): Rational | undefined => {
    if (value === NOT_APPLICABLE)
      return policy === 'exclude' ? undefined : policy === 'full' ? high.points : low.points;
    return earned.get(value ?? UNKNOWN) ?? low.points;
  };
  const points = (answer: Answer): Rational | null => combine(ids.map((id) => pointsOfRow(rowOf(answer, id))));
  const fill = (answer: Answer | undefined, value: (row: string, given: string | undefined) => string): Rows =>
    Object.fromEntries(ids.map((id) => [id, value(id, rowOf(answer, id))]));

  const completions = (answer?: Answer): Completions => {
    const mayNotCount = points(fill(answer, (_row, given) => given ?? NOT_APPLICABLE)) === null;
    const lowest = fill(answer, (_row, given) => given ?? UNKNOWN);
    // Added up, a row that does not apply earns less still than one at its lowest; but the last one has to count.
    const leaner = ids
      .map((kept) => fill(answer, (row, given) => given ?? (row === kept ? UNKNOWN : NOT_APPLICABLE)))
      .concat(fill(answer, (_row, given) => given ?? NOT_APPLICABLE));
    const worst =
      policy === 'exclude' && question['rows-as'] === 'sum'
        ? (lowestBy([lowest, ...leaner], points) ?? lowest)
        : lowest;
    return {
      worst,
      best: fill(answer, (_row, given) => given ?? high.id),
      mayNotCount: policy === 'exclude' && mayNotCount,
    };
  };
  const extremes = (answer?: Answer) => ({
    worst: fill(answer, (_row, given) => (given === NOT_APPLICABLE ? given : UNKNOWN)),
    best: fill(answer, (_row, given) => (given === NOT_APPLICABLE ? given : high.id)),
  });
  const raising = (reached: (points: Rational) => boolean, current: Answer | undefined): Rows | null => {
    const start = ids.map((id) => rowOf(current, id));
    const choices = start.map((value) => {
      if (value === NOT_APPLICABLE) return [value];
      const present = pointsOfRow(value) ?? low.points;
      const better = distinctOptions(scale).filter((option) => compare(option.points, present) > 0);
      return [value === undefined || value === UNKNOWN ? low.id : value, ...better.map(({ id }) => id)];
    });
    const total = (line: Line) => combine(line.map(pointsOfRow));
    const lines = linesOf(choices, total, scale, pointsOfRow);
    const found = lowestBy(
      lines.filter((line) => reached(total(line) ?? low.points)),
      total,
    );
    return found === undefined ? null : Object.fromEntries(ids.map((id, index) => [id, found[index] ?? low.id]));
  };

  return {
    scored: true,
    best: fill(undefined, () => high.id),
    least: combine(ids.map(() => low.points)) ?? ZERO,
    most: combine(ids.map(() => high.points)) ?? ZERO,
    anchors: () =>
      distinct(
        [
          ...distinctOptions(scale).map(({ id }) => ({ answer: fill(undefined, () => id), by: { option: id } })),
          ...linesOf(
            ids.map(() => distinctOptions(scale).map(({ id }) => id)),
            (line) => combine(line.map(pointsOfRow)),
            scale,
            pointsOfRow,
          ).map((line) => ({
            answer: Object.fromEntries(ids.map((id, index) => [id, line[index] ?? low.id])),
            by: { answer: true as const },
          })),
        ].map((anchor) => ({ ...anchor, points: points(anchor.answer) ?? ZERO })),
      ),
    parse: (raw) => parse(raw, question, options, policy),
    points,
    answerReaching: raising,
    choosing: (option, current) => {
      const bar = earned.get(option) ?? low.points;
      return fill(current, (_row, given) => {
        if (given === NOT_APPLICABLE) return given;
        const present = pointsOfRow(given) ?? low.points;
        return given !== undefined && given !== UNKNOWN && compare(present, bar) >= 0 ? given : option;
      });
    },
    required: (option) => earned.get(option) ?? null,
    towards: (_option, answer) =>
      ids
        .map((id) => pointsOfRow(rowOf(answer, id)))
        .reduce<Rational | undefined>(
          (least, next) => (next && least ? min(least, next) : (next ?? least)),
          undefined,
        ) ?? low.points,
    is: (answer, values, row) => isIn(ids, (id) => rowOf(answer, id), values, row),
    rowPoints: (answer, row) => {
      if (!ids.includes(row)) return null;
      const value = rowOf(answer, row);
      return value === undefined ? undefined : (pointsOfRow(value) ?? null);
    },
    unfinished: (answer) => ids.some((id) => rowOf(answer, id) === undefined),
    completions,
    extremes,
    candidates: (tests, kept) => {
      const values = [...options.map(({ id }) => id), UNKNOWN, ...(policy === 'refused' ? [] : [NOT_APPLICABLE])];
      const rows = ids.map((id) => ({ id, values: [rowOf(kept, id) ?? values].flat() }));
      return candidatesFor(tests, rows, completions);
    },
    label: (answer, locale, words) =>
      words.list(
        question.rows.map(({ id }) => {
          const value = rowOf(answer, id);
          const said =
            value === undefined
              ? words.open
              : value === UNKNOWN
                ? words.unknown
                : value === NOT_APPLICABLE
                  ? words.notApplicable
                  : labelOf(options, value, locale);
          return words.row(labelOf(question.rows, id, locale), said);
        }),
      ),
  };
};

const NOTHING: Anchored = { id: UNKNOWN, points: ZERO };

/** Points of all rows that count together; null where none does. */
function combining(as: 'mean' | 'sum' | 'minimum', weights: readonly Rational[]) {
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
const distinctOptions = (scale: readonly Anchored[]): readonly Anchored[] =>
  [...scale]
    .sort((a, b) => compare(a.points, b.points))
    .filter((option, index, sorted) => index === 0 || compare(option.points, sorted[index - 1]?.points ?? ZERO) !== 0);

/**
 * A line for each total that the rows can come to, row by row, up to 1,000; and, for each option, the line in which every row
 * has at least its points (under a minimum, only these tell totals apart).
 */
function linesOf(
  choices: readonly Line[],
  total: (line: Line) => Rational | null,
  scale: readonly Anchored[],
  pointsOfRow: (value: string) => Rational | undefined,
): readonly Line[] {
  let found = new Map<string, Line>([['', choices.map((row) => row[0] ?? UNKNOWN)]]);
  choices.forEach((row, at) => {
    const next = new Map<string, Line>();
    for (const line of found.values()) {
      for (const value of row) {
        const raised = line.map((given, index) => (index === at ? value : given));
        const sum = total(raised);
        const key = sum === null ? '' : toText(sum);
        if (!next.has(key) && next.size < MOST_ANCHORS) next.set(key, raised);
      }
    }
    found = next;
  });
  const floors = scale.map(({ points }) =>
    choices.map(
      (row) => row.find((value) => compare(pointsOfRow(value) ?? points, points) >= 0) ?? row.at(-1) ?? UNKNOWN,
    ),
  );
  return [...found.values(), ...floors];
}

function lowestBy<T>(candidates: readonly T[], points: (candidate: T) => Rational | null): T | undefined {
  return candidates.reduce<T | undefined>((low, next) => {
    const earned = points(next);
    if (earned === null) return low;
    const present = low === undefined ? null : points(low);
    return present === null || compare(earned, present) < 0 ? next : low;
  }, undefined);
}

function isIn(
  ids: readonly string[],
  valueOf: (row: string) => string | undefined,
  values: readonly (string | boolean)[],
  row: string | undefined,
): boolean | undefined {
  const asked = row === undefined ? ids : ids.filter((id) => id === row);
  const found = asked.map((id) => {
    const value = valueOf(id);
    return value === undefined ? undefined : value !== UNKNOWN && values.includes(value);
  });
  if (found.length === 0 || found.includes(false)) return false;
  return found.includes(undefined) ? undefined : true;
}

function parse(raw: unknown, question: QuestionOf<'grid'>, options: readonly Option[], policy: NotApplicable): Parsed {
  if (!isMap(raw))
    return {
      ok: false,
      problems: [{ code: 'wrong-answer-type', args: { expected: 'map-of-rows', given: shown(raw) } }],
    };
  const rows = question.rows.map(({ id }) => id);
  const problems: AnswerProblem[] = [];
  const found = new Map<string, string>();
  for (const [row, value] of Object.entries(raw)) {
    if (!rows.includes(row)) {
      const meant = similar(row, rows);
      problems.push({
        code: 'unknown-row',
        args: { row, candidates: meant === undefined ? [] : [meant], rows },
        at: row,
      });
      continue;
    }
    if (value === null || value === undefined) continue;
    const word = typeof value === 'string' ? value : undefined;
    if (word === NOT_APPLICABLE && policy === 'refused')
      problems.push({ code: 'not-applicable-refused', args: {}, at: row });
    else if (word === UNKNOWN || word === NOT_APPLICABLE) found.set(row, word);
    else {
      const id = word === undefined ? undefined : findOption(options, word);
      if (id === undefined) problems.push(unknownOption(options, shown(value), row));
      else found.set(row, id);
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  const values = rows.map((row) => found.get(row));
  if (values.every((value) => value === NOT_APPLICABLE)) return { ok: true, answer: NOT_APPLICABLE };
  if (values.every((value) => value === UNKNOWN)) return { ok: true, answer: UNKNOWN };
  // In the order of the rows: two answers that say the same are the same bytes.
  return { ok: true, answer: Object.fromEntries(rows.flatMap((row) => [...found].filter(([id]) => id === row))) };
}

/** Every combination of the rows that the tests read (all rows, where one reads the whole), the other rows at their lowest and highest. */
function candidatesFor(
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
  const size = read.reduce((product, { values }) => product * values.length, rest.length > 0 ? 2 : 1);
  if (size > MOST_COMBINATIONS) return null;
  let found: readonly Rows[] = [fixed];
  for (const { id, values } of read) found = found.flatMap((line) => values.map((value) => ({ ...line, [id]: value })));
  return rest.length === 0 ? found : found.flatMap((line) => [completions(line).worst, completions(line).best]);
}
