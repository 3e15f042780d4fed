import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, fromDecimal, toNumber } from '../../../src/exact/rational.ts';
import { meaningOf } from '../../../src/questionnaire/kinds/index.ts';
import type { Anchor } from '../../../src/questionnaire/kinds/kind.ts';
import type { AnswerWords } from '../../../src/questionnaire/kinds/words.ts';
import type { Question } from '../../../src/questionnaire/schema/question.ts';
import { questionsOf } from '../../../src/questionnaire/tree.ts';
import { choice, freeText, grid, multiple, number, option, percent, scale, text, yesNo } from '../../builders.ts';
import { answersTo, samples } from '../../generated.ts';

const meaning = (question: Question, policy: 'exclude' | 'refused' = 'exclude') =>
  meaningOf({ 'not-applicable': policy }, question);
const parsed = (question: Question, raw: unknown) => {
  const result = meaning(question).parse(raw);
  return result.ok
    ? result.answer
    : result.problems.map(({ code, args, at }) => ({ code, ...args, ...(at === undefined ? {} : { at }) }));
};
const share = percent('share');
const machines = number('machines', { min: 1, max: 500, whole: true });

describe('what is beyond doubt is accepted', () => {
  test.each<[string, Question, unknown, unknown]>([
    ['an option by its id', choice('a'), 'o2', 'o2'],
    [
      'an option by its label',
      choice('a', { options: [{ ...option('part', 1), label: { 'zh-CN': '部分', en: 'Partly' } }, option('all', 2)] }),
      ' partly ',
      'part',
    ],
    ['a figure', share, 30, 30],
    ['text that is a figure', share, '30', 30],
    ['with a per cent sign', share, '30%', 30],
    ['full width', share, '３０％', 30],
    ['with a space', share, ' 12.5 % ', 12.5],
    ['thousands set apart', number('n', { min: 0 }), '1,200.5', 1200.5],
    ['true', yesNo('y'), true, true],
    ['是', yesNo('y'), '是', true],
    ['No', yesNo('y'), 'No', false],
    ['ticked items, put in the order of the list', multiple('m'), ['mes', 'erp'], ['erp', 'mes']],
    ['a single ticked item', multiple('m'), 'erp', ['erp']],
    ['nothing ticked', multiple('m'), [], []],
    [
      'rows, put in their order',
      grid('g'),
      { plating: 'o1', turning: 'o0', threading: 'unknown' },
      { turning: 'o0', threading: 'unknown', plating: 'o1' },
    ],
    ['rows still open', grid('g'), { plating: 'o1', turning: null }, { plating: 'o1' }],
    [
      'all rows not applicable',
      grid('g'),
      { plating: 'not-applicable', turning: 'not-applicable', threading: 'not-applicable' },
      'not-applicable',
    ],
    ['text', freeText('t'), '三班倒', '三班倒'],
    ['unknown, whatever the kind', share, 'unknown', 'unknown'],
    ['not applicable, where it is allowed', share, 'not-applicable', 'not-applicable'],
  ])('%s', (_what, question, raw, answer) => expect(parsed(question, raw)).toEqual(answer));
});

