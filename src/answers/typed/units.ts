import type { Unit } from './problems.ts';

/** The unit as it may stand behind a figure, in every language, without regard to capitals. */
export const unitsOf = (unit: Unit): readonly string[] =>
  Object.values(unit ?? {}).flatMap((one) => (one === undefined ? [] : [one.trim().toLowerCase()]));

/** 万元 → so many 元; null: the unit is no multiple of another. */
export function scaleOf(unit: Unit): { readonly scale: number; readonly base: string } | null {
  for (const one of unitsOf(unit)) {
    const [, multiple, base] = /^(万|亿)(.+)$/.exec(one) ?? [];
    if (base !== undefined) return { scale: multiple === '万' ? 1e4 : 1e8, base };
  }
  return null;
}
