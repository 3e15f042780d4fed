import type { Option } from '../../questionnaire/schema/question.ts';
import type { Path } from '../../questionnaire/tree.ts';
import { questionsOf } from '../../questionnaire/tree.ts';
import type { Note } from '../rule.ts';
import { rule } from '../rule.ts';

interface Args extends Record<string, string | number> {
  readonly option: string;
  readonly points: number;
  readonly before: string;
  readonly beforePoints: number;
}

/** Options that go neither up nor down in points: a ladder that people read wrongly. */
export const unorderedOptions = rule('unordered-options', 'warning', (questionnaire, report: Note<Args>) => {
  const look = (options: readonly Option[], path: Path): void => {
    const [first, last] = [options[0], options.at(-1)];
    if (first === undefined || last === undefined) return;
    const up = last.points >= first.points;
    const wrong = options.findIndex((option, index) => {
      const before = options[index - 1];
      return before !== undefined && (up ? option.points < before.points : option.points > before.points);
    });
    const [option, before] = [options[wrong], options[wrong - 1]];
    if (option === undefined || before === undefined) return;
    const args = { option: option.id, points: option.points, before: before.id, beforePoints: before.points };
    report([...path, wrong, 'points'], args, [[...path, wrong - 1, 'points']]);
  };
  for (const [name, options] of Object.entries(questionnaire['option-sets'] ?? {}))
    look(options, ['option-sets', name]);
  for (const { question, path } of questionsOf(questionnaire)) {
    if ((question.kind === 'choice' || question.kind === 'grid') && typeof question.options !== 'string') {
      look(question.options, [...path, 'options']);
    }
  }
});
