import type * as z from 'zod';
import { boundOf } from '../../exact/bounds.ts';
import { ZERO } from '../../exact/rational.ts';
import type { ScoreCondition } from '../../questionnaire/schema/level.ts';
import { nodeNamed } from './members.ts';
import type { ReadCondition } from './requirement.ts';

/** The score of a dimension, of the company, or of the node itself. */
export const score: ReadCondition<z.infer<typeof ScoreCondition>> = (condition, scope) => {
  const bound = boundOf(condition) ?? { at: ZERO, strict: false };
  const node = nodeNamed(condition.score, scope);
  const id = node === undefined ? condition.score : (scope.nodes[node]?.id ?? condition.score);
  const members = node === undefined ? [] : [{ id, subject: { of: 'score' as const, node }, bound }];
  return { kind: 'score', subject: id, measure: 'score', members, bound, quorum: null, several: false };
};
