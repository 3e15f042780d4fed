import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/answers/answers.ts';
import type { NodeResult, QuestionResult } from '../../src/assessment/assessment.ts';
import { assess } from '../../src/assessment/assess.ts';
import { factsOf } from '../../src/questionnaire/facts.ts';
import { meaningOf } from '../../src/questionnaire/kinds/index.ts';
import type { Action } from '../../src/questionnaire/schema/action.ts';
import type { Question } from '../../src/questionnaire/schema/question.ts';
import type { When } from '../../src/questionnaire/schema/when.ts';
import { factsIn } from '../../src/questionnaire/when.ts';
import { costOf } from '../../src/roadmap/cost.ts';
import { type Company, companies, fits, flagship, pointsOf, questions, SECTORS } from './flagship.ts';

// What the flagship promises to those who answer it, in their words.

const actions = flagship.actions ?? [];
const nameOf = (company: Company): string =>
  [company['sector'], company['production'], company['employees']].map(String).join(', ');
const everyCompany = companies.map((company) => ({ company, name: nameOf(company) }));

const answersOf = (company: Company, answers: Answers['answers'] = {}): Answers => ({
  questionnaire: flagship.id,
  version: flagship.version,
  company,
  date: '2026-11-24',
  answers,
});

const inTree = (node: NodeResult): readonly QuestionResult[] => [...node.questions, ...node.children.flatMap(inTree)];
const askedOf = (company: Company): readonly Question[] => {
  const asked = new Set(
    inTree(assess(flagship, answersOf(company)).root)
      .filter(({ status }) => status !== 'not-asked')
      .map(({ id }) => id),
  );
  return questions.filter(({ id }) => asked.has(id));
};

const extreme = (company: Company, end: 'best' | 'worst') =>
  assess(
    flagship,
    answersOf(
      company,
      Object.fromEntries(
        askedOf(company).map((question) => [
          question.id,
          { answer: meaningOf(flagship, question).completions()[end], evidence: '示例' },
        ]),
      ),
    ),
  );

describe('answering fits into one sitting', () => {
  test.each(everyCompany)('at most 45 questions ($name)', ({ company }) => {
    const asked = askedOf(company);
    expect(asked.length).toBeLessThanOrEqual(45);
    expect(asked.length).toBeGreaterThanOrEqual(44);
  });
  test('44 to 56 questions in ten or eleven dimensions', () => {
    expect(questions.length).toBeGreaterThanOrEqual(44);
    expect(questions.length).toBeLessThanOrEqual(56);
    expect(flagship.dimensions).toHaveLength(11);
  });
});

describe('nobody earns a level for nothing, and none is out of reach', () => {
  test.each(everyCompany)('$name', ({ company }) => {
    const best = extreme(company, 'best');
    expect([best.root.level?.id, best.root.score]).toEqual(['L5', 5]);
    expect(best.checks).toEqual([]);
    const worst = extreme(company, 'worst');
    expect([worst.root.level?.rank, worst.root.score]).toEqual([0, 0]);
  });
  test.each(everyCompany)('nor by declaring all that may be so not applicable ($name)', ({ company }) => {
    const answers = Object.fromEntries(
      askedOf(company)
        .filter((question) => meaningOf(flagship, question).policy !== 'refused')
        .map(({ id }) => [id, { answer: 'not-applicable' as const }]),
    );
    const { root } = assess(flagship, answersOf(company, answers as Answers['answers']));
    expect(root.level?.rank).toBe(0);
  });
});

describe('every answer below the best can be bettered', () => {
  const raising = (id: string, points: number, company: Company): readonly Action[] =>
    actions.filter((action) => (action.lifts[id] ?? 0) > points && fits(action.when, company));

  test.each(everyCompany)('by some action that fits $name', ({ company }) => {
    const stuck = askedOf(company).flatMap((question) =>
      pointsOf(question)
        .slice(0, -1)
        .filter((points) => raising(question.id, points, company).length === 0)
        .map((points) => `${question.id} at ${points}`),
    );
    expect(stuck).toEqual([]);
  });
  test.each(everyCompany.filter(({ company }) => Number(company['employees']) < 300))(
    'in the core from the start by a light one ($name)',
    ({ company }) => {
      const core = askedOf(company).filter(({ tags }) => tags?.includes('core'));
      expect(core.length).toBe(15);
      const heavy = core
        .filter(({ id }) => !raising(id, 0, company).some(({ light }) => light === true))
        .map(({ id }) => id);
      expect(heavy).toEqual([]);
    },
  );
  test('no action promises more than the best answer, or something that is no answer', () => {
    for (const { id, lifts } of actions) {
      for (const [question, points] of Object.entries(lifts)) {
        const reachable = pointsOf(questions.find((one) => one.id === question)!);
        expect(points, `${id}: ${question}`).toBeGreaterThan(reachable[0]!);
        expect(points, `${id}: ${question}`).toBeLessThanOrEqual(reachable.at(-1)!);
      }
    }
  });
});

