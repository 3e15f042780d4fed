import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explain } from '../../src/diagnostics/explain.ts';
import { formats } from '../../src/diagnostics/formats/index.ts';
import { diagnostics as english } from '../../src/locale/en/diagnostics.ts';
import { questionnaireProblems as inEnglish } from '../../src/locale/en/questionnaire.ts';
import { diagnostics as chinese } from '../../src/locale/zh-CN/diagnostics.ts';
import { questionnaireProblems as inChinese } from '../../src/locale/zh-CN/questionnaire.ts';
import { readQuestionnaire } from '../../src/questionnaire/read.ts';

const text = readFileSync(new URL('ten-mistakes.yaml', import.meta.url), 'utf8');

describe('a maintainer’s draft with ten mistakes', () => {
  const { questionnaire, diagnostics } = readQuestionnaire(text, 'ten-mistakes.yaml');

  test('all ten are found, and nothing else', () => {
    expect(questionnaire).toBeNull();
    expect(diagnostics.map(({ code, place }) => `${place.line} ${code}`)).toEqual([
      '4 wrong-type',
      '5 bad-date',
      '18 dangling-reference',
      '20 missing-translation',
      '22 falling-bound',
      '27 unknown-key',
      '33 dangling-reference',
      '34 unordered-bands',
      '40 wrong-value',
      '44 wrong-type',
    ]);
  });

  // Renewed by `npx vitest run --config .config/vitest.config.ts -u test/questionnaire`; read the difference.
  test.each([
    ['zh-CN', inChinese, chinese],
    ['en', inEnglish, english],
  ] as const)('as they are said in %s', async (language, words, around) => {
    const pretty = await formats.pretty();
    const shown = pretty(explain(diagnostics, words), around, {
      source: () => text,
      columns: 80,
      paint: (text) => text,
      most: 50,
    });
    await expect(shown).toMatchFileSnapshot(`../golden/questionnaire/ten-mistakes.${language}.txt`);
  });
});

test('of a colour it is said how one is written', () => {
  for (const words of [inEnglish, inChinese]) {
    const { why, fix } = words['bad-format']({ format: 'Colour', value: 'blue' });
    expect(why).toMatch(/six hexadecimal digits|六位十六进制数字/);
    expect(fix).toContain('"#1a5a8a"');
  }
});

test('a score that nobody can reach is said of the company and of a dimension', () => {
  const bound = { named: 'dimension', points: 26, most: 3, above: false } as const;
  expect(inEnglish['beyond-maximum']({ id: 'company', ...bound }).what).toBe('the company cannot reach a score of 26');
  expect(inEnglish['beyond-maximum']({ id: 'press', ...bound }).what).toContain('dimension "press"');
  expect(inChinese['beyond-maximum']({ id: 'company', ...bound }).what).toBe('企业总分达不到 26 分');
});
