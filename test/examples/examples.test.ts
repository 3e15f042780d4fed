import { describe, expect, test } from 'vitest';
import { peekExamples, readExamples, runExamples } from '../../src/assessment/examples.ts';
import { screwWorks } from '../answers/screw-works.ts';

const read = (text: string) => readExamples(text, 'screw-works.test.yaml', screwWorks);
const findings = (text: string): string[] =>
  read(text).diagnostics.map(({ place, code }) => `${place.line}:${place.column} ${code}`);
const run = (text: string) => {
  const { examples, diagnostics } = read(text);
  expect(diagnostics).toEqual([]);
  return runExamples(screwWorks, examples!);
};

const company = '{sector: equipment, employees: 48}';
/** An example with the two questions that count most. */
const example = (expected: string): string => `examples:
  - name: 一半联网
    company: ${company}
    answers:
      machines.online: {answer: 35, evidence: 清单}
      machines.alarm: light
      machines.scrap: 0.8
      machines.robot: false
      office: not-applicable
    expect: ${expected}
`;
const deviations = (expected: string) => run(example(expected))[0]!.deviations;

describe('examples of a questionnaire', () => {
  test('pass where everything is as expected', () => {
    const [result] = run(
      example(
        '{level: L1, score: 1.25, max: 3, complete: true, dimensions: {machines: 5/4, office: null}, points: {machines.online: 2, office.wish: null}, ' +
          'conditions: {L1: [met], L2: [unmet, unmet, met]}, unmet: [company, machines], evidenced: {level: L1, score: 1.25}, ' +
          'interval: {level: {from: L1, to: L1}, score: {from: 1.25, to: 1.25}, exact: true}, facts: {size: larger}, ' +
          'asked: [machines.robot], not-asked: [office.systems], checks: []}',
      ),
    );
    expect(result?.deviations).toEqual([]);
    expect(result).toMatchObject({ name: '一半联网', passed: true, expectations: 22 });
  });

  test.each([
    ['{level: L2}', 'L2', 'L1'],
    ['{level: null}', null, 'L1'],
    ['{score: 1.3}', 1.3, 1.25],
    ['{score: null}', null, 1.25],
    ['{score: {about: 1.3}}', null, null],
    ['{score: {about: 1.4}}', '≈ 1.4', 1.25],
    ['{max: 5}', 5, 3],
    ['{complete: false}', false, true],
    ['{dimensions: {machines: 2}}', 2, 1.25],
    ['{points: {machines.alarm: 3}}', 3, 1],
    ['{conditions: {L2: [met, unmet, met]}}', ['met', 'unmet', 'met'], ['unmet', 'unmet', 'met']],
    ['{unmet: [company]}', ['company'], ['company', 'machines']],
    ['{evidenced: {score: 1}}', 1, 1.25],
    ['{interval: {score: {from: 1, to: 1.25}}}', 1, 1.25],
    ['{facts: {size: micro}}', 'micro', 'larger'],
    ['{asked: [office.systems]}', 'asked', 'not-asked'],
    ['{not-asked: [machines.robot]}', 'not-asked', 'asked'],
    ['{checks: [alarm-without-data]}', ['alarm-without-data'], []],
  ])('%s', (expected, wanted, actual) => {
    const found = deviations(expected).map((one) => [one.expected, one.actual]);
    expect(found).toEqual(wanted === null && actual === null ? [] : [[wanted, actual]]);
  });

  test('a level that is not reached is explained by the conditions that keep the company from it', () => {
    const [deviation] = deviations('{level: L2}');
    expect(deviation).toMatchObject({
      path: ['examples', 0, 'expect', 'level'],
      why: {
        is: 'conditions',
        level: {
          id: 'L2',
          conditions: [{ subject: 'company', required: 2, actual: 1.25, status: 'unmet' }, {}, { status: 'met' }],
        },
      },
    });
  });
  test('a level that is reached unexpectedly, by the conditions that are met', () => {
    expect(deviations('{level: null}')[0]?.why).toMatchObject({ is: 'conditions', level: { id: 'L1', reached: true } });
  });
  test('a score is explained by its parts', () => {
    expect(deviations('{dimensions: {machines: 2}}')[0]?.why).toMatchObject({
      is: 'parts',
      node: { id: 'machines', questions: [{}, {}, {}, {}] },
    });
  });
});

