import { max, min, type Rational } from '../../exact/rational.ts';
import type { AggregateRule, Hull, HullPart, Part } from './aggregate.ts';

const least = (values: readonly Rational[]): Rational | null =>
  values.reduce<Rational | null>((low, value) => (low === null ? value : min(low, value)), null);

const minimumOf = (parts: readonly Part[]): Rational | null => least(parts.map(({ value }) => value));

/** A part that may be none can lower the minimum but never raise it above what is sure to be there. */
function minimumHull(parts: readonly HullPart[]): Hull | null {
  const low = least(parts.map(({ hull }) => hull.low));
  if (low === null) return null;
  const sure = least(parts.filter(({ hull }) => !hull.mayBeNone).map(({ hull }) => hull.high));
  const high = sure ?? parts.map(({ hull }) => hull.high).reduce(max);
  return { low, high, mayBeNone: sure === null };
}

/** The lowest of the children that have a value; weights do not matter. */
export const minimum: AggregateRule = {
  value: ({ parts }) => minimumOf(parts()),
  ofStage: ({ parts }, stage) => minimumOf(parts(stage)),
  hull: ({ parts }) => minimumHull(parts()),
  hullOfStage: ({ parts }, stage) => minimumHull(parts(stage)),
  contribution: () => null,
  weighs: false,
};
