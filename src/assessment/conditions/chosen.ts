import type * as z from 'zod';
import type { Bound } from '../../exact/bounds.ts';
import { ZERO } from '../../exact/rational.ts';
import { meaningOf } from '../../questionnaire/kinds/index.ts';
import type { ChosenCondition } from '../../questionnaire/schema/level.ts';
import type { ReadCondition } from './requirement.ts';

/** An option that is ticked, or chosen with at least its points: what that means the question's kind says. */
export const chosen: ReadCondition<z.infer<typeof ChosenCondition>> = (condition, scope) => {
  const place = scope.questionAt.get(condition.chosen);
  const question = place === undefined ? undefined : scope.questions[place]?.question;
  const required = question === undefined ? null : meaningOf(scope.questionnaire, question).required(condition.option);
  const about = { kind: 'chosen', subject: condition.chosen, measure: 'option', quorum: null, several: false } as const;
  if (place === undefined || required === null) return { ...about, members: [], bound: { at: ZERO, strict: false } };
  const options = scope.named.get(condition.chosen) ?? new Set();
  scope.named.set(condition.chosen, options.add(condition.option));
  const option = [...options].indexOf(condition.option);
  const bound: Bound = { at: required, strict: false };
  return {
    ...about,
    members: [{ id: condition.chosen, subject: { of: 'option', question: place, option }, bound }],
    bound,
  };
};
