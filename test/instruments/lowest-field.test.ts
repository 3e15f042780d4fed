import { describe, expect, test } from 'vitest';
import { draws, instrument, nodeOf } from './instrument.ts';

const impuls = instrument('lowest-field');

/** Fields of the smart factory 3, 1, 4, 2; dimensions strategy 2, operations 2, products 1, services 0, employees 3. */
const worked = {
  'strategy.plan': 'p2',
  'strategy.spend': 'p4',
  'factory.control': 'p3',
  'factory.share': 50,
  'factory.data.use': 'p1',
  'factory.systems.use': 'p4',
  'factory.twin.use': 'p2',
  'operations.q': 'p2',
  'products.q': 'p1',
  'services.q': 'p0',
  'employees.q': 'p3',
};

test('the file loads and nothing is found in it', () => {
  expect(impuls.findings).toEqual([]);
});

describe('the worked example', () => {
  const assessment = impuls.assess(worked);
  test('fields 3, 1, 4, 2 make the dimension 1', () => {
    expect(nodeOf(assessment, 'factory').children.map((field) => field.score)).toEqual([3, 1, 4, 2]);
    expect(nodeOf(assessment, 'factory').score).toBe(1);
  });
  test('2, 1, 2, 1, 0, 3 weighted 25, 14, 10, 19, 14, 18 make 1.57', () => {
    expect(assessment.root.score).toBe(1.57);
    expect(assessment.root.level).toBe(null);
  });
  test('raising only the 4 to 5 changes nothing', () => {
    expect(impuls.assess({ ...worked, 'factory.systems.use': 'p5' }).root.score).toBe(1.57);
  });
  test('raising the lowest field raises the whole', () => {
    expect(impuls.assess({ ...worked, 'factory.data.use': 'p2' }).root.score).toBe(1.71);
  });
});

test.each([
  ['p1', 0, 1],
  ['p1', 9.99, 1],
  ['p1', 10, 2],
  ['p3', 40, 2],
  ['p3', 40.01, 3],
  ['p4', 89.99, 3],
  ['p4', 90, 4],
  ['p0', 100, 0],
  ['p2', 100, 2],
])('control %s with %f %% of the machines is level %i', (control, share, level) => {
  expect(
    nodeOf(impuls.assess({ ...worked, 'factory.control': control, 'factory.share': share }), 'factory.equipment').score,
  ).toBe(level);
});

test('a field whose only question does not apply leaves the minimum', () => {
  const assessment = impuls.assess({ ...worked, 'factory.data.use': 'not-applicable' });
  expect(nodeOf(assessment, 'factory.data').score).toBe(null);
  expect(nodeOf(assessment, 'factory').score).toBe(2);
});

test('an open question leaves its dimension between 0 and what the other fields allow', () => {
  const { 'factory.data.use': _, ...rest } = worked;
  // 0 in the smart factory takes 0.14 off 1.57; at best the lowest other field, 2, adds 0.14.
  expect(impuls.assess(rest).interval.score).toEqual({ from: 1.43, to: 1.71 });
});

test('500 drawn companies get the mean of the lowest fields', () => {
  const draw = draws(3);
  for (let round = 0; round < 500; round += 1) {
    const p = Array.from({ length: 10 }, () => draw(6));
    const share = draw(101);
    const at = (i: number) => `p${p[i]}`;
    const step = share < 10 ? 0 : share <= 40 ? 1 : share < 90 ? 2 : 3;
    const table = [p[2]! >= 1, step >= 1, p[2]! >= 3 && step >= 2, p[2]! >= 4 && step >= 3];
    const equipment = table.includes(false) ? table.indexOf(false) : 4;
    const factory = Math.min(equipment, p[3]!, p[4]!, p[5]!);
    const expected =
      (25 * Math.min(p[0]!, p[1]!) + 14 * factory + 10 * p[6]! + 19 * p[7]! + 14 * p[8]! + 18 * p[9]!) / 100;
    const { root } = impuls.assess({
      'strategy.plan': at(0),
      'strategy.spend': at(1),
      'factory.control': at(2),
      'factory.share': share,
      'factory.data.use': at(3),
      'factory.systems.use': at(4),
      'factory.twin.use': at(5),
      'operations.q': at(6),
      'products.q': at(7),
      'services.q': at(8),
      'employees.q': at(9),
    });
    expect(root.score).toBe(expected);
  }
});
