import type { Note } from '../rule.ts';
import { rule } from '../rule.ts';
import { forEachText } from '../texts.ts';

interface Args extends Record<string, string> {
  readonly mark: string;
  readonly around: string;
}

/** Marks that no English text has; quotation marks and dashes are shared by both languages. */
const WRONG = /[，。；：？！（）、《》【】]/;

/** Full-width punctuation in English text: left over from the Chinese one. */
export const fullWidthPunctuation = rule('full-width-punctuation', 'warning', (questionnaire, report: Note<Args>) => {
  forEachText(questionnaire, ({ en: english }, path) => {
    const found = english === undefined ? null : WRONG.exec(english);
    if (english === undefined || found === null || /\p{Script=Han}/u.test(english)) return;
    const around = english.slice(Math.max(0, found.index - 8), found.index + 9).replaceAll(/\s+/g, ' ');
    report([...path, 'en'], { mark: found[0], around });
  });
});
