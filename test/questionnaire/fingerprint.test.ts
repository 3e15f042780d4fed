import { describe, expect, test } from 'vitest';
import { questionFingerprint, scoringFingerprint } from '../../src/questionnaire/fingerprint.ts';
import type { Questionnaire } from '../../src/questionnaire/schema/questionnaire.ts';
import {
  choice,
  dimension,
  freeText,
  grid,
  level,
  multiple,
  number,
  option,
  percent,
  questionnaire,
  text,
  yesNo,
} from '../builders.ts';

const made = questionnaire({
  profile: {
    fields: [{ id: 'sector', title: text('行业'), kind: 'text' }],
    facts: [
      { id: 'used', title: text('甲'), cases: [{ is: 'x', label: text('x'), when: { profile: 'sector', is: 'a' } }] },
      { id: 'unused', title: text('乙'), cases: [{ is: 'x', label: text('x') }] },
    ],
  },
  'option-sets': { shared: [option('s0', 0), option('s1', 1)] },
  'not-applicable': 'exclude',
  levels: [level('L1', { score: 'company', 'at-least': 1 }, { every: { tag: 'core' }, 'points-at-least': 1 })],
  dimensions: [
    dimension('d', {
      questions: [
        choice('a', { tags: ['core'], weight: 2, evidence: text('台账') }),
        choice('b', { options: 'shared', when: { question: 'n', above: 3 } }),
        number('n'),
        freeText('t'),
        percent('p', { tags: ['core', 'other'] }),
        grid('g'),
        multiple('m'),
        yesNo('y', { weight: [{ when: { profile: 'used', is: 'x' }, weight: 3 }, { weight: 1 }] }),
      ],
    }),
  ],
});
// A draft is changed anywhere inside; its types would only be in the way.
// oxlint-disable-next-line typescript/no-explicit-any
type Draft = Record<string, any>;

/** The same with something changed deep inside. */
const changed = (change: (draft: Draft) => void): Questionnaire => {
  const draft = structuredClone(made) as Draft;
  change(draft);
  return draft as Questionnaire;
};
const ask = (draft: Draft, at: number) => draft['dimensions'][0].questions[at];
const hash = scoringFingerprint(made);

