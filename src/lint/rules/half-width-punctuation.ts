import type { Note } from '../rule.ts';
import { rule } from '../rule.ts';
import { forEachText } from '../texts.ts';

interface Args extends Record<string, string> {
  readonly mark: string;
  readonly right: string;
  /** The words around it. */
  readonly around: string;
}

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
  '(': '（',
  ')': '）',
};

/**
 * A mark of Latin writing beside a Chinese character. Not: the point and colon in figures (3.5, 1:20), brackets around Latin
 * words inside of Latin words, a comma between two figures.
 */
const WRONG =
  /(?<=\p{Script=Han}\s?)[,;:?!](?!\d)|(?<=\p{Script=Han})\.(?=\s|$)|[,;:?!](?=\p{Script=Han})|\((?=\s?\p{Script=Han})|(?<=\p{Script=Han}\s?)\)/u;

/** Half-width punctuation in Chinese text: it prints as a hole, and lines break in the wrong place. */
export const halfWidthPunctuation = rule('half-width-punctuation', 'warning', (questionnaire, report: Note<Args>) => {
  forEachText(questionnaire, ({ 'zh-CN': chinese }, path) => {
    const found = chinese === undefined ? null : WRONG.exec(chinese);
    if (chinese === undefined || found === null) return;
    const [mark] = found;
    const around = chinese.slice(Math.max(0, found.index - 6), found.index + 7).replaceAll(/\s+/g, ' ');
    report([...path, 'zh-CN'], { mark, right: FULL[mark] ?? mark, around });
  });
});
