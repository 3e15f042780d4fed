import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/questionnaire/answer.ts';
import { draws, instrument, levelOf, questionOf } from './instrument.ts';

const miit = instrument('score-and-scenes');
const links = (n: number): string[] => Array.from({ length: n }, (_, i) => `link${i + 1}`);

/** The worked example: 4 + 3 + 1.5 + 4.2 + 5 + 2.5 + 1.25 + 4.5 + 3.75 + 4.5 + 0 + 7 + 7 + 1.5 + 3 = 52.7. */
const items: Record<string, Answer> = {
  network: ['control', 'mass'],
  digital: 30,
  networked: 15,
  capture: links(6),
  systems: links(3),
  'net-security': ['rules', 'products'],
  'data-security': ['rules'],
  planning: 'started',
  mechanism: ['flow', 'it'],
  talent: ['staff', 'post', 'training'],
  spend: 0.8,
  energy: 'better',
  quality: 'better',
  market: 'same',
  cost: 'better',
};
const scene = (n: number): string => `scene.${String(n).padStart(2, '0')}`;
const starred = [1, 3, 6, 7, 8, 9, 10, 11, 12, 13];
const plain = [2, 4, 5, 14, 15, 16];
/** So many starred and plain scenes at one grade, the rest at another. */
const scenes = (grade: number, stars: number, others: number, rest = 0): Record<string, string> =>
  Object.fromEntries([
    ...starred.map((n, i) => [scene(n), `g${i < stars ? grade : rest}`]),
    ...plain.map((n, i) => [scene(n), `g${i < others ? grade : rest}`]),
  ]);

test('the file loads and nothing is found in it', () => {
  expect(miit.findings).toEqual([]);
});

describe('the worked example of the 2024 indicators', () => {
  test('52.7 points and seven scenes at grade 2, four of them binding: level 2', () => {
    const assessment = miit.assess({ ...items, ...scenes(2, 4, 3) });
    expect(assessment.root.score).toBe(52.7);
    expect(assessment.root.max).toBe(100);
    expect(levelOf(assessment)).toBe('L2');
  });
  test('only five scenes at grade 2: level 1 in spite of 52.7', () => {
    expect(levelOf(miit.assess({ ...items, ...scenes(2, 3, 2, 1) }))).toBe('L1');
  });
  test.each(
    Object.entries({
      network: 4,
      digital: 3,
      networked: 1.5,
      capture: 4.2,
      systems: 5,
      'net-security': 2.5,
      'data-security': 1.25,
      planning: 4.5,
      mechanism: 3.75,
      talent: 4.5,
      spend: 0,
      energy: 7,
      quality: 7,
      market: 1.5,
      cost: 3,
    }),
  )('%s earns %f', (id, points) => {
    expect(questionOf(miit.assess(items), id).points).toBe(points);
  });
});

test.each([
  [0, 0],
  [10, 0],
  [10.01, 1.5],
  [20, 1.5],
  [20.01, 3],
  [40, 3],
  [40.01, 4.5],
  [60, 4.5],
  [60.01, 6],
  [100, 6],
])('%f %% digital machines earn %f', (share, points) => {
  expect(questionOf(miit.assess({ digital: share }), 'digital').points).toBe(points);
});

test.each([
  [1, 2.5],
  [2, 5],
  [11, 5],
  [12, 7.5],
  [13, 7.5],
  [14, 10],
])('%i links on systems earn %f', (count, points) => {
  expect(questionOf(miit.assess({ systems: links(count) }), 'systems').points).toBe(points);
});

test('"none of these" earns nothing', () => {
  expect(questionOf(miit.assess({ systems: ['none'] }), 'systems').points).toBe(0);
});

test('all fourteen links captured are worth 13 × 0.7 + 0.9 = 10 exactly', () => {
  expect(questionOf(miit.assess({ capture: links(14) }), 'capture').points).toBe(10);
});

test.each([
  ['six scenes, three binding', 2, 3, 3, 'L2'],
  ['five scenes, all binding', 2, 5, 0, 'L1'],
  ['six scenes, two binding', 2, 2, 4, 'L1'],
  ['seven scenes, three binding', 2, 3, 4, 'L2'],
])('%s at grade 2 with 52.7 points', (_, grade, stars, others, level) => {
  expect(levelOf(miit.assess({ ...items, ...scenes(grade, stars, others, 1) }))).toBe(level);
});

test('at exactly 40 points the level is 2, one step below it is 1', () => {
  // 52.7 less 4.2 (capture), 7 (energy) and 1.5 (market) is exactly 40.
  const forty = { ...items, capture: ['none'], energy: 'worse', market: 'worse' };
  const at = miit.assess({ ...forty, ...scenes(2, 4, 3) });
  expect(at.root.score).toBe(40);
  expect(levelOf(at)).toBe('L2');
  const below = miit.assess({ ...forty, networked: 10, ...scenes(2, 4, 3) });
  expect(below.root.score).toBe(38.5);
  expect(levelOf(below)).toBe('L1');
});

test('a scene that does not apply is not counted', () => {
  const seven = scenes(2, 3, 3);
  expect(levelOf(miit.assess({ ...items, ...seven, [scene(starred[0]!)]: 'not-applicable' }))).toBe(null);
  expect(levelOf(miit.assess({ ...items, ...seven, [scene(plain[5]!)]: 'not-applicable' }))).toBe('L2');
});

test('an open item leaves the interval of its points', () => {
  const { energy: _, ...rest } = items;
  const { interval, complete } = miit.assess({ ...rest, ...scenes(2, 4, 3) });
  expect(complete).toBe(false);
  expect(interval.score).toEqual({ from: 45.7, to: 52.7 });
});

test('500 drawn companies get the lower of both parts', () => {
  const draw = draws(11);
  const bounds = [
    [20, 1, 6, 3],
    [40, 2, 6, 3],
    [60, 3, 8, 5],
    [80, 4, 10, 6],
  ] as const;
  for (let round = 0; round < 500; round += 1) {
    const capture = draw(14);
    const rates = [draw(101), draw(101), draw(101)];
    const share = (rate: number, top: number) => ([10, 20, 40, 60].filter((bound) => rate > bound).length * top) / 4;
    const grades = Array.from({ length: 16 }, () => Math.min(4, draw(3) + draw(4)));
    const assessment = miit.assess({
      network: ['control', 'mass', 'fiveg', 'full'],
      systems: links(14),
      planning: 'model',
      'net-security': ['rules', 'products', 'assessment', 'detection'],
      capture: links(capture),
      digital: rates[0]!,
      networked: rates[1]!,
      spend: rates[2]!,
      energy: 'same',
      ...Object.fromEntries(grades.map((grade, i) => [scene(i + 1), `g${grade}`])),
    });
    // In tenths of a thousandth, so that the sum is of whole numbers.
    const a =
      (80_000 +
        100_000 +
        75_000 +
        50_000 +
        7_000 * capture +
        share(rates[0]!, 60_000) +
        share(rates[1]!, 60_000) +
        share(rates[2]!, 75_000) +
        35_000) /
      10_000;
    expect(assessment.root.score).toBe(a);
    let [levelA, levelB] = [0, 0];
    for (const [i, [score, grade, count, stars]] of bounds.entries()) {
      if (levelA === i && a >= score) levelA += 1;
      const at = grades.map((g, n) => (g >= grade ? n + 1 : 0)).filter((n) => n > 0);
      if (levelB === i && at.length >= count && at.filter((n) => starred.includes(n)).length >= stars) levelB += 1;
    }
    expect(assessment.root.level!.rank).toBe(Math.min(levelA, levelB));
  }
});
