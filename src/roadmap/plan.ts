import type { LevelState } from '../assessment/assessment.ts';
import { explained } from '../assessment/conditions/requirement.ts';
import { toNumber } from '../exact/rational.ts';
import type { Solver } from '../linear/model.ts';
import type { MoneyRange } from '../questionnaire/schema/action.ts';
import { describe, standing } from './describe.ts';
import { frontierOf } from './frontier.ts';
import { firmnessOf } from './firmness.ts';
import type { Judge } from './judge.ts';
import { type Barred, offersFor } from './offers.ts';
import type { Limits } from './program.ts';
import type { PlanRequest, Roadmap, Standing } from './roadmap.ts';
import type { Found } from './search.ts';
import type { Standpoint } from './standpoint.ts';
import { solve, type Task } from './task.ts';
import { withoutEach } from './without.ts';

export type Planned =
  | { readonly roadmap: Roadmap }
  /** Actions that shall be in the plan and cannot be, each with the reason. */
  | { readonly barred: readonly { readonly id: string; readonly why: Barred | 'excludes-another' }[] };

/**
 * The road map to a level at the least cost, or to the best level and score that a budget and a time allow. Proven by the
 * solver, checked by the scorer. Ids and the target's rank are those of the questionnaire.
 */
export function planRoadmap(standpoint: Standpoint, request: PlanRequest, solver: Solver): Planned {
  const { scorer, now } = standpoint;
  const { offers, barred } = offersFor(standpoint, request);
  const missing = request.include.flatMap((id) => {
    const why = barred.get(id);
    return why === undefined ? [] : [{ id, why }];
  });
  if (missing.length > 0) return { barred: missing };
  const placeOf = new Map(offers.map(({ id }, place) => [id, place]));
  const include = [...new Set(request.include)].flatMap((id) => placeOf.get(id) ?? []);
  const clashing = clashesIn(include.map((place) => offers[place]?.action ?? null));
  if (clashing.length > 0) return { barred: clashing.map((id) => ({ id, why: 'excludes-another' })) };

  const { target, budget, months, crew, subsidy } = request;
  const limits: Limits = { target, budget, months, crew, subsidy, include, exclude: [] };
  const from = standing(standpoint, now);
  const levels = scorer.nodes[0]?.levels ?? [];
  const aimedAt: LevelState | null = target === null ? null : { id: levels[target - 1]?.id ?? null, rank: target };
  const task: Task = { standpoint, offers, solver, aim: target === null ? 'best' : 'cheapest', learned: [] };
  const frontier = (): Roadmap['frontier'] => (request.frontier ? frontierOf(task, limits) : null);
  const roadmap = planWithin(task, limits, nothing(from, aimedAt), request.explain);
  // The plan first: if the time runs out, it is the frontier that is cut short.
  return { roadmap: { ...roadmap, frontier: frontier() } };
}

function planWithin(task: Task, limits: Limits, empty: Roadmap, explain: boolean): Roadmap {
  const { target, budget, months, include } = limits;
  const reachedAlready = target !== null && task.standpoint.now.rank(0) >= target;
  if (reachedAlready && include.length === 0) return { ...empty, status: 'already-reached' };

  const limited = budget !== null || months !== null;
  const solved = solve(task, limits);
  const { chosen, proven } = solved.found;
  if (chosen !== null) {
    const firmness = firmnessOf(task, limits, chosen);
    const others = explain ? withoutEach(task, limits, chosen) : new Map();
    const status = !proven ? 'time-limit' : target === null ? 'within-budget' : 'optimal';
    const plan = describe(task, limits, solved.judge, chosen, others);
    return { ...empty, ...plan, status, firmness, gap: gapOf(solved, chosen) };
  }
  // Only a limit can be missed where no level is asked for: then nothing at all is the best, and that is a choice.
  if (!proven) return { ...empty, status: 'time-limit' };
  if (target === null) return { ...empty, status: 'unreachable' };
  return beyondReach(task, limits, empty, limited);
}

/** What can be had instead: within the limits where these are what stands in the way, else the highest level there is. */
function beyondReach(task: Task, limits: Limits, empty: Roadmap, limited: boolean): Roadmap {
  const { standpoint, offers } = task;
  const free: Limits = { ...limits, budget: null, months: null };
  const whole = limited ? solve(task, free) : null;
  const far = whole === null || whole.found.chosen === null ? null : whole;
  const instead: Task = { ...task, aim: 'best' };
  if (far !== null && far.found.chosen !== null) {
    const within: Limits = { ...limits, target: null };
    const best = solve(instead, within);
    const needed = describe(task, free, far.judge, far.found.chosen, new Map());
    const beyond = {
      cost: needed.cost,
      own: needed.subsidy?.own ?? needed.cost,
      months: needed.months,
      proven: far.found.proven,
    };
    const { chosen } = best.found;
    const plan = chosen === null ? {} : describe(instead, within, best.judge, chosen, new Map());
    const firmness = chosen === null ? null : firmnessOf(instead, within, chosen);
    const status = best.found.proven ? 'within-budget' : 'time-limit';
    return { ...empty, ...plan, status, beyond, firmness, gap: gapOf(best, chosen) };
  }
  const most = solve(instead, { ...free, target: null, include: [] }, { first: true });
  const { judge, found } = most;
  const levels = standpoint.scorer.nodes[0]?.levels ?? [];
  const rank = found.chosen === null ? standpoint.now.rank(0) : judge.rank(found.chosen);
  const everything = judge.frozen(offers.map((_, place) => place));
  return {
    ...empty,
    status: whole !== null && !whole.found.proven ? 'time-limit' : 'unreachable',
    highest: { id: levels[rank - 1]?.id ?? null, rank },
    unmet: levels
      .filter((level) => level.rank <= (limits.target ?? 0))
      .flatMap(({ id, conditions }) =>
        conditions
          .map((condition) => explained(condition, everything.measure))
          .filter(({ status }) => status === 'unmet')
          .map((condition) => ({ level: id, condition })),
      ),
  };
}

/** How far the best found may be from the best of all; null where it is the best. */
function gapOf({ found, criteria }: Solved, chosen: readonly number[] | null): number | null {
  const [first] = criteria;
  if (found.proven || found.bound === null || chosen === null || first === undefined) return null;
  return Math.max(0, Math.abs(found.bound - toNumber(first.of(chosen))));
}

type Solved = { readonly found: Found; readonly judge: Judge; readonly criteria: ReturnType<typeof solve>['criteria'] };

const FREE: MoneyRange = { min: 0, max: 0 };

const nothing = (from: Standing, target: LevelState | null): Roadmap => ({
  status: 'unreachable',
  from,
  target,
  stages: [],
  after: from,
  cost: FREE,
  yearly: FREE,
  subsidy: null,
  months: 0,
  shortest: true,
  unmet: [],
  highest: null,
  beyond: null,
  firmness: null,
  gap: null,
  frontier: null,
  asksAnew: false,
});

/** Of actions that exclude one another, all of which are asked for. */
function clashesIn(
  actions: readonly ({ readonly id: string; readonly alternative?: string | undefined } | null)[],
): string[] {
  const groups = new Map<string, string[]>();
  for (const action of actions) {
    if (action?.alternative === undefined) continue;
    groups.set(action.alternative, [...(groups.get(action.alternative) ?? []), action.id]);
  }
  return [...groups.values()].filter((ids) => ids.length > 1).flat();
}
