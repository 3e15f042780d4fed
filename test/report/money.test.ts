import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sumOf } from '../../src/roadmap/cost.ts';
import { answersAt, questionnaireAt, reportOn, WORDS } from './sample.ts';
import { stringsIn } from './walk.ts';

describe('money as a report tells it', () => {
  test('running totals add up the amounts as shown: 79,000 and 100,000 are 179,000', () => {
    const amounts = [
      { min: 7.93, max: 7.93 },
      { min: 10.6, max: 12.2 },
    ];
    expect(WORDS.en.terms.moneySum(sumOf(amounts.map(WORDS.en.terms.moneyShown)))).toBe('CNY 179,000–210,000');
    expect(WORDS['zh-CN'].terms.moneySum(sumOf(amounts.map(WORDS['zh-CN'].terms.moneyShown)))).toBe('17.9–21 万元');
  });

  test('an amount by itself is told as the ends that totals are made of', () => {
    const amount = fc.integer({ min: 0, max: 100_000_000 }).map((yuan) => yuan / 10_000);
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        const range = { min: Math.min(one, other), max: Math.max(one, other) };
        for (const { terms } of Object.values(WORDS)) {
          const shown = terms.moneyShown(range);
          expect(terms.moneySum(shown)).toBe(terms.money(range));
          expect(shown.min).toBeLessThanOrEqual(range.min);
          expect(shown.max).toBeGreaterThanOrEqual(range.max);
        }
      }),
    );
  });

  test('nobody counts in ten thousands in English', () => {
    expect(WORDS.en.terms.answer.figure(3_100, '10,000 CNY')).toBe('CNY 31 million');
    expect(WORDS.en.terms.answer.figure(5.5, '10,000 CNY')).toBe('CNY 55,000');
    expect(WORDS['zh-CN'].terms.answer.figure(3_100, '万元')).toBe('3,100 万元');
  });
});

describe('the answers file goes along', () => {
  test('then the report does not say that notes and offers are not in it', () => {
    const questionnaire = questionnaireAt('test/transcripts/files/screw.yaml');
    const answers = answersAt('test/transcripts/files/plant.yaml', questionnaire);
    const said = (attached: boolean) =>
      stringsIn(reportOn(questionnaire, answers, { language: 'en', options: { attached } }));
    expect(said(false)).toContain(WORDS.en.answers.withoutNotes);
    expect(said(true)).toContain(WORDS.en.answers.attached);
    expect(said(true)).not.toContain(WORDS.en.answers.withoutNotes);
  });
});
