import { compare, fromDecimal, type Rational } from '../exact/rational.ts';
import { judgeOf } from './judge.ts';
import type { Limits } from './program.ts';
import type { Roadmap } from './roadmap.ts';
import { mainOf, solve, type Task } from './task.ts';

/**
 * Whether the plan is still the best there is with all costs at their low, and at their high, end: estimates are ranges, and a
 * choice that hangs on where in them the truth lies should say so. Null: the time ran out.
 */
export function firmnessOf(task: Task, limits: Limits, chosen: readonly number[]): NonNullable<Roadmap['firmness']> {
  const stays = (end: 'min' | 'max'): boolean | null => {
    const { found, judge, criteria } = solve(task, limits, { end, first: true });
    const best = found.chosen;
    if (judge.refuse(chosen) !== null) return false;
    if (best === null || !found.proven) return null;
    return mainOf(task, criteria).every(({ of }) => compare(of(chosen), of(best)) === 0);
  };
  const { budget } = limits;
  const affordable = budget === null ? null : compare(dearest(task, limits, chosen), fromDecimal(budget)) <= 0;
  return { low: stays('min'), high: stays('max'), affordable };
}

const dearest = ({ standpoint, offers }: Task, limits: Limits, chosen: readonly number[]): Rational =>
  judgeOf(standpoint, offers, limits, 'max').net(chosen, 'max');
