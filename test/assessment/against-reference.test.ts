import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import type { NodeResult } from '../../src/assessment/assessment.ts';
import { type Fraction, nearestDouble } from '../exact/fractions.ts';
import { type Sample, samples } from '../generated.ts';
import { reference } from './reference.ts';

const figure = (value: Fraction | null): number | null => (value === null ? null : nearestDouble(value));

/** Names of figures with what the engine says, and the same names with what the reference says. */
function compared({ questionnaire, answers }: Sample, more: boolean) {
  const assessment = assess(questionnaire, answers);
  const claimed = reference(questionnaire, answers);
  const [said, expected]: [Record<string, unknown>, Record<string, unknown>] = [{}, {}];
  const both = (name: string, one: unknown, other: unknown): void => {
    said[name] = one;
    expected[name] = other;
  };
  const visit = (node: NodeResult, of: (node: NodeResult) => void): void => {
    of(node);
    for (const child of node.children) visit(child, of);
  };
  visit(assessment.root, (node) => {
    both(`score ${node.id}`, node.score, figure(claimed.score(node.id)));
    if (node.levels.length > 0) both(`rank ${node.id}`, node.level?.rank, claimed.rank(node.id));
    for (const { id, points } of node.questions) both(`points ${id}`, points, figure(claimed.points(id)));
  });
  if (!more) return { said, expected };
  const least = reference(questionnaire, answers, 'least');
  const most = reference(questionnaire, answers, 'most');
  const evidenced = reference(questionnaire, answers, 'evidenced');
  visit(assessment.root, (node) => {
    both(`least ${node.id}`, node.least, figure(least.score(node.id)));
    both(`max ${node.id}`, node.max, figure(most.score(node.id)));
    for (const { stage, score, max } of node.stages) {
      both(`stage ${node.id} ${stage}`, score, figure(claimed.stage(node.id, stage)));
      both(`most of stage ${node.id} ${stage}`, max, figure(most.stage(node.id, stage)));
    }
  });
  both('evidenced score', assessment.evidenced.score, figure(evidenced.score('company')));
  if (assessment.evidenced.level !== null)
    both('evidenced rank', assessment.evidenced.level.rank, evidenced.rank('company'));
  return { said, expected };
}

const agree = (more: boolean, cases: number): void =>
  fc.assert(
    fc.property(samples({ open: 10 }), (sample) => {
      const { said, expected } = compared(sample, more);
      expect(said).toEqual(expected);
    }),
    { numRuns: cases },
  );

test(
  'every score, rank and point is what slow fractions give, in 10,000 nested questionnaires with exclusions',
  () => agree(false, 10_000),
  600_000,
);
test('so are the least and the most, the stages, and the level as evidenced', () => agree(true, 2_000), 600_000);
