import { describe, expect, test } from 'vitest';
import { en, zh } from './language.ts';
import { levelsOf } from '../../src/questionnaire/tree.ts';
import type { Locale } from '../../src/questionnaire/schema/text.ts';
import type { Condition } from '../../src/questionnaire/schema/level.ts';
import { gather } from '../../src/report/material.ts';
import { standingOf } from '../../src/report/standing.ts';
import { answers, choice, dimension, level, multiple, questionnaire, text, yesNo } from '../builders.ts';
import { inputFor } from './sample.ts';

const LEVELS = [
  { ...level('N1', { score: 'this', 'at-least': 1 }), title: text('起步') },
  { ...level('N2', { score: 'this', 'at-least': 3 }), title: text('贯通') },
];

/** What a condition says in a language, of a plant at 1.5 in networking and 2 in the cloud. */
function sentenceOf(condition: Condition, language: Locale): string {
  const made = questionnaire({
    'not-applicable': 'exclude',
    tags: { core: { title: text('核心') } },
    levels: [{ ...level('L1', condition), title: text('成形') }],
    dimensions: [
      dimension('networking', {
        title: text('装备联网'),
        levels: LEVELS,
        tags: ['core'],
        questions: [choice('share', { title: text('联网率') }), choice('oee', { title: text('停机记录') })],
      }),
      dimension('cloud', {
        title: text('业务系统云化'),
        questions: [
          multiple('tools', { title: text('软件'), tags: ['core'] }),
          yesNo('backup', { title: text('备份') }),
        ],
      }),
      dimension('away', { title: text('不涉及的'), questions: [choice('none')] }),
    ],
  });
  const given = answers({ share: 'o1', oee: 'o2', tools: ['erp'], backup: false, none: 'not-applicable' });
  const material = gather(inputFor(made, given, { language }));
  const [defined] = levelsOf(made, made);
  const result = material.root.result.levels[0]?.conditions[0];
  if (defined === undefined || result === undefined) throw new Error('no condition');
  return standingOf(material, made, defined.requires[0] as Condition, result).sentence;
}

const cases: readonly [Condition, string, string][] = [
  [
    { score: 'networking', 'at-least': 1.8 },
    '“装备联网”得分不低于 1.8（现在 1.50，差 0.3）',
    '“装备联网” score of at least 1.8 (now 1.50, 0.3 short)',
  ],
  [{ score: 'networking', above: 1.5 }, '“装备联网”得分高于 1.5（现在 1.50）', '“装备联网” score above 1.5 (now 1.50)'],
  [
    { score: 'company', 'at-least': 0.5 },
    '综合得分不低于 0.5（现在 1.25）',
    'overall score of at least 0.5 (now 1.25)',
  ],
  [
    { level: 'networking', 'at-least': 'N2' },
    '“装备联网”达到 N2 贯通及以上（现在为“N1 起步”）',
    '“装备联网” at N2 贯通 or higher (now “N1 起步”)',
  ],
  [
    { points: 'share', 'at-least': 3 },
    '“联网率”不低于 3 分（现在 1 分，差 2 分）',
    '“联网率”: at least 3 points (now 1 point, 2 short)',
  ],
  [{ chosen: 'share', option: 'o3' }, '“联网率”达到“o3”或更好（现在为“o1”）', '“联网率”: “o3” or better (now “o1”)'],
  [{ chosen: 'tools', option: 'mes' }, '“软件”已做到“mes”（现在为“erp”）', '“软件”: includes “mes” (now “erp”)'],
  [{ chosen: 'backup', option: 'yes' }, '“备份”达到“是”或更好（现在为“否”）', '“备份”: “Yes” or better (now “No”)'],
  [
    { every: ['networking', 'cloud'], 'score-at-least': 1.2 },
    '“装备联网”、“业务系统云化”得分均不低于 1.2（2 项中 1 项达到，最低为 1.00）',
    '“装备联网” and “业务系统云化”: each with a score of at least 1.2 (1 of 2 do; the lowest has 1.00)',
  ],
  [
    { every: { tag: 'core' }, 'points-at-least': 1 },
    '带“核心”标记的各项均不低于 1 分（1 项全部达到，最低为 2 分）',
    'everything marked “核心”: each with at least 1 point (all 1 do; the lowest has 2 points)',
  ],
  [
    { count: 'children', 'score-at-least': 2, 'at-least': 2 },
    '各项中至少 2 项得分不低于 2（现在有 0 项）',
    'at least 2 of all parts with a score of at least 2 (0 now)',
  ],
  [
    { count: ['share', 'oee'], 'points-above': 1, 'at-least': 1 },
    '“联网率”、“停机记录”中至少 1 项高于 1 分（现在有 1 项）',
    'at least 1 of “联网率” and “停机记录” with more than 1 point (1 now)',
  ],
  [
    { score: 'away', 'at-least': 2 },
    '“不涉及的”得分不低于 2（所涉内容均不适用，不作要求）',
    '“不涉及的” score of at least 2 (nothing of it applies, not required)',
  ],
  [
    { score: 'networking', 'at-least': 2, title: text('联网要成片') },
    '联网要成片（现在 1.50，差 0.5）',
    '联网要成片 (now 1.50, 0.5 short)',
  ],
];

describe('a condition of every kind, with where the company stands', () => {
  test.each(cases)('%o', (condition, chinese, english) => {
    expect(sentenceOf(condition, 'zh-CN')).toBe(chinese);
    expect(sentenceOf(condition, 'en')).toBe(english);
  });
});

describe('money, months and days as they are said', () => {
  test('amounts of 10,000 CNY in Chinese, CNY in English; the lower end down, the upper up', () => {
    expect([zh.money({ min: 3.4, max: 12.4 }), en.money({ min: 3.4, max: 12.4 })]).toEqual([
      '3.4–13 万元',
      'CNY 34,000–130,000',
    ]);
    expect([zh.money({ min: 5, max: 5 }), en.money({ min: 5, max: 5 })]).toEqual(['5 万元', 'CNY 50,000']);
    expect([zh.money({ min: 0.05, max: 0.3 }), en.money({ min: 0.05, max: 0.3 })]).toEqual([
      '0.05–0.3 万元',
      'CNY 500–3,000',
    ]);
    expect(zh.money({ min: 0.02, max: 0.02 })).toBe('0.02 万元');
    expect([zh.amount({ min: 0.05, max: 0.3 }), en.amount({ min: 0.05, max: 0.3 })]).toEqual(['0.05–0.3', '500–3,000']);
  });

  test('less than a month in weeks', () => {
    expect([0, 0.25, 0.5, 1, 3].map(zh.months)).toEqual(['随时可做', '约 1 周', '约 2 周', '1 个月', '3 个月']);
    expect([0, 0.25, 0.5, 1, 3].map(en.months)).toEqual([
      'at any time',
      'about 1 week',
      'about 2 weeks',
      '1 month',
      '3 months',
    ]);
  });

  test('days as in a letter', () => {
    expect([zh.day('2026-11-04'), en.day('2026-11-04')]).toEqual(['2026 年 11 月 4 日', '4 November 2026']);
  });
});
