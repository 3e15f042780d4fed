import { levelState } from '../assessment/explain.ts';
import { minus, toNumber } from '../exact/rational.ts';
import type { Limits } from './program.ts';
import type { Without } from './roadmap.ts';
import { solve, type Task } from './task.ts';

/** For each action of a plan what the best plan would be if this one were refused. */
export function withoutEach(task: Task, limits: Limits, chosen: readonly number[]): ReadonlyMap<number, Without> {
  return new Map(chosen.map((place) => [place, without(task, limits, chosen, place)]));
}

function without(task: Task, limits: Limits, chosen: readonly number[], place: number): Without {
  const include = limits.include.filter((one) => one !== place);
  const refused: Limits = { ...limits, include, exclude: [...limits.exclude, place] };
  const { found, judge } = solve(task, refused, { first: true });
  if (found.chosen === null) return found.proven ? { is: 'no-way' } : { is: 'unknown' };
  if (!found.proven) return { is: 'unknown' };
  if (task.aim === 'cheapest') {
    const by = minus(judge.net(found.chosen, 'middle'), judge.net(chosen, 'middle'));
    return { is: 'dearer', by: toNumber(by) };
  }
  const after = judge.scored(found.chosen);
  const score = after.score(0);
  return {
    is: 'less',
    level: levelState(task.standpoint.scorer, after, 0),
    score: score === null ? null : toNumber(score),
  };
}
