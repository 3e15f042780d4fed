import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/answers/answers.ts';
import type { Answer } from '../../src/questionnaire/answer.ts';
import { assess } from '../../src/assessment/assess.ts';
import type { Assessment } from '../../src/assessment/assessment.ts';
import type { Questionnaire } from '../../src/questionnaire/schema/questionnaire.ts';
import {
  answers,
  choice,
  dimension,
  grid,
  level,
  multiple,
  number,
  percent,
  questionnaire,
  scale,
  yesNo,
} from '../builders.ts';
import { samples } from '../generated.ts';
import { completionsOf, truthOf, within } from './completions.ts';

const rankInterval = ({ interval }: Assessment) =>
  interval.level === null ? null : { from: interval.level.from.rank, to: interval.level.to.rank };

test('the interval holds whatever the open answers become, and where it says exact both ends are reached', () => {
  let [checked, inexact] = [0, 0];
  fc.assert(
    fc.property(samples({ open: 45, width: 2, depth: 2, whens: 45 }), (sample) => {
      const completions = completionsOf(sample);
      if (completions === undefined) return;
      const assessment = assess(sample.questionnaire, sample.answers);
      const truth = truthOf(sample.questionnaire, completions);
      checked += 1;
      expect(within(truth.score, assessment.interval.score)).toBe(true);
      expect(within(truth.rank, rankInterval(assessment))).toBe(true);
      if (!assessment.interval.exact) inexact += 1;
      else {
        expect(assessment.interval.score).toEqual(truth.score);
        expect(rankInterval(assessment)).toEqual(truth.rank);
      }
      if (!assessment.complete) return;
      const finals = completions.map((one) => assess(sample.questionnaire, one).root.score);
      expect(finals).toEqual(completions.map(() => assessment.root.score));
    }),
    { numRuns: 500 },
  );
  // Said of few, or with the excuse that it is not exact (more combinations than are tried), it would say nothing.
  expect(checked).toBeGreaterThan(200);
  expect(inexact).toBeLessThan(checked / 50);
}, 600_000);

test('where too much decides what applies it says so, and still holds whatever comes', () => {
  // Fourteen open questions, each of which decides whether another is asked: more combinations than are tried.
  const made = questionnaire({
    'not-applicable': 'exclude',
    levels: [level('L1', { score: 'company', 'at-least': 1 }), level('L2', { score: 'company', 'at-least': 4 })],
    dimensions: [
      dimension('gates', { questions: range(14).map((at) => choice(`gate${at}`, { options: scale(0, 1, 5) })) }),
      dimension('behind', {
        weight: 3,
        questions: range(14).map((at) =>
          percent(`behind${at}`, {
            when: { question: `gate${at}`, is: at % 2 === 0 ? 'o1' : 'o2' },
            unasked: at % 3 === 0 ? 'exclude' : 'lowest',
          }),
        ),
      }),
    ],
  });
  const { interval } = assess(made, answers());
  expect(interval.score?.from).toBe(0);
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.constantFrom('o0', 'o1', 'o2', 'unknown', 'not-applicable'),
          fc.constantFrom<Answer>(0, 15, 50, 100, 'unknown', 'not-applicable'),
        ),
        { minLength: 14, maxLength: 14 },
      ),
      (drawn) => {
        const given = Object.fromEntries(
          drawn.flatMap(([gate, behind], at) => [
            [`gate${at}`, gate],
            [`behind${at}`, behind],
          ]),
        );
        const { root } = assess(made, answers(given));
        expect(within(root.score === null ? null : { from: root.score, to: root.score }, interval.score)).toBe(true);
        expect(root.level?.rank).toBeGreaterThanOrEqual(interval.level?.from.rank ?? 9);
        expect(root.level?.rank).toBeLessThanOrEqual(interval.level?.to.rank ?? 0);
      },
    ),
    { numRuns: 300 },
  );
});

