import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import type { Assessment, NodeResult, QuestionResult } from '../../src/assessment/assessment.ts';
import {
  answers,
  choice,
  dimension,
  freeText,
  grid,
  level,
  multiple,
  number,
  percent,
  questionnaire,
  scale,
  text,
  yesNo,
} from '../builders.ts';

const nodeOf = ({ root }: Assessment, id: string): NodeResult => {
  const all = (node: NodeResult): readonly NodeResult[] => [node, ...node.children.flatMap(all)];
  const found = all(root).find((node) => node.id === id);
  if (found === undefined) throw new Error(`no node ${id}`);
  return found;
};
const questionOf = (assessment: Assessment, id: string): QuestionResult => {
  const all = (node: NodeResult): readonly QuestionResult[] => [...node.questions, ...node.children.flatMap(all)];
  const found = all(assessment.root).find((question) => question.id === id);
  if (found === undefined) throw new Error(`no question ${id}`);
  return found;
};

describe('GB/T 39117: stages gate the company, weights at three depths', () => {
  // The worked example: level 1 satisfied, level 2 at 0.7086. Weights α, β, γ of discrete industry; wording our own.
  const at = (id: string, weight: number) =>
    dimension(id, {
      weight,
      questions: [
        choice(`${id}.one`, { stage: 'planned', options: scale(0, 0.5, 0.8, 1) }),
        choice(`${id}.two`, { stage: 'standard', options: scale(0, 0.5, 0.8, 1) }),
      ],
    });
  const made = questionnaire({
    stages: [
      { id: 'planned', title: text('规划级') },
      { id: 'standard', title: text('规范级') },
      { id: 'integrated', title: text('集成级') },
    ],
    aggregate: 'staged',
    'satisfied-at': 0.8,
    levels: [level('1', { score: 'company', 'at-least': 0.8 }), level('2', { score: 'company', 'at-least': 1.8 })],
    dimensions: [
      dimension('people', { weight: 6, dimensions: [at('strategy', 50), at('skills', 50)] }),
      dimension('making', { weight: 94, dimensions: [at('planning', 40), at('operations', 60)] }),
    ],
  });
  const given = (two: Readonly<Record<string, string>>) =>
    answers({ 'strategy.one': 'o3', 'skills.one': 'o2', 'planning.one': 'o3', 'operations.one': 'o3', ...two });

  test('S is one for each satisfied level and the score of the first that is not', () => {
    const assessment = assess(
      made,
      given({ 'strategy.two': 'o2', 'skills.two': 'o1', 'planning.two': 'o1', 'operations.two': 'o2' }),
    );
    // 0.06 × (0.8 + 0.5) / 2 + 0.94 × (0.4 × 0.5 + 0.6 × 0.8) = 0.039 + 0.6392
    expect(assessment.root.score).toBe(1.6782);
    expect(assessment.root.level).toEqual({ id: '1', rank: 1 });
    expect(assessment.root.max).toBe(2);
    expect(assessment.root.stages).toEqual([
      { stage: 'planned', score: 0.994, max: 1, satisfied: true },
      { stage: 'standard', score: 0.6782, max: 1, satisfied: false },
      { stage: 'integrated', score: null, max: null, satisfied: false },
    ]);
    expect(nodeOf(assessment, 'people').stages[1]).toEqual({
      stage: 'standard',
      score: 0.65,
      max: 1,
      satisfied: false,
    });
  });
  test('a subdomain that is cut leaves the denominator', () => {
    const cut = {
      ...made,
      dimensions: made.dimensions.map((one) => ({ ...one, 'not-applicable': 'exclude' as const })),
    };
    const { root } = assess(cut, given({ people: 'not-applicable', 'planning.two': 'o1', 'operations.two': 'o2' }));
    expect(root.score).toBe(1.68);
    expect(root.children[0]?.status).toBe('cut');
  });
  test('exactly at the threshold the level counts as satisfied', () => {
    const { root } = assess(
      made,
      given({ 'strategy.two': 'o2', 'skills.two': 'o2', 'planning.two': 'o2', 'operations.two': 'o2' }),
    );
    expect(root.score).toBe(2);
    expect(root.level?.id).toBe('2');
  });
  test('a low level that is not satisfied stops the count, whatever stands above it', () => {
    const all = { 'strategy.two': 'o3', 'skills.two': 'o3', 'planning.two': 'o3', 'operations.two': 'o3' };
    const { root } = assess(made, answers({ ...all, 'strategy.one': 'o3' }));
    expect(root.score).toBe(0.03);
    expect(root.level).toEqual({ id: null, rank: 0 });
  });
});

