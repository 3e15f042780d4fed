import { compare } from '../exact/rational.ts';
import { type Judge, judgeOf } from './judge.ts';
import type { Limits } from './program.ts';
import type { Standpoint } from './standpoint.ts';

/**
 * A plan for when the time has run out before the solver found any: everything, then without the dearest that can be spared,
 * one after the other. Null where that does not keep to the limits. Without a level to be reached, what was asked for and no more.
 */
export function makeshift(standpoint: Standpoint, judge: Judge, limits: Limits): readonly number[] | null {
  const { offers } = judge;
  const included = [...limits.include].sort((a, b) => a - b);
  if (limits.target === null) return judge.refuse(included) === null ? included : null;
  const free = judgeOf(standpoint, offers, { ...limits, budget: null, months: null }, 'middle');
  const taken = new Set(included.flatMap((place) => offers[place]?.action.alternative ?? []));
  let chosen: readonly number[] = offers.flatMap(({ action: { alternative } }, place) => {
    if (limits.exclude.includes(place)) return [];
    if (alternative === undefined || limits.include.includes(place)) return [place];
    if (taken.has(alternative)) return [];
    taken.add(alternative);
    return [place];
  });
  if (free.refuse(chosen) !== null) return null;
  const dearestFirst = chosen
    .filter((place) => !limits.include.includes(place))
    .sort((a, b) => compare(free.total([b], 'middle'), free.total([a], 'middle')) || b - a);
  for (const place of dearestFirst) {
    const fewer = chosen.filter((one) => one !== place);
    if (free.refuse(fewer) === null) chosen = fewer;
  }
  return judge.refuse(chosen) === null ? chosen : null;
}
