import { similar } from '../../text/similar.ts';

/**
 * "Did you mean …?" for ids and keys: what is written the same but for case, `_`, `.` and `-`; else what is few slips away;
 * else the only one that ends, or begins, like it (`share` for `networking.share`).
 */
export function nearest(typed: string, candidates: readonly string[]): string | undefined {
  const plain = normal(typed);
  if (plain === '') return undefined;
  const others = candidates.map(normal);
  const same = others.indexOf(plain);
  if (same !== -1) return candidates[same];
  const alike = similar(plain, others);
  if (alike !== undefined) return candidates[others.indexOf(alike)];
  const ending = others.filter(
    (other) => plain.length >= 3 && (other.endsWith(`-${plain}`) || plain.endsWith(`-${other}`)),
  );
  return ending.length === 1 ? candidates[others.indexOf(ending[0] ?? '')] : undefined;
}

const normal = (word: string): string =>
  word
    .slice(0, 80)
    .toLowerCase()
    .replaceAll(/[_.\s-]+/g, '-');
