import { compare, fromDecimal, type Rational } from './rational.ts';

/** A lower bound: reached at the figure itself, or (`strict`) only above it. */
export interface Bound {
  readonly at: Rational;
  readonly strict: boolean;
}

/** A bound as files write it; `at-least` where both are given, nothing where neither is. */
export function boundOf(written: {
  readonly 'at-least'?: number | undefined;
  readonly above?: number | undefined;
}): Bound | undefined {
  if (written['at-least'] !== undefined) return { at: fromDecimal(written['at-least']), strict: false };
  if (written.above !== undefined) return { at: fromDecimal(written.above), strict: true };
  return undefined;
}

export function reaches(value: Rational, bound: Bound): boolean {
  const distance = compare(value, bound.at);
  return bound.strict ? distance > 0 : distance >= 0;
}