describe('in particular', () => {
  const interval = (made: Questionnaire, given: Answers) => assess(made, given).interval;
  const scored = (made: Questionnaire, given: Answers) => interval(made, given).score;

  test('nothing answered: from nothing to everything, though every question may turn out not to apply', () => {
    const made = questionnaire({
      'not-applicable': 'exclude',
      dimensions: range(6).map((at) =>
        dimension(`d${at}`, { weight: at + 1, questions: range(10).map((index) => choice(`q${at}.${index}`)) }),
      ),
    });
    expect(interval(made, answers())).toEqual({ exact: true, level: null, score: { from: 0, to: 5 } });
  });
  test('a question that may not apply may go further by not applying', () => {
    const made = questionnaire({
      dimensions: [
        dimension('d', {
          questions: [choice('a'), yesNo('b', { points: { yes: 1, no: 0 }, 'not-applicable': 'exclude' })],
        }),
      ],
    });
    expect(interval(made, answers({ a: 'o4' }))).toEqual({ exact: true, level: null, score: { from: 2, to: 4 } });
  });
  test('an open question that decides what applies: the better answer may cost points', () => {
    const made = questionnaire({
      dimensions: [
        dimension('d', {
          questions: [
            yesNo('gate', { points: { yes: 1, no: 0 } }),
            choice('behind', { when: { question: 'gate', is: true }, unasked: 'exclude' }),
            choice('a'),
          ],
        }),
      ],
    });
    expect(scored(made, answers({ a: 'o5' }))).toEqual({ from: 2, to: 11 / 3 });
    expect(scored(made, answers({ a: 'o5', behind: 'o0' }))).toEqual({ from: 2, to: 2.5 });
    expect(scored(made, answers({ a: 'o5', gate: 'unknown' }))).toEqual({ from: 2.5, to: 2.5 });
  });
  test('of answers that decide alike, the lowest and the highest', () => {
    const made = questionnaire({
      dimensions: [
        dimension('d', {
          questions: [
            choice('gate', { options: scale(0, 2, 1) }),
            choice('behind', { when: { question: 'gate', 'points-at-least': 1 }, unasked: 'exclude' }),
            choice('a'),
          ],
        }),
      ],
    });
    expect(interval(made, answers({ a: 'o5', behind: 'o0' }))).toEqual({
      exact: true,
      level: null,
      score: { from: 2, to: 2.5 },
    });
  });
  test('too many that may not apply to try them all: bounded by those that help, and said not to be exact', () => {
    const made = questionnaire({
      dimensions: [
        dimension('d', {
          questions: [
            choice('a'),
            ...range(20).map((at) =>
              yesNo(`q${at}`, { points: { yes: at < 10 ? 1 : 5, no: 0 }, 'not-applicable': 'exclude' }),
            ),
          ],
        }),
      ],
    });
    // Best: the ten that go up to 5 apply, the ten that go up to 1 do not.
    expect(interval(made, answers({ a: 'o3' }))).toEqual({
      exact: false,
      level: null,
      score: { from: 1 / 7, to: 53 / 11 },
    });
  });
  test('a figure without points may decide too', () => {
    const made = questionnaire({
      dimensions: [
        dimension('d', {
          questions: [
            number('machines', { min: 0, whole: true }),
            choice('behind', { when: { question: 'machines', above: 9 } }),
            choice('a'),
          ],
        }),
      ],
    });
    expect(scored(made, answers({ a: 'o2' }))).toEqual({ from: 1, to: 3.5 });
    expect(scored(made, answers({ a: 'o2', behind: 'o4' }))).toEqual({ from: 2, to: 3 });
    expect(assess(made, answers({ a: 'o2', behind: 'o4' })).complete).toBe(false);
    expect(assess(made, answers({ a: 'o2', machines: 9 }))).toMatchObject({
      complete: true,
      interval: { exact: true, score: { from: 2, to: 2 } },
    });
  });
  test('rows that are still open', () => {
    const made = questionnaire({
      'not-applicable': 'exclude',
      dimensions: [dimension('d', { questions: [grid('g')] })],
    });
    expect(scored(made, answers({ g: { turning: 'o2' } }))).toEqual({ from: 5 / 3, to: 5 });
    expect(scored(made, answers({ g: { turning: 'o0', plating: 'not-applicable' } }))).toEqual({ from: 0, to: 2.5 });
  });
  test('the last row that could count may not', () => {
    const made = questionnaire({
      'not-applicable': 'exclude',
      dimensions: [dimension('d', { questions: [choice('a'), grid('g', { options: scale(1, 2) })] })],
    });
    const given = answers({ a: 'o5', g: { turning: 'not-applicable', plating: 'not-applicable' } });
    expect(interval(made, given)).toEqual({ exact: true, level: null, score: { from: 3, to: 5 } });
  });
  test('an item that cannot be ticked together with the points', () => {
    const made = questionnaire({
      levels: [level('L1', { chosen: 'm', option: 'nothing' }), level('L2', { points: 'm', 'at-least': 5 })],
      dimensions: [dimension('d', { questions: [multiple('m')] })],
    });
    expect(interval(made, answers())).toEqual({
      exact: true,
      level: { from: { id: null, rank: 0 }, to: { id: 'L1', rank: 1 } },
      score: { from: 0, to: 5 },
    });
  });
  test('a dimension that may still be cut, until something in it is answered', () => {
    const made = questionnaire({
      dimensions: [
        dimension('a'),
        dimension('b', {
          'not-applicable': 'exclude',
          questions: [choice('b1'), yesNo('b2', { points: { yes: 1, no: 0 } })],
        }),
      ],
    });
    expect(scored(made, answers({ 'a.q': 'o5' }))).toEqual({ from: 2.5, to: 5 });
    expect(scored(made, answers({ 'a.q': 'o5', b1: 'o0' }))).toEqual({ from: 2.5, to: 2.75 });
  });
  test('facts of the company that are not known stay unknown', () => {
    const made = questionnaire({
      dimensions: [dimension('d', { questions: [choice('a'), choice('b', { when: { profile: 'name', is: 'x' } })] })],
    });
    expect(assess(made, answers({ a: 'o3' }, { company: {} }))).toMatchObject({
      complete: true,
      interval: { exact: true, score: { from: 3, to: 3 } },
    });
  });
});

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
