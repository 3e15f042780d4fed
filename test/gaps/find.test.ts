import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/answers/answers.ts';
import { assess } from '../../src/assessment/assess.ts';
import type { NodeResult, QuestionResult } from '../../src/assessment/assessment.ts';
import { findGaps } from '../../src/gaps/find.ts';
import { meaningOf } from '../../src/questionnaire/kinds/index.ts';
import type { Action } from '../../src/questionnaire/schema/action.ts';
import type { Questionnaire } from '../../src/questionnaire/schema/questionnaire.ts';
import { questionsOf } from '../../src/questionnaire/tree.ts';
import {
  answers,
  choice,
  dimension,
  grid,
  level,
  multiple,
  percent,
  questionnaire,
  scale,
  text,
  yesNo,
} from '../builders.ts';
import { samples } from '../generated.ts';

const gaps = (made: Questionnaire, given: Answers, target?: number | string) =>
  findGaps(made, given, assess(made, given), target);
const short = (made: Questionnaire, given: Answers, target?: number | string) =>
  gaps(made, given, target).map(({ question, needed, because, required, rank }) => [
    question,
    needed.points,
    because,
    required,
    rank,
  ]);

const action = (id: string, lifts: Action['lifts'], more: Partial<Action> = {}): Action => ({
  id,
  title: text(id),
  lifts,
  cost: { fixed: { min: 1, max: 2 } },
  months: 1,
  basis: { text: text('估算'), certainty: 'estimate' },
  source: 'own-reading',
  ...more,
});

describe('what a level asks of which question', () => {
  const made = questionnaire({
    levels: [
      level('L1', { score: 'company', 'at-least': 1 }),
      level(
        'L2',
        { points: 'a', 'at-least': 3 },
        { score: 'cloud', 'at-least': 2.5 },
        { score: 'company', 'at-least': 2 },
      ),
      level('L3', { points: 'a', above: 4 }, { score: 'company', 'at-least': 4 }),
    ],
    dimensions: [
      dimension('networking', { questions: [choice('a'), percent('b')] }),
      dimension('cloud', { questions: [choice('c', { options: scale(0, 1) }), choice('d')] }),
    ],
  });
  const given = answers({ a: 'o2', b: 30, c: 'o0', d: 'o4' });

  test('a condition that names it, its points; a dimension or the company, the anchor at the bound on its own scale', () => {
    // company: ((2 + 2) / 2 + (0 + 4) / 2) / 2 = 2; cloud goes up to 3, so 2.5 of 3 is five sixths of each question's scale.
    expect(assess(made, given).root).toMatchObject({ score: 2, level: { id: 'L1' } });
    const one = { because: 'dimension', required: false, rank: 2, gain: 0.25, actions: [], dimension: 'cloud' };
    expect(gaps(made, given)).toEqual([
      {
        question: 'a',
        dimension: 'networking',
        current: { points: 2, answer: 'o2', status: 'answered' },
        needed: { points: 3 },
        because: 'condition',
        required: true,
        rank: 2,
        gain: 0.25,
        actions: [],
      },
      { ...one, question: 'c', current: { points: 0, answer: 'o0', status: 'answered' }, needed: { points: 1 } },
      { ...one, question: 'd', current: { points: 4, answer: 'o4', status: 'answered' }, needed: { points: 5 } },
    ]);
  });
  test('a higher target asks more, and everything below it too', () => {
    // Four is all that the company can have, so nothing may be short of its best.
    expect(short(made, given, 'L3')).toEqual([
      ['a', 5, 'condition', true, 3],
      ['b', 5, 'company', true, 3],
      ['c', 1, 'dimension', true, 2],
      ['d', 5, 'dimension', true, 2],
    ]);
    expect(short(made, given, 3)).toEqual(short(made, given, 'L3'));
  });
  test('none for a level that is reached, at the top, or of a name that does not exist', () => {
    expect(gaps(made, given, 'L1')).toEqual([]);
    expect(gaps(made, given, 'L9')).toEqual([]);
    expect(gaps(made, answers({ a: 'o5', b: 100, c: 'o1', d: 'o5' }))).toEqual([]);
  });
  test('what is open or unknown is a gap from its lowest; what does not apply is none', () => {
    const open = { ...made, 'not-applicable': 'exclude' as const };
    const found = gaps(open, answers({ a: 'unknown', b: 'not-applicable', c: 'o1' }), 2);
    expect(found.map(({ question, current }) => [question, current.status, current.points])).toEqual([
      ['a', 'unknown', 0],
      ['d', 'open', 0],
    ]);
  });
});

