import { describe, expect, test } from 'vitest';
import { draws, instrument, levelOf, nodeOf } from './instrument.ts';

const gbt = instrument('staged-subdomains');

/** α, β, γ of GB/T 39117-2020 in percent (recommended weights), subdomain by subdomain: discrete, then process. */
const weights: Record<string, readonly [number, number, number, number, number, number]> = {
  'strategy.plan': [6, 50, 100, 6, 50, 100],
  'skills.staff': [6, 50, 100, 6, 50, 100],
  data: [11, 46, 100, 11, 46, 100],
  integration: [11, 27, 100, 11, 27, 100],
  security: [11, 27, 100, 11, 27, 100],
  equipment: [6, 50, 100, 15, 67, 100],
  network: [6, 50, 100, 15, 33, 100],
  'design.product': [77, 13, 50, 0, 0, 0],
  'design.process': [77, 13, 50, 68, 4, 100],
  'production.purchasing': [77, 48, 14, 68, 63, 12],
  'production.planning': [77, 48, 16, 68, 63, 14],
  'production.operations': [77, 48, 16, 68, 63, 23],
  'production.equipment': [77, 48, 14, 68, 63, 15],
  'production.safety': [77, 48, 13, 68, 63, 12],
  'production.storage': [77, 48, 14, 68, 63, 12],
  'production.energy': [77, 48, 13, 68, 63, 12],
  logistics: [77, 13, 100, 68, 15, 100],
  sales: [77, 13, 100, 68, 15, 100],
  'service.product': [77, 13, 50, 0, 0, 0],
  'service.customer': [77, 13, 50, 68, 3, 100],
};
const subdomains = Object.keys(weights);
function gbtStage(stage: number): string[] {
  return subdomains.filter(
    (id) =>
      stage > 1 ||
      !['integration', 'security', 'production.equipment', 'production.energy', 'service.product'].includes(id),
  );
}

/** Two requirements at stage 2 whose mean is the score of the worked example, in hundredths. */
const pairs: Record<number, readonly [string, string]> = {
  90: ['full', 'most'],
  80: ['most', 'most'],
  65: ['most', 'part'],
  50: ['part', 'part'],
  40: ['most', 'none'],
};
const worked: Record<string, number> = {
  'strategy.plan': 90,
  'skills.staff': 65,
  data: 50,
  integration: 40,
  security: 65,
  equipment: 80,
  network: 65,
  'design.product': 90,
  'design.process': 80,
  'production.purchasing': 80,
  'production.planning': 65,
  'production.operations': 50,
  'production.equipment': 65,
  'production.safety': 80,
  'production.storage': 65,
  'production.energy': 40,
  logistics: 80,
  sales: 90,
  'service.product': 65,
  'service.customer': 80,
};
const stage2 = (scores: Record<string, number>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(scores).flatMap(([id, score]) => pairs[score]!.map((answer, k) => [`${id}.s2${'ab'[k]}`, answer])),
  );
const allOf = (stage: number, answer: string, from = gbtStage(stage)): Record<string, string> =>
  Object.fromEntries(
    from.flatMap((id) => (stage === 2 ? ['a', 'b'] : ['a']).map((k) => [`${id}.s${stage}${k}`, answer])),
  );
const discrete = { industry: 'discrete' };
/** Everything above stage 2 answered "not met", so that nothing is open. */
const nothingAbove = { ...allOf(3, 'none'), ...allOf(4, 'none'), ...allOf(5, 'none') };

test('the file loads and nothing is found in it', () => {
  expect(gbt.findings).toEqual([]);
});

