import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openSolver } from '../../src/adapters/solver/solver.ts';
import type { Solver } from '../../src/linear/model.ts';
import { levelsOf } from '../../src/questionnaire/tree.ts';
import { planRoadmap } from '../../src/roadmap/plan.ts';
import type { PlanRequest, Roadmap } from '../../src/roadmap/roadmap.ts';
import { standpointOf } from '../../src/roadmap/standpoint.ts';
import type { Sample } from '../generated.ts';
import { actionSamples, everySubset, idsOf, plainRequest, plannedWith, type Subset } from './factory.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await openSolver({ seconds: 100_000 });
});

const plan = (sample: Sample, request: Partial<PlanRequest>): Roadmap => plannedWith(solver, sample, request);

const wanted = { whens: 0, levels: 50 };
const RUNS = { numRuns: Number(process.env['RUNS'] ?? 80) };
const middle = ({ min, max }: { readonly min: number; readonly max: number }): number => Math.round((min + max) * 500);
const topOf = ({ questionnaire }: Sample): number => levelsOf(questionnaire, questionnaire).length;
const by = (a: Subset, b: Subset): number => a.rank - b.rank || (a.score ?? 0) - (b.score ?? 0);

describe('a plan', () => {
  test('never becomes worse when there is more money', () => {
    fc.assert(
      fc.property(actionSamples(12, wanted), (sample) => {
        const found = [0.5, 2, 5, 12].map((budget) => plan(sample, { budget }));
        for (const [at, richer] of found.entries()) {
          const poorer = found[at - 1];
          if (poorer === undefined) continue;
          const [less, more] = [poorer.after, richer.after];
          expect(more.level?.rank ?? 0).toBeGreaterThanOrEqual(less.level?.rank ?? 0);
          if ((more.level?.rank ?? 0) === (less.level?.rank ?? 0))
            expect(more.score ?? 0).toBeGreaterThanOrEqual((less.score ?? 0) - 1e-9);
        }
      }),
      RUNS,
    );
  });

  test('never becomes cheaper when one of its actions is refused, and says by how much it becomes dearer', () => {
    fc.assert(
      fc.property(actionSamples(8, wanted), (sample) => {
        const target = topOf(sample);
        if (target === 0) return;
        const found = plan(sample, { target, explain: true });
        for (const { id, why } of found.stages.flatMap(({ actions }) => actions)) {
          const refused = plan(sample, { target, exclude: [id] });
          if (refused.status === 'unreachable') expect(why.without).toEqual({ is: 'no-way' });
          else {
            expect(middle(refused.cost)).toBeGreaterThanOrEqual(middle(found.cost));
            const more = (middle(refused.cost) - middle(found.cost)) / 1000;
            expect(why.without).toEqual({ is: 'dearer', by: expect.closeTo(more, 9) });
          }
        }
      }),
      RUNS,
    );
  });

  test('tells of every level that can be reached what it takes at the least, more for a higher one', () => {
    fc.assert(
      fc.property(actionSamples(8, wanted), (sample) => {
        const subsets = everySubset(sample);
        const from = subsets.find(({ ids }) => ids.length === 0)?.rank ?? 0;
        const { frontier } = plan(sample, { budget: 1, frontier: true });
        const ranks = Array.from({ length: topOf(sample) }, (_, at) => at + 1).filter((rank) => rank > from);
        const expected = ranks.flatMap((rank) => {
          const costs = subsets.filter((one) => one.rank >= rank).map(({ cost }) => cost);
          return costs.length === 0 ? [] : [Math.min(...costs)];
        });
        expect(frontier?.map(({ cost }) => middle(cost))).toEqual(expected);
        expect([...expected].sort((a, b) => a - b)).toEqual(expected);
      }),
      RUNS,
    );
  });

  test('with a subsidy costs the company itself the least of all subsets', () => {
    fc.assert(
      fc.property(
        actionSamples(8, wanted),
        fc.constantFrom(0.3, 0.5, 1),
        fc.constantFrom(0.7, 2, 50),
        fc.boolean(),
        (sample, rate, cap, tied) => {
          const levels = topOf(sample);
          const subsets = everySubset(sample);
          const from = subsets.find(({ ids }) => ids.length === 0)?.rank ?? 0;
          const [target, rank] = [from + 1, tied ? levels : null];
          const reaching = subsets.filter((one) => one.rank >= target);
          if (target > levels || reaching.length === 0) return;
          const own = ({ cost, rank: reached }: Subset): number =>
            rank !== null && reached < rank ? cost : cost - Math.min(cost * rate, cap * 1000);
          const found = plan(sample, { target, subsidy: { rate, cap, rank } });
          const itself = subsets.find(({ ids }) => ids.join() === idsOf(found).join());
          expect(itself === undefined ? null : own(itself)).toBeCloseTo(Math.min(...reaching.map(own)), 6);
        },
      ),
      RUNS,
    );
  });

  test('within a time is the best of all that can be done in it', () => {
    fc.assert(
      fc.property(
        actionSamples(7, wanted),
        fc.constantFrom(1, 3, 5, 6),
        fc.constantFrom(1, 2),
        (sample, months, crew) => {
          const found = plan(sample, { months, crew });
          expect(found.months).toBeLessThanOrEqual(months);
          const { questionnaire } = sample;
          // Each subset by itself: how long it takes is what the plan of nothing else says.
          const inTime = everySubset(sample).filter(({ ids }) => {
            const exclude = (questionnaire.actions ?? []).map(({ id }) => id).filter((id) => !ids.includes(id));
            const planned = planRoadmap(
              standpointOf(questionnaire, sample.answers),
              { ...plainRequest, include: ids, exclude, crew, budget: 1000 },
              solver,
            );
            return 'roadmap' in planned && planned.roadmap.months <= months;
          });
          const best = inTime.reduce((a, b) => (by(b, a) > 0 ? b : a));
          expect(found.after.level?.rank ?? 0).toBe(best.rank);
          expect(found.after.score ?? 0).toBeCloseTo(best.score ?? 0, 6);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('is the same in whatever order the file lists its actions, dimensions aside', () => {
    fc.assert(
      fc.property(actionSamples(10, wanted), fc.integer({ min: 1, max: 9 }), (sample, by) => {
        const { questionnaire } = sample;
        const actions = questionnaire.actions ?? [];
        const turned = [...actions.slice(by % actions.length), ...actions.slice(0, by % actions.length)].reverse();
        const other: Sample = { ...sample, questionnaire: { ...questionnaire, actions: turned } };
        const target = topOf(sample);
        if (target > 0) expect(plan(other, { target })).toEqual(plan(sample, { target }));
        expect(plan(other, { budget: 4 })).toEqual(plan(sample, { budget: 4 }));
      }),
      RUNS,
    );
  });

  test('delivers what it promises where its answers change what is asked', () => {
    fc.assert(
      fc.property(actionSamples(8, { ...wanted, whens: 60 }), (sample) => {
        const subsets = everySubset(sample);
        const from = subsets.find(({ ids }) => ids.length === 0)?.rank ?? 0;
        for (let target = from + 1; target <= topOf(sample); target += 1) {
          const found = plan(sample, { target });
          if (found.stages.length === 0) continue;
          const itself = subsets.find(({ ids }) => ids.join() === idsOf(found).join());
          expect(itself?.rank).toBeGreaterThanOrEqual(target);
          expect(found.after).toMatchObject({ score: itself?.score, level: { rank: itself?.rank } });
        }
      }),
      RUNS,
    );
  });

  test('comes in stages, each of which can be begun on those before it, ending where the plan does', () => {
    fc.assert(
      fc.property(actionSamples(10, wanted), (sample) => {
        const found = plan(sample, { budget: 20 });
        const ends = new Map<string, number>();
        for (const { actions } of found.stages) {
          for (const { id, start, months } of actions) ends.set(id, start + months);
          for (const { waitsFor } of actions) for (const one of waitsFor) expect(ends.has(one)).toBe(true);
        }
        for (const { start, waitsFor } of found.stages.flatMap(({ actions }) => actions))
          for (const one of waitsFor) expect(ends.get(one)).toBeLessThanOrEqual(start);
        const last = found.stages.at(-1);
        if (last === undefined) return;
        expect(last.after).toEqual(found.after);
        expect(last.cumulative).toEqual(found.cost);
        expect(last.until).toBe(found.months);
      }),
      RUNS,
    );
  });
});
