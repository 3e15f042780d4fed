import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openSolver } from '../../src/adapters/solver/solver.ts';
import { levelsOf } from '../../src/questionnaire/tree.ts';
import type { PlanRequest, Roadmap } from '../../src/roadmap/roadmap.ts';
import type { Solver } from '../../src/linear/model.ts';
import type { Sample } from '../generated.ts';
import { actionSamples, everySubset, idsOf, plannedWith, type Subset } from './factory.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await openSolver({ seconds: 100_000 });
});

const plan = (sample: Sample, request: Partial<PlanRequest>): Roadmap => plannedWith(solver, sample, request);

const costOf = ({ cost }: Roadmap): number => Math.round((cost.min + cost.max) * 500);
const best = (subsets: readonly Subset[], by: (one: Subset) => number): readonly Subset[] => {
  const most = Math.max(...subsets.map(by));
  return subsets.filter((one) => Math.abs(by(one) - most) <= 1e-9);
};
const RUNS = { numRuns: Number(process.env['RUNS'] ?? 150) };

describe('a plan is the best of all subsets', () => {
  test('the level at the least cost, or none where no subset reaches it', () => {
    fc.assert(
      fc.property(actionSamples(9, { whens: 0, levels: 50 }), (sample) => {
        const levels = levelsOf(sample.questionnaire, sample.questionnaire).length;
        const subsets = everySubset(sample);
        const from = subsets.find(({ ids }) => ids.length === 0)?.rank ?? 0;
        for (let target = from + 1; target <= levels; target += 1) {
          const found = plan(sample, { target });
          const reaching = subsets.filter(({ rank }) => rank >= target);
          if (reaching.length === 0) {
            expect(found.status).toBe('unreachable');
            expect(found.highest?.rank).toBe(Math.max(...subsets.map(({ rank }) => rank)));
            continue;
          }
          expect(found.status).toBe('optimal');
          expect(costOf(found)).toBe(Math.min(...reaching.map(({ cost }) => cost)));
          const itself = subsets.find(({ ids }) => ids.join() === idsOf(found).join());
          expect(itself).toMatchObject({ rank: found.after.level?.rank, score: found.after.score });
          expect(itself?.rank).toBeGreaterThanOrEqual(target);
        }
      }),
      RUNS,
    );
  });

  test('the best level, then the best score, then the least cost within a budget', () => {
    fc.assert(
      fc.property(actionSamples(9, { whens: 0, levels: 50 }), fc.nat(12), (sample, budget) => {
        const found = plan(sample, { budget });
        const affordable = everySubset(sample).filter(({ cost }) => cost <= budget * 1000);
        const cheapest = best(
          best(
            best(affordable, ({ rank }) => rank),
            ({ score }) => score ?? 0,
          ),
          ({ cost }) => -cost,
        );
        expect(found.status).toBe('within-budget');
        expect(found.after.level?.rank ?? 0).toBe(cheapest[0]?.rank);
        expect(found.after.score ?? 0).toBeCloseTo(cheapest[0]?.score ?? 0, 6);
        expect(costOf(found)).toBe(cheapest[0]?.cost);
      }),
      RUNS,
    );
  });
});
