import { expect, test } from 'vitest';
import { instrument, levelOf, nodeOf, questionOf } from './instrument.ts';

const lens = instrument('lens');
const places = { office: 'daily', shop: 'weekly', store: 'never' };
const rest = { 'recover.practice': ['drill'], 'operate.rules': ['owner'], 'operate.places': places };

test('the file loads and nothing is found in it', () => {
  expect(lens.findings).toEqual([]);
});

/** All sixteen ways to tick four items, rated by the rules written out as plain code. */
const items = ['copy', 'offsite', 'test', 'cloud'];
test.each(Array.from({ length: 16 }, (_, n) => items.filter((_item, i) => (n >> i) & 1)))(
  'ticking [%s %s %s %s]',
  (...ticked) => {
    const on = (item: string) => ticked.includes(item);
    const expected = items.every(on)
      ? 3
      : on('test') && (on('cloud') || (on('copy') && on('offsite')))
        ? 2
        : on('copy') || on('cloud')
          ? 1
          : 0;
    const given = ticked.filter((item) => item !== undefined);
    const assessment = lens.assess({ ...rest, 'recover.backup': given.length === 0 ? ['none'] : given });
    expect(questionOf(assessment, 'recover.backup').points).toBe(expected);
    expect(nodeOf(assessment, 'recover').score).toBe(Math.min(expected, 2));
    expect(levelOf(assessment)).toBe(expected >= 2 ? 'RISK-FREE' : expected > 0 ? 'HIGH-RISK-FREE' : null);
  },
);

test('the top level also wants the drill ticked', () => {
  const assessment = lens.assess({ ...rest, 'recover.backup': items, 'recover.practice': ['card'] });
  expect(levelOf(assessment)).toBe('HIGH-RISK-FREE');
  expect(assessment.root.levels[1]!.conditions.map(({ kind, status }) => [kind, status])).toEqual([
    ['every', 'unmet'],
    ['chosen', 'unmet'],
  ]);
});

test('0.1 + 0.2 is 0.3, and 1.5 more is 1.8', () => {
  expect(questionOf(lens.assess({ 'operate.rules': ['list', 'patch'] }), 'operate.rules').points).toBe(0.3);
  expect(questionOf(lens.assess({ 'operate.rules': ['list', 'patch', 'owner'] }), 'operate.rules').points).toBe(1.8);
});

test('a grid is the weighted mean of its rows: (3 + 2 × 1 + 0) / 4', () => {
  expect(questionOf(lens.assess(rest), 'operate.places').points).toBe(1.25);
});

test('a grid row that does not apply leaves the mean: (3 + 2 × 1) / 3', () => {
  expect(
    questionOf(lens.assess({ 'operate.places': { ...places, store: 'not-applicable' } }), 'operate.places').points,
  ).toBe(5 / 3);
});

test('a question that does not apply leaves the minimum and drops out of "every"', () => {
  const assessment = lens.assess({ ...rest, 'recover.backup': 'not-applicable' });
  expect(nodeOf(assessment, 'recover').score).toBe(2);
  expect(levelOf(assessment)).toBe('RISK-FREE');
});

test('an open question leaves everything from no level to the top', () => {
  expect(lens.assess(rest).interval.level).toEqual({ from: { id: null, rank: 0 }, to: { id: 'RISK-FREE', rank: 2 } });
});
