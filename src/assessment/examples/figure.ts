import { compare, fraction, fromDecimal, minus, toNumber } from '../../exact/rational.ts';
import type { ExpectedFigure } from './schema.ts';

/**
 * Whether a figure (the double nearest its exact value) is the expected one: a number is the figure itself, a fraction is
 * divided exactly, `about` compares at the digits written, so 1.666… is about 1.67, and 1.665 is about 1.66 and 1.67.
 */
export function isAs(expected: ExpectedFigure | null, actual: number | null): boolean {
  if (expected === null || actual === null) return expected === actual;
  if (typeof expected === 'number') return expected === actual;
  if (typeof expected === 'string') {
    const [n = '0', d = '1'] = expected.split('/');
    return toNumber(fraction(BigInt(n), BigInt(d))) === actual;
  }
  const written = String(expected.about);
  const difference = minus(fromDecimal(actual), fromDecimal(Number(written)));
  const distance = compare(difference, fromDecimal(0)) < 0 ? minus(fromDecimal(0), difference) : difference;
  const decimals = /\.(\d+)$/.exec(written)?.[1]?.length ?? 0;
  return compare(distance, fraction(1n, 2n * 10n ** BigInt(decimals))) <= 0;
}
