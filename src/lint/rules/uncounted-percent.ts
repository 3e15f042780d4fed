import { questionsOf } from '../../questionnaire/tree.ts';
import type { Note } from '../rule.ts';
import { rule } from '../rule.ts';

/** A share without a word on what is divided by what: two people of one plant answer differently. */
export const uncountedPercent = rule(
  'uncounted-percent',
  'warning',
  (questionnaire, report: Note<{ readonly id: string }>) => {
    for (const { question, path } of questionsOf(questionnaire)) {
      if (question.kind === 'percent' && question['how-to-count'] === undefined) report(path, { id: question.id });
    }
  },
);