describe('through the tree', () => {
  test('a minimum asks every part for the bound; a level asks what it requires; a count asks all that fall short', () => {
    const made = questionnaire({
      levels: [
        level('L1', { score: 'company', 'at-least': 2 }),
        level('L2', { count: ['x', 'y', 'z'], 'points-at-least': 3, 'at-least': 2 }),
      ],
      aggregate: 'minimum',
      dimensions: [
        dimension('a', { aggregate: 'minimum', questions: [choice('x'), choice('y')] }),
        dimension('b', {
          aggregate: 'level',
          levels: [level('P', { points: 'z', 'at-least': 1 }), level('F', { every: 'children', 'points-at-least': 4 })],
          questions: [choice('z')],
        }),
      ],
    });
    expect(short(made, answers({ x: 'o1', y: 'o2', z: 'o1' }))).toEqual([
      ['x', 2, 'company', true, 1],
      ['z', 4, 'condition', true, 1],
    ]);
    expect(short(made, answers({ x: 'o2', y: 'o2', z: 'o4' }))).toEqual([
      ['x', 3, 'condition', false, 2],
      ['y', 3, 'condition', false, 2],
    ]);
  });
  test('stages ask the stage that is not satisfied, and no later one', () => {
    const made = questionnaire({
      stages: [
        { id: 'one', title: text('一') },
        { id: 'two', title: text('二') },
      ],
      aggregate: 'staged',
      'satisfied-at': 0.8,
      levels: [level('1', { score: 'company', 'at-least': 1 }), level('2', { score: 'company', 'at-least': 1.5 })],
      dimensions: [
        dimension('d', {
          questions: [
            choice('a', { stage: 'one', options: scale(0, 0.5, 0.8, 1) }),
            choice('b', { stage: 'two', options: scale(0, 0.5, 0.8, 1) }),
            choice('c', { stage: 'two', options: scale(0, 0.5, 0.8, 1) }),
          ],
        }),
      ],
    });
    expect(short(made, answers({ a: 'o1', b: 'o0', c: 'o0' }))).toEqual([['a', 0.8, 'company', true, 1]]);
    expect(short(made, answers({ a: 'o2', b: 'o3', c: 'o0' }))).toEqual([]);
    expect(short(made, answers({ a: 'o2', b: 'o1', c: 'o0' }))).toEqual([['c', 0.5, 'company', false, 2]]);
  });
  test('options that have to be chosen: ticked, raised in every row', () => {
    const made = questionnaire({
      levels: [level('L1', { chosen: 'm', option: 'mes' }, { chosen: 'g', option: 'o1' })],
      dimensions: [
        dimension('d', { questions: [multiple('m', { 'by-count': [{ ticked: 1, points: 5 }] }), grid('g')] }),
      ],
    });
    expect(short(made, answers({ m: ['erp'], g: { turning: 'o2', threading: 'o0', plating: 'o1' } }))).toEqual([
      ['g', 11 / 3, 'condition', true, 1],
      ['m', 5, 'condition', true, 1],
    ]);
  });
  test('without levels the targets of the nodes', () => {
    const made = questionnaire({ dimensions: [dimension('a', { target: 3 }), dimension('b', { target: 2 })] });
    expect(short(made, answers({ 'a.q': 'o1', 'b.q': 'o2' }))).toEqual([['a.q', 3, 'target', true, 0]]);
    expect(
      gaps(questionnaire({ aggregate: 'none', dimensions: made.dimensions }), answers({ 'a.q': 'o1', 'b.q': 'o2' }))[0]
        ?.gain,
    ).toBeNull();
  });
});

