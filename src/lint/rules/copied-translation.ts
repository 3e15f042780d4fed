import type { Note } from '../rule.ts';
import { rule } from '../rule.ts';
import { forEachText } from '../texts.ts';

const CHINESE = /\p{Script=Han}/u;
/** Two words of four letters and more: names such as "ERP / MES" or "GB/T 39116" are the same in every language. */
const SENTENCE = /[A-Za-z]{4,}[^A-Za-z]+[A-Za-z]{4,}/;

/** The text of one language copied into the other and never translated. */
export const copiedTranslation = rule(
  'copied-translation',
  'warning',
  (questionnaire, report: Note<{ readonly locale: string }>) => {
    forEachText(questionnaire, (text, path) => {
      const { 'zh-CN': chinese, en: english } = text;
      if (chinese === undefined || chinese !== english) return;
      if (CHINESE.test(chinese)) report([...path, 'en'], { locale: 'en' }, [[...path, 'zh-CN']]);
      else if (SENTENCE.test(chinese)) report([...path, 'zh-CN'], { locale: 'zh-CN' }, [[...path, 'en']]);
    });
  },
);
