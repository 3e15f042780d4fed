import { describe, expect, test } from 'vitest';
import { type FigureField, typedFigure } from '../../../src/answers/typed/figure.ts';
import { interview as en } from '../../../src/locale/en/interview.ts';
import { interview as zh } from '../../../src/locale/zh-CN/interview.ts';
import type { TypedProblems } from '../../../src/answers/typed/problems.ts';
import { number, percent, text } from '../../builders.ts';

const share = percent('machines.online');
const people: FigureField = {
  id: 'employees',
  title: text('人数'),
  kind: 'number',
  unit: text('人'),
  min: 1,
  whole: true,
};
const revenue: FigureField = {
  id: 'revenue',
  title: text('营业收入'),
  kind: 'number',
  unit: { 'zh-CN': '万元', en: '10,000 CNY' },
  min: 0,
};
const scrap = number('scrap', { unit: { 'zh-CN': '件', en: 'pieces' }, min: 0, max: 5000 });

const figureOf = (typed: string, field: FigureField): number | string => {
  const found = typedFigure(typed, field);
  return found.ok ? found.figure : found.problem.code;
};

describe('a share is taken as people type it', () => {
  test.each([
    ['30', 30],
    ['30%', 30],
    ['30 %', 30],
    ['30％', 30],
    ['３０％', 30],
    ['３０．５', 30.5],
    [' 30 ', 30],
    ['30。', 30],
    ['百分之30', 30],
    ['30 percent', 30],
    ['12/40', 30],
    ['１２／４０', 30],
    ['12 / 40', 30],
    ['12 of 40', 30],
    ['40分之12', 30],
    ['0/40', 0],
    ['40/40', 100],
    ['1,200/4,800', 25],
    ['1/3', 100 / 3],
    ['.5', 0.5],
    ['0', 0],
  ])('%s', (typed, figure) => expect(figureOf(typed, share)).toBe(figure));

  test('from two counts it is exact, and shown before it is taken', () => {
    expect(typedFigure('7/25', share)).toEqual({
      ok: true,
      figure: 28,
      workedOut: { by: 'counts', part: 7, whole: 25 },
      perhaps: null,
    });
    expect(zh.workedOut({ given: '12/40', figure: 30, unit: '%' })).toBe('12/40 = 30%');
    expect(zh.workedOut({ given: '1/3', figure: 100 / 3, unit: '%' })).toBe('1/3 = 33.33%');
  });

  test('0.3 without a sign may be meant as 30 %, 0.3% may not', () => {
    expect(typedFigure('0.3', share)).toMatchObject({ figure: 0.3, perhaps: 30 });
    expect(typedFigure('0.3%', share)).toMatchObject({ figure: 0.3, perhaps: null });
    expect(typedFigure('1', share)).toMatchObject({ figure: 1, perhaps: null });
  });
});

describe('a figure is taken with its unit and with Chinese multiples', () => {
  test.each<[string, FigureField, number]>([
    ['1,200', people, 1200],
    ['１２０人', people, 120],
    ['120 人', people, 120],
    ['1.2万', people, 12000],
    ['1.2万人', people, 12000],
    ['3千', people, 3000],
    ['3000', revenue, 3000],
    ['3000万元', revenue, 3000],
    ['3000 万元', revenue, 3000],
    ['3000万', revenue, 3000],
    ['３０００万', revenue, 3000],
    ['1.2亿', revenue, 12000],
    ['1.2亿元', revenue, 12000],
    ['30000000元', revenue, 3000],
    ['12 pieces', scrap, 12],
    ['12件', scrap, 12],
  ])('%s', (typed, field, figure) => expect(figureOf(typed, field)).toBe(figure));
});

test('a figure in 万元 that was written without the 元 is shown before it is taken', () => {
  expect(typedFigure('3000万', revenue)).toMatchObject({ workedOut: { by: 'scale' } });
  expect(typedFigure('3000万元', revenue)).toMatchObject({ workedOut: null });
});

describe('nothing is guessed: what is wanted is told', () => {
  test.each<[string, FigureField, keyof TypedProblems]>([
    ['三十', share, 'figure-in-words'],
    ['三成', share, 'figure-in-words'],
    ['thirty', share, 'figure-in-words'],
    ['约40', share, 'about-a-figure'],
    ['大概 40%', share, 'about-a-figure'],
    ['40左右', share, 'about-a-figure'],
    ['40多', people, 'about-a-figure'],
    ['40+', people, 'about-a-figure'],
    ['about 40', share, 'about-a-figure'],
    ['>40', share, 'about-a-figure'],
    ['30-40', share, 'several-figures'],
    ['30~40%', share, 'several-figures'],
    ['30到40', share, 'several-figures'],
    ['1,20', people, 'unclear-comma'],
    ['12,5', share, 'unclear-comma'],
    ['12/0', share, 'no-whole'],
    ['40/12', share, 'part-above-whole'],
    ['-1/4', share, 'no-figure'],
    ['1/2/3', share, 'no-figure'],
    ['12/40', people, 'share-not-wanted'],
    ['30%', people, 'other-unit'],
    ['30 台', share, 'other-unit'],
    ['30台', people, 'other-unit'],
    ['1万', share, 'other-unit'],
    ['3千', revenue, 'unclear-scale'],
    ['140', share, 'not-a-percentage'],
    ['-5%', share, 'not-a-percentage'],
    ['0', people, 'out-of-range'],
    ['6000', scrap, 'out-of-range'],
    ['12.5', people, 'not-whole'],
    ['10²', people, 'other-unit'],
    ['1e3', people, 'no-figure'],
    ['0x1f', people, 'no-figure'],
    ['很多', people, 'no-figure'],
    ['', people, 'no-figure'],
    ['-', people, 'no-figure'],
    ['NaN', people, 'no-figure'],
  ])('%s', (typed, field, code) => expect(figureOf(typed, field)).toBe(code));

  test('in a sentence of each language, with what was typed', () => {
    const said = ['三十', '约40', '30-40', '1,20', '12/0', '40/12', '140'].map((typed) => {
      const found = typedFigure(typed, share);
      if (found.ok) throw new Error(typed);
      const { code, args } = found.problem;
      return [zh, en].map(({ typed: words }) => (words[code] as (args: unknown) => string)(args));
    });
    for (const [chinese = '', english = ''] of said) {
      expect(chinese).toMatch(/[。？]$/);
      expect(english).toMatch(/[.?]$/);
      expect(`${chinese}${english}`).not.toMatch(/undefined|NaN|object/);
    }
    expect(said[5]).toEqual([
      '40 比总数 12 还多。请按“其中的数/总数”填写，如 12/40。',
      '40 is more than all of them, 12. Type part/whole, such as 12/40.',
    ]);
  });
});
