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
