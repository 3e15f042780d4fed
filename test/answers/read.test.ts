import { describe, expect, test } from 'vitest';
import { peekQuestionnaire } from '../../src/answers/peek.ts';
import { readAnswers } from '../../src/answers/read.ts';
import { screwWorks } from './screw-works.ts';

const head = `questionnaire: screw-works
version: 1.2.0
date: 2026-11-24
company: {name: 示例螺丝厂, sector: equipment, employees: 48}
`;

const read = (text: string) => readAnswers(text, '答卷.yaml', screwWorks);

/** `line:column code`, warnings and notes marked. */
const findings = (text: string): string[] =>
  read(text).diagnostics.map(
    ({ place, code, severity }) =>
      `${place.line}:${place.column} ${code}${severity === 'error' ? '' : ` (${severity})`}`,
  );

/** What is found in an answers file whose fifth line is `answers:` and whose answers begin at 6:3. */
const inAnswers = (...lines: string[]): string[] =>
  findings(`${head}answers:\n${lines.map((line) => `  ${line}\n`).join('')}`);
const answersOf = (...lines: string[]) =>
  read(`${head}answers:\n${lines.map((line) => `  ${line}\n`).join('')}`).answers?.answers;

describe('what a person writes into an answers file is understood', () => {
  test.each([
    ['machines.online: 35', 35],
    ['machines.online: 35%', 35],
    ['machines.online: ３５％', 35],
    ['machines.online: unknown', 'unknown'],
    ['machines.alarm: light', 'light'],
    ['machines.alarm: 三色灯亮', 'light'],
    ['machines.alarm: not-applicable', 'not-applicable'],
    ['machines.scrap: 0.8', 0.8],
    ['machines.robot: yes', true],
    ['machines.robot: 否', false],
    ['office.systems: [wages, orders]', ['orders', 'wages']],
    ['office.systems: []', []],
    ['office.systems: [none]', ['none']],
    ['office.shared: {sales: partly, store: unknown}', { sales: 'partly', store: 'unknown' }],
    ['office.wish: 先把打头机联网', '先把打头机联网'],
    ['office: not-applicable', 'not-applicable'],
  ])('%s', (line, answer) => {
    const id = line.slice(0, line.indexOf(':'));
    expect(inAnswers(line)).toEqual([]);
    expect(answersOf(line)).toEqual({ [id]: { answer } });
  });

  test('evidence, a note and the mark of a carried answer stay with the answer', () => {
    expect(
      answersOf('machines.online: {answer: 35, evidence: 在线清单 2026-11, note: 新厂房未算, carried: true}'),
    ).toEqual({
      'machines.online': { answer: 35, evidence: '在线清单 2026-11', note: '新厂房未算', carried: true },
    });
  });

  test.each([
    ['nothing behind the colon', 'machines.online:'],
    ['rows without answers', 'office.shared: {sales: , store: }'],
    ['an entry without anything', 'machines.online: {answer: , evidence: , note: }'],
  ])('%s is an open question', (_, line) => {
    expect(inAnswers(line)).toEqual([]);
    expect(answersOf(line)).toEqual({});
  });

  test('the company, who answered and its own figures', () => {
    const { answers, diagnostics } = read(`${head}respondent: 生产副总
plan:
  budget: 50
  months: 12
  subsidy: {rate: 0.5, cap: 50, level: L2}
  quotes: {gateways: {cost: 9.8, months: 2}}
  done: [andon]
asked: {machines.online: 0123456789abcdef}
result: {level: L1, rank: 1, score: 1.6666666666666667, max: 3, dimensions: {machines: 2, office: null}, sha256: ${'ab'.repeat(32)}}
`);
    expect(diagnostics).toEqual([]);
    expect(answers).toMatchObject({
      questionnaire: 'screw-works',
      version: '1.2.0',
      date: '2026-11-24',
      company: { name: '示例螺丝厂', sector: 'equipment', employees: 48 },
      respondent: '生产副总',
      plan: {
        budget: 50,
        subsidy: { rate: 0.5, cap: 50, level: 'L2' },
        quotes: { gateways: { cost: 9.8, months: 2 } },
        done: ['andon'],
      },
      asked: { 'machines.online': '0123456789abcdef' },
      result: { level: 'L1', score: 1.6666666666666667, dimensions: { machines: 2, office: null } },
    });
  });
});

