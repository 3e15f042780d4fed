import type { Solver } from '../linear/model.ts';
import { type Judge, judgeOf } from './judge.ts';
import type { Offer, PriceEnd } from './offers.ts';
import { makeshift } from './makeshift.ts';
import { type LearnedRow, type Limits, type Program, stateProgram } from './program.ts';
import { type Criterion, type Found, search } from './search.ts';
import type { Standpoint } from './standpoint.ts';

/** What is to be solved, several times over with other limits: for the plan, and for what explains it. */
export interface Task {
  readonly standpoint: Standpoint;
  readonly offers: readonly Offer[];
  readonly solver: Solver;
  /** The cheapest way to a level; or the best level, then the best score, within the limits. */
  readonly aim: 'cheapest' | 'best';
  /** Filled while it is solved: what was found out about the offers. */
  readonly learned: LearnedRow[];
}

/** Solves a task under some limits. `first`: only how good the best is, not which of the equally good it is. */
export function solve(
  task: Task,
  limits: Limits,
  { end = 'middle', first = false }: { readonly end?: PriceEnd; readonly first?: boolean } = {},
): { readonly found: Found; readonly judge: Judge; readonly criteria: readonly Criterion[] } {
  const program = stateProgram(task.standpoint, task.offers, limits, end, task.learned);
  const judge = judgeOf(task.standpoint, task.offers, limits, end);
  const all = criteriaOf(task, program, judge, end);
  const criteria = first ? mainOf(task, all) : all;
  const found = search(program, judge, criteria, task.solver, first ? 'open' : 'broken', task.learned);
  const none = found.chosen === null && !found.proven && !first;
  return { found: none ? { ...found, chosen: makeshift(task.standpoint, judge, limits) } : found, judge, criteria };
}

/** Those that decide how good a plan is. */
export const mainOf = ({ aim }: Task, criteria: readonly Criterion[]): readonly Criterion[] =>
  aim === 'cheapest' ? criteria.slice(0, 1) : criteria.slice(0, 2);

function criteriaOf(
  { aim }: Task,
  { linear, net, months }: Program,
  judge: Judge,
  end: PriceEnd,
): readonly Criterion[] {
  const cheapest: Criterion = { sense: 'least', claim: net, of: (chosen) => judge.net(chosen, end) };
  const quickest: Criterion = {
    sense: 'least',
    claim: months,
    of: (chosen) => judge.months(chosen),
    minor: true,
  };
  const level: Criterion = {
    sense: 'most',
    claim: linear.rank(0),
    of: (chosen) => ({ n: judge.rank(chosen), d: 1 }),
  };
  const score = linear.score(0);
  const highest: Criterion[] =
    score === null
      ? []
      : [
          {
            sense: 'most',
            claim: score,
            of: (chosen) => judge.frozen(chosen).score(0) ?? { n: 0, d: 1 },
            ...(aim === 'cheapest' ? { minor: true } : {}),
          },
        ];
  return aim === 'cheapest' ? [cheapest, quickest, ...highest] : [level, ...highest, cheapest, quickest];
}
