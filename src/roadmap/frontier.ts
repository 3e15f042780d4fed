import { describe } from './describe.ts';
import type { Limits } from './program.ts';
import type { FrontierPoint } from './roadmap.ts';
import { solve, type Task } from './task.ts';

/**
 * What each level above the present one takes at the least, whatever the budget and the time: where money buys a level, and
 * where it no longer does. It ends with the last level that can be reached, or where the time runs out.
 */
export function frontierOf(task: Task, limits: Limits): readonly FrontierPoint[] {
  const levels = task.standpoint.scorer.nodes[0]?.levels ?? [];
  const present = task.standpoint.now.rank(0);
  const cheapest: Task = { ...task, aim: 'cheapest' };
  const points: FrontierPoint[] = [];
  for (const { id, rank } of levels) {
    if (rank <= present) continue;
    const free: Limits = { ...limits, target: rank, budget: null, months: null };
    const { found, judge } = solve(cheapest, free);
    const { chosen, proven } = found;
    if (chosen === null) break;
    const { after, cost, subsidy, months } = describe(cheapest, free, judge, chosen, new Map());
    const own = subsidy === null ? null : subsidy.own;
    points.push({ level: { id, rank }, score: after.score, cost, own, months, actions: chosen.length, proven });
  }
  return points;
}
