import { divide, fraction, isZero, minus, ONE, plus, type Rational, times, toText, ZERO } from '../exact/rational.ts';

/**
 * constant + Σ factor × variable, exact. For every choice of whole variables the best value that the rows leave it is a
 * multiple of 1/`grid`: so bounds can be told apart by half a unit, whatever the solver's arithmetic.
 */
export interface Expression {
  readonly constant: Rational;
  readonly terms: ReadonlyMap<number, Rational>;
  readonly grid: bigint;
}

export const constantly = (value: Rational): Expression => ({
  constant: value,
  terms: new Map(),
  grid: denominator(value),
});

export const NOTHING: Expression = constantly(ZERO);

/** A variable by itself, whose values are multiples of 1/`grid`. */
export const variable = (index: number, grid = 1n): Expression => ({
  constant: ZERO,
  terms: new Map([[index, ONE]]),
  grid,
});

export function add(a: Expression, b: Expression): Expression {
  const terms = new Map(a.terms);
  for (const [index, factor] of b.terms) terms.set(index, plus(terms.get(index) ?? ZERO, factor));
  return { constant: plus(a.constant, b.constant), terms, grid: leastCommon(a.grid, b.grid) };
}

export const sumOf = (parts: readonly Expression[]): Expression => parts.reduce(add, NOTHING);

export function scale(by: Rational, { constant, terms, grid }: Expression): Expression {
  if (isZero(by)) return NOTHING;
  const unit = times(by, fraction(1n, grid));
  return {
    constant: times(by, constant),
    terms: new Map([...terms].map(([index, factor]) => [index, times(by, factor)])),
    grid: denominator(unit),
  };
}

export const subtract = (a: Expression, b: Expression): Expression => add(a, scale(minus(ZERO, ONE), b));

/** Σ weight × value / Σ weight; null where nothing weighs. */
export function meanOf(parts: readonly { readonly weight: Rational; readonly value: Expression }[]): Expression | null {
  const whole = parts.reduce<Rational>((sum, { weight }) => plus(sum, weight), ZERO);
  if (isZero(whole)) return null;
  const heavy = parts.filter(({ weight }) => !isZero(weight));
  return sumOf(heavy.map(({ weight, value }) => scale(divide(weight, whole), value)));
}

/** Denominator in lowest terms. */
export function denominator(value: Rational): bigint {
  return BigInt(toText(value).split('/')[1] ?? '1');
}

export function leastCommon(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}
