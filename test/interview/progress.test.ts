import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { give } from '../../src/interview/give.ts';
import { progressOf } from '../../src/interview/progress.ts';
import { startInterview } from '../../src/interview/interview.ts';
import { answers, choice, dimension, questionnaire, yesNo } from '../builders.ts';
import { begun, knowing, walk } from './respondent.ts';
import { next } from '../../src/interview/moves.ts';

const works = questionnaire({
  dimensions: [
    dimension('machines', { questions: ['a', 'b', 'c'].map((id) => choice(`machines.${id}`)) }),
    dimension('office', {
      questions: [
        yesNo('office.erp'),
        choice('office.stock', { when: { question: 'office.erp', is: true } }),
        choice('office.orders', { when: { question: 'office.erp', is: true } }),
      ],
    }),
  ],
});
const at = (question: string, given: Parameters<typeof answers>[0] = {}) =>
  startInterview(works, answers(given, { interview: { at: `question:${question}` } }));
const three = { 'machines.a': 'o1', 'machines.b': 'o2', 'machines.c': 'unknown' };

describe('progress tells the truth', () => {
  test('which question of all and of its dimension; those that may still fall away are among them', () => {
    expect(progressOf(at('machines.b', { 'machines.a': 'o1' }), [])).toMatchObject({
      overall: { position: 2, total: 6, done: 1 },
      dimension: { id: 'machines', position: 2, total: 3, done: 1 },
      undecided: 2,
    });
    const without = give(at('office.erp', three), 'office.erp', { answer: false }).interview;
    expect(progressOf(without, [])).toMatchObject({ overall: { position: 4, total: 4, done: 4 }, minutes: 0 });
  });
  test('at an intro, how many lie behind', () => {
    expect(progressOf(next(at('machines.c', three)), [])).toMatchObject({
      overall: { position: 3, total: 6 },
      dimension: null,
    });
  });
  test('minutes from the pace so far, once three answers tell it', () => {
    const here = at('office.erp', three);
    expect(progressOf(here, [30, 30]).minutes).toBeNull();
    expect(progressOf(here, [30, 30, 30]).minutes).toBe(2);
    expect(progressOf(here, [120, 120, 120]).minutes).toBe(6);
  });
  test('a coffee break does not count', () => {
    expect(progressOf(at('office.erp', three), [30, 30, 30, 3600, 30]).minutes).toBeLessThanOrEqual(3);
  });
  test('never more behind than there are, and a total that does not rise on the way', () => {
    fc.assert(
      fc.property(knowing({ whens: 50 }), (sample) => {
        const { changes } = walk(begun(sample), sample.answers);
        let total = Number.POSITIVE_INFINITY;
        for (const { interview } of changes) {
          const { overall, dimension: part } = progressOf(interview, [10, 10, 10]);
          expect(overall.position).toBeLessThanOrEqual(overall.total);
          expect(part?.position ?? 0).toBeLessThanOrEqual(part?.total ?? 0);
          expect(overall.total).toBeLessThanOrEqual(total);
          total = overall.total;
        }
      }),
    );
  });
});