describe('what is not an answer is refused, with what would be', () => {
  const options = ['o0', 'o1', 'o2', 'o3', 'o4', 'o5'];
  const items = ['erp', 'mes', 'wms', 'nothing'];
  test.each<[string, Question, unknown, object[]]>([
    [
      'an option that does not exist',
      choice('a'),
      'o22',
      [{ code: 'unknown-option', option: 'o22', candidates: ['o2'], options }],
    ],
    [
      'an option that is like none',
      choice('a'),
      '大概',
      [{ code: 'unknown-option', option: '大概', candidates: [], options }],
    ],
    [
      'a number where an option belongs',
      choice('a'),
      3,
      [{ code: 'wrong-answer-type', expected: 'option', given: '3' }],
    ],
    ['140 per cent', share, 140, [{ code: 'not-a-percentage', given: 140 }]],
    ['a negative share', share, '-1%', [{ code: 'not-a-percentage', given: -1 }]],
    ['about 40 %', share, 'about 40 %', [{ code: 'not-a-figure', given: 'about 40 %' }]],
    ['40 左右', share, '40 左右', [{ code: 'not-a-figure', given: '40 左右' }]],
    ['an exponent', share, '3e1', [{ code: 'not-a-figure', given: '3e1' }]],
    ['NaN', share, Number.NaN, [{ code: 'not-a-figure', given: 'NaN' }]],
    ['a list where a figure belongs', share, [1], [{ code: 'wrong-answer-type', expected: 'figure', given: '[…]' }]],
    ['too many machines', machines, 501, [{ code: 'figure-out-of-range', given: 501, min: 1, max: 500 }]],
    ['half a machine', machines, 2.5, [{ code: 'not-whole', given: 2.5 }]],
    [
      'a figure below the first band',
      number('n', { bands: [{ from: 0, points: 1 }] }),
      -1,
      [{ code: 'figure-out-of-range', given: -1, min: 0 }],
    ],
    ['maybe', yesNo('y'), 'maybe', [{ code: 'wrong-answer-type', expected: 'yes-or-no', given: 'maybe' }]],
    [
      'none of these with another',
      multiple('m'),
      ['erp', 'nothing'],
      [{ code: 'exclusive-with-others', option: 'nothing', others: ['erp'] }],
    ],
    ['an item twice', multiple('m'), ['erp', 'erp'], [{ code: 'ticked-twice', option: 'erp', at: 1 }]],
    [
      'two items that do not exist, both told',
      multiple('m'),
      ['erpp', 'x'],
      [
        { code: 'unknown-option', option: 'erpp', candidates: ['erp'], options: items, at: 0 },
        { code: 'unknown-option', option: 'x', candidates: [], options: items, at: 1 },
      ],
    ],
    [
      'a row that does not exist',
      grid('g'),
      { platting: 'o1' },
      [
        {
          code: 'unknown-row',
          row: 'platting',
          candidates: ['plating'],
          rows: ['turning', 'threading', 'plating'],
          at: 'platting',
        },
      ],
    ],
    [
      'a row with an option that does not exist',
      grid('g'),
      { plating: 'best' },
      [{ code: 'unknown-option', option: 'best', candidates: [], options: ['o0', 'o1', 'o2'], at: 'plating' }],
    ],
    [
      'a list where rows belong',
      grid('g'),
      ['o1'],
      [{ code: 'wrong-answer-type', expected: 'map-of-rows', given: '[…]' }],
    ],
    ['a figure where text belongs', freeText('t'), 3, [{ code: 'wrong-answer-type', expected: 'text', given: '3' }]],
  ])('%s', (_what, question, raw, problems) => expect(parsed(question, raw)).toEqual(problems));

  test('not applicable, where it is not allowed', () => {
    expect(meaning(share, 'refused').parse('not-applicable')).toMatchObject({
      ok: false,
      problems: [{ code: 'not-applicable-refused' }],
    });
    expect(meaning(grid('g'), 'refused').parse({ plating: 'not-applicable' })).toMatchObject({
      ok: false,
      problems: [{ code: 'not-applicable-refused', at: 'plating' }],
    });
  });
  test('names that every object has are names of nothing here', () => {
    for (const name of ['constructor', 'toString', '__proto__']) {
      expect(parsed(choice('a'), name)).toMatchObject([{ code: 'unknown-option' }]);
      expect(parsed(grid('g'), JSON.parse(`{"${name}": "o1"}`))).toMatchObject([{ code: 'unknown-row' }]);
    }
  });
});

describe('points at, just below and just above a bound', () => {
  const points = (question: Question, answer: number) => toNumber(meaning(question).points(answer) ?? { n: -1, d: 1 });
  test.each([
    [0, 0],
    [0.0001, 1],
    [19.99, 1],
    [20, 2],
    [80, 5],
    [100, 5],
  ])('%s %% earns %s', (figure, earned) => expect(points(share, figure)).toBe(earned));
  const rating = percent('r', {
    bands: [
      { from: 0, points: 0 },
      { above: 15, points: 1 },
      { above: 50, points: 2 },
      { above: 85, points: 3 },
    ],
  });
  test.each([
    [15, 0],
    [15.1, 1],
    [50, 1],
    [50.1, 2],
    [85, 2],
    [85.000001, 3],
  ])('bounds that belong below: %s %% earns %s', (figure, earned) => expect(points(rating, figure)).toBe(earned));
  const scrap = percent('s', {
    bands: [
      { from: 0, points: 5 },
      { from: 2, points: 3 },
      { above: 5, points: 0 },
    ],
  });
  test.each([
    [1.99, 5],
    [2, 3],
    [5, 3],
    [5.01, 0],
  ])('points that fall: %s %% earns %s', (figure, earned) => expect(points(scrap, figure)).toBe(earned));
});

