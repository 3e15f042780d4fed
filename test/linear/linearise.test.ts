import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openSolver } from '../../src/adapters/solver/solver.ts';
import { toNumber } from '../../src/exact/rational.ts';
import { goalOf, valueOf } from '../../src/linear/draft.ts';
import type { Expression } from '../../src/linear/expression.ts';
import type { Solver } from '../../src/linear/model.ts';
import type { Aggregate } from '../../src/questionnaire/schema/dimension.ts';
import { frozenAfter, standpointOf } from '../../src/roadmap/standpoint.ts';
import { knotsIn, liftedBy, offersFor } from '../../src/roadmap/offers.ts';
import { stateProgram } from '../../src/roadmap/program.ts';
import { actionSamples } from '../roadmap/factory.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await openSolver({ seconds: 100_000 });
});

const limits = { target: null, budget: null, months: null, crew: 2, subsidy: null, include: [], exclude: [] };

/** For a fixed choice of actions: the most that the rows allow each node, beside what the scorer says. */
const holds = (aggregates?: readonly Aggregate[]): void =>
  fc.assert(
    fc.property(
      actionSamples(8, { levels: 60, ...(aggregates === undefined ? {} : { aggregates }) }),
      fc.nat(255),
      ({ questionnaire, answers }, mask) => {
        const standpoint = standpointOf(questionnaire, answers);
        const { offers } = offersFor(standpoint, { onlyLight: false, include: [], exclude: [] });
        const wanted = offers.map((_, place) => place).filter((place) => (mask & (1 << place)) !== 0);
        // Groups exclude one another, and needs have to be met: what is left can be chosen.
        const groups = new Set<string>();
        const alone = wanted.filter((place) => {
          const group = offers[place]?.action.alternative;
          if (group !== undefined && groups.has(group)) return false;
          if (group !== undefined) groups.add(group);
          return true;
        });
        let chosen = alone;
        for (let knots = knotsIn(offers, chosen); knots.length > 0; knots = knotsIn(offers, chosen)) {
          const stuck = new Set(knots.flatMap(({ inside }) => inside));
          chosen = chosen.filter((place) => !stuck.has(place));
        }
        const exclude = offers.map((_, place) => place).filter((place) => !chosen.includes(place));
        const { draft, linear } = stateProgram(standpoint, offers, { ...limits, include: chosen, exclude }, 'middle');
        const truth = frozenAfter(standpoint, liftedBy(offers, chosen));
        const most = (expression: Expression): number => {
          const { goal } = goalOf(expression, 'most');
          const found = solver.solve({ variables: draft.variables, rows: draft.rows, goal });
          if (found.status !== 'optimal') throw new Error(found.status);
          return valueOf(expression, found.values);
        };
        for (const { index } of standpoint.scorer.nodes) {
          const [score, expected] = [linear.score(index), truth.score(index)];
          expect(score === null).toBe(expected === null);
          if (score !== null && expected !== null) expect(most(score)).toBeCloseTo(toNumber(expected), 4);
          expect(Math.round(most(linear.rank(index)))).toBe(truth.rank(index));
        }
      },
    ),
    { numRuns: Number(process.env['RUNS'] ?? 120) },
  );

describe('the rows allow what the scorer gives, no more and no less', () => {
  test('in questionnaires of all aggregates and conditions', () => holds());
  test.each<Aggregate>(['mean', 'minimum', 'sum', 'level', 'staged', 'none'])('where most is %s', (aggregate) =>
    holds([aggregate, aggregate, 'mean']),
  );
});
