import { expect, test } from 'vitest';
import { draws, instrument, nodeOf } from './instrument.ts';

const spice = instrument('capability');
const buy = (pa11: number, pa21: number, pa22: number, pa31 = 0, pa32 = 0) => ({
  'buy.pa11': pa11,
  'buy.pa21': pa21,
  'buy.pa22': pa22,
  'buy.pa31': pa31,
  'buy.pa32': pa32,
});
const capability = (answers: Parameters<typeof spice.assess>[0]) => nodeOf(spice.assess(answers), 'buy').level!.rank;

test('the file loads and nothing is found in it', () => {
  expect(spice.findings).toEqual([]);
});

test.each([
  ['90, 60, 40 %: level 1', buy(90, 60, 40), 1],
  ['the second attribute of level 2 at 50 % is still P: level 1', buy(90, 60, 50), 1],
  ['at 50.1 % it is L: level 2', buy(90, 60, 50.1), 2],
  ['level 3 needs both attributes of level 2 at F', buy(90, 90, 85, 60, 60), 2],
  ['and then only L at its own', buy(90, 90, 85.1, 50.1, 50.1), 3],
  ['15 % is N', buy(15, 0, 0), 0],
  ['50 % is P, which is not enough for level 1', buy(50, 0, 0), 0],
  ['50.01 % is L: level 1', buy(50.01, 0, 0), 1],
  ['85 % is L, which is not enough below', buy(85, 100, 100), 1],
  ['85.01 % is F', buy(85.01, 100, 100), 2],
])('%s', (_, answers, level) => {
  expect(capability(answers)).toBe(level);
});

test('each process is rated by the same rule on its own attributes', () => {
  const assessment = spice.assess({ ...buy(90, 90, 90, 90, 90), 'make.pa11': 60, 'make.pa21': 100, 'make.pa22': 100 });
  expect(nodeOf(assessment, 'buy').score).toBe(3);
  // Without attributes of level 3 there is nothing that could be met there: the level is not reached.
  expect(nodeOf(assessment, 'make').level).toEqual({ id: 'CL1', rank: 1 });
  expect(assessment.root.score).toBe(null);
});

test('an attribute that does not apply is dropped from its level', () => {
  expect(capability({ ...buy(90, 60, 10), 'buy.pa22': 'not-applicable' })).toBe(2);
});

test('an open attribute leaves both outcomes possible', () => {
  const { 'buy.pa22': _, ...open } = buy(90, 60, 0);
  const assessment = spice.assess({ ...open, 'make.pa11': 0, 'make.pa21': 0, 'make.pa22': 0 });
  expect(assessment.complete).toBe(false);
  expect(nodeOf(assessment, 'buy').level!.rank).toBe(1);
});

test('1,000 drawn processes', () => {
  const draw = draws(9);
  const rate = (percent: number) => (percent > 85 ? 3 : percent > 50 ? 2 : percent > 15 ? 1 : 0);
  for (let round = 0; round < 1000; round += 1) {
    const p = Array.from({ length: 5 }, () => [15, 15.5, 50, 50.5, 85, 85.5, 95, 100, 90, 86][draw(10)]!);
    const r = p.map(rate) as [number, number, number, number, number];
    const one = r[0] >= 2;
    const two = r[0] === 3 && r[1] >= 2 && r[2] >= 2;
    const three = r[0] === 3 && r[1] === 3 && r[2] === 3 && r[3] >= 2 && r[4] >= 2;
    expect(capability(buy(...(p as [number, number, number, number, number])))).toBe(
      !one ? 0 : !two ? 1 : !three ? 2 : 3,
    );
  }
});
