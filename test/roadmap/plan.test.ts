import { beforeAll, describe, expect, test } from 'vitest';
import { openSolver } from '../../src/adapters/solver/solver.ts';
import type { CompanyPlan } from '../../src/answers/answers.ts';
import type { Solver } from '../../src/linear/model.ts';
import type { Action } from '../../src/questionnaire/schema/action.ts';
import { type Planned, planRoadmap } from '../../src/roadmap/plan.ts';
import type { PlanRequest, Roadmap } from '../../src/roadmap/roadmap.ts';
import { standpointOf } from '../../src/roadmap/standpoint.ts';
import { answers, choice, dimension, level, questionnaire, text } from '../builders.ts';
import { plainRequest } from './factory.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await openSolver({ seconds: 100_000 });
});

const action = (
  id: string,
  lifts: Action['lifts'],
  cost: number | [number, number],
  more: Partial<Action> = {},
): Action => ({
  id,
  title: text(id),
  lifts,
  cost: { fixed: typeof cost === 'number' ? { min: cost, max: cost } : { min: cost[0], max: cost[1] } },
  months: 1,
  basis: { text: text('示例'), certainty: 'estimate' },
  source: 'own-reading',
  ...more,
});

/** A screw works with three questions, all at nothing; L1 asks for 1 point of turning, L2 for 3 points on average. */
const works = (...actions: readonly Action[]) =>
  questionnaire({
    dimensions: [dimension('networking', { questions: [choice('turning'), choice('threading'), choice('plating')] })],
    levels: [
      level('L1', { points: 'turning', 'at-least': 1 }),
      level('L2', { score: 'company', 'at-least': 3 }),
      level('L3', { every: ['turning', 'threading', 'plating'], 'points-at-least': 5 }),
    ],
    actions: [...actions],
  });

const planned = (actions: readonly Action[], request: Partial<PlanRequest>, plan?: CompanyPlan): Planned => {
  const given = answers({ turning: 'o0', threading: 'o0', plating: 'o0' }, plan === undefined ? {} : { plan });
  return planRoadmap(standpointOf(works(...actions), given), { ...plainRequest, ...request }, solver);
};
const roadmap = (actions: readonly Action[], request: Partial<PlanRequest>, plan?: CompanyPlan): Roadmap => {
  const found = planned(actions, request, plan);
  if ('barred' in found) throw new Error(JSON.stringify(found.barred));
  return found.roadmap;
};
const idsOf = ({ stages }: Roadmap): readonly string[] => stages.flatMap(({ actions }) => actions.map(({ id }) => id));

describe('the cheapest way to a level', () => {
  test('is cheapest as a whole, not gap by gap', () => {
    const alone = [action('a', { turning: 3 }, 2), action('b', { threading: 3 }, 2), action('c', { plating: 3 }, 2)];
    const all = action('all', { turning: 3, threading: 3, plating: 3 }, 5);
    expect(idsOf(roadmap([...alone, all], { target: 2 }))).toEqual(['all']);
  });

  test('counts the company’s own offers before the estimates, and not what is done or impossible', () => {
    const actions = [action('a', { turning: 1 }, 1), action('b', { turning: 1 }, 2), action('c', { turning: 1 }, 3)];
    expect(idsOf(roadmap(actions, { target: 1 }))).toEqual(['a']);
    expect(idsOf(roadmap(actions, { target: 1 }, { quotes: { c: { cost: 0.5, months: 7 } } }))).toEqual(['c']);
    expect(roadmap(actions, { target: 1 }, { quotes: { c: { cost: 0.5, months: 7 } } }).months).toBe(7);
    expect(idsOf(roadmap(actions, { target: 1 }, { done: ['a'], impossible: ['b'] }))).toEqual(['c']);
  });

  test('takes what is quicker, then what scores more, where the cost is the same', () => {
    const slow = action('a', { turning: 1 }, 1, { months: 3 });
    const quick = action('b', { turning: 1 }, 1);
    const high = action('c', { turning: 2 }, 1);
    expect(idsOf(roadmap([slow, quick], { target: 1 }))).toEqual(['b']);
    expect(idsOf(roadmap([slow, quick, high], { target: 1 }))).toEqual(['c']);
  });

  test('says whether it stays so at the low and the high end of the costs', () => {
    const sure = action('a', { turning: 1 }, [2, 2]);
    const wide = action('b', { turning: 1 }, [1, 4]);
    expect(roadmap([sure, wide], { target: 1 })).toMatchObject({ firmness: { low: false, high: true } });
  });

  test('is nothing where the level is reached', () => {
    const given = answers({ turning: 'o1', threading: 'o0', plating: 'o0' });
    const standpoint = standpointOf(works(action('a', { turning: 1 }, 1)), given);
    const found = planRoadmap(standpoint, { ...plainRequest, target: 1 }, solver);
    expect(found).toMatchObject({ roadmap: { status: 'already-reached', stages: [] } });
  });
});