describe('the worked example of GB/T 39117-2020', () => {
  const assessment = gbt.assess({ ...allOf(1, 'full'), ...stage2(worked), ...nothingAbove }, discrete);

  test('A2 = 0.7086, so S = 1.7086 and the level is 1', () => {
    // Σ α·β·γ·D, each in hundredths: whole numbers, one division.
    const sum = subdomains.reduce(
      (total, id) => total + weights[id]![0] * weights[id]![1] * weights[id]![2] * worked[id]!,
      0,
    );
    expect(assessment.root.stages[1]).toMatchObject({ stage: 's2', score: sum / 1e8, satisfied: false });
    expect(assessment.root.score).toBe((1e8 + sum) / 1e8);
    expect(assessment.root.score).toBeCloseTo(1.7086, 4);
    expect(levelOf(assessment)).toBe('L1');
    expect(assessment.root.max).toBe(5);
  });

  test('the elements and domains come out as published', () => {
    const stage = (id: string) => nodeOf(assessment, id).stages[1]?.score;
    expect(stage('design')).toBe(0.85);
    expect(stage('production')).toBe(0.634);
    expect(stage('service')).toBe(0.725);
    expect(stage('people')).toBe(0.775);
    expect(stage('technology')).toBe(0.5135);
    expect(stage('resources')).toBe(0.725);
    expect(stage('manufacturing')).toBe(0.73007);
  });

  test.each([
    ['production.energy', 0.0192],
    ['production.operations', 0.0177],
    ['data', 0.0152],
    ['integration', 0.0119],
    ['production.planning', 0.0089],
    ['production.equipment', 0.0078],
    ['production.storage', 0.0078],
    ['service.product', 0.0075],
    ['security', 0.0045],
    ['network', 0.0045],
    ['skills.staff', 0.0045],
  ])('lifting %s to 0.80 gains %f', (id, gain) => {
    const lifted = gbt.assess({ ...allOf(1, 'full'), ...stage2({ ...worked, [id]: 80 }), ...nothingAbove }, discrete);
    expect(lifted.root.score! - assessment.root.score!).toBeCloseTo(gain, 4);
  });

  test('the eight cheapest liftings together reach level 2', () => {
    const lifted = Object.fromEntries(
      [
        'production.energy',
        'production.operations',
        'data',
        'integration',
        'production.planning',
        'production.equipment',
        'production.storage',
        'service.product',
      ].map((id) => [id, 80]),
    );
    expect(
      levelOf(gbt.assess({ ...allOf(1, 'full'), ...stage2({ ...worked, ...lifted }), ...nothingAbove }, discrete)),
    ).toBe('L2');
  });
});

describe('the bound of 0.8', () => {
  const at = { ...allOf(1, 'most'), ...allOf(2, 'most'), ...nothingAbove };
  test.each(['discrete', 'process'])('exactly 0.8 at both stages satisfies both (%s)', (industry) => {
    const assessment = gbt.assess(at, { industry });
    expect(assessment.root.stages.slice(0, 2).map(({ score, satisfied }) => [score, satisfied])).toEqual([
      [0.8, true],
      [0.8, true],
    ]);
    expect(assessment.root.score).toBe(2);
    expect(levelOf(assessment)).toBe('L2');
  });
  test('one requirement less and stage 2 is missed', () => {
    const assessment = gbt.assess({ ...at, 'production.energy.s2a': 'part' }, discrete);
    expect(assessment.root.score).toBeLessThan(1.8);
    expect(levelOf(assessment)).toBe('L1');
  });
  test('one requirement more and it is passed, and still only two stages count', () => {
    const assessment = gbt.assess({ ...at, 'production.energy.s2a': 'full' }, discrete);
    expect(assessment.root.score).toBe(2);
    expect(levelOf(assessment)).toBe('L2');
  });
  test('a higher stage counts for nothing while the one below is missed', () => {
    const assessment = gbt.assess({ ...at, ...allOf(3, 'full'), ...allOf(1, 'part') }, discrete);
    expect(assessment.root.score).toBe(0.5);
    expect(levelOf(assessment)).toBe(null);
  });
  test('everything met gives 5 and level 5', () => {
    const best = gbt.assess(Object.assign({}, ...[1, 2, 3, 4, 5].map((stage) => allOf(stage, 'full'))), {
      industry: 'process',
    });
    expect(best.root.score).toBe(5);
    expect(levelOf(best)).toBe('L5');
  });
});

test('a subdomain that is cut leaves every denominator', () => {
  const assessment = gbt.assess(
    { ...allOf(1, 'full'), ...stage2(worked), ...nothingAbove, logistics: 'not-applicable' },
    discrete,
  );
  // Its domain had 13 of manufacturing's 100: the other four now share 87.
  const [alpha, rest] = [77, subdomains.filter((id) => id !== 'logistics')];
  const sum = rest.reduce((total, id) => {
    const [a, b, c] = weights[id]!;
    return total + (a === alpha ? (a * b * c * worked[id]! * 100) / 87 : a * b * c * worked[id]!);
  }, 0);
  expect(assessment.root.score).toBeCloseTo(1 + sum / 1e8, 12);
  expect(nodeOf(assessment, 'logistics').status).toBe('cut');
});

