import { compare, divide, isZero, plus, type Rational, times, ZERO } from '../../exact/rational.ts';
import type { AggregateRule, Hull, HullPart, Part } from './aggregate.ts';

/** Σ weight × value / Σ weight; null where no part has weight. */
export function meanOf(parts: readonly Part[]): Rational | null {
  let [total, weight]: [Rational, Rational] = [ZERO, ZERO];
  for (const part of parts) {
    if (isZero(part.weight)) continue;
    total = plus(total, times(part.weight, part.value));
    weight = plus(weight, part.weight);
  }
  return isZero(weight) ? null : divide(total, weight);
}

/**
 * The exact bounds where each part may be anything between its own: a part that may also be none is taken where it lowers
 * (raises) the mean of what is taken already, beginning with the lowest (highest).
 */
export function meanHull(parts: readonly HullPart[]): Hull | null {
  const heavy = parts.filter(({ weight }) => !isZero(weight));
  const sure = heavy.filter(({ hull }) => !hull.mayBeNone);
  const doubtful = heavy.filter(({ hull }) => hull.mayBeNone);
  const extreme = (end: 'low' | 'high'): Rational | null => {
    const sign = end === 'low' ? 1 : -1;
    const taken: Part[] = sure.map(({ weight, hull }) => ({ weight, value: hull[end] }));
    let mean = meanOf(taken);
    const offered = [...doubtful].sort((a, b) => sign * compare(a.hull[end], b.hull[end]));
    for (const { weight, hull } of offered) {
      if (mean !== null && sign * compare(hull[end], mean) >= 0) break;
      taken.push({ weight, value: hull[end] });
      mean = meanOf(taken);
    }
    return mean;
  };
  const [low, high] = [extreme('low'), extreme('high')];
  return low === null || high === null ? null : { low, high, mayBeNone: sure.length === 0 };
}

/** The weighted mean of the children that have a value. */
export const mean: AggregateRule = {
  value: ({ parts }) => meanOf(parts()),
  ofStage: ({ parts }, stage) => meanOf(parts(stage)),
  hull: ({ parts }) => meanHull(parts()),
  hullOfStage: ({ parts }, stage) => meanHull(parts(stage)),
  contribution: (share, { value }) => times(share, value),
  weighs: true,
};