describe('what cannot be', () => {
  test('names the conditions that nothing can meet, and the highest level there is', () => {
    const found = roadmap([action('a', { turning: 4 }, 1)], { target: 3 });
    expect(found).toMatchObject({ status: 'unreachable', highest: { id: 'L1' } });
    expect(found.unmet.map((one) => one.level)).toEqual(['L2', 'L3']);
  });

  test('actions that wait for one another in a circle are never taken', () => {
    const circle = [
      action('a', { turning: 5 }, 1, { needs: { threading: 1 } }),
      action('b', { threading: 5 }, 1, { needs: { plating: 1 } }),
      action('c', { plating: 5 }, 1, { needs: { turning: 1 } }),
    ];
    expect(roadmap(circle, { target: 3 })).toMatchObject({ status: 'unreachable', highest: { rank: 0 } });
    const begin = action('begin', { turning: 1 }, 1);
    expect(idsOf(roadmap([...circle, begin], { target: 3 }))).toEqual(['begin', 'c', 'b', 'a']);
    expect(planned(circle, { target: 3, include: ['a'] })).toEqual({ barred: [{ id: 'a', why: 'needs-unmet' }] });
  });

  test('of alternatives only one is taken, and none where one is done', () => {
    const either = [
      action('a', { turning: 5, threading: 5 }, 1, { alternative: 'line' }),
      action('b', { plating: 5 }, 1, { alternative: 'line' }),
    ];
    expect(roadmap(either, { target: 3 })).toMatchObject({ status: 'unreachable', unmet: [], highest: { id: 'L2' } });
    expect(planned(either, { target: 1, include: ['a', 'b'] })).toHaveProperty('barred');
    expect(planned(either, { target: 1, include: ['a'] }, { done: ['b'] })).toEqual({
      barred: [{ id: 'a', why: 'alternative-done' }],
    });
  });

  test('only light ones, if that is asked for', () => {
    const actions = [action('a', { turning: 1 }, 1), action('b', { turning: 1 }, 9, { light: true })];
    expect(idsOf(roadmap(actions, { target: 1, onlyLight: true }))).toEqual(['b']);
    expect(planned(actions, { target: 1, onlyLight: true, include: ['a'] })).toEqual({
      barred: [{ id: 'a', why: 'not-light' }],
    });
  });

  test('what a level takes beyond the budget is said, beside the best within it', () => {
    const actions = [action('a', { turning: 1 }, 2), action('b', { turning: 5, threading: 5 }, [6, 10])];
    const found = roadmap(actions, { target: 2, budget: 3 });
    expect(found).toMatchObject({
      status: 'within-budget',
      beyond: { cost: { min: 6, max: 10 } },
      after: { level: { id: 'L1' } },
    });
  });
});