test('product design and product service are not asked of process industry', () => {
  const assessment = gbt.assess({ ...allOf(1, 'full'), ...allOf(2, 'full') }, { industry: 'process' });
  expect(nodeOf(assessment, 'design.product').status).toBe('not-asked');
  expect(nodeOf(assessment, 'service.product').status).toBe('not-asked');
});

test('one open requirement leaves both outcomes possible', () => {
  const { 'production.energy.s2a': _, ...rest } = { ...allOf(1, 'most'), ...allOf(2, 'most'), ...nothingAbove };
  const { complete, interval } = gbt.assess(rest, discrete);
  expect(complete).toBe(false);
  expect(interval).toMatchObject({ exact: true, level: { from: { id: 'L1' }, to: { id: 'L2' } }, score: { to: 2 } });
});

test('300 drawn companies get the figures that the formula gives', () => {
  const draw = draws(7);
  const points: Record<string, number> = { none: 0, part: 50, most: 80, full: 100 };
  for (let round = 0; round < 300; round += 1) {
    const industry = draw(2) === 0 ? 'discrete' : 'process';
    const offset = industry === 'discrete' ? 0 : 3;
    const favour = draw(5);
    const asked = subdomains.filter((id) => weights[id]![offset]! > 0);
    const answers: Record<string, string> = {};
    const stages = [1, 2, 3, 4, 5].map((stage) => {
      let [sum, weight] = [0, 0];
      for (const id of asked.filter((each) => gbtStage(stage).includes(each))) {
        const keys = stage === 2 ? ['a', 'b'] : ['a'];
        const given = keys.map(() => (draw(favour + 1) > 0 ? 'full' : ['none', 'part', 'most', 'full'][draw(4)]!));
        keys.forEach((k, i) => {
          answers[`${id}.s${stage}${k}`] = given[i]!;
        });
        const mean = given.reduce((total, answer) => total + points[answer]!, 0) / given.length;
        const w = nested(
          id,
          offset,
          asked.filter((each) => gbtStage(stage).includes(each)),
        );
        sum += w * mean;
        weight += w;
      }
      return sum / weight / 100;
    });
    // A figure too near to the bound is left to the tests above: this formula computes in floating point.
    if (stages.some((score) => Math.abs(score - 0.8) < 1e-9)) continue;
    const passed = stages.findIndex((score) => score < 0.8);
    const expected = passed === -1 ? 5 : passed + stages[passed]!;
    const assessment = gbt.assess(answers, { industry });
    expect(assessment.root.score).toBeCloseTo(expected, 10);
    expect(assessment.root.level!.rank).toBe(Math.floor(expected + 0.2 + 1e-12));
  }
});

/** α·β·γ, renormalised at each depth over the subdomains that have a requirement at the stage. */
function nested(id: string, offset: number, present: readonly string[]): number {
  const [element, domain] = [elementOf(id), domainOf(id)];
  const w = (each: string, k: number) => weights[each]![offset + k]!;
  const domains = (of: string) => [...new Set(present.filter((each) => elementOf(each) === of).map(domainOf))];
  const first = (of: string) => present.find((each) => domainOf(each) === of)!;
  const gammas = present.filter((each) => domainOf(each) === domain).reduce((total, each) => total + w(each, 2), 0);
  const betas = domains(element).reduce((total, each) => total + w(first(each), 1), 0);
  return w(id, 0) * (w(id, 1) / betas) * (w(id, 2) / gammas);
}
function elementOf(id: string): string {
  if (['strategy.plan', 'skills.staff'].includes(id)) return 'people';
  if (['data', 'integration', 'security'].includes(id)) return 'technology';
  return ['equipment', 'network'].includes(id) ? 'resources' : 'manufacturing';
}
function domainOf(id: string): string {
  return /^(design|production|service)\./.exec(id)?.[1] ?? id;
}
