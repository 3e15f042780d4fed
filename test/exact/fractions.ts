/**
 * Slow, obvious fractions of two bigints, for checking the engine's. They share nothing with src/exact: numbers are read digit by
 * digit, and the nearest double is found by writing the decimal expansion out and letting the machine read it.
 */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export const of = (over: bigint | number, under: bigint | number = 1n): Fraction => ({
  over: BigInt(over),
  under: BigInt(under),
});

/** The decimal that `String` shows, digit by digit. */
export function decimal(value: number): Fraction {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const digits = mantissa.replace('-', '').replace('.', '');
  const decimals = (mantissa.split('.')[1] ?? '').length - Number(exponent);
  let over = 0n;
  for (const digit of digits) over = over * 10n + BigInt(digit);
  if (value < 0) over = -over;
  return decimals >= 0 ? of(over, 10n ** BigInt(decimals)) : of(over * 10n ** BigInt(-decimals));
}

export const add = (a: Fraction, b: Fraction): Fraction => of(a.over * b.under + b.over * a.under, a.under * b.under);
export const multiply = (a: Fraction, b: Fraction): Fraction => of(a.over * b.over, a.under * b.under);
export const quotient = (a: Fraction, b: Fraction): Fraction => {
  const [over, under] = [a.over * b.under, a.under * b.over];
  return under < 0n ? of(-over, -under) : of(over, under);
};
export const less = (a: Fraction, b: Fraction): boolean => a.over * b.under < b.over * a.under;
export const same = (a: Fraction, b: Fraction): boolean => a.over * b.under === b.over * a.under;
export const atLeast = (a: Fraction, b: Fraction): boolean => !less(a, b);
export const smallest = (list: readonly Fraction[]): Fraction => list.reduce((a, b) => (less(b, a) ? b : a));
export const greatest = (list: readonly Fraction[]): Fraction => list.reduce((a, b) => (less(a, b) ? b : a));
export const total = (list: readonly Fraction[]): Fraction => list.reduce(add, of(0));

/**
 * The nearest double: the decimal expansion, long enough to tell every double between 1e-60 and 1e60 from the middle of two, and
 * a digit more if anything is left; reading decimals, the machine rounds correctly.
 */
export function nearestDouble(a: Fraction): number {
  const negative = a.over < 0n;
  const over = negative ? -a.over : a.over;
  const rest = (over % a.under) * 10n ** 400n;
  const decimals = String(rest / a.under).padStart(400, '0');
  return Number(`${negative ? '-' : ''}${over / a.under}.${decimals}${rest % a.under === 0n ? '0' : '1'}`);
}
