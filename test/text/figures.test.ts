import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  showAmount,
  showFigure,
  showMoney,
  showMoneyRange,
  showPriceAsWritten,
  showScore,
  showShare,
} from '../../src/text/figures.ts';

describe('a score', () => {
  test.each([
    [1.7999, '1.79'],
    [1.7999999999999998, '1.79'],
    [2.13, '2.13'],
    [0.29, '0.29'],
    [2, '2.00'],
    [2.1375, '2.13'],
    [4.35, '4.35'],
    [0, '0.00'],
    [1e-7, '0.00'],
    [1e21, '1000000000000000000000.00'],
    [-0.001, '-0.01'],
    [-1.5, '-1.50'],
  ])('%d is shown as %s', (score, shown) => expect(showScore(score)).toBe(shown));

  test('has as many decimals as the bound that it is set beside', () => {
    expect(showScore(1.8049, 1.805)).toBe('1.804');
    expect(showScore(1.8049, 1.8)).toBe('1.80');
  });

  test('is never shown as having reached a bound that it has not', () => {
    const figures = fc.double({ min: 0, max: 5, noNaN: true });
    const bounds = fc.integer({ min: 0, max: 5000 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(figures, bounds, (score, bound) => {
        if (score < bound) expect(Number(showScore(score, bound))).toBeLessThan(bound);
        else expect(Number(showScore(score, bound))).toBeGreaterThanOrEqual(bound);
      }),
    );
  });
});

test('a figure stands as it was written, without an exponent', () => {
  expect([0.5, 3, 1.805, 1e-7, 1e21, -2.5e-7].map(showFigure)).toEqual([
    '0.5',
    '3',
    '1.805',
    '0.0000001',
    '1000000000000000000000',
    '-0.00000025',
  ]);
  expect(showAmount(1234567.5)).toBe('1,234,567.5');
  expect(showAmount(999)).toBe('999');
});

describe('a share', () => {
  test.each([
    [0.625, '62.5%'],
    [0.29, '29%'],
    [0.9999, '99.9%'],
    [1, '100%'],
    [0, '0%'],
    [0.0001, '<0.1%'],
    // 6 and 7 of 19: side by side they come to 100.
    [6 / 19, '31.6%'],
    [7 / 19, '36.8%'],
    [1 / 3, '33.3%'],
  ])('%d is shown as %s', (share, shown) => expect(showShare(share)).toBe(shown));
});

describe('money', () => {
  test.each([
    [{ min: 3, max: 5 }, '3–5'],
    [{ min: 0.5, max: 2 }, '0.5–2'],
    [{ min: 3, max: 3 }, '3'],
    [{ min: 12.3, max: 1234.5 }, '12–1,235'],
    [{ min: 0.24, max: 0.31 }, '0.2–0.4'],
    [{ min: 0, max: 0 }, '0'],
  ])('%o is shown as %s: the lower end down, the upper end up', (range, shown) =>
    expect(showMoneyRange(range)).toBe(shown),
  );

  test.each([
    [{ min: 0.15, max: 0.4 }, '0.15–0.4'],
    [{ min: 12.25, max: 12.25 }, '12.25'],
    [{ min: 1200, max: 3000.5 }, '1,200–3,000.5'],
  ])('a price %o is shown as written: %s', (range, shown) => expect(showPriceAsWritten(range)).toBe(shown));

  test('by itself is rounded to the nearest', () => {
    expect([0.25, 0.24, 9.96, 17.5, 17.4].map((money) => showMoney(money))).toEqual(['0.3', '0.2', '10', '18', '17']);
  });
});
