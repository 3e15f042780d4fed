import { nodesOf, questionsOf } from '../../questionnaire/tree.ts';
import type { Note } from '../rule.ts';
import { rule } from '../rule.ts';
import { readsScoredAnswer } from '../scored-whens.ts';

/**
 * `unasked: exclude` behind a `when` that reads a scored answer: whoever answers that one better is asked more, and may end up
 * with a lower score. Sometimes meant (families of indicators), so it is only pointed out.
 */
export const costlyAnswer = rule('costly-answer', 'warning', (questionnaire, report: Note<{ readonly id: string }>) => {
  const scored = readsScoredAnswer(questionnaire);
  const look = (
    part: { readonly id: string; readonly unasked?: string | undefined; readonly when?: unknown },
    path: readonly (string | number)[],
  ): void => {
    if (part.unasked === 'exclude' && part.when !== undefined && scored(part.when as never))
      report([...path, 'unasked'], { id: part.id });
  };
  for (const { question, path } of questionsOf(questionnaire)) look(question, path);
  for (const { node, path } of nodesOf(questionnaire)) if (!('format' in node)) look(node, path);
});
