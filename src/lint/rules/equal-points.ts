import type { Option } from '../../questionnaire/schema/question.ts';
import type { Path } from '../../questionnaire/tree.ts';
import { questionsOf } from '../../questionnaire/tree.ts';
import type { Note } from '../rule.ts';
import { rule } from '../rule.ts';

interface Args extends Record<string, string | number> {
  readonly option: string;
  readonly other: string;
  readonly points: number;
}

/** Two anchored options that earn the same: an answer nobody can be better at. Where it is meant, the two could be one. */
export const equalPoints = rule('equal-points', 'warning', (questionnaire, report: Note<Args>) => {
  const look = (options: readonly Option[], path: Path): void => {
    const first = new Map<number, number>();
    options.forEach(({ id, points }, index) => {
      const earlier = first.get(points);
      if (earlier === undefined) first.set(points, index);
      else
        report([...path, index, 'points'], { option: id, other: options[earlier]?.id ?? '', points }, [
          [...path, earlier, 'points'],
        ]);
    });
  };
  for (const [name, options] of Object.entries(questionnaire['option-sets'] ?? {}))
    look(options, ['option-sets', name]);
  for (const { question, path } of questionsOf(questionnaire)) {
    if ((question.kind === 'choice' || question.kind === 'grid') && typeof question.options !== 'string') {
      look(question.options, [...path, 'options']);
    }
  }
});
