import { nodesOf, questionsOf } from '../../questionnaire/tree.ts';
import type { Note } from '../rule.ts';
import { rule } from '../rule.ts';
import { readsScoredAnswer } from '../scored-whens.ts';

/** `unasked` where no scored answer decides: it can never come into play, because what does not apply does not count. */
export const idleUnasked = rule(
  'idle-unasked',
  'warning',
  (questionnaire, report: Note<{ readonly id: string; readonly when: boolean }>) => {
    const all = [
      ...questionsOf(questionnaire).map(({ question, path }) => ({ part: question, path })),
      ...nodesOf(questionnaire).flatMap(({ node, path }) => ('format' in node ? [] : [{ part: node, path }])),
    ];
    const scored = readsScoredAnswer(questionnaire);
    for (const { part, path } of all) {
      if (part.unasked === undefined || (part.when !== undefined && scored(part.when))) continue;
      report({ path: [...path, 'unasked'], part: 'key' }, { id: part.id, when: part.when !== undefined });
    }
  },
);
