import type { InterviewWords } from '../../interview/words.ts';
import type { WizardWords } from '../../locale/wizard.ts';
import type { Locale, Text } from '../../questionnaire/schema/text.ts';
import type { Questionnaire } from '../../questionnaire/schema/questionnaire.ts';
import type { Terms } from '../../report/terms.ts';
import { wordsIn } from '../../answers/comment.ts';
import { safeText } from '../../text/safe.ts';

/** All words of one language. */
export interface AllWords {
  readonly wizard: WizardWords;
  readonly interview: InterviewWords;
  readonly terms: Terms;
}

/** What frames are worded with. */
export interface Telling extends AllWords {
  readonly language: Locale;
  /** A text of the questionnaire in the language, or in whichever it has; safe to show. */
  readonly say: (text: Text) => string;
}

export const tellingIn = (language: Locale, words: AllWords, { locales }: Pick<Questionnaire, 'locales'>): Telling => ({
  ...words,
  language,
  say: (text) => safeText(text[language] ?? text[locales[0] ?? 'zh-CN'] ?? wordsIn(text, language)),
});
