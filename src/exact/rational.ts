/**
 * An exact fraction n/d with d > 0, not always in lowest terms. Both parts are safe integers as numbers where they fit (fast),
 * both bigints where they do not; results that come back into range become numbers again. Compare with `compare`, never by
 * looking at the parts.
 */
export type Rational = { readonly n: number; readonly d: number } | { readonly n: bigint; readonly d: bigint };

export const ZERO: Rational = { n: 0, d: 1 };
export const ONE: Rational = { n: 1, d: 1 };

const safe = Number.isSafeInteger;

/**
 * A number as it was written: the decimal that `String` shows, which is the shortest that names this double. 0.7 is seven tenths.
 * Throws a RangeError for NaN and infinities, which no file can contain.
 */
export function fromDecimal(value: number): Rational {
  if (safe(value)) return { n: value + 0, d: 1 };
  // Nearly all figures in files. Up to 15 digits name one double each, so that the first that names this one is the shortest.
  for (let d = 10; d <= 10_000; d *= 10) {
    const n = Math.round(value * d);
    if (n / d === value && Math.abs(n) < 1e15) return { n, d };
  }
  const match = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (match === null) throw new RangeError(`not a finite number: ${value}`);
  const [, units = '', decimals = '', exponent = '0'] = match;
  const scale = decimals.length - Number(exponent);
  const n = Number(units + decimals);
  if (safe(n) && scale >= 0 && scale <= 15) return { n, d: 10 ** scale };
  const digits = BigInt(units + decimals);
  return scale >= 0 ? settle(digits, 10n ** BigInt(scale)) : settle(digits * 10n ** BigInt(-scale), 1n);
}

/** n/d for whole numbers; d must not be 0. */
export function fraction(n: bigint, d: bigint): Rational {
  if (d === 0n) throw new RangeError('division by zero');
  return d < 0n ? settle(-n, -d) : settle(n, d);
}

export function plus(a: Rational, b: Rational): Rational {
  if (typeof a.n === 'number' && typeof b.n === 'number') {
    if (a.d === b.d) {
      const n = a.n + b.n;
      if (safe(n)) return { n, d: a.d as number };
    } else {
      const common = divisor(a.d as number, b.d as number);
      const left = a.n * ((b.d as number) / common);
      const right = b.n * ((a.d as number) / common);
      const n = left + right;
      const d = ((a.d as number) / common) * (b.d as number);
      if (safe(left) && safe(right) && safe(n) && safe(d)) return { n, d };
    }
  }
  return settle(BigInt(a.n) * BigInt(b.d) + BigInt(b.n) * BigInt(a.d), BigInt(a.d) * BigInt(b.d));
}

export function times(a: Rational, b: Rational): Rational {
  if (typeof a.n === 'number' && typeof b.n === 'number') {
    const n = a.n * b.n;
    const d = (a.d as number) * (b.d as number);
    if (safe(n) && safe(d)) return { n: n + 0, d };
  }
  return settle(BigInt(a.n) * BigInt(b.n), BigInt(a.d) * BigInt(b.d));
}

/** a / b. Throws a RangeError where b is 0: callers decide before what "nothing" means. */
export function divide(a: Rational, b: Rational): Rational {
  if (isZero(b)) throw new RangeError('division by zero');
  if (typeof b.n === 'number') {
    return times(a, b.n < 0 ? { n: -(b.d as number), d: -b.n } : { n: b.d as number, d: b.n });
  }
  return times(a, b.n < 0n ? { n: -(b.d as bigint), d: -b.n } : { n: b.d as bigint, d: b.n });
}

export const minus = (a: Rational, b: Rational): Rational => plus(a, negate(b));

/** Negative, 0 or positive as a is less than, equal to or greater than b. */
export function compare(a: Rational, b: Rational): number {
  if (typeof a.n === 'number' && typeof b.n === 'number') {
    if (a.d === b.d) return a.n - b.n;
    const left = a.n * (b.d as number);
    const right = b.n * (a.d as number);
    if (safe(left) && safe(right)) return left - right;
  }
  const left = BigInt(a.n) * BigInt(b.d);
  const right = BigInt(b.n) * BigInt(a.d);
  return left < right ? -1 : left > right ? 1 : 0;
}