describe('a subsidy', () => {
  const actions = [action('a', { turning: 1 }, 10), action('b', { turning: 5, threading: 5 }, 12)];

  test('tied to a higher level makes that the cheaper way', () => {
    expect(idsOf(roadmap(actions, { target: 1 }))).toEqual(['a']);
    const found = roadmap(actions, { target: 1, subsidy: { rate: 0.5, cap: 50, rank: 2 } });
    expect(idsOf(found)).toEqual(['b']);
    expect(found.subsidy).toEqual({ given: { min: 6, max: 6 }, own: { min: 6, max: 6 }, counts: true });
  });

  test('is no more than its cap, and nothing before its level', () => {
    const capped = roadmap(actions, { target: 1, subsidy: { rate: 0.5, cap: 1, rank: null } });
    expect(capped.subsidy).toMatchObject({ given: { min: 1, max: 1 }, own: { min: 9, max: 9 } });
    const late = roadmap(actions, { target: 1, subsidy: { rate: 0.5, cap: 1, rank: 3 } });
    expect(late.subsidy).toMatchObject({ given: { min: 0, max: 0 }, counts: false });
  });

  test('makes a budget reach further', () => {
    expect(idsOf(roadmap(actions, { budget: 6 }))).toEqual([]);
    expect(idsOf(roadmap(actions, { budget: 6, subsidy: { rate: 0.5, cap: 50, rank: 2 } }))).toEqual(['b']);
  });
});

describe('time', () => {
  const three = ['turning', 'threading', 'plating'].map((id) => action(id, { [id]: 5 }, 1, { months: 3 }));

  test('is what the schedule takes, not the work shared out', () => {
    // Nine months of work for two hands are four and a half, but three jobs of three months take six.
    expect(roadmap(three, { target: 3, crew: 2 }).months).toBe(6);
    expect(roadmap(three, { target: 3, crew: 2, months: 5 }).beyond).toMatchObject({ months: 6 });
    expect(roadmap(three, { target: 3, crew: 3, months: 3 })).toMatchObject({ status: 'optimal', months: 3 });
  });
});

test('when the time runs out before a plan is found, one that keeps its promise is made up, and said not to be proven', () => {
  const outOfTime: Solver = { solve: () => ({ status: 'limit', values: null, bound: 3 }) };
  const actions = [action('a', { turning: 5 }, 1), action('b', { turning: 5 }, 3), action('c', { threading: 4 }, 1)];
  const given = answers({ turning: 'o0', threading: 'o0', plating: 'o0' });
  const found = planRoadmap(standpointOf(works(...actions), given), { ...plainRequest, target: 2 }, outOfTime);
  expect(found).toMatchObject({ roadmap: { status: 'time-limit', after: { level: { id: 'L2' } }, cost: { min: 2 } } });
});

test('an action that was asked for says what it adds', () => {
  const actions = [action('a', { turning: 1 }, 1), action('b', { turning: 1 }, 3)];
  const found = roadmap(actions, { target: 1, include: ['b'], explain: true });
  expect(idsOf(found)).toEqual(['b']);
  const [b] = found.stages.flatMap((stage) => stage.actions);
  expect(b?.why).toMatchObject({ included: true, without: { is: 'dearer', by: -2 } });
});

test('each action says which conditions fail without it, and what refusing it would cost', () => {
  const actions = [action('a', { turning: 5 }, 1), action('b', { turning: 5 }, 3), action('c', { threading: 4 }, 1)];
  const found = roadmap(actions, { target: 2, explain: true });
  const [a, c] = found.stages.flatMap((stage) => stage.actions);
  expect([a?.id, c?.id]).toEqual(['a', 'c']);
  expect(a?.why.without).toEqual({ is: 'dearer', by: 2 });
  expect(c?.why.without).toEqual({ is: 'no-way' });
  expect(a?.why.carries.map((one) => one.level)).toEqual(['L1', 'L2']);
  expect(c?.why.carries.map((one) => one.level)).toEqual(['L2']);
});
