import type { ListViewWords } from '../../locale/catalogue.ts';
import type { Questionnaire } from '../../questionnaire/schema/questionnaire.ts';
import type { Locale } from '../../questionnaire/schema/text.ts';
import { levelsOf, nodesOf, questionsOf } from '../../questionnaire/tree.ts';
import type { Terms } from '../../report/terms.ts';
import type { Canvas } from './canvas.ts';
import { indented, narrowed } from './canvas.ts';
import { inlineLines } from './inline.ts';

export interface ListView {
  readonly canvas: Canvas;
  readonly language: Locale;
  readonly words: ListViewWords;
  readonly terms: Terms;
  /** The id of the questionnaire that is meant where none is named. */
  readonly byDefault: string;
}

/** The built-in questionnaires: id and version, then what it is. */
export function drawList(questionnaires: readonly Questionnaire[], view: ListView): string {
  const { canvas, language, words, terms, byDefault } = view;
  const inner = narrowed(canvas, 2);
  return questionnaires
    .map((questionnaire) => {
      const { id, version, status, title, summary, locales } = questionnaire;
      const say = (text: typeof title): string => text[language] ?? text[locales[0] ?? 'zh-CN'] ?? '';
      const head = [
        { text: id, strong: true },
        { text: ` ${version}` },
        ...(id === byDefault ? [{ text: `  ${words.byDefault}`, tone: 'accent' as const }] : []),
      ];
      const contents = words.contents({
        questions: questionsOf(questionnaire).length,
        dimensions: nodesOf(questionnaire).length - 1,
        levels: levelsOf(questionnaire, questionnaire).length,
      });
      const facts = [
        words.since(terms.status[status.is], terms.day(status.since)),
        contents,
        terms.list(locales.map((locale) => words.languages[locale])),
      ];
      const lines = [
        ...inlineLines(say(title), inner),
        ...(summary === undefined ? [] : inlineLines(say(summary), inner, { style: 'muted' })),
        ...inlineLines(facts.join(' · '), inner, { style: 'muted' }),
      ];
      return [...inlineLines(head, canvas), ...indented(lines, 2)].join('\n');
    })
    .join('\n\n');
}