describe('how each part adds to the score', () => {
  const made = questionnaire({
    profile: { fields: [{ id: 'sector', title: text('sector'), kind: 'text' }] },
    dimensions: [
      dimension('networking', {
        weight: [{ when: { profile: 'sector', is: 'electronics' }, weight: 3 }, { weight: 1 }],
        questions: [choice('a', { weight: 2 }), choice('b'), choice('c', { 'not-applicable': 'exclude' })],
      }),
      dimension('cloud', { weight: 1, questions: [choice('d')] }),
      dimension('extra', { weight: 0, questions: [choice('e')] }),
    ],
  });
  const given = (sector?: string) =>
    answers(
      { a: 'o4', b: 'o1', c: 'not-applicable', d: 'o2', e: 'o5' },
      { company: sector === undefined ? {} : { sector } },
    );

  test('shares of the weights after exclusions, times the points', () => {
    const assessment = assess(made, given());
    expect(nodeOf(assessment, 'networking')).toMatchObject({
      score: 3,
      weight: 0.5,
      contribution: 1.5,
      max: 5,
      least: 0,
    });
    expect(questionOf(assessment, 'a')).toMatchObject({ points: 4, weight: 2 / 3, contribution: 8 / 3 });
    expect(questionOf(assessment, 'c')).toMatchObject({
      status: 'not-applicable',
      points: null,
      weight: 0,
      contribution: null,
    });
    expect(nodeOf(assessment, 'extra')).toMatchObject({ score: 5, weight: 0, contribution: 0 });
    expect(assessment.root.score).toBe(2.5);
  });
  test('weights follow the company', () => {
    expect(nodeOf(assess(made, given('electronics')), 'networking')).toMatchObject({
      weight: 0.75,
      contribution: 2.25,
    });
    expect(nodeOf(assess(made, given('textiles')), 'networking')).toMatchObject({ weight: 0.5 });
  });
  test('under a sum what is added, under a minimum nothing', () => {
    const sum = assess({ ...made, aggregate: 'sum' }, given());
    expect(nodeOf(sum, 'networking')).toMatchObject({ weight: 0.5, contribution: 3 });
    expect(sum.root.score).toBe(5);
    const minimum = assess({ ...made, aggregate: 'minimum' }, given());
    expect(nodeOf(minimum, 'networking')).toMatchObject({ weight: null, contribution: null });
    expect(minimum.root.score).toBe(2);
  });
});

