import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/answers/answers.ts';
import { readAnswers } from '../../src/answers/read.ts';
import { writeAnswers } from '../../src/answers/write.ts';
import { answersFile as en } from '../../src/locale/en/answers.ts';
import { answersFile as zh } from '../../src/locale/zh-CN/answers.ts';
import { anyAnswers, anyText } from './arbitrary.ts';
import { screwWorks } from './screw-works.ts';

const write = (answers: Answers, previous?: string): string =>
  writeAnswers(answers, screwWorks, { language: 'zh-CN', words: zh, previous });
const read = (text: string) => readAnswers(text, 'a.yaml', screwWorks);
const errors = (text: string) => read(text).diagnostics.filter(({ severity }) => severity === 'error');

/** A plant that has answered everything, in the order in which it came to mind. */
const finished: Answers = {
  questionnaire: 'screw-works',
  version: '1.2.0',
  scoring: '5f0c'.repeat(16),
  company: { name: '示例螺丝厂', sector: 'equipment', employees: 48, export: false },
  respondent: '生产副总',
  date: '2026-11-24',
  answers: {
    'office.wish': { answer: '先把打头机联网，\n再看废品' },
    'office.shared': { answer: { sales: 'partly', store: 'unknown' } },
    'office.systems': { answer: ['orders', 'stock'], evidence: '进销存系统', note: '2025 年 3 月上线；工资仍用表格' },
    'machines.online': {
      answer: 35,
      evidence: '在线机台清单 2026-11',
      note: '共 40 台，14 台在线；新厂房的 6 台搓丝机还没有接网关，已排到明年一月，供应商已现场看过，报价单见附件三',
    },
    'machines.alarm': { answer: 'light' },
    'machines.scrap': { answer: 0.8, carried: true },
    'machines.robot': { answer: 'not-applicable', note: '批量小' },
  },
  plan: {
    budget: 50,
    months: 12,
    subsidy: { rate: 0.5, cap: 50, level: 'L2' },
    quotes: { gateways: { cost: 9.8, months: 2 } },
    done: ['andon'],
  },
  asked: { 'office.systems': 'fedcba9876543210', 'machines.online': '0123456789abcdef' },
  result: {
    level: 'L1',
    rank: 1,
    score: 1.6666666666666667,
    max: 3,
    dimensions: { machines: 2, office: 1.1666666666666667 },
    sha256: 'ab'.repeat(32),
  },
};

describe('an answers file as it is written', () => {
  test.each([
    ['zh-CN', zh],
    ['en', en],
  ] as const)('%s', async (language, words) => {
    const text = writeAnswers(finished, screwWorks, { language, words });
    await expect(text).toMatchFileSnapshot(`../golden/answers/finished.${language}.yaml`);
  });

  test('reads back as what was written, whatever is in it', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const text = write(answers);
        expect(errors(text)).toEqual([]);
        expect(read(text).answers).toEqual(answers);
      }),
      { numRuns: 200 },
    );
  });

  test('shows no control character and nothing that turns text round', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(write(answers)).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]/);
      }),
    );
  });

  test('the same answers in another order are the same bytes', () => {
    const { answers, asked = {} } = finished;
    const reversed = <V>(values: Readonly<Record<string, V>>) => Object.fromEntries(Object.entries(values).reverse());
    expect(write({ ...finished, answers: reversed(answers), asked: reversed(asked) })).toBe(write(finished));
  });
});

describe('a file that is written again', () => {
  const byHand = `# 厂里自己的记号：第二版，老王填
questionnaire: screw-works
version: 1.2.0
date: "2026-11-24"   # 周二
company: {name: '示例螺丝厂', sector: equipment}   # 名称照执照

answers:
  # 数了三遍
  machines.online: 35 # 14/40

  office.systems: [orders,
    stock]
`;

  test('keeps a person’s comments, order and quotes, and changes only what changed', () => {
    const { answers } = read(byHand);
    const next: Answers = {
      ...answers!,
      company: { ...answers!.company, employees: 48 },
      answers: {
        ...answers!.answers,
        'machines.online': { answer: 40 },
        'machines.alarm': { answer: 'light', note: '黄灯' },
      },
    };
    expect(write(next, byHand)).toBe(`# 厂里自己的记号：第二版，老王填
questionnaire: screw-works
version: 1.2.0
date: "2026-11-24" # 周二
company: {name: '示例螺丝厂', sector: equipment, employees: 48} # 名称照执照

answers:
  # 数了三遍
  machines.online: 40 # 14/40
  # 机台停了谁先知道？
  machines.alarm: {answer: light, note: 黄灯}

  office.systems: [orders, stock]
`);
  });

  test('loses what was withdrawn, and nothing else', () => {
    const { answers } = read(byHand);
    const { 'office.systems': _, ...rest } = answers!.answers;
    const text = write({ ...answers!, answers: rest }, byHand);
    expect(text).not.toContain('office.systems');
    expect(text).toContain('# 数了三遍');
  });

  test('is the same file when nothing changed', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const text = write(answers);
        expect(write(answers, text)).toBe(text);
      }),
    );
  });

  test('reads back as what was written, over whatever stood there before', () => {
    const odd = [
      '',
      '{',
      '- a',
      'answers: &a {machines.online: 35}\ncompany: *a\n',
      'answers: 3',
      'company: !!str x',
      '\ufeffversion: 1',
      byHand,
    ];
    const before = fc.oneof(
      anyAnswers.map((answers) => write(answers)),
      fc.constantFrom(...odd),
      anyText,
    );
    fc.assert(
      fc.property(anyAnswers, before, (answers, previous) => {
        const text = write(answers, previous);
        expect(errors(text)).toEqual([]);
        expect(read(text).answers).toEqual(answers);
      }),
      { numRuns: 200 },
    );
  });

  test('one answer after another, as the wizard saves them, ends in the file that is written at once', () => {
    const { result: _result, asked: _asked, plan: _plan, ...draft } = finished;
    const ids = [
      'machines.online',
      'machines.alarm',
      'machines.scrap',
      'machines.robot',
      'office.systems',
      'office.shared',
      'office.wish',
    ];
    let text: string | undefined;
    for (const [index] of ids.entries()) {
      const some = Object.fromEntries(ids.slice(0, index + 1).map((id) => [id, draft.answers[id]!]));
      text = write({ ...draft, answers: some }, text);
    }
    expect(text).toBe(write(draft));
  });

  test('in whatever order', () => {
    const { result: _result, asked: _asked, plan: _plan, ...draft } = finished;
    const order = fc.shuffledSubarray(Object.keys(draft.answers), { minLength: 7 });
    fc.assert(
      fc.property(order, (ids) => {
        let text: string | undefined;
        for (const [index] of ids.entries()) {
          const some = Object.fromEntries(ids.slice(0, index + 1).map((id) => [id, draft.answers[id]!]));
          text = write({ ...draft, answers: some }, text);
        }
        expect(text).toBe(write(draft));
      }),
    );
  });
});
