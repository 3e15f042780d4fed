import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lintQuestionnaire } from '../../src/lint/run.ts';
import { readQuestionnaire } from '../../src/questionnaire/read.ts';
import { changed, marked, screwWorks } from '../questionnaire/findings.ts';

const lint = (text: string): string[] => {
  const { questionnaire, diagnostics, placeOf } = readQuestionnaire(text, 'file.yaml');
  const found = [...diagnostics, ...(questionnaire === null ? [] : lintQuestionnaire(questionnaire, placeOf))];
  return found.map(({ code, place }) => `${place.line}:${place.column} ${code}`);
};

test('the screw works has nothing to remark', () => {
  expect(lint(screwWorks)).toEqual([]);
});

test('the questionnaires that come with the program have nothing to remark', () => {
  const text = readFileSync(new URL('../../questionnaires/sme-smart-manufacturing.yaml', import.meta.url), 'utf8');
  expect(lint(text)).toEqual([]);
});

// Each row changes one part of the screw works; ‸ marks where a finding must be; rows without a code are fine.
describe('near a rule’s edge', () => {
  test.each([
    [
      'equal points in a shared set',
      '{id: partly, label: {zh-CN: 部分, en: Partly}, points: 1}',
      '{id: partly, label: {zh-CN: 部分, en: Partly}, points: ‸0}',
      'equal-points',
    ],
    ['equal points of items are no ladder', 'en: Gauges on line}}', 'en: Gauges on line}}'],
    [
      'options from the best down',
      '- {id: paper, label: {zh-CN: 记在纸上, en: On paper}, points: 0}',
      '- {id: paper, label: {zh-CN: 记在纸上, en: On paper}, points: 3}',
      'unordered-options',
    ],
    [
      'a figure with its point and comma',
      '{zh-CN: 询价, en: Quotes}',
      "{zh-CN: '约 3.5 万元，1,200 元起（GB/T 39116）', en: Quotes}",
    ],
    [
      'a colon after Chinese',
      '{zh-CN: 询价, en: Quotes}',
      "{zh-CN: ‸'询价:三家', en: Quotes}",
      'half-width-punctuation',
    ],
    ['brackets around Latin words in Chinese', '{zh-CN: 询价, en: Quotes}', '{zh-CN: 系统（MES）询价, en: Quotes}'],
    [
      'brackets around Chinese words',
      '{zh-CN: 询价, en: Quotes}',
      '{zh-CN: ‸MES(制造执行系统), en: Quotes}',
      'half-width-punctuation',
    ],
    [
      'a full stop at the end of Chinese',
      '{zh-CN: 询价, en: Quotes}',
      '{zh-CN: ‸询价., en: Quotes}',
      'half-width-punctuation',
    ],
    ['a name that is the same in both languages', '{zh-CN: 询价, en: Quotes}', '{zh-CN: ERP / MES, en: ERP / MES}'],
    [
      'an English sentence in both',
      '{zh-CN: 询价, en: Quotes}',
      '{zh-CN: ‸Quotes from three vendors, en: Quotes from three vendors}',
      'copied-translation',
    ],
    [
      'a Chinese name within English',
      '{zh-CN: 询价, en: Quotes}',
      '{zh-CN: 询价, en: Quotes from 龙岩 vendors（示例）}',
    ],
    [
      'two bands with labels of their own',
      '{above: 0, points: 1}',
      '{above: 0, points: 0, label: {zh-CN: 少, en: Few}}',
    ],
    ['a weight under staged weighs', 'id: care.plan\n', 'id: care.plan\n        weight: 2\n'],
    [
      'a weight of a dimension under a minimum',
      'not-applicable: exclude',
      'aggregate: minimum\nnot-applicable: exclude',
      'idle-weight',
    ],
    [
      'unasked behind the profile alone',
      'when: {question: networking.share, points-at-least: 1}',
      'when: {profile: exporter, is: true}\n        ‸unasked: exclude',
      'idle-unasked',
    ],
    [
      'unasked behind a scored answer',
      'when: {question: networking.share, points-at-least: 1}',
      'when: {not: {question: networking.share, points-at-least: 1}}\n        unasked: ‸exclude',
      'costly-answer',
    ],
  ] as const)('%s', (_, before, after, code = undefined) => {
    const { text, places } = marked(changed(before, after));
    const found = lint(text);
    const codes = found.map((one) => one.split(' ')[1]);
    if (places.length === 0) expect(codes).toEqual(code === undefined ? [] : [code]);
    else expect(found).toEqual(places.map((place) => `${place} ${code}`));
  });

  test('two findings in one file, in its order', () => {
    const text = changed('{zh-CN: 询价, en: Quotes}', '{zh-CN: 询价!估计, en: Quotes}').replace(
      'en: Partly}, points: 1',
      'en: Partly}, points: 0',
    );
    expect(lint(text).map((one) => one.split(' ')[1])).toEqual(['equal-points', 'half-width-punctuation']);
  });
});
