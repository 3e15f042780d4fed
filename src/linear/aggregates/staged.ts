import { compare, divide, isZero, minus, ONE, plus, type Rational, times, ZERO } from '../../exact/rational.ts';
import { add, constantly, type Expression, leastCommon, meanOf, scale, sumOf, variable } from '../expression.ts';
import type { AggregateRows, RowPart, RowView } from './aggregate.ts';

/**
 * For each stage whether it and all before it are satisfied, and what it adds: its score at most while it is not, 1 at most
 * once it is, and nothing where the one before it is not. A stage without requirements follows the one before it.
 */
function stagedRows({ draft, stages, parts, satisfiedAt }: RowView): Expression | null {
  const scores = Array.from({ length: stages }, (_, stage) => scoreOf(parts(stage)));
  const last = scores.findLastIndex((score) => score !== null);
  if (last < 0) return null;
  const added: Expression[] = [];
  /** Whether all stages so far are satisfied; undefined: surely. */
  let before: number | undefined;
  for (const score of scores.slice(0, last + 1)) {
    if (score === null) {
      added.push(before === undefined ? constantly(ONE) : variable(before));
      continue;
    }
    if (before === undefined && compare(score.least, satisfiedAt) >= 0) {
      added.push(constantly(ONE));
      continue;
    }
    const satisfied = draft.decide();
    if (compare(score.most, satisfiedAt) < 0) draft.row([[satisfied, 1]], 0, 0);
    else draft.reachIf(satisfied, score.value, { at: satisfiedAt, strict: false }, score.least);
    const adds = draft.between(0, 1);
    if (before !== undefined) {
      draft.row(
        [
          [satisfied, 1],
          [before, -1],
        ],
        Number.NEGATIVE_INFINITY,
        0,
      );
      draft.row(
        [
          [adds, 1],
          [before, -1],
        ],
        Number.NEGATIVE_INFINITY,
        0,
      );
    }
    // Once it is satisfied its score no longer matters: it is at least `least`, so this lifts the bound to 1.
    const room = scale(minus(ONE, score.least), variable(satisfied));
    draft.atMost(variable(adds), add(score.value, compare(score.least, ONE) < 0 ? room : constantly(ZERO)));
    added.push(variable(adds, leastCommon(score.value.grid, 1n)));
    before = satisfied;
  }
  return sumOf(added);
}

interface StageScore {
  readonly value: Expression;
  readonly least: Rational;
  readonly most: Rational;
}

function scoreOf(parts: readonly RowPart[]): StageScore | null {
  const value = meanOf(parts);
  const [least, most] = [mean(parts, 'least'), mean(parts, 'most')];
  return value === null || least === null || most === null ? null : { value, least, most };
}

function mean(parts: readonly RowPart[], end: 'least' | 'most'): Rational | null {
  const whole = parts.reduce<Rational>((sum, { weight }) => plus(sum, weight), ZERO);
  if (isZero(whole)) return null;
  return divide(
    parts.reduce<Rational>((sum, part) => plus(sum, times(part.weight, part[end])), ZERO),
    whole,
  );
}

export const staged: AggregateRows = {
  value: stagedRows,
  ofStage: ({ parts }, stage) => meanOf(parts(stage)),
};