describe('the scoring model’s hash', () => {
  test('is 64 hexadecimal digits', () => expect(hash).toMatch(/^[0-9a-f]{64}$/));
  test.each<[string, (draft: Draft) => void]>([
    [
      'texts',
      (draft) => {
        draft['title'] = text('别的');
        ask(draft, 0).ask = text('别的');
        ask(draft, 0).options[1].label = text('别的');
      },
    ],
    [
      'version, status, sources',
      (draft) => {
        draft['version'] = '2.0.0';
        draft['status'].is = 'active';
        draft['sources'] = { plan: { title: text('规划'), certainty: 'recalled' } };
      },
    ],
    [
      'actions, benchmarks, checks',
      (draft) => {
        draft['actions'] = [];
        draft['checks'] = [{ id: 'c', text: text('c'), when: { question: 'a', is: 'o1' } }];
      },
    ],
    [
      'what evidence is asked for',
      (draft) => {
        ask(draft, 0).evidence = text('别的');
      },
    ],
    [
      'a question that scores nothing and decides nothing',
      (draft) => {
        draft['dimensions'][0].questions.splice(3, 1);
      },
    ],
    [
      'a fact that nothing reads',
      (draft) => {
        draft['profile'].facts[1].cases[0].is = 'y';
      },
    ],
    [
      'a tag that no condition reads',
      (draft) => {
        ask(draft, 4).tags = ['core'];
      },
    ],
    [
      'defaults written out',
      (draft) => {
        ask(draft, 1).weight = 1;
        draft['aggregate'] = 'mean';
        ask(draft, 0)['not-applicable'] = 'exclude';
      },
    ],
    [
      'a shared set written out',
      (draft) => {
        ask(draft, 1).options = structuredClone(draft['option-sets'].shared);
        delete draft['option-sets'];
      },
    ],
    [
      'a target to aim at',
      (draft) => {
        draft['dimensions'][0].target = 4;
      },
    ],
    [
      'the order of questions and options',
      (draft) => {
        draft['dimensions'][0].questions.reverse();
        ask(draft, 7).options.reverse();
      },
    ],
  ])('does not change with %s', (_what, change) => expect(scoringFingerprint(changed(change))).toBe(hash));
  test.each<[string, (draft: Draft) => void]>([
    [
      'points',
      (draft) => {
        ask(draft, 0).options[1].points = 1.5;
      },
    ],
    [
      'points of a shared set',
      (draft) => {
        draft['option-sets'].shared[1].points = 2;
      },
    ],
    [
      'a band',
      (draft) => {
        ask(draft, 4).bands[2] = { above: 20, points: 2 };
      },
    ],
    [
      'a weight',
      (draft) => {
        ask(draft, 0).weight = 3;
      },
    ],
    [
      'the order of a weight’s cases',
      (draft) => {
        ask(draft, 7).weight.reverse();
      },
    ],
    [
      'a fact that a weight reads',
      (draft) => {
        draft['profile'].facts[0].cases[0].when.is = 'b';
      },
    ],
    [
      'a bound',
      (draft) => {
        draft['levels'][0].requires[0]['at-least'] = 1.1;
      },
    ],
    [
      'whether a bound belongs to it',
      (draft) => {
        draft['levels'][0].requires[0] = { score: 'company', above: 1 };
      },
    ],
    [
      'who carries a tag that a condition reads',
      (draft) => {
        ask(draft, 5).tags = ['core'];
      },
    ],
    [
      'an aggregate',
      (draft) => {
        draft['dimensions'][0].aggregate = 'minimum';
      },
    ],
    [
      'what not-applicable does',
      (draft) => {
        draft['not-applicable'] = 'zero';
      },
    ],
    [
      'a when',
      (draft) => {
        ask(draft, 1).when.above = 4;
      },
    ],
    [
      'how rows are taken together',
      (draft) => {
        ask(draft, 5)['rows-as'] = 'sum';
      },
    ],
    [
      'an item that excludes the others',
      (draft) => {
        ask(draft, 6).options[2].exclusive = true;
      },
    ],
    [
      'whether evidence is asked for',
      (draft) => {
        delete ask(draft, 0).evidence;
      },
    ],
    [
      'a question',
      (draft) => {
        draft['dimensions'][0].questions.splice(4, 1);
      },
    ],
    [
      'an id',
      (draft) => {
        ask(draft, 7).id = 'yy';
      },
    ],
  ])('changes with %s', (_what, change) => expect(scoringFingerprint(changed(change))).not.toBe(hash));
});

describe('a question’s fingerprint', () => {
  const print = (draft: Questionnaire, at: number) => questionFingerprint(draft, ask(draft as Draft, at));
  const before = print(made, 0);
  test('is 16 hexadecimal digits', () => expect(before).toMatch(/^[0-9a-f]{16}$/));
  test.each<[string, (draft: Draft) => void]>([
    [
      'its points, weight, tags, source',
      (draft) => {
        const question = ask(draft, 0);
        question.options[1].points = 9;
        question.weight = 7;
        question.tags = ['z'];
        question.source = 'plan';
      },
    ],
    [
      'a new id',
      (draft) => {
        ask(draft, 0).id = 'renamed';
      },
    ],
  ])('does not change with %s', (_what, change) => expect(print(changed(change), 0)).toBe(before));
  test.each<[string, number, (draft: Draft) => void]>([
    [
      'what is asked',
      0,
      (draft) => {
        ask(draft, 0).ask = text('别的');
      },
    ],
    [
      'an option’s label',
      0,
      (draft) => {
        ask(draft, 0).options[1].label = text('别的');
      },
    ],
    [
      'a shared option’s label',
      1,
      (draft) => {
        draft['option-sets'].shared[1].label = text('别的');
      },
    ],
    [
      'how to count',
      4,
      (draft) => {
        ask(draft, 4)['how-to-count'] = text('别的');
      },
    ],
    [
      'a unit',
      2,
      (draft) => {
        ask(draft, 2).unit = text('套');
      },
    ],
    [
      'a row’s label',
      5,
      (draft) => {
        ask(draft, 5).rows[0].label = text('别的');
      },
    ],
    [
      'an item',
      6,
      (draft) => {
        ask(draft, 6).options.pop();
      },
    ],
    [
      'its labels',
      7,
      (draft) => {
        ask(draft, 7).labels = { yes: text('有'), no: text('无') };
      },
    ],
  ])('changes with %s', (_what, at, change) => expect(print(changed(change), at)).not.toBe(print(made, at)));
});
