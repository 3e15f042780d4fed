import { type Answer, NOT_APPLICABLE, UNKNOWN } from '../answer.ts';
import { compare, fromDecimal, min, type Rational, ZERO } from '../../exact/rational.ts';
import { similar } from '../../text/similar.ts';
import type { NotApplicable, Option, QuestionOf } from '../schema/question.ts';
import type { Completions, Kind, Parsed } from './kind.ts';
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
import { candidatesFor, combining, distinctOptions, type Line, linesOf } from './rows.ts';

type Rows = Readonly<Record<string, string>>;

/** Rows that share one set of options. A row left out is still open; a row may be unknown or not applicable by itself. */
export const grid: Kind<'grid'> = (question, { options, policy }) => {
  const ids = question.rows.map(({ id }) => id);
  const weights = question.rows.map(({ weight }) => fromDecimal(weight ?? 1));
  const scale = anchored(options);
  const low = lowestOf(scale) ?? NOTHING;
  const high = highestOf(scale) ?? NOTHING;
  const earned = new Map(scale.map(({ id, points }) => [id, points]));
  const as = question['rows-as'] ?? 'mean';
  const combine = combining(as, weights);

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
    const worst = policy === 'exclude' && as === 'sum' ? (lowestBy([lowest, ...leaner], points) ?? lowest) : lowest;
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
    const lines = linesOf(as, choices, weights, scale, pointsOfRow);
    const found = lowestBy(
      lines.filter((line) => reached(total(line) ?? low.points)),
      total,
    );
    return found === undefined ? null : Object.fromEntries(ids.map((id, index) => [id, found[index] ?? low.id]));
  };

  return {
    scored: true,
    best: fill(undefined, () => high.id),
    least: combine(ids.map(() => low.points)),
    most: combine(ids.map(() => high.points)),
    anchors: () =>
      distinct(
        [
          ...distinctOptions(scale).map(({ id }) => ({ answer: fill(undefined, () => id), by: { option: id } })),
          ...linesOf(
            as,
            ids.map(() => distinctOptions(scale).map(({ id }) => id)),
            weights,
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