describe('conditions are told with what is required and what there is', () => {
  const made = questionnaire({
    levels: [
      level('L1', { score: 'company', 'at-least': 2 }, { points: 'a', above: 3 }),
      level(
        'L2',
        { every: 'children', 'score-at-least': 3 },
        { count: ['a', 'b', 'm'], 'points-at-least': 3, 'at-least': 2 },
        { chosen: 'm', option: 'mes' },
        { level: 'cloud', 'at-least': 'P' },
      ),
    ],
    'not-applicable': 'exclude',
    dimensions: [
      dimension('networking', { questions: [choice('a'), choice('b')] }),
      dimension('cloud', {
        questions: [multiple('m'), choice('c')],
        levels: [level('P', { chosen: 'c', option: 'o2' })],
      }),
    ],
  });
  const conditions = (given: Parameters<typeof answers>[0], rank: number) =>
    assess(made, answers(given)).root.levels[rank - 1]?.conditions;

  test('met and unmet', () => {
    expect(conditions({ a: 'o3', b: 'o4', m: ['erp'], c: 'o3' }, 1)).toEqual([
      {
        index: 0,
        kind: 'score',
        subject: 'company',
        measure: 'score',
        bound: 'at-least',
        required: 2,
        requiredCount: null,
        actual: 3,
        status: 'met',
        members: [],
      },
      {
        index: 1,
        kind: 'points',
        subject: 'a',
        measure: 'points',
        bound: 'above',
        required: 3,
        requiredCount: null,
        actual: 3,
        status: 'unmet',
        members: [],
      },
    ]);
    expect(conditions({ a: 'o3', b: 'o4', m: ['erp'], c: 'o3' }, 2)).toEqual([
      {
        index: 0,
        kind: 'every',
        subject: 'children',
        measure: 'score',
        bound: 'at-least',
        required: 3,
        requiredCount: null,
        actual: 2.5,
        status: 'unmet',
        members: [
          { id: 'networking', actual: 3.5, met: true },
          { id: 'cloud', actual: 2.5, met: false },
        ],
      },
      {
        index: 1,
        kind: 'count',
        subject: 'list',
        measure: 'points',
        bound: 'at-least',
        required: 3,
        requiredCount: 2,
        actual: 2,
        status: 'met',
        members: [
          { id: 'a', actual: 3, met: true },
          { id: 'b', actual: 4, met: true },
          { id: 'm', actual: 2, met: false },
        ],
      },
      {
        index: 2,
        kind: 'chosen',
        subject: 'm',
        measure: 'option',
        bound: 'at-least',
        required: 1,
        requiredCount: null,
        actual: 0,
        status: 'unmet',
        members: [],
      },
      {
        index: 3,
        kind: 'level',
        subject: 'cloud',
        measure: 'level',
        bound: 'at-least',
        required: 1,
        requiredCount: null,
        actual: 1,
        status: 'met',
        members: [],
      },
    ]);
  });
  test('what does not apply is dropped; a level that loses all its conditions is not reached', () => {
    const na = 'not-applicable';
    expect(
      conditions({ a: na, b: 'o4', m: ['mes'], c: 'o3' }, 1)?.map(({ status, actual }) => [status, actual]),
    ).toEqual([
      ['met', 3.25],
      ['dropped', null],
    ]);
    const left = conditions({ a: 'o4', b: 'o4', m: na, c: na }, 2);
    expect(left?.map(({ status }) => status)).toEqual(['met', 'met', 'dropped', 'dropped']);
    const { root } = assess(
      questionnaire({ 'not-applicable': 'exclude', levels: [level('L1', { points: 'networking.q', 'at-least': 0 })] }),
      answers({ 'networking.q': na }),
    );
    expect(root.level).toEqual({ id: null, rank: 0 });
    expect(root.status).toBe('empty');
    expect(root.score).toBeNull();
  });
  test('a better option counts for the one that is named; rows count all', () => {
    const asked = (condition: Parameters<typeof level>[1]) =>
      questionnaire({
        levels: [level('L1', condition)],
        dimensions: [dimension('d', { questions: [choice('c'), grid('g'), yesNo('y')] })],
      });
    const rank = (condition: Parameters<typeof level>[1], given: Parameters<typeof answers>[0]) =>
      assess(asked(condition), answers(given)).root.level?.rank;
    expect(rank({ chosen: 'c', option: 'o2' }, { c: 'o3' })).toBe(1);
    expect(rank({ chosen: 'c', option: 'o2' }, { c: 'o1' })).toBe(0);
    expect(rank({ chosen: 'g', option: 'o1' }, { g: { turning: 'o1', threading: 'o2', plating: 'o1' } })).toBe(1);
    expect(rank({ chosen: 'g', option: 'o1' }, { g: { turning: 'o2', threading: 'o2', plating: 'unknown' } })).toBe(0);
    expect(rank({ chosen: 'y', option: 'yes' }, { y: true })).toBe(1);
    expect(rank({ chosen: 'y', option: 'yes' }, { y: 'unknown' })).toBe(0);
  });
  test('a level is not reached over one below it that is not', () => {
    const skipped = questionnaire({
      levels: [level('L1', { points: 'networking.q', above: 4 }), level('L2', { score: 'company', 'at-least': 1 })],
    });
    expect(assess(skipped, answers({ 'networking.q': 'o4' })).root.level?.rank).toBe(0);
    expect(assess(skipped, answers({ 'networking.q': 'o5' })).root.level?.rank).toBe(2);
  });
  test('level sets shared by several nodes mean the node that uses them', () => {
    const shared = questionnaire({
      aggregate: 'level',
      levels: [level('L1', { every: 'children', 'level-at-least': 'F' })],
      'level-sets': {
        rating: { levels: [level('P', { score: 'this', above: 1 }), level('F', { score: 'this', above: 3 })] },
      },
      dimensions: [dimension('a', { levels: 'rating' }), dimension('b', { levels: 'rating' })],
    });
    const assessment = assess(shared, answers({ 'a.q': 'o4', 'b.q': 'o3' }));
    expect(nodeOf(assessment, 'a').level).toEqual({ id: 'F', rank: 2 });
    expect(nodeOf(assessment, 'b').level).toEqual({ id: 'P', rank: 1 });
    expect(assessment.root).toMatchObject({ score: 0, max: 1, level: { id: null, rank: 0 } });
  });
});

