import { compare, ONE, plus, type Rational, ZERO } from '../../exact/rational.ts';
import type { AggregateRule, Hull, HullView, NodeView } from './aggregate.ts';
import { meanHull, meanOf } from './mean.ts';

/**
 * One for each stage satisfied from the first on, plus the score of the first one that is not. A stage without requirements
 * counts as satisfied while a later one has some; after the last that has some, stages count nothing.
 */
function staged(scores: readonly (Rational | null)[], satisfiedAt: Rational): Rational | null {
  const last = scores.findLastIndex((score) => score !== null);
  if (last < 0) return null;
  let total = ZERO;
  for (const score of scores.slice(0, last + 1)) {
    if (score !== null && compare(score, satisfiedAt) < 0) return plus(total, score);
    total = plus(total, ONE);
  }
  return total;
}

const stagesOf = ({ stages, parts }: NodeView): readonly (Rational | null)[] =>
  Array.from({ length: stages }, (_, stage) => meanOf(parts(stage)));

function stagedHull({ stages, parts, satisfiedAt }: HullView): Hull | null {
  const scores = Array.from({ length: stages }, (_, stage) => meanHull(parts(stage)));
  const last = scores.findLastIndex((score) => score !== null);
  if (last < 0) return null;
  const present = scores.slice(0, last + 1);
  return {
    low: lowEnd(present, satisfiedAt),
    high: highEnd(present, satisfiedAt),
    mayBeNone: present.every((score) => score === null || score.mayBeNone),
  };
}

/** A stage that may be empty may count one; at worst nothing comes after it and it counts nothing. */
function lowEnd(scores: readonly (Hull | null)[], satisfiedAt: Rational): Rational {
  let total = ZERO;
  for (const [index, score] of scores.entries()) {
    const restMayBeNone = scores.slice(index).every((later) => later === null || later.mayBeNone);
    // But if it is all empty from the first stage on, there is no value at all.
    if (restMayBeNone && index > 0) return total;
    if (score !== null && compare(score.low, satisfiedAt) < 0) return plus(total, score.low);
    total = plus(total, ONE);
  }
  return total;
}

function highEnd(scores: readonly (Hull | null)[], satisfiedAt: Rational): Rational {
  let total = ZERO;
  for (const score of scores) {
    if (score !== null && !score.mayBeNone && compare(score.high, satisfiedAt) < 0) return plus(total, score.high);
    total = plus(total, ONE);
  }
  return total;
}

const rule: AggregateRule = {
  value: (node) => staged(stagesOf(node), node.satisfiedAt),
  ofStage: ({ parts }, stage) => meanOf(parts(stage)),
  hull: stagedHull,
  hullOfStage: ({ parts }, stage) => meanHull(parts(stage)),
  contribution: () => null,
  weighs: true,
};
export { rule as staged };