describe('anchors', () => {
  const anchors = (question: Question) =>
    meaning(question).anchors.map(({ points, by }) => ({ points: toNumber(points), ...by }));
  test('are the options, the bands, the rules, each points once', () => {
    expect(anchors(choice('a', { options: scale(0, 2, 2, 1) }))).toEqual([
      { points: 0, option: 'o0' },
      { points: 1, option: 'o3' },
      { points: 2, option: 'o1' },
    ]);
    expect(anchors(yesNo('y'))).toEqual([
      { points: 0, option: 'no' },
      { points: 5, option: 'yes' },
    ]);
    expect(anchors(share)).toEqual([
      { points: 0, from: 0 },
      { points: 1, above: 0 },
      { points: 2, from: 20 },
      { points: 3, from: 40 },
      { points: 4, from: 60 },
      { points: 5, from: 80 },
    ]);
    expect(anchors(multiple('m')).map(({ points }) => points)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(
      anchors(
        multiple('m', {
          'by-count': [
            { ticked: 1, points: 1 },
            { ticked: 3, points: 4 },
          ],
        }),
      ),
    ).toEqual([
      { points: 0, answer: true },
      { points: 1, count: 1 },
      { points: 4, count: 3 },
    ]);
    expect(anchors(grid('g', { 'rows-as': 'minimum' }))).toEqual([
      { points: 0, option: 'o0' },
      { points: 3, option: 'o1' },
      { points: 5, option: 'o2' },
    ]);
    expect(anchors(freeText('t'))).toEqual([]);
  });
  test('cost no more than a thousand steps, however many sums there are', () => {
    const items = Array.from({ length: 60 }, (_, index) => ({
      id: `i${index}`,
      label: text('i'),
      points: 2 ** (index / 3),
    }));
    const long = meaning(multiple('m', { options: items }));
    expect(long.anchors.length).toBeLessThanOrEqual(1002);
    expect(compare(long.anchors.at(-1)?.points ?? { n: 0, d: 1 }, long.most ?? { n: 0, d: 1 })).toBe(0);
    const rows = Array.from({ length: 60 }, (_, index) => ({
      id: `r${index}`,
      label: text('r'),
      weight: 2 ** (index / 3),
    }));
    expect(meaning(grid('g', { rows })).anchors.length).toBeLessThanOrEqual(1010);
  });
});

describe('the lowest answer that has enough points keeps what is there', () => {
  const reaching = (
    question: Question,
    points: number,
    current?: Parameters<ReturnType<typeof meaning>['points']>[0],
    above = false,
  ) => meaning(question).answerReaching(fromDecimal(points), current, above);
  test('an option, a band', () => {
    expect(reaching(choice('a'), 2.5, 'o1')).toBe('o3');
    expect(reaching(choice('a'), 2, 'o4')).toBe('o4');
    expect(reaching(choice('a'), 2, 'o2', true)).toBe('o3');
    expect(reaching(choice('a'), 9, 'o2')).toBeNull();
    expect(reaching(share, 3, 5)).toBe(40);
    expect(reaching(share, 1, 0)).toBe(1);
  });
  test('a figure that has to fall falls no further than it must', () => {
    const scrap = percent('s', {
      bands: [
        { from: 0, points: 5 },
        { from: 2, points: 3 },
        { above: 5, points: 0 },
      ],
    });
    expect(reaching(scrap, 3, 8)).toBe(5);
    expect(reaching(scrap, 5, 8)).toBe(1);
  });
  test('items are added, rows are raised', () => {
    expect(reaching(multiple('m'), 3, ['erp'])).toEqual(['erp', 'wms']);
    expect(reaching(multiple('m'), 4, ['wms'])).toEqual(['erp', 'mes', 'wms']);
    expect(reaching(multiple('m'), 1, ['nothing'])).toEqual(['wms']);
    expect(
      reaching(multiple('m', { 'by-rule': [{ ticked: { all: ['erp', 'mes'] }, points: 4 }] }), 1, ['wms']),
    ).toEqual(['erp', 'mes', 'wms']);
    expect(reaching(grid('g'), 2, { turning: 'o1', threading: 'o0', plating: 'o0' })).toEqual({
      turning: 'o1',
      threading: 'o1',
      plating: 'o0',
    });
    expect(
      reaching(grid('g', { 'rows-as': 'minimum' }), 1, {
        turning: 'o2',
        threading: 'unknown',
        plating: 'not-applicable',
      }),
    ).toEqual({ turning: 'o2', threading: 'o1', plating: 'not-applicable' });
  });
  test('an option that a condition names', () => {
    expect(meaning(multiple('m')).choosing('mes', ['erp'])).toEqual(['erp', 'mes']);
    expect(meaning(multiple('m')).choosing('nothing', ['erp'])).toEqual(['nothing']);
    expect(meaning(choice('a')).choosing('o2', 'o4')).toBe('o4');
    expect(meaning(grid('g')).choosing('o1', { turning: 'o2', threading: 'o0', plating: 'unknown' })).toEqual({
      turning: 'o2',
      threading: 'o1',
      plating: 'o1',
    });
    expect(meaning(choice('a')).choosing('none-such')).toBeNull();
  });
  test('for every question and anchor: enough, an anchor, and nothing in between was left out', () => {
    fc.assert(
      fc.property(samples({ open: 0 }), ({ questionnaire: made, answers: given }) => {
        for (const { question } of questionsOf(made)) {
          const means = meaningOf(made, question);
          const present = given.answers[question.id]?.answer;
          const all = answersTo(made, question, means.policy)
            .map((answer) => means.points(answer))
            .filter((points) => points !== null);
          for (const anchor of means.anchors) {
            expect(compare(means.points(anchor.answer) ?? { n: -1, d: 1 }, anchor.points)).toBe(0);
            const answer = means.answerReaching(anchor.points, undefined);
            expect(compare(means.points(answer ?? 'unknown') ?? { n: -1, d: 1 }, anchor.points)).toBe(0);
            const kept = means.answerReaching(anchor.points, present);
            if (kept !== null)
              expect(compare(means.points(kept) ?? anchor.points, anchor.points)).toBeGreaterThanOrEqual(0);
          }
          if (means.least === null || means.most === null) continue;
          for (const points of all) {
            // Rows of a sum that do not apply earn less than all rows at their lowest.
            if (question.kind !== 'grid') expect(compare(points, means.least)).toBeGreaterThanOrEqual(0);
            expect(compare(points, means.most)).toBeLessThanOrEqual(0);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});

const words: AnswerWords = {
  unknown: '不清楚',
  notApplicable: '不适用',
  open: '未答',
  yes: '是',
  no: '否',
  none: '均无',
  figure: (figure, unit) => `${figure} ${unit}`,
  from: (figure) => `${figure}及以上`,
  above: (figure) => `高于${figure}`,
  below: (figure) => `低于${figure}`,
  upTo: (figure) => `${figure}及以下`,
  between: (lower, upper) => `${lower}且${upper}`,
  atLeast: (count) => `至少${count}项`,
  atLeastOf: (count, items) => `至少${count}项：${items.join('、')}`,
  anyOf: (items) => items.join('或'),
  list: (items) => items.join('、'),
  row: (row, answer) => `${row}：${answer}`,
};

describe('answers and anchors in the respondent’s words', () => {
  test.each<[Question, Parameters<ReturnType<typeof meaning>['points']>[0] | null, string]>([
    [choice('a'), 'o2', 'o2'],
    [share, 35, '35 %'],
    [machines, 64, '64 台'],
    [yesNo('y'), true, '是'],
    [yesNo('y', { labels: { yes: text('已联网'), no: text('未联网') } }), false, '未联网'],
    [multiple('m'), ['erp', 'wms'], 'erp、wms'],
    [multiple('m'), [], '均无'],
    [grid('g'), { turning: 'o1', threading: 'unknown' }, 'turning：o1、threading：不清楚、plating：未答'],
    [share, 'unknown', '不清楚'],
    [share, null, '未答'],
  ])('%#', (question, answer, said) => expect(meaning(question).label(answer, 'zh-CN', words)).toBe(said));

  const anchorsOf = (question: Question) =>
    meaning(question).anchors.map((anchor: Anchor) => meaning(question).labelAnchor(anchor, 'zh-CN', words));
  test('rising bands say from where on, falling ones below what, others both', () => {
    expect(
      anchorsOf(
        percent('p', {
          bands: [
            { from: 0, points: 0 },
            { above: 0, points: 1 },
            { from: 20, points: 2 },
          ],
        }),
      ),
    ).toEqual(['0 %及以下', '高于0 %', '20 %及以上']);
    expect(
      anchorsOf(
        percent('s', {
          bands: [
            { from: 0, points: 5 },
            { from: 2, points: 3 },
            { above: 5, points: 0 },
          ],
        }),
      ),
    ).toEqual(['高于5 %', '5 %及以下', '低于2 %']);
    expect(
      anchorsOf(
        percent('h', {
          bands: [
            { from: 0, points: 0 },
            { from: 40, points: 5 },
            { above: 60, points: 1 },
          ],
        }),
      ),
    ).toEqual(['低于40 %', '高于60 %', '40 %及以上且60 %及以下']);
  });
  test('rules and counts', () => {
    expect(
      anchorsOf(multiple('m', { 'by-rule': [{ ticked: { all: ['erp', { any: ['mes', 'wms'] }] }, points: 4 }] })),
    ).toEqual(['均无', 'erp、mes或wms']);
    expect(anchorsOf(multiple('m', { 'by-count': [{ ticked: 2, points: 4 }] }))).toEqual(['均无', '至少2项']);
  });
});
