import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/assessment/compile.ts';
import { type Valuation, valuate } from '../../src/assessment/score.ts';
import { cutsIn, givenIn, situate, standingsIn } from '../../src/assessment/situation.ts';
import { samples } from '../generated.ts';

test('figures that differ in one question are the same whether or not others are at hand', () => {
  let moved = 0;
  fc.assert(
    fc.property(samples({ open: 5, whens: 10 }), fc.nat(), fc.nat({ max: 3 }), ({ questionnaire, answers }, at, to) => {
      const scorer = compile(questionnaire, answers.company);
      const given = givenIn(scorer, answers);
      const standings = standingsIn(scorer, given, situate(scorer, given, cutsIn(scorer, answers), true));
      const but = at % scorer.questions.length;
      const { lowest = null, highest = null, ceiling = null } = scorer.questions[but] ?? {};
      const other = [lowest, highest, ceiling, null][to] ?? null;
      const changed = standings.map((standing, index) => (index === but ? other : standing));
      const figures = (valuation: Valuation) =>
        scorer.nodes.map(({ index }) => ({
          score: valuation.score(index),
          rank: valuation.rank(index),
          stages: Array.from({ length: scorer.stages }, (_, stage) => valuation.stageScore(index, stage)),
        }));
      const before = valuate(scorer, standings);
      const after = figures(valuate(scorer, changed));
      expect(figures(valuate(scorer, changed, { valuation: before, but }))).toEqual(after);
      if (JSON.stringify(after, big) !== JSON.stringify(figures(before), big)) moved += 1;
    }),
    { numRuns: 1_000 },
  );
  expect(moved).toBeGreaterThan(100);
});

const big = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);
