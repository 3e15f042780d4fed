import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import type { NodeResult } from '../../src/assessment/assessment.ts';
import { toNumber } from '../../src/exact/rational.ts';
import { collect } from '../../src/questionnaire/problem.ts';
import { knownIn } from '../../src/questionnaire/references/known.ts';
import type { ReferenceProblems } from '../../src/questionnaire/references/problems.ts';
import { samples } from '../generated.ts';

const nodesIn = (node: NodeResult): readonly NodeResult[] => [node, ...node.children.flatMap(nodesIn)];

test('no answers come to more than the greatest score that a bound is measured by', () => {
  let compared = 0;
  let reached = 0;
  fc.assert(
    fc.property(samples({ open: 40, points: [0, 1, 2, 3] }), ({ questionnaire, answers }) => {
      const known = knownIn(questionnaire, () => true, collect<ReferenceProblems>().report);
      for (const { id, max } of nodesIn(assess(questionnaire, answers).root)) {
        const node = known.node.get(id)?.node;
        const greatest = node === undefined ? null : known.greatest(node);
        if (greatest === null || max === null) continue;
        compared += 1;
        if (max === toNumber(greatest)) reached += 1;
        expect(max).toBeLessThanOrEqual(toNumber(greatest));
      }
    }),
    { numRuns: 400 },
  );
  expect(compared).toBeGreaterThan(400);
  // A bound that nothing ever comes near would find no mistake.
  expect(reached / compared).toBeGreaterThan(0.3);
});
