import type * as z from 'zod';
import { boundOf } from '../../exact/bounds.ts';
import { ZERO } from '../../exact/rational.ts';
import type { PointsCondition } from '../../questionnaire/schema/level.ts';
import type { ReadCondition } from './requirement.ts';

/** The points of one question. */
export const points: ReadCondition<z.infer<typeof PointsCondition>> = (condition, scope) => {
  const bound = boundOf(condition) ?? { at: ZERO, strict: false };
  const question = scope.questionAt.get(condition.points);
  const members =
    question === undefined ? [] : [{ id: condition.points, subject: { of: 'points' as const, question }, bound }];
  return { kind: 'points', subject: condition.points, measure: 'points', members, bound, quorum: null, several: false };
};
