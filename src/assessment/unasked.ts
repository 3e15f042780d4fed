import type { Answers } from '../answers/answers.ts';
import type { AnswersProblems } from '../answers/problems.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inOrder } from '../diagnostics/order.ts';
import type { PlaceOf } from '../questionnaire/place.ts';
import { collect, placed } from '../questionnaire/problem.ts';
import type { Assessment, NodeResult } from './assessment.ts';

/** Answers in the file that do not count because this company is not asked: kept, and pointed out where they stand. */
export function unaskedAnswers(
  { root }: Assessment,
  { answers }: Answers,
  placeOf: PlaceOf,
): readonly Diagnostic<AnswersProblems>[] {
  const { found, report } = collect<AnswersProblems>();
  const visit = (node: NodeResult): void => {
    for (const { id, status } of node.questions) {
      if ((status !== 'not-asked' && status !== 'cut') || !Object.hasOwn(answers, id)) continue;
      const spot = { path: ['answers', id], part: 'key' } as const;
      report('not-asked', spot, { question: id, cut: status === 'cut' }, { severity: 'warning' });
    }
    node.children.forEach(visit);
  };
  visit(root);
  return inOrder<AnswersProblems>(placed(found, placeOf));
}