test('actions that lift it and fit the company, those that are enough first', () => {
  const made = questionnaire({
    profile: { fields: [{ id: 'sector', title: text('sector'), kind: 'text' }] },
    levels: [level('L1', { points: 'a', 'at-least': 3 })],
    dimensions: [dimension('d', { questions: [choice('a'), yesNo('b')] })],
    actions: [
      action('small', { a: 2 }),
      action('enough', { a: 3, b: 5 }),
      action('nothing-new', { a: 1 }),
      action('other', { b: 5 }),
      action('more', { a: 5 }, { when: { profile: 'sector', is: 'electronics' } }),
      action('not-ours', { a: 5 }, { when: { profile: 'sector', is: 'textiles' } }),
      action('done', { a: 4 }),
      action('impossible', { a: 4 }),
    ],
  });
  const given = answers(
    { a: 'o1', b: false },
    { company: { sector: 'electronics' }, plan: { done: ['done'], impossible: ['impossible'] } },
  );
  expect(gaps(made, given)[0]?.actions).toEqual(['enough', 'more', 'small']);
});

describe('of any questionnaire', () => {
  const all = (node: NodeResult): readonly QuestionResult[] => [...node.questions, ...node.children.flatMap(all)];
  test('gaps are questions that are asked; without one that is required nothing reaches the target; where it can be reached there are some', () => {
    let [reached, required] = [0, 0];
    fc.assert(
      fc.property(
        samples({ open: 10, whens: 0, policies: ['exclude', 'refused'] }),
        fc.integer({ min: 1, max: 3 }),
        ({ questionnaire: made, answers: given }, target) => {
          const before = assess(made, given);
          const levels = before.root.levels;
          const rank = Math.min(target, levels.length);
          if (levels.length === 0 || (before.root.level?.rank ?? 0) >= rank) return;
          const asked = new Map(all(before.root).map((question) => [question.id, question]));
          const found = findGaps(made, given, before, rank);
          expect(new Set(found.map(({ question }) => question)).size).toBe(found.length);
          for (const gap of found) {
            expect(['answered', 'unknown', 'open']).toContain(asked.get(gap.question)?.status);
            expect(gap.current.points).toBe(asked.get(gap.question)?.points);
            expect(gap.needed.points).toBeGreaterThanOrEqual(gap.current.points);
            expect(gap.rank).toBeLessThanOrEqual(rank);
          }
          // With everything at its best; each required gap alone left as it is.
          const best = (except?: string): Answers => ({
            ...given,
            answers: Object.fromEntries(
              questionsOf(made)
                .flatMap(({ question }) => {
                  const entry = given.answers[question.id];
                  const result = asked.get(question.id);
                  if (
                    question.id === except ||
                    result === undefined ||
                    !['answered', 'unknown', 'open'].includes(result.status)
                  )
                    return entry === undefined ? [] : [[question.id, entry]];
                  return [[question.id, { answer: meaningOf(made, question).extremes(entry?.answer).best }]];
                })
                .concat(Object.entries(given.answers).filter(([id]) => !asked.has(id))),
            ),
          });
          for (const gap of found.filter((one) => one.required)) {
            required += 1;
            expect(assess(made, best(gap.question)).root.level?.rank).toBeLessThan(rank);
          }
          if ((assess(made, best()).root.level?.rank ?? 0) >= rank) {
            reached += 1;
            expect(found.length).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 1500 },
    );
    expect(reached).toBeGreaterThan(50);
    expect(required).toBeGreaterThan(50);
  });
});
