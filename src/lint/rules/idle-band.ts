import { questionsOf } from '../../questionnaire/tree.ts';
import type { Note } from '../rule.ts';
import { rule } from '../rule.ts';

interface Args extends Record<string, number> {
  readonly points: number;
}

/** Two neighbouring bands with the same points: the bound between them changes nothing. */
export const idleBand = rule('idle-band', 'warning', (questionnaire, report: Note<Args>) => {
  for (const { question, path } of questionsOf(questionnaire)) {
    if (question.kind !== 'percent' && question.kind !== 'number') continue;
    question.bands?.forEach(({ points, label }, index) => {
      const before = question.bands?.[index - 1];
      // With labels of their own they may stand for different things that are worth the same.
      if (before?.points === points && label === undefined) {
        report([...path, 'bands', index, 'points'], { points }, [[...path, 'bands', index - 1, 'points']]);
      }
    });
  }
});
