import { min, plus, type Rational, times, ZERO } from '../../exact/rational.ts';
import type { AggregateRule, Hull, HullPart, Part } from './aggregate.ts';

const sumOf = (parts: readonly Part[]): Rational | null =>
  parts.length === 0 ? null : parts.reduce((total, { weight, value }) => plus(total, times(weight, value)), ZERO);

/** Nothing is negative, so what may be none is left out for the low end and taken for the high one. */
function sumHull(parts: readonly HullPart[]): Hull | null {
  if (parts.length === 0) return null;
  const sure = parts.filter(({ hull }) => !hull.mayBeNone);
  const lows = (some: readonly HullPart[]) => some.map(({ weight, hull }) => times(weight, hull.low));
  return {
    low: sure.length > 0 ? lows(sure).reduce(plus) : lows(parts).reduce(min),
    high: parts.reduce((total, { weight, hull }) => plus(total, times(weight, hull.high)), ZERO),
    mayBeNone: sure.length === 0,
  };
}

/** Weight × value added up. */
export const sum: AggregateRule = {
  value: ({ parts }) => sumOf(parts()),
  ofStage: ({ parts }, stage) => sumOf(parts(stage)),
  hull: ({ parts }) => sumHull(parts()),
  hullOfStage: ({ parts }, stage) => sumHull(parts(stage)),
  contribution: (_share, { weight, value }) => times(weight, value),
  weighs: true,
};