describe('what applies', () => {
  const gated = (unasked?: 'lowest' | 'exclude') =>
    questionnaire({
      dimensions: [
        dimension('d', {
          questions: [
            yesNo('gate'),
            choice('behind', { when: { question: 'gate', is: true }, ...(unasked === undefined ? {} : { unasked }) }),
          ],
        }),
      ],
    });
  test('what a scored answer leaves unasked counts at its lowest, or where the file says so not at all', () => {
    expect(assess(gated(), answers({ gate: false })).root).toMatchObject({ score: 0, max: 5 });
    expect(assess(gated(), answers({ gate: true, behind: 'o3' })).root.score).toBe(4);
    expect(questionOf(assess(gated(), answers({ gate: false, behind: 'o3' })), 'behind')).toMatchObject({
      status: 'not-asked',
      points: 0,
      answer: null,
    });
    expect(questionOf(assess(gated('exclude'), answers({ gate: false })), 'behind')).toMatchObject({
      status: 'not-asked',
      points: null,
    });
  });
  test('unknown is a definite no; open is undecided, and in the end no', () => {
    for (const gate of ['unknown', undefined]) {
      const assessment = assess(gated(), answers(gate === undefined ? {} : { gate }));
      expect(questionOf(assessment, 'behind').status).toBe('not-asked');
      expect(assessment.complete).toBe(gate !== undefined);
    }
  });
  test('a fact of the company, or a figure without points, leaves out altogether', () => {
    const made = questionnaire({
      profile: { fields: [{ id: 'sector', title: text('sector'), kind: 'text' }] },
      dimensions: [
        dimension('d', {
          questions: [
            number('machines', { min: 0 }),
            choice('a', { when: { question: 'machines', above: 9 }, unasked: 'lowest' }),
            choice('b'),
          ],
        }),
        dimension('electronics', { when: { profile: 'sector', is: 'electronics' } }),
      ],
    });
    const assessment = assess(
      made,
      answers({ machines: 3, b: 'o4', 'electronics.q': 'o0' }, { company: { sector: 'textiles' } }),
    );
    expect(assessment.root.score).toBe(4);
    expect(nodeOf(assessment, 'electronics')).toMatchObject({ status: 'not-asked', score: null, weight: 0 });
    expect(questionOf(assessment, 'machines')).toMatchObject({ status: 'answered', answer: 3, points: null });
  });
  test('a dimension cut as a whole: out, at its lowest, or at its highest', () => {
    const cut = (policy: 'exclude' | 'zero' | 'full') =>
      assess(
        questionnaire({ dimensions: [dimension('a'), dimension('b', { 'not-applicable': policy })] }),
        answers({ 'a.q': 'o3', b: 'not-applicable' }),
      );
    expect(cut('exclude').root.score).toBe(3);
    expect(cut('zero').root.score).toBe(1.5);
    expect(cut('full').root.score).toBe(4);
    expect(cut('exclude').coverage).toMatchObject({
      questions: 2,
      applicable: 2,
      notApplicable: 1,
      scoreIfNotApplicableWereZero: 1.5,
    });
    const refused = questionnaire({ dimensions: [dimension('a'), dimension('b')] });
    expect(nodeOf(assess(refused, answers({ b: 'not-applicable' })), 'b').status).toBe('applies');
  });
  test('not applicable: out, at the lowest, or at the highest; where it is refused, unknown', () => {
    const score = (policy: 'exclude' | 'zero' | 'full' | 'refused') =>
      assess(
        questionnaire({
          dimensions: [dimension('d', { questions: [choice('a'), choice('b', { 'not-applicable': policy })] })],
        }),
        answers({ a: 'o3', b: 'not-applicable' }),
      ).root.score;
    expect([score('exclude'), score('zero'), score('full'), score('refused')]).toEqual([3, 1.5, 4, 1.5]);
  });
});

