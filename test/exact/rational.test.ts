import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundOf, reaches } from '../../src/exact/bounds.ts';
import {
  compare,
  divide,
  floor,
  fraction,
  fromDecimal,
  max,
  min,
  minus,
  plus,
  type Rational,
  times,
  toNumber,
  toText,
} from '../../src/exact/rational.ts';
import { add, decimal, type Fraction, multiply, nearestDouble, of, quotient, same } from './fractions.ts';

const parts = (a: Rational): Fraction => of(BigInt(a.n), BigInt(a.d));
const figures = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer({ min: -1000, max: 1000 }).map((n) => n / 100),
  fc.integer({ min: -(10 ** 16), max: 10 ** 16 }).chain((n) => fc.constantFrom(n / 10, n / 1000, n / 1e5)),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
  fc.constantFrom(0, 0.1, 0.2, 0.3, 0.7, 1e-7, 5e-324, 2 ** 53 - 1, 1e12, 0.1 + 0.2),
);

describe('numbers are the decimals as they are written', () => {
  test.each([
    [0.7, '7/10'],
    [-0.25, '-1/4'],
    [1e-7, '1/10000000'],
    [1e21, '1000000000000000000000/1'],
    [0.1 + 0.2, '7500000000000001/25000000000000000'],
    [-0, '0/1'],
  ])('%s is %s', (value, written) => expect(toText(fromDecimal(value))).toBe(written));

  test('any double', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) =>
        same(parts(fromDecimal(value)), decimal(value)),
      ),
      { numRuns: 2000 },
    );
  });
  test('and comes back as the same double', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) =>
        Object.is(toNumber(fromDecimal(value)), value + 0),
      ),
      { numRuns: 2000 },
    );
  });
  test.each([Number.NaN, Number.POSITIVE_INFINITY])('%s is no number', (value) =>
    expect(() => fromDecimal(value)).toThrow(RangeError),
  );
});

describe('arithmetic is exact', () => {
  const pairs = fc.tuple(figures, figures);
  test('sums, differences, products, quotients', () => {
    fc.assert(
      fc.property(pairs, ([x, y]) => {
        const [a, b] = [fromDecimal(x), fromDecimal(y)];
        const [c, d] = [decimal(x), decimal(y)];
        expect(same(parts(plus(a, b)), add(c, d))).toBe(true);
        expect(same(parts(minus(a, b)), add(c, multiply(d, of(-1))))).toBe(true);
        expect(same(parts(times(a, b)), multiply(c, d))).toBe(true);
        if (y !== 0) expect(same(parts(divide(a, b)), quotient(c, d))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
  test('long chains of fractions leave the safe integers and come back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 1, max: 99_991 })), {
          minLength: 1,
          maxLength: 40,
        }),
        (terms) => {
          const sum = terms.map(([n, d]) => divide(fromDecimal(n), fromDecimal(d))).reduce(plus);
          const expected = terms.map(([n, d]) => of(n, d)).reduce(add);
          expect(same(parts(sum), expected)).toBe(true);
          expect(toNumber(sum)).toBe(nearestDouble(expected) + 0);
          const back = terms.reduce((left, [n, d]) => minus(left, divide(fromDecimal(n), fromDecimal(d))), sum);
          expect(toText(back)).toBe('0/1');
        },
      ),
      { numRuns: 500 },
    );
  });
  test('order', () => {
    fc.assert(
      fc.property(pairs, ([x, y]) => {
        const [a, b] = [fromDecimal(x), fromDecimal(y)];
        expect(Math.sign(compare(a, b))).toBe(x < y ? -1 : x > y ? 1 : 0);
        expect(toNumber(min(a, b))).toBe(Math.min(x, y) + 0);
        expect(toNumber(max(a, b))).toBe(Math.max(x, y) + 0);
        expect(floor(a)).toBe(BigInt(Math.floor(x)));
      }),
      { numRuns: 2000 },
    );
  });
  test('nothing divides by zero', () => {
    expect(() => divide(fromDecimal(1), fromDecimal(0))).toThrow(RangeError);
    expect(() => fraction(1n, 0n)).toThrow(RangeError);
  });
});

describe('a figure is the nearest double', () => {
  const big = fc.bigInt({ min: -(10n ** 60n), max: 10n ** 60n });
  test('of any fraction', () => {
    fc.assert(
      fc.property(big, fc.bigInt({ min: 1n, max: 10n ** 60n }), (n, d) => {
        expect(toNumber(fraction(n, d))).toBe(nearestDouble(of(n, d)) + 0);
      }),
      { numRuns: 3000 },
    );
  });
  test('exactly in the middle of two, of the even one', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 2n ** 52n, max: 2n ** 53n - 2n }),
        fc.integer({ min: 1, max: 100 }),
        (mantissa, shift) => {
          const middle = fraction(2n * mantissa + 1n, 2n ** BigInt(shift));
          const even = mantissa % 2n === 0n ? mantissa : mantissa + 1n;
          expect(toNumber(middle)).toBe(Number(2n * even) / 2 ** shift);
        },
      ),
    );
  });
  test.each([
    ['the smallest double', 1n, 2n ** 1074n, 5e-324],
    ['half of it: even, so zero', 1n, 2n ** 1075n, 0],
    ['a little more than half', 2n ** 60n + 1n, 2n ** 1135n, 5e-324],
    ['three halves: even, so two', 3n, 2n ** 1075n, 1e-323],
    ['below the normal doubles', 2n ** 52n - 1n, 2n ** 1074n, 2.225073858507201e-308],
    ['the smallest normal', 1n, 2n ** 1022n, 2 ** -1022],
    ['the largest', (2n ** 53n - 1n) * 2n ** 971n, 1n, Number.MAX_VALUE],
    ['just short of beyond it', (2n ** 54n - 1n) * 2n ** 970n - 1n, 1n, Number.MAX_VALUE],
    ['beyond it', (2n ** 54n - 1n) * 2n ** 970n, 1n, Number.POSITIVE_INFINITY],
    ['far beyond', 10n ** 400n, 1n, Number.POSITIVE_INFINITY],
    ['rounded up to a power of two', 2n ** 80n - 1n, 2n ** 80n, 1],
  ])('%s', (_what, n, d, expected) => expect(toNumber(fraction(n, d))).toBe(expected));
});

describe('bounds', () => {
  test('0.1 + 0.2 reaches 0.3, and is not above it', () => {
    const sum = plus(fromDecimal(0.1), fromDecimal(0.2));
    expect(reaches(sum, { at: fromDecimal(0.3), strict: false })).toBe(true);
    expect(reaches(sum, { at: fromDecimal(0.3), strict: true })).toBe(false);
  });
  test('are written at-least or above', () => {
    expect(boundOf({ 'at-least': 1 })?.strict).toBe(false);
    expect(boundOf({ above: 1 })?.strict).toBe(true);
    expect(boundOf({})).toBeUndefined();
  });
});
