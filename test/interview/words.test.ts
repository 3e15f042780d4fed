import { describe, expect, test } from 'vitest';
import { interview as en } from '../../src/locale/en/interview.ts';
import { interview as zh } from '../../src/locale/zh-CN/interview.ts';

describe('what the interview says', () => {
  test('where one is, in one line', () => {
    const line = ({ progress }: typeof zh): string =>
      progress.line([
        progress.overall({ position: 12, total: 45 }),
        progress.dimension({ title: '装备联网', position: 3, total: 6 }),
        progress.minutes(9),
      ]);
    expect(line(zh)).toBe('第 12/45 题 · 装备联网 3/6 · 约剩 9 分钟');
    expect(line(en)).toBe('Question 12/45 · 装备联网 3/6 · about 9 min left');
  });

  test('that the level is certain, and what the rest is for', () => {
    expect(zh.certain({ answered: 19, level: 'L2', left: 26 })).toBe(
      '已答 19 题，等级已确定为 L2；余下 26 题只影响细节。',
    );
    expect(en.certain({ answered: 1, level: 'L2', left: 0 })).toBe('After 1 question the level is certain: L2.');
  });

  test('what an answer has changed', () => {
    expect(zh.leaving({ questions: 3, kept: 1 })).toBe(
      '这样一来，有 3 题不用问了；其中 1 题已有答案，仍留在文件里，但不计分。',
    );
    expect(en.appearing({ questions: 1, counted: 0 })).toBe('This brings 1 question more.');
  });

  test('what is missing', () => {
    expect(zh.missing({ fields: 1, open: 2, carried: 0 })).toBe('还差：企业画像缺 1 项必填，未答 2 题。');
    expect(en.missing({ fields: 0, open: 0, carried: 0 })).toBe('Everything is answered.');
  });

  test.each([
    ['Chinese', zh],
    ['English', en],
  ])('nothing in %s reads of the program', (_, words) => {
    const said = JSON.stringify([
      words.states,
      words.dimensionStates,
      words.marks,
      words.fact({ title: '规模', is: null }),
      words.typed['unclear-scale']({ given: '3千', unit: { 'zh-CN': '万元', en: '10,000 CNY' } }),
      words.typed['out-of-range']({ figure: 60000, min: 0, max: 5000, unit: null }),
      words.typed['out-of-range']({ figure: 0, min: 1, unit: { 'zh-CN': '人' } }),
      words.typed['not-whole']({ figure: 3.005, unit: { en: 'people' } }),
      words.typed['other-unit']({ given: '30%', unit: null }),
    ]);
    expect(said).not.toMatch(/undefined|NaN|\[object/);
  });
});
