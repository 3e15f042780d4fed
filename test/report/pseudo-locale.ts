import type { Questionnaire } from '../../src/questionnaire/schema/questionnaire.ts';
import type { ReportWords } from '../../src/report/words.ts';

/** Each sentence of a language in ⟦ ⟧: what reaches a page without marks was written by logic, not by a language. */
export const pseudoWords = (words: ReportWords): ReportWords => marked(words) as ReportWords;

/** Each text of a questionnaire likewise. */
export const pseudoQuestionnaire = (questionnaire: Questionnaire): Questionnaire =>
  markedTexts(questionnaire) as Questionnaire;

function marked(value: unknown): unknown {
  if (typeof value === 'string') return mark(value);
  if (typeof value === 'function')
    return (...args: unknown[]) => marked((value as (...args: unknown[]) => unknown)(...args));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, marked(inner)]));
}

function markedTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(markedTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      (key === 'zh-CN' || key === 'en') && typeof inner === 'string' ? mark(inner) : markedTexts(inner),
    ]),
  );
}

const mark = (text: string): string => `⟦${text}⟧`;

/** Words that stand outside every mark and are none of those that have no language (names, ids of levels). */
export function unmarked(text: string, allowed: readonly string[]): string[] {
  let depth = 0;
  let outside = '';
  for (const character of text) {
    if (character === '⟦') depth += 1;
    else if (character === '⟧') depth -= 1;
    else outside += depth > 0 ? '' : character;
  }
  for (const word of [...allowed].sort((a, b) => b.length - a.length))
    if (word !== '') outside = outside.replaceAll(word, '');
  return outside.match(/\p{L}+/gu) ?? [];
}
