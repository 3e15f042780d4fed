import { describe, expect, test } from 'vitest';
import { draws, instrument, levelOf, nodeOf, questionOf } from './instrument.ts';

const gates = instrument('gates');
const company = { sector: 'electronics', employees: 60 };
const answers = {
  'networking.share': 40,
  'networking.downtime': 'paper',
  'cnc.scrap': 0.3,
  'cnc.programs': true,
  'cloud.erp': 'saas',
  'cloud.link': true,
};

test('the file loads and nothing is found in it', () => {
  expect(gates.findings).toEqual([]);
});

test('the weighted tree: (16 × (2×3 + 2)/3 + 10 × 5 + 0.1 × 4.5) / 26.1', () => {
  const assessment = gates.assess(answers, company);
  expect(nodeOf(assessment, 'networking').score).toBe(8 / 3);
  // 16 × 8/3 = 128/3; everything times 60: (2560 + 3000 + 27) / 1566.
  expect(assessment.root.score).toBe(5587 / 1566);
});

test('another sector weighs equipment networking 14', () => {
  expect(gates.assess(answers, { ...company, sector: 'equipment' }).root.score).toBe(
    (14 * 160 + 3000 + 27) / (24.1 * 60),
  );
});

test.each([
  [0, 0],
  [0.01, 1],
  [19.99, 1],
  [20, 2],
  [39.99, 2],
  [40, 3],
  [59.99, 3],
  [60, 4],
  [79.99, 4],
  [80, 5],
  [100, 5],
])('%f %% networked machines earn %i', (share, points) => {
  expect(questionOf(gates.assess({ 'networking.share': share }, company), 'networking.share').points).toBe(points);
});

test.each([
  [0, 5],
  [0.3, 5],
  [0.31, 3],
  [1, 3],
  [1.01, 1],
  [5, 1],
  [5.01, 0],
])('a scrap rate of %f %% earns %i: points fall as it rises', (rate, points) => {
  expect(questionOf(gates.assess({ 'cnc.scrap': rate }, company), 'cnc.scrap').points).toBe(points);
});

describe('levels and their gates', () => {
  test('all conditions of level 3 but one', () => {
    // 3.567 > 3.5, but networking stands at 2.67 where every dimension needs 3.
    const assessment = gates.assess(answers, company);
    expect(levelOf(assessment)).toBe('L2');
    expect(assessment.root.levels[2]!.conditions.map(({ status }) => status)).toEqual(['met', 'unmet', 'met']);
    expect(assessment.root.levels[2]!.conditions[1]!.members).toEqual([
      { id: 'networking', actual: 8 / 3, met: false },
      { id: 'cnc', actual: 5, met: true },
      { id: 'cloud', actual: 4.5, met: true },
    ]);
  });
  test('one step up on the gate reaches it', () => {
    expect(levelOf(gates.assess({ ...answers, 'networking.share': 60 }, company))).toBe('L3');
  });
  test('without a single networked machine there is no level, whatever the score', () => {
    const assessment = gates.assess({ ...answers, 'networking.share': 0, 'networking.downtime': 'auto' }, company);
    expect(assessment.root.score).toBeGreaterThan(1.8);
    expect(levelOf(assessment)).toBe(null);
  });
  test('single programs are enough for level 2, paper is not', () => {
    const at = { ...answers, 'networking.share': 60 };
    expect(levelOf(gates.assess({ ...at, 'cloud.erp': 'modules' }, company))).toBe('L2');
    expect(levelOf(gates.assess({ ...at, 'cloud.erp': 'paper', 'cloud.link': 'unknown' }, company))).toBe('L1');
  });
});

describe('what does not apply', () => {
  test('a micro firm is not asked for version control, and its dimension rests on the rest', () => {
    const assessment = gates.assess({ ...answers, 'cnc.scrap': 2 }, { ...company, employees: 19 });
    expect(questionOf(assessment, 'cnc.programs').status).toBe('not-asked');
    expect(nodeOf(assessment, 'cnc').score).toBe(1);
    expect(nodeOf(gates.assess({ ...answers, 'cnc.scrap': 2 }, { ...company, employees: 20 }), 'cnc').score).toBe(3);
  });
  test.each([
    ['exclude', 'networking.downtime', 'networking', 3],
    ['zero', 'cnc.programs', 'cnc', 2.5],
    ['full', 'cloud.link', 'cloud', 4.5],
  ])('not applicable with policy %s', (_, question, dimension, score) => {
    expect(nodeOf(gates.assess({ ...answers, [question]: 'not-applicable' }, company), dimension).score).toBe(score);
  });
  test('a question left unasked by a scored answer counts its lowest points', () => {
    const assessment = gates.assess({ ...answers, 'cloud.erp': 'paper' }, company);
    expect(questionOf(assessment, 'cloud.link')).toMatchObject({ status: 'not-asked', points: 0 });
    expect(nodeOf(assessment, 'cloud').score).toBe(0);
  });
});

test('the open answer that decides what applies is tried both ways', () => {
  const { 'cloud.erp': _erp, 'cloud.link': _link, ...open } = answers;
  const { interval } = gates.assess(open, company);
  expect(interval.exact).toBe(true);
  expect(interval.score).toEqual({ from: (2560 + 3000) / 1566, to: 5587 / 1566 });
  expect(interval.level).toEqual({ from: { id: 'L1', rank: 1 }, to: { id: 'L2', rank: 2 } });
});

test('1,000 drawn companies get the figures worked out by hand', () => {
  const draw = draws(21);
  for (let round = 0; round < 1000; round += 1) {
    const [share, scrap] = [draw(101), draw(80) / 10];
    const [down, erp, programs, link] = [draw(3), draw(3), draw(2), draw(2)];
    const s = share === 0 ? 0 : share < 20 ? 1 : share < 40 ? 2 : share < 60 ? 3 : share < 80 ? 4 : 5;
    const c = scrap > 5 ? 0 : scrap > 1 ? 1 : scrap > 0.3 ? 3 : 5;
    const e = [0, 3, 5][erp]!;
    // Sixths, halves and halves of points: every figure below is a whole number over 1566.
    const networking = 2 * s + [0, 2, 5][down]!;
    const cnc = c + 5 * programs;
    const cloud = e + (erp > 0 ? 4 * link : 0);
    const n = 320 * networking + 300 * cnc + 3 * cloud;
    const assessment = gates.assess(
      {
        'networking.share': share,
        'networking.downtime': ['none', 'paper', 'auto'][down]!,
        'cnc.scrap': scrap,
        'cnc.programs': programs === 1,
        'cloud.erp': ['paper', 'modules', 'saas'][erp]!,
        ...(erp > 0 ? { 'cloud.link': link === 1 } : {}),
      },
      company,
    );
    const two = [networking >= 6, cnc >= 4, cloud >= 4].filter(Boolean).length >= 2;
    const one = n * 10 >= 18 * 1566 && s >= 1;
    const second = one && n * 10 >= 27 * 1566 && networking * 2 >= 15 && two && e >= 3;
    const third = second && n * 2 > 7 * 1566 && networking >= 9 && cnc >= 6 && cloud >= 6 && cloud >= 8;
    expect(assessment.root.score).toBe(n / 1566);
    expect(assessment.root.level!.rank).toBe(third ? 3 : second ? 2 : one ? 1 : 0);
  }
});
