import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import type { When } from '../questionnaire/schema/when.ts';
import { isScored, questionsOf } from '../questionnaire/tree.ts';

/** Whether a `when` reads the answer to a question that earns points: then a better answer changes what is asked. */
export function readsScoredAnswer(questionnaire: Questionnaire): (when: When) => boolean {
  const scored = new Set(
    questionsOf(questionnaire).flatMap(({ question }) => (isScored(question) ? [question.id] : [])),
  );
  const reads = (when: When): boolean => {
    if ('all' in when) return when.all.some(reads);
    if ('any' in when) return when.any.some(reads);
    if ('not' in when) return reads(when.not);
    return 'question' in when && scored.has(when.question);
  };
  return reads;
}
