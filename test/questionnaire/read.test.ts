import { describe, expect, test } from 'vitest';
import { readQuestionnaire } from '../../src/questionnaire/read.ts';
import { expectFindings, findingsIn, screwWorks } from './findings.ts';

test('a sound questionnaire is read without a word', () => {
  const { questionnaire, diagnostics } = readQuestionnaire(screwWorks, 'screw-works.yaml');
  expect(diagnostics).toEqual([]);
  expect(questionnaire?.dimensions.map(({ id }) => id)).toEqual(['networking', 'press', 'care']);
});

// ‸ marks where the finding must be.
describe('keys, types and formats', () => {
  test.each([
    ['a key that does not exist', 'not-applicable: exclude', '‸not-aplicable: exclude', ['unknown-key']],
    ['a key misspelt is not also missing', 'title: {zh-CN: 螺钉厂自评', '‸titel: {zh-CN: 螺钉厂自评', ['unknown-key']],
    [
      'a key that is missing',
      '        ask: {zh-CN: 有上下料机器人吗？, en: Does a robot load the press?}\n',
      '',
      ['missing-key'],
    ],
    ['a key without a value', 'version: 1.0.0', '‸version:', ['missing-value']],
    ['a number in quotes', 'months: 1\n', "months: ‸'1'\n", ['wrong-type']],
    ['words where a number belongs', 'figure: 40,', 'figure: ‸about 40,', ['wrong-type']],
    ['a list where a text belongs', 'id: press.remark', 'id: ‸[press.remark]', ['wrong-type']],
    ['a text where a list belongs', 'locales: [zh-CN, en]', 'locales: ‸zh-CN', ['wrong-type']],
    ['half a month of points ticked', '[{ticked: 1, points: 1}', '[{ticked: ‸1.5, points: 1}', ['wrong-type']],
    ['an aggregate nobody knows', 'levels: rungs', 'levels: rungs\n    aggregate: ‸average', ['wrong-value']],
    ['a language nobody speaks', 'locales: [zh-CN, en]', 'locales: [zh-CN, en, ‸fr]', ['wrong-value']],
    [
      'a kind of question nobody knows',
      'kind: yes-no\n        points: {yes: 2',
      'kind: ‸yesno\n        points: {yes: 2',
      ['wrong-value'],
    ],
    ['a level set that is a number', 'levels: rungs', 'levels: ‸7', ['wrong-type']],
    ['an id in capitals', '{id: paper,', '{id: ‸Paper,', ['bad-format']],
    ['a level with a space', '- id: L1', '- id: ‸L 1', ['bad-format']],
    ['a version of two numbers', 'version: 1.0.0', 'version: ‸v1.0', ['bad-format']],
    ['a source with two passages', 'source: plan#sme', 'source: ‸plan#sme#two', ['bad-format']],
    ['30 February', 'since: 2026-11-24', 'since: ‸2026-02-30', ['bad-date']],
    ['29 February of a common year', 'since: 2026-11-24', 'since: ‸2027-02-29', ['bad-date']],
    ['an empty text', '{zh-CN: 规模, en: Size}', "{zh-CN: ‸'', en: Size}", ['empty-text']],
    [
      'a text of 10,001 characters',
      '{zh-CN: 规模, en: Size}',
      `{zh-CN: ‸${'规'.repeat(10_001)}, en: Size}`,
      ['too-long'],
    ],
    ['negative points', 'points: {yes: 2, no: 0}', 'points: {yes: 2, no: ‸-1}', ['out-of-range']],
    ['more than all of a cost', 'upkeep: {share: 0.1}', 'upkeep: {share: ‸1.1}', ['out-of-range']],
    ['no points at all', 'points: {yes: 2, no: 0}', 'points: {yes: 2, no: ‸.nan}', ['bad-value']],
    ['an empty list', 'after: [gateway]', 'after: ‸[]', ['too-few']],
    ['a condition about nothing', '{score: networking, at-least: 1}', '‸{at-least: 1}', ['missing-subject']],
    [
      'a condition whose subject is misspelt',
      '{score: networking, at-least: 1}',
      '{‸scor: networking, at-least: 1}',
      ['unknown-key'],
    ],
    [
      'a condition about two things',
      '{score: networking, at-least: 1}',
      '{score: networking, ‸points: press.robot, at-least: 1}',
      ['mixed-keys'],
    ],
    [
      'a test deep inside a when',
      '{not: {profile: focus, is: growing}}',
      '{not: {profile: focus, ‸si: growing}}',
      ['unknown-key'],
    ],
    ['a weight of a wrong kind', '{weight: 1}]', '{weight: ‸heavy}]', ['wrong-type']],
    ['a whole format to come', 'format: 1', 'format: ‸2', ['newer-format']],
    ['the format as text', 'format: 1', "format: ‸'1'", ['wrong-value']],
  ])('%s', (_, before, after, codes) => {
    if (codes[0] === 'missing-key') {
      const id = screwWorks.indexOf('id: press.robot');
      const line = screwWorks.slice(0, id).split('\n').length;
      expect(findingsIn(screwWorks.replace(before, after))).toEqual([`${line}:9 missing-key`]);
    } else expectFindings(before, after, ...codes);
  });

  test('everything that is allowed beside what is not', () => {
    for (const [before, after] of [
      ['id: press.remark', 'id: press-remark.2'],
      ['version: 1.0.0', 'version: 2.10.3-rc.1'],
      ['since: 2026-11-24', 'since: 2028-02-29'],
      ['{zh-CN: 规模, en: Size}', `{zh-CN: ${'规'.repeat(10_000)}, en: Size}`],
      ['points: {yes: 2, no: 0}', 'points: {yes: 0.7, no: 0}'],
      ['source: plan#sme', 'source: [plan#sme, survey]'],
      ['not-applicable: exclude', 'not-applicable: full'],
    ] as const) {
      expectFindings(before, after);
    }
  });
});