export const min = (a: Rational, b: Rational): Rational => (compare(b, a) < 0 ? b : a);
export const max = (a: Rational, b: Rational): Rational => (compare(b, a) > 0 ? b : a);
export const isZero = (a: Rational): boolean => a.n === 0 || a.n === 0n;

/** The greatest whole number that is not above a. */
export function floor(a: Rational): bigint {
  const n = BigInt(a.n);
  const d = BigInt(a.d);
  const quotient = n / d;
  return n % d < 0n ? quotient - 1n : quotient;
}

/** The double nearest to the exact value; halfway between two, the one whose last bit is even (IEEE 754). */
export function toNumber(a: Rational): number {
  // The division of two doubles that are exact is rounded correctly by the machine.
  if (typeof a.n === 'number') return a.n / (a.d as number);
  return a.n < 0n ? -nearest(-a.n, a.d as bigint) : nearest(a.n, a.d as bigint);
}

/** The same value in lowest terms as text, `7/10`: equal values give equal texts. */
export function toText(a: Rational): string {
  if (typeof a.n === 'number') {
    const shared = divisor(Math.abs(a.n), a.d as number);
    return `${a.n / shared}/${(a.d as number) / shared}`;
  }
  const n = BigInt(a.n);
  const d = BigInt(a.d);
  const common = bigDivisor(n < 0n ? -n : n, d);
  return `${n / common}/${d / common}`;
}

function negate(a: Rational): Rational {
  return typeof a.n === 'number' ? { n: 0 - a.n, d: a.d as number } : { n: -a.n, d: a.d as bigint };
}

function divisor(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

function bigDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

/** Lowest terms; numbers again where both parts fit. */
function settle(n: bigint, d: bigint): Rational {
  const common = bigDivisor(n < 0n ? -n : n, d);
  const [numerator, denominator] = common === 1n ? [n, d] : [n / common, d / common];
  return numerator <= LARGEST && numerator >= -LARGEST && denominator <= LARGEST
    ? { n: Number(numerator), d: Number(denominator) }
    : { n: numerator, d: denominator };
}

const bits = (value: bigint): number =>
  value.toString(16).length * 4 - (Math.clz32(Number.parseInt(value.toString(16)[0] ?? '0', 16)) - 28);

/** Nearest double of n/d for n ≥ 0, d > 0. */
function nearest(n: bigint, d: bigint): number {
  if (n === 0n) return 0;
  // 2^exponent is the weight of the last of 53 bits; below the normal doubles it stays at that of the smallest of all.
  let exponent = Math.max(bits(n) - bits(d) - 53, -1074);
  let quotient = rounded(n, d, exponent);
  if (quotient >= 2n ** 53n && exponent + 1 > -1074) {
    // The estimate is one short for half of all values: take the sum again, so that it is rounded once only.
    exponent += 1;
    quotient = rounded(n, d, exponent);
  }
  return scaled(Number(quotient), exponent);
}

/** n / d / 2^exponent, rounded to a whole number, ties to even. */
function rounded(n: bigint, d: bigint, exponent: number): bigint {
  const numerator = exponent < 0 ? n << BigInt(-exponent) : n;
  const denominator = exponent > 0 ? d << BigInt(exponent) : d;
  const quotient = numerator / denominator;
  const twice = (numerator % denominator) * 2n;
  return twice > denominator || (twice === denominator && quotient % 2n === 1n) ? quotient + 1n : quotient;
}

/** value × 2^exponent without a power of two that is itself out of range; exact, as value has at most 53 bits. */
function scaled(value: number, exponent: number): number {
  if (exponent > 970) return value * 2 ** 970 * 2 ** Math.min(exponent - 970, 1023);
  if (exponent < -1022) return value * 2 ** -52 * 2 ** (exponent + 52);
  return value * 2 ** exponent;
}