describe('actions a plant can order', () => {
  test('at least 70', () => {
    expect(actions.length).toBeGreaterThanOrEqual(70);
  });
  test('each says what to do on Monday, what it brings, and on what its cost rests', () => {
    const bare = actions.filter((one) => one['first-step'] === undefined || one.benefit === undefined);
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
  test('a plant of 8 machines and one of 180 get different costs', () => {
    const costs = (machines: number, employees: number, users: number) =>
      new Map(
        actions.map((action) => [
          action.id,
          costOf(action, answersOf({ name: '样例厂', sector: 'equipment', employees, machines, users })).once,
        ]),
      );
    const [small, large] = [costs(8, 15, 3), costs(180, 260, 60)];
    const dearer = actions.filter(({ id }) => large.get(id)!.max > small.get(id)!.max);
    expect(dearer.length).toBeGreaterThanOrEqual(70);
    expect(actions.filter(({ id }) => large.get(id)!.max < small.get(id)!.max).map(({ id }) => id)).toEqual([]);
    // Gateways on a fifth of the machines: 2 of 8, 36 of 180.
    const gateway = actions.find(({ id }) => id === 'gateway-bottleneck')!;
    const per = gateway.cost.per!.find(({ figure }) => figure === 'machines')!;
    expect(per.share).toBe(0.2);
    expect(large.get(gateway.id)!.max - small.get(gateway.id)!.max).toBeCloseTo(per.max * (36 - 2), 9);
  });
});

const readsSector = (when: When | undefined): boolean => factsIn(when).includes('sector');
const nobodyOf = (sector: string): readonly Company[] => companies.filter((company) => company['sector'] === sector);

describe.each(SECTORS)('%s', (sector) => {
  const own = questions.filter(
    ({ when }) => readsSector(when) && nobodyOf(sector).some((company) => fits(when, company)),
  );
  test('has at least three questions of its own', () => {
    expect(own.length).toBeGreaterThanOrEqual(3);
  });
  test('has at least six actions of its own', () => {
    const ids = new Set(own.map(({ id }) => id));
    const specific = actions.filter(
      ({ when, lifts }) =>
        Object.keys(lifts).some((id) => ids.has(id)) ||
        (readsSector(when) && nobodyOf(sector).some((company) => fits(when, company))),
    );
    expect(specific.length).toBeGreaterThanOrEqual(6);
  });
  test('weighs its dimensions to a hundred', () => {
    const company = nobodyOf(sector)[0]!;
    const weights = (flagship.dimensions ?? []).map(({ weight }) =>
      typeof weight === 'number' ? weight : (weight?.find(({ when }) => fits(when, company))?.weight ?? 1),
    );
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
  });
});

describe('figures to compare with', () => {
  const benchmarks = flagship.benchmarks ?? [];
  test('at least twelve, each with its year, whom it speaks of, and where it stands', () => {
    expect(benchmarks.length).toBeGreaterThanOrEqual(12);
    for (const { year, scope, source, certainty } of benchmarks) {
      expect([year, scope, source, certainty].includes(undefined as never)).toBe(false);
    }
  });
  test('targets whose date has passed are not shown as something reached', () => {
    const reached = benchmarks.filter(({ kind }) => kind === 'reached').map(({ question }) => question);
    const passed = benchmarks.filter(({ kind, year }) => kind === 'target' && year < 2026);
    for (const { question } of passed) expect(reached).toContain(question);
  });
});

test('contradictions in at least ten pairs of answers are asked about', () => {
  expect((flagship.checks ?? []).length).toBeGreaterThanOrEqual(10);
  expect(factsOf(flagship, { name: '样例厂', sector: 'materials' }).get('industry')).toBe('process');
});