describe('each mistake has its place', () => {
  test.each([
    ['a question that does not exist', 'machines.onlin: 35', '6:3 unknown-question'],
    ['an option that does not exist', 'machines.alarm: lights', '6:19 unknown-option'],
    [
      'an option that does not exist, with evidence',
      'machines.alarm: {answer: lights, note: x}',
      '6:28 unknown-option',
    ],
    ['140 %', 'machines.online: 140', '6:20 not-a-percentage'],
    ['about 40 %', 'machines.online: about 40 %', '6:20 not-a-figure'],
    ['约 40%', 'machines.online: 约 40%', '6:20 not-a-figure'],
    ['a figure out of range', 'machines.scrap: -1', '6:19 figure-out-of-range'],
    ['neither yes nor no', 'machines.robot: maybe', '6:19 wrong-answer-type'],
    ['not applicable where it is refused', 'machines.online: not-applicable', '6:20 not-applicable-refused'],
    ['an item that does not exist', 'office.systems: [orders, stocks]', '6:28 unknown-option'],
    ['an item twice', 'office.systems: [orders, orders]', '6:28 ticked-twice'],
    ['none of these, and one of them', 'office.systems: [none, orders]', '6:19 exclusive-with-others'],
    ['a row that does not exist', 'office.shared: {shop: yes}', '6:19 unknown-row'],
    ['an option of a row that does not exist', 'office.shared: {sales: often}', '6:26 unknown-option'],
    ['a map where an option belongs', 'machines.alarm: {sales: yes}', '6:20 unknown-key'],
    ['evidence of the wrong type', 'machines.online: {answer: 35, evidence: [a, b]}', '6:43 wrong-type'],
    ['evidence without an answer', 'machines.online: {evidence: 清单}', '6:3 evidence-without-answer'],
    ['a misspelt key', 'machines.online: {anwser: 35}', '6:21 unknown-key'],
    ['a dimension that cannot be cut', 'machines: not-applicable', '6:13 dimension-answered'],
    ['a dimension answered', 'office: 3', '6:11 dimension-answered'],
    ['the same question twice', 'machines.online: 35\n  machines.online: 40', '7:3 duplicate-key'],
    ['a full-width colon', 'machines.online：35', '6:3 wrong-type'],
  ])('%s: %s', (_, line, ...expected) => {
    expect(inAnswers(line)).toEqual(expected);
  });

  const body = 'answers: {machines.online: 35}\n';
  test.each([
    ['another questionnaire', head.replace('screw-works', 'nut-works') + body, ['1:16 other-questionnaire']],
    ['a version of its own making', head.replace('1.2.0', 'v2'), ['2:10 bad-format']],
    ['a date that does not exist', head.replace('2026-11-24', '2026-02-30') + body, ['3:7 bad-date']],
    ['a date in words', head.replace('2026-11-24', '去年冬天') + body, ['3:7 bad-date']],
    ['no date', head.replace('date: 2026-11-24\n', '') + body, ['1:1 missing-key']],
    ['an unknown key', `${head}remarks: x\n`, ['5:1 unknown-key']],
    ['an unknown profile field', head.replace('employees', 'employes'), ['4:43 unknown-profile-field']],
    ['a fact that is worked out', head.replace('employees: 48', 'size: micro'), ['4:43 derived-profile-field']],
    ['a profile value of the wrong type', head.replace('48', 'many'), ['4:54 not-a-figure']],
    ['half a person', head.replace('48', '48.5'), ['4:54 not-whole']],
    ['no people', head.replace('48', '0'), ['4:54 figure-out-of-range']],
    ['a sector that does not exist', head.replace('sector: equipment', 'sector: screws'), ['4:32 unknown-option']],
    ['a required field left out', head.replace('sector: equipment, ', ''), ['4:10 missing-profile-field']],
    ['a required field left empty', head.replace('name: 示例螺丝厂', 'name: ""'), ['4:17 missing-profile-field']],
    ['no company at all', head.replace(/company.*\n/, ''), ['1:1 missing-profile-field', '1:1 missing-profile-field']],
    ['a quote for an unknown action', `${head}plan: {quotes: {gateway: {cost: 3}}}\n`, ['5:17 unknown-action']],
    ['an unknown action done', `${head}plan: {done: [gateways, gates]}\n`, ['5:25 unknown-action']],
    [
      'done and impossible',
      `${head}plan: {done: [andon], impossible: [andon]}\n`,
      ['5:36 done-and-impossible (warning)'],
    ],
    [
      'a subsidy for an unknown level',
      `${head}plan: {subsidy: {rate: 0.5, cap: 5, level: L9}}\n`,
      ['5:44 unknown-level'],
    ],
    ['a negative budget', `${head}plan: {budget: -1}\n`, ['5:16 out-of-range']],
    ['a rate in per cent', `${head}plan: {subsidy: {rate: 50, cap: 5}}\n`, ['5:24 out-of-range']],
    ['an empty file', '', ['1:1 empty-file']],
    ['a list', '- a\n', ['1:1 wrong-type']],
    ['answers as a list', `${head}answers: [35]\n`, ['5:10 wrong-type']],
  ])('%s', (_, text, expected) => {
    expect(findings(text)).toEqual(expected);
    const refused = expected.some((finding) => !finding.endsWith(')'));
    expect(read(text).answers === null).toBe(refused);
  });

  test('all of them at once, in the order of the lines', () => {
    const text = `questionnaire: screw-works
version: 1.2.0
date: 2026-02-30
company: {name: 示例螺丝厂, sector: screws}
answers:
  machines.onlin: 35
  machines.alarm: lights
  machines.online: 140
plan: {done: [gates]}
`;
    expect(findings(text)).toEqual([
      '3:7 bad-date',
      '4:32 unknown-option',
      '6:3 unknown-question',
      '7:19 unknown-option',
      '8:20 not-a-percentage',
      '9:15 unknown-action',
    ]);
  });

  test('what was probably meant is told', () => {
    const [question, option] = read(`${head}answers:\n  machines.onlin: 35\n  machines.alarm: lights\n`).diagnostics;
    expect(question?.args).toMatchObject({ id: 'machines.onlin', suggestion: 'machines.online' });
    expect(option?.args).toMatchObject({ option: 'lights', candidates: ['light'] });
  });
});

