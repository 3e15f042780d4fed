import { describe, expect, test } from 'vitest';
import type { Question } from '../../src/questionnaire/schema/question.ts';
import type { Locale, Text } from '../../src/questionnaire/schema/text.ts';
import { wrap } from '../../src/text/wrap.ts';
import { questions } from './flagship.ts';

// A question is read on one screen: 80 columns, 24 lines. Beside its own words there are the place (dimension, number), a line to
// type into, and a blank line before and after the options.
const OWN = 4;

const say = (text: Text | undefined, language: Locale): string => text?.[language] ?? '';

const choicesOf = (question: Question, language: Locale): readonly string[] => [
  ...('rows' in question ? question.rows.map(({ label }) => say(label, language)) : []),
  ...('options' in question && Array.isArray(question.options)
    ? question.options.map(({ label }) => say(label, language))
    : []),
  ...('bands' in question ? (question.bands ?? []).map(({ label }) => say(label, language)) : []),
];

const cases = questions.map((question) => ({ id: question.id, question }));

describe.each(cases)('$id', ({ question }) => {
  test('title, question and answers are at most 220 Chinese characters', () => {
    const words = [say(question.title, 'zh-CN'), say(question.ask, 'zh-CN'), ...choicesOf(question, 'zh-CN')].join('');
    const characters = words.match(/\p{Script=Han}|[，。、；：？！“”（）]/gu) ?? [];
    expect(characters.length).toBeLessThanOrEqual(220);
  });
  test.each(['zh-CN', 'en'] as const)('fits a screen in %s', (language) => {
    const lines = [
      ...wrap(say(question.ask, language), 80),
      ...choicesOf(question, language).flatMap((choice) => wrap(choice, 80, { first: '  1. ' })),
    ];
    expect(lines.length + OWN).toBeLessThanOrEqual(24);
  });
});
