import { describe, expect, test } from 'vitest';
import type { Answer, ProfileValue } from '../../src/questionnaire/answer.ts';
import { derivedFacts, factsOf } from '../../src/questionnaire/facts.ts';
import { meaningOf } from '../../src/questionnaire/kinds/index.ts';
import type { Question } from '../../src/questionnaire/schema/question.ts';
import type { When } from '../../src/questionnaire/schema/when.ts';
import { evaluate, type Reading } from '../../src/questionnaire/when.ts';
import { choice, freeText, grid, multiple, percent, questionnaire, text, yesNo } from '../builders.ts';

const facts = (known: Readonly<Record<string, ProfileValue>>) => new Map(Object.entries(known));
const company = facts({ sector: 'electronics', employees: 120, exporter: true });

describe('facts of the company', () => {
  test.each<[string, When, boolean | undefined]>([
    ['one of these', { profile: 'sector', is: ['equipment', 'electronics'] }, true],
    ['none of these', { profile: 'sector', is: 'textiles' }, false],
    ['yes or no', { profile: 'exporter', is: true }, true],
    ['not known', { profile: 'region', is: 'Fujian' }, undefined],
    ['known at all', { profile: 'region', known: false }, true],
    ['a figure at its bound', { profile: 'employees', 'at-least': 120, 'at-most': 120 }, true],
    ['beyond it', { profile: 'employees', above: 120 }, false],
    ['below', { profile: 'employees', below: 120 }, false],
    ['a figure of what is none', { profile: 'sector', 'at-least': 1 }, false],
    ['not what is not known', { not: { profile: 'region', is: 'x' } }, undefined],
    [
      'all: one false decides',
      {
        all: [
          { profile: 'region', is: 'x' },
          { profile: 'exporter', is: false },
        ],
      },
      false,
    ],
    [
      'all: else undecided',
      {
        all: [
          { profile: 'region', is: 'x' },
          { profile: 'exporter', is: true },
        ],
      },
      undefined,
    ],
    [
      'any: one true decides',
      {
        any: [
          { profile: 'region', is: 'x' },
          { profile: 'exporter', is: true },
        ],
      },
      true,
    ],
    [
      'any: else undecided',
      {
        any: [
          { profile: 'region', is: 'x' },
          { profile: 'exporter', is: false },
        ],
      },
      undefined,
    ],
  ])('%s', (_what, when, truth) => expect(evaluate(when, company)).toBe(truth));
});

describe('earlier answers', () => {
  const on = (
    question: Question,
    given: Answer | 'open' | 'outside',
    test: Partial<Extract<When, { question: string }>>,
  ) => {
    const meaning = meaningOf({ 'not-applicable': 'exclude' }, question);
    const reading: Reading =
      given === 'open' || given === 'outside' ? given : { answer: given, points: meaning.points(given) };
    return evaluate({ question: question.id, ...test }, company, (id) =>
      id === question.id ? { meaning, reading } : undefined,
    );
  };
  const rows = grid('g');
  test.each<
    [string, Question, Answer | 'open' | 'outside', Partial<Extract<When, { question: string }>>, boolean | undefined]
  >([
    ['an option', choice('a'), 'o2', { is: ['o1', 'o2'] }, true],
    ['its points', choice('a'), 'o2', { 'points-at-least': 2, 'points-below': 3 }, true],
    ['too many points', choice('a'), 'o3', { 'points-below': 3 }, false],
    ['open: undecided', choice('a'), 'open', { is: 'o1' }, undefined],
    ['unknown has the lowest points', choice('a'), 'unknown', { 'points-below': 1 }, true],
    ['unknown has chosen nothing', choice('a'), 'unknown', { is: 'o0' }, false],
    ['unknown is no figure', percent('p'), 'unknown', { 'at-most': 100 }, false],
    ['not applicable', choice('a'), 'not-applicable', { is: 'not-applicable' }, true],
    ['not applicable has no points where it is excluded', choice('a'), 'not-applicable', { 'points-below': 9 }, false],
    ['nor any option', choice('a'), 'not-applicable', { is: 'o0' }, false],
    ['does not apply: false', choice('a'), 'outside', { 'points-below': 9 }, false],
    ['a figure', percent('p'), 30, { above: 20, 'at-most': 30 }, true],
    ['yes', yesNo('y'), true, { is: true }, true],
    ['yes by its name', yesNo('y'), true, { is: 'yes' }, true],
    ['no', yesNo('y'), false, { is: [true] }, false],
    ['an item that is ticked', multiple('m'), ['erp', 'wms'], { is: 'wms' }, true],
    ['one that is not', multiple('m'), ['erp'], { is: ['mes', 'wms'] }, false],
    ['a row', rows, { turning: 'o2', threading: 'o0' }, { row: 'turning', is: 'o2' }, true],
    ['a row’s points', rows, { turning: 'o1', threading: 'o0' }, { row: 'turning', 'points-at-least': 3 }, true],
    ['an open row', rows, { turning: 'o2' }, { row: 'plating', is: 'o2' }, undefined],
    ['every row', rows, { turning: 'o1', threading: 'o1', plating: 'o2' }, { is: ['o1', 'o2'] }, true],
    ['one row decides against it', rows, { turning: 'o0' }, { is: ['o1', 'o2'] }, false],
    ['points of rows that are not all answered', rows, { turning: 'o2' }, { 'points-below': 9 }, undefined],
    ['text', freeText('t'), '是', { is: '是' }, true],
    ['points of what has none', freeText('t'), '是', { 'points-at-least': 0 }, false],
    ['several tests hold together', choice('a'), 'o2', { is: 'o2', 'points-at-least': 3 }, false],
  ])('%s', (_what, question, given, when, truth) => expect(on(question, given, when)).toBe(truth));
  test('of a question that does not exist: false', () =>
    expect(evaluate({ question: 'none', is: 'x' }, company)).toBe(false));
});

describe('facts worked out from others', () => {
  const made = questionnaire({
    profile: {
      fields: [{ id: 'employees', title: text('人数'), kind: 'number' }],
      facts: [
        {
          id: 'size',
          title: text('规模'),
          cases: [
            { is: 'small', label: text('小'), when: { profile: 'employees', below: 300 } },
            { is: 'large', label: text('大') },
          ],
        },
        {
          id: 'simple',
          title: text('简'),
          cases: [{ is: 'yes', label: text('是'), when: { profile: 'size', is: 'small' } }],
        },
      ],
    },
  });
  test.each([
    [{ employees: 299 }, { size: 'small', simple: 'yes' }],
    [{ employees: 300 }, { size: 'large' }],
    [{}, {}],
    [{ stranger: 1 }, {}],
  ])('%o gives %o', (profile, known) => expect(derivedFacts(made, factsOf(made, profile))).toEqual(known));
});