describe('how firm the result is', () => {
  const evidence = text('设备台账');
  const made = questionnaire({
    'not-applicable': 'exclude',
    levels: [level('L1', { score: 'company', 'at-least': 2 }), level('L2', { score: 'company', 'at-least': 3 })],
    dimensions: [
      dimension('d', {
        questions: [
          choice('a', { evidence }),
          choice('b', { evidence }),
          choice('c'),
          choice('e', { evidence }),
          freeText('t'),
        ],
      }),
    ],
  });
  const given = answers({
    a: { answer: 'o5', evidence: '合同' },
    b: { answer: 'o4', evidence: '台账', carried: true },
    c: 'o3',
    e: 'not-applicable',
    t: '三班倒',
  });
  test('the level as evidenced counts an answer without evidence, or only carried over, as unknown', () => {
    const assessment = assess(made, given);
    expect(assessment.root).toMatchObject({ score: 4, level: { id: 'L2' } });
    expect(assessment.evidenced).toEqual({ score: 8 / 3, level: { id: 'L1', rank: 1 } });
  });
  test('coverage', () => {
    expect(assess(made, given).coverage).toEqual({
      questions: 4,
      applicable: 4,
      answered: 3,
      unknown: 0,
      open: 0,
      notApplicable: 1,
      carried: 1,
      evidenceAsked: 2,
      evidenced: 1,
      scoreIfNotApplicableWereZero: 3,
    });
    expect(assess(made, answers({ a: 'unknown' })).coverage).toMatchObject({
      applicable: 4,
      answered: 0,
      unknown: 1,
      open: 3,
      scoreIfNotApplicableWereZero: null,
    });
  });
  test('what applies stays as claimed', () => {
    const gated = questionnaire({
      dimensions: [
        dimension('d', {
          questions: [
            yesNo('gate', { evidence }),
            choice('a', { when: { question: 'gate', is: true }, unasked: 'exclude' }),
          ],
        }),
      ],
    });
    expect(assess(gated, answers({ gate: true, a: 'o4' })).evidenced.score).toBe(2);
  });
});

test('benchmarks stand beside the answers of those they fit', () => {
  const common = {
    unit: '%',
    year: 2025,
    scope: text('规上企业'),
    kind: 'reached' as const,
    certainty: 'confirmed' as const,
    source: 'own-reading',
  };
  const made = questionnaire({
    'not-applicable': 'exclude',
    dimensions: [dimension('d', { questions: [percent('p'), choice('c'), percent('open'), percent('na')] })],
    benchmarks: [
      { ...common, id: 'rate', question: 'p', figure: 66.2 },
      { ...common, id: 'cloud', question: 'c', option: 'o2', figure: 40 },
      { ...common, id: 'higher', question: 'c', option: 'o5', figure: 4 },
      { ...common, id: 'later', question: 'open', figure: 40 },
      { ...common, id: 'gone', question: 'na', figure: 40 },
      { ...common, id: 'others', question: 'p', figure: 1, when: { profile: 'name', is: 'x' } },
    ],
  });
  expect(assess(made, answers({ p: 40, c: 'o3', na: 'not-applicable' })).benchmarks).toEqual([
    { id: 'rate', question: 'p', answer: 40 },
    { id: 'cloud', question: 'c', answer: true },
    { id: 'higher', question: 'c', answer: false },
    { id: 'later', question: 'open', answer: null },
  ]);
});

