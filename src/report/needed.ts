import type { Answer } from '../questionnaire/answer.ts';
import { compare, type Rational } from '../exact/rational.ts';
import type { Meaning } from '../questionnaire/kinds/kind.ts';
import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import type { Locale } from '../questionnaire/schema/text.ts';
import { optionsOf } from '../questionnaire/tree.ts';
import type { ReportWords } from './words.ts';

/**
 * What an answer has to become to earn these points, in the respondent's words: the anchor that earns them; where an answer has
 * parts (ticks, rows), what has to be added to those that are there already. Null where nothing earns so much.
 */
export function neededFrom(
  questionnaire: Questionnaire,
  meaning: Meaning,
  current: Answer | null,
  points: Rational,
  language: Locale,
  { terms, dimensions }: ReportWords,
): string | null {
  const parts =
    current !== null && typeof current === 'object'
      ? changed(questionnaire, meaning, current, points, language, terms)
      : [];
  if (parts.length > 0) return dimensions.change(terms.answer.list(parts));
  const anchor = meaning.anchors.find((one) => compare(one.points, points) >= 0);
  return anchor === undefined ? null : meaning.labelAnchor(anchor, language, terms.answer);
}

type Structured = readonly string[] | Readonly<Record<string, string>>;

const isTicks = (answer: unknown): answer is readonly string[] => Array.isArray(answer);

function changed(
  questionnaire: Questionnaire,
  meaning: Meaning,
  current: Structured,
  points: Rational,
  language: Locale,
  terms: ReportWords['terms'],
): string[] {
  const target = meaning.answerReaching(points, current);
  if (target === null || typeof target !== 'object') return [];
  const { question } = meaning;
  if (isTicks(target) && isTicks(current)) {
    return target
      .filter((item) => !current.includes(item))
      .map((item) => meaning.label([item], language, terms.answer));
  }
  if (isTicks(target) || isTicks(current) || !('rows' in question)) return [];
  const options = optionsOf(questionnaire, question);
  const said = (
    text: { readonly 'zh-CN'?: string | undefined; readonly en?: string | undefined } | undefined,
  ): string => text?.[language] ?? text?.['zh-CN'] ?? text?.en ?? '';
  return question.rows
    .filter(({ id }) => target[id] !== undefined && target[id] !== current[id])
    .map(({ id, label }) =>
      terms.answer.row(said(label), said(options.find((option) => option.id === target[id])?.label)),
    );
}