describe('several mistakes', () => {
  test('all of them at once, in the order of the file', () => {
    const text = screwWorks
      .replace('status: {is: draft,', 'status: {is: drafft,')
      .replace('score: networking, at-least: 1}', 'score: networkng, at-least: 1}')
      .replace('points: {yes: 2, no: 0}', 'points: {yes: 2, no: none}')
      .replace('figure: 40,', 'figure: 40, figur: 41,')
      .replace('source: survey}', 'source: survay}');
    expect(findingsIn(text).map((one) => one.split(' ')[1])).toEqual([
      'wrong-value',
      'dangling-reference',
      'wrong-type',
      'unknown-key',
      'dangling-reference',
    ]);
  });

  test('a broken part does not make those who name it wrong', () => {
    expectFindings('{id: saved, label', '{id: saved, ‸lable', 'unknown-key');
    expectFindings('id: networking.share\n        ask', 'id: networking.share\n        ‸aks', 'unknown-key');
  });

  test('a question whose kind is misspelt is still looked at', () => {
    expectFindings(
      'kind: choice\n        tags: [key]',
      'kind: ‸choise\n        tags: [‸kay]',
      'wrong-value',
      'dangling-reference',
    );
  });

  test('of a question of no kind at all nothing more is said', () => {
    expectFindings('kind: choice\n        tags: [key]', 'kind: ‸ladder\n        tags: [key]', 'wrong-value');
  });
});

test('nothing behind a key that is no id (found by the fuzzer)', () => {
  expectFindings('{net.share: networking.share}', '{‸Net.Share: null}', 'bad-format');
});

describe('did you mean', () => {
  const suggestionFor = (before: string, after: string): unknown => {
    const [first] = readQuestionnaire(screwWorks.replace(before, after), 'x').diagnostics;
    return first === undefined ? undefined : (first.args as { suggestion?: string }).suggestion;
  };
  test.each([
    ['a letter wrong', 'score: networking,', 'score: netwerking,', 'networking'],
    ['two letters swapped', 'option: tested', 'option: testde', 'tested'],
    ['an underscore', 'points: networking.share,', 'points: networking-share,', 'networking.share'],
    ['the first part left out', 'chosen: press.program', 'chosen: program', 'press.program'],
    ['a capital', 'id: screw-works', 'id: Screw_Works', 'screw-works'],
    ['yes for true', 'question: press.robot, is: true', 'question: press.robot, is: yes', 'true'],
    ['nothing like it', 'score: networking,', 'score: warehouse,', undefined],
  ])('%s', (_, before, after, suggestion) => {
    expect(suggestionFor(before, after)).toBe(suggestion);
  });
});

test('an answers file in the place of a questionnaire is told for what it is', () => {
  expect(findingsIn('questionnaire: screw-works\nversion: 1.0.0\nanswers:\n  press.robot: true\n')).toEqual([
    '1:1 answers-instead',
  ]);
});
