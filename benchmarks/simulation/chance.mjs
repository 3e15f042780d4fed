// Chance that can be repeated.

/** Numbers in [0, 1) that hang on the key alone: a question more changes no answer to the others. */
export function chance(key) {
  let state = 2_166_136_261;
  for (let at = 0; at < key.length; at += 1) state = Math.imul(state ^ key.charCodeAt(at), 16_777_619);
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
export const normal = (next) => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
export const around = (next, { median, spread }) => median * Math.exp(spread * normal(next));
export const clamp = (value, min, max) => Math.min(Math.max(value, min), max);

export function pick(next, shares) {
  let left = next() * Object.values(shares).reduce((sum, share) => sum + share, 0);
  for (const [id, share] of Object.entries(shares)) if ((left -= share) < 0) return id;
  return Object.keys(shares).at(-1);
}

/** Inverse of the normal distribution, by bisection on a series that is good to 1e-7. */
export function quantile(share) {
  let [low, high] = [-6, 6];
  for (let round = 0; round < 40; round += 1) {
    const middle = (low + high) / 2;
    if (below(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
function below(z) {
  const t = 1 / (1 + 0.231_641_9 * Math.abs(z));
  const poly =
    t * (0.319_381_53 + t * (-0.356_563_782 + t * (1.781_477_937 + t * (-1.821_255_978 + t * 1.330_274_429))));
  const tail = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * poly;
  return z > 0 ? 1 - tail : tail;
}