test('answers that contradict each other are named', () => {
  const made = questionnaire({
    dimensions: [dimension('d', { questions: [percent('networked'), yesNo('system')] })],
    checks: [
      {
        id: 'system-without-network',
        text: text('矛盾'),
        when: {
          all: [
            { question: 'networked', 'at-most': 0 },
            { question: 'system', is: true },
          ],
        },
      },
    ],
  });
  expect(assess(made, answers({ networked: 0, system: true })).checks).toEqual(['system-without-network']);
  expect(assess(made, answers({ networked: 5, system: true })).checks).toEqual([]);
  expect(assess(made, answers({ system: true })).checks).toEqual([]);
});

describe('whatever it is given, it gives an assessment', () => {
  test('answers that are none, names that every object has', () => {
    const made = questionnaire({
      dimensions: [
        dimension('constructor', {
          'not-applicable': 'exclude',
          questions: [choice('valueof'), percent('p'), grid('g'), multiple('m')],
        }),
      ],
    });
    const assessment = assess(
      made,
      answers({ valueof: 'nonsense', p: 140, g: { nowhere: 'o1' }, m: ['erp', 'nothing'], stranger: 3 }),
    );
    expect(assessment.coverage).toMatchObject({ questions: 4, unknown: 4 });
    expect(assessment.root.score).toBe(0);
    expect(assess(made, answers()).coverage.open).toBe(4);
  });
  test('references that dangle or go in circles', () => {
    const made = questionnaire({
      levels: [
        level(
          'L1',
          { score: 'nowhere', 'at-least': 1 },
          { level: 'd', 'at-least': 'none' },
          { chosen: 'a', option: 'none' },
          { points: 'nothing', 'at-least': 1 },
        ),
      ],
      dimensions: [
        dimension('d', {
          aggregate: 'level',
          levels: [level('X', { score: 'this', 'at-least': 1 })],
          questions: [
            choice('a', { when: { question: 'b', is: 'o1' } }),
            choice('b', { when: { question: 'a', is: 'o1' } }),
          ],
        }),
        dimension('e', {
          levels: 'nowhere',
          questions: [
            choice('f', { options: 'nowhere' }),
            choice('h', { weight: [{ when: { profile: 'x', is: 'y' }, weight: 3 }] }),
          ],
        }),
      ],
    });
    expect(assess(made, answers({ a: 'o1', b: 'o1', f: 'o1', h: 'o3' })).root.level).toEqual({ id: null, rank: 0 });
  });
  test('a chain of levels as long as a file allows', () => {
    const count = 4000;
    const dimensions = Array.from({ length: count }, (_, at) =>
      dimension(`d${at}`, {
        levels: [level('L', at + 1 < count ? { level: `d${at + 1}`, 'at-least': 'L' } : { score: 'this', above: 0 })],
      }),
    );
    expect(
      assess(questionnaire({ dimensions }), answers({ [`d${count - 1}.q`]: 'o1' })).root.children[0]?.level?.rank,
    ).toBe(1);
    const gates = Array.from({ length: count }, (_, at) =>
      choice(`q${at}`, at + 1 < count ? { when: { question: `q${at + 1}`, is: 'o1' } } : {}),
    );
    expect(
      assess(
        questionnaire({ dimensions: [dimension('d', { questions: gates })] }),
        answers(Object.fromEntries(gates.map(({ id }) => [id, 'o1']))),
      ).root.score,
    ).toBe(1);
  });
});
