import { describe, expect, test } from 'vitest';
import { lintQuestionnaire } from '../../src/lint/run.ts';
import { blankQuestionnaires } from '../../src/questionnaire/blank.ts';
import { readQuestionnaire } from '../../src/questionnaire/read.ts';
import { LOCALES } from '../../src/questionnaire/schema/text.ts';

describe.each(LOCALES)('the questionnaire to start from, %s', (language) => {
  const { questionnaire, diagnostics, placeOf } = readQuestionnaire(blankQuestionnaires[language], 'blank.yaml');

  test('has no mistake', () => expect(diagnostics).toEqual([]));
  test('has nothing for lint to remark on', () => expect(lintQuestionnaire(questionnaire!, placeOf)).toEqual([]));
  test('speaks its language alone', () => expect(questionnaire?.locales).toEqual([language]));
});

test('both languages start from the same questionnaire', () => {
  const shape = (text: string): string[] =>
    (text.match(/^ *(?:- )?[a-z-]+:|id: [\w.-]+|points: \d|(?:at-least|weight|min|max): [\d.]+/gm) ?? []).map((part) =>
      part.trim(),
    );
  expect(shape(blankQuestionnaires['zh-CN'])).toEqual(shape(blankQuestionnaires.en));
});
