import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/assessment/compile.ts';
import { extentOf } from '../../src/assessment/extent.ts';
import { prospectOf } from '../../src/assessment/interval.ts';
import { givenIn } from '../../src/assessment/situation.ts';
import { toNumber } from '../../src/exact/rational.ts';
import { samples } from '../generated.ts';
import { completionsOf, truthOf, within } from './completions.ts';

test('with nothing tried, bounds alone hold whatever the open answers become, and are exact where they say so', () => {
  let [checked, attained] = [0, 0];
  fc.assert(
    fc.property(samples({ open: 45, width: 2, depth: 2, whens: 45 }), ({ questionnaire: made, answers: given }) => {
      const completions = completionsOf({ questionnaire: made, answers: given });
      if (completions === undefined) return;
      const scorer = compile(made, given.company);
      const { open } = prospectOf(scorer, given, givenIn(scorer, given));
      const extent = extentOf(open, [], true);
      const truth = truthOf(made, completions);
      const score =
        extent.score === null ? null : { from: toNumber(extent.score.low), to: toNumber(extent.score.high) };
      const rank = { from: extent.rank.low, to: extent.rank.high };
      expect(within(truth.score, score)).toBe(true);
      expect(within(truth.rank, rank)).toBe(true);
      checked += 1;
      if (!extent.attained) return;
      attained += 1;
      expect(score).toEqual(truth.score);
      if (truth.rank !== null) expect(rank).toEqual(truth.rank);
    }),
    { numRuns: 500 },
  );
  expect(checked).toBeGreaterThan(200);
  // Most of the time the bounds are no wider than the truth.
  expect(attained / checked).toBeGreaterThan(0.6);
}, 600_000);
