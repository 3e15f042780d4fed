/**
 * What was most likely meant: the candidate that takes the fewest slips (a letter too many, too few, wrong, or two
 * swapped) to become what was given, if they are few for its length. The first of equals.
 */
export function similar(given: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let fewest = Math.floor(Math.min(given.length, 16) * 0.4) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - given.length) >= fewest) continue;
    const slips = slipsBetween(given.toLowerCase(), candidate.toLowerCase());
    if (slips < fewest && slips < Math.max(given.length, candidate.length)) [best, fewest] = [candidate, slips];
  }
  return best;
}

/** Optimal string alignment distance. */
function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
