import { expect, test } from 'vitest';
import { findGaps } from '../../src/gaps/find.ts';
import { instrument } from './instrument.ts';

const siri = instrument('anchored-bands');
const dimensions = siri.questionnaire.dimensions.map(({ id }) => id);
const answers = Object.fromEntries(dimensions.map((id, i) => [`${id}.band`, `b${(i * 7) % 6}`]));

test('the file loads and nothing is found in it', () => {
  expect(siri.findings).toEqual([]);
});

test('sixteen dimensions, each at its own band, with no roll-up and no level', () => {
  const { root, interval } = siri.assess(answers);
  expect(root.children.map(({ score }) => score)).toEqual(dimensions.map((_, i) => (i * 7) % 6));
  expect([root.score, root.level, interval.score, interval.level]).toEqual([null, null, null, null]);
});

test('every dimension below its target is a gap, and no other', () => {
  const assessment = siri.assess(answers);
  const gaps = findGaps(
    siri.questionnaire,
    {
      questionnaire: 'anchored-bands',
      version: '1.0.0',
      company: {},
      date: '2026-11-24',
      answers: Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, { answer }])),
    },
    assessment,
  );
  const below = dimensions.filter((_, i) => (i * 7) % 6 < (i % 4) + 1);
  expect(gaps.map(({ question }) => question).sort()).toEqual(below.map((id) => `${id}.band`).sort());
  expect(gaps.every(({ because }) => because === 'target')).toBe(true);
  for (const gap of gaps) {
    const i = dimensions.indexOf(gap.dimension);
    expect([gap.current.points, gap.needed.points]).toEqual([(i * 7) % 6, (i % 4) + 1]);
  }
});

test('a dimension that does not apply has no score, an open one is open', () => {
  const { root, coverage } = siri.assess({
    ...answers,
    [`${dimensions[0]}.band`]: 'not-applicable',
    [`${dimensions[1]}.band`]: 'unknown',
  });
  expect(root.children[0]).toMatchObject({ status: 'empty', score: null });
  expect(root.children[1]!.score).toBe(0);
  expect(coverage).toMatchObject({ questions: 16, applicable: 16, notApplicable: 1, unknown: 1, open: 0 });
  const { [`${dimensions[2]}.band`]: _, ...rest } = answers;
  expect(siri.assess(rest).complete).toBe(false);
});