describe('expected figures', () => {
  const thirds = (score: string) =>
    run(`examples:
  - {name: a, company: ${company}, answers: {machines.online: 35, machines.alarm: light, machines.scrap: 0.8, machines.robot: not-applicable, office: not-applicable}, expect: {score: ${score}}}
`)[0]!.passed;
  test.each(['5/3', '10/6', '1.6666666666666667', '{about: 1.67}', '{about: 1.7}', '{about: 2}', '{about: "1.667"}'])(
    '5/3 is %s',
    (score) => expect(thirds(score)).toBe(true),
  );
  test.each(['1.67', '1.6666', '{about: 1.66}', '{about: "1.70"}', '4/3', '0'])('5/3 is not %s', (score) =>
    expect(thirds(score)).toBe(false),
  );
});

describe('an example that is like an earlier one', () => {
  const text = `examples:
  - name: 全答
    company: ${company}
    answers: {machines.online: 35, machines.alarm: light, machines.scrap: 0.8, machines.robot: false, office: not-applicable}
    expect: {score: 1.25}
  - name: 停机有消息
    like: 全答
    answers: {machines.alarm: message}
    expect: {score: 1.75}
  - name: 没答废品率
    like: 停机有消息
    open: [machines.scrap]
    expect: {complete: false, interval: {score: {from: 1.25, to: 2}}}
  - name: 小厂
    like: 全答
    company: {employees: 8}
    expect: {not-asked: [machines.robot], facts: {size: micro}}
`;
  test('takes its company and answers, and says only what differs', () => {
    expect(run(text).map(({ name, deviations: found }) => [name, found])).toEqual([
      ['全答', []],
      ['停机有消息', []],
      ['没答废品率', []],
      ['小厂', []],
    ]);
  });
});

describe('each mistake has its place', () => {
  test.each([
    [
      'a question that does not exist',
      'examples: [{name: a, answers: {machines.onlin: 3}, expect: {}}]',
      '1:32 unknown-question',
    ],
    ['140 %', 'examples: [{name: a, answers: {machines.online: 140}, expect: {}}]', '1:49 not-a-percentage'],
    [
      'an unknown profile field',
      'examples: [{name: a, company: {workers: 3}, expect: {}}]',
      '1:32 unknown-profile-field',
    ],
    ['nothing expected', 'examples: [{name: a}]', '1:12 missing-key'],
    ['an unknown expectation', 'examples: [{name: a, expect: {scores: 3}}]', '1:31 unknown-key'],
    ['an unknown level', 'examples: [{name: a, expect: {level: L9}}]', '1:38 unknown-level'],
    ['a level of another dimension', 'examples: [{name: a, expect: {levels: {machines: L1}}}]', '1:50 unknown-level'],
    ['an unknown dimension', 'examples: [{name: a, expect: {dimensions: {machine: 1}}}]', '1:44 unknown-dimension'],
    ['an unknown question', 'examples: [{name: a, expect: {points: {machines.onlin: 1}}}]', '1:40 unknown-question'],
    ['an unknown stage', 'examples: [{name: a, expect: {stages: {machines: {first: 1}}}}]', '1:51 unknown-stage'],
    ['too few conditions', 'examples: [{name: a, expect: {conditions: {L2: [met]}}}]', '1:48 conditions-miscounted'],
    ['a state that does not exist', 'examples: [{name: a, expect: {conditions: {L1: [yes]}}}]', '1:49 wrong-value'],
    ['an unknown fact', 'examples: [{name: a, expect: {facts: {sizes: micro}}}]', '1:39 unknown-fact'],
    ['an unknown check', 'examples: [{name: a, expect: {checks: [alarm]}}]', '1:40 unknown-check'],
    ['a figure in words', 'examples: [{name: a, expect: {score: about 2}}]', '1:38 bad-format'],
    ['two of one name', 'examples: [{name: a, expect: {}}, {name: a, expect: {}}]', '1:42 repeated-example'],
    [
      'like one that comes later',
      'examples: [{name: a, like: b, expect: {}}, {name: b, expect: {}}]',
      '1:28 unknown-example',
    ],
    ['no examples', 'examples: []', '1:11 too-few'],
    ['an empty file', '', '1:1 empty-file'],
  ])('%s', (_, text, expected) => {
    expect(findings(text)).toEqual([expected]);
    expect(read(text).examples).toBeNull();
  });
});

describe('the questionnaire that examples belong to', () => {
  test('is the one beside them, unless they name another', () => {
    expect(peekExamples('examples: []', 'a.test.yaml')).toBeUndefined();
    expect(peekExamples('questionnaire: ../b.yaml\nexamples: []', 'a.test.yaml')).toBe('../b.yaml');
  });
});