describe('questions and options under their former names', () => {
  test('are carried over and noted', () => {
    const line = 'machines.networked: 35';
    expect(inAnswers(line)).toEqual(['6:3 renamed-question (info)']);
    expect(answersOf(line)).toEqual({ 'machines.online': { answer: 35 } });
  });
  test('an option', () => {
    expect(inAnswers('machines.alarm: lamp')).toEqual(['6:19 renamed-option (info)']);
    expect(answersOf('machines.alarm: lamp')).toEqual({ 'machines.alarm': { answer: 'light' } });
  });
  test('an option of a question that was renamed itself', () => {
    expect(answersOf('office.software: [orders, pay]')).toEqual({ 'office.systems': { answer: ['orders', 'wages'] } });
  });
  test('the present name counts where both are answered', () => {
    expect(inAnswers('machines.online: 35', 'machines.connected: 40')).toEqual(['7:3 answered-twice (warning)']);
    expect(answersOf('machines.connected: 40', 'machines.online: 35')).toEqual({ 'machines.online': { answer: 35 } });
  });
});

describe('names as people and machines write them', () => {
  const named = (name: string) => read(head.replace('示例螺丝厂', JSON.stringify(name)));
  test.each(['../../etc/passwd', '螺丝🔩厂', '𠮷田', 'a'.repeat(500), '=1+1'])('%s is kept', (name) => {
    expect(named(name)).toMatchObject({ diagnostics: [], answers: { company: { name } } });
  });
  test('escapes and signs that turn text round are kept, and pointed out', () => {
    const { answers, diagnostics } = named('a\u001b[31mb\u202e');
    expect(answers?.company['name']).toBe('a\u001b[31mb\u202e');
    expect(diagnostics).toMatchObject([
      {
        code: 'hidden-characters',
        severity: 'warning',
        place: { line: 4, column: 17 },
        args: { characters: ['U+001B', 'U+202E'] },
      },
    ]);
  });
});

describe('which questionnaire a file names', () => {
  test('is told before that questionnaire is at hand', () => {
    expect(peekQuestionnaire(head, 'a.yaml')).toEqual({ id: 'screw-works', version: '1.2.0' });
  });
  test.each(['', '{', '- 1', 'questionnaire: [a]', 'answers: {}'])('%j names none', (text) => {
    expect(peekQuestionnaire(text, 'a.yaml')).toBeUndefined();
  });
});
