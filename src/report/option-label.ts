import { optionsOf } from '../questionnaire/tree.ts';
import type { Material } from './material.ts';

/** What an option of a question is called: its label; of a yes-no question its yes or no. */
export function optionLabel({ questionnaire, questions, words, say }: Material, id: string, option: string): string {
  const question = questions.get(id)?.question;
  if (question === undefined) return option;
  if (question.kind === 'yes-no') {
    const key = option === 'yes' ? 'yes' : 'no';
    const label = question.labels?.[key];
    return label === undefined ? words.terms.answer[key] : say(label);
  }
  if (!('options' in question)) return option;
  const options = question.kind === 'multiple' ? question.options : optionsOf(questionnaire, question);
  const found = options.find((one) => one.id === option);
  return found === undefined ? option : say(found.label);
}
