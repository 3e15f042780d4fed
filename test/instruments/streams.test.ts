import { expect, test } from 'vitest';
import { draws, instrument, nodeOf } from './instrument.ts';

const samm = instrument('streams');
const streams = ['strategy.a', 'strategy.b', 'training.a', 'training.b', 'threats.a'];
const words = ['no', 'some', 'half', 'all'];
/** In quarters. */
const quarters = [0, 1, 2, 4];

test('the file loads and nothing is found in it', () => {
  expect(samm.findings).toEqual([]);
});

test('a stream is the sum of its activities, level 3 counting without level 1', () => {
  const assessment = samm.assess({ 'strategy.a.1': 'no', 'strategy.a.2': 'some', 'strategy.a.3': 'all' });
  expect(nodeOf(assessment, 'strategy.a')).toMatchObject({ score: 1.25, max: 3 });
});

test('there is no overall level', () => {
  const assessment = samm.assess({});
  expect(assessment.root.level).toBe(null);
  expect(assessment.interval.level).toBe(null);
  expect(assessment.interval.score).toEqual({ from: 0, to: 3 });
});

test('an activity that does not apply leaves the stream and its maximum', () => {
  const all = Object.fromEntries(streams.flatMap((stream) => [1, 2, 3].map((n) => [`${stream}.${n}`, 'all'])));
  const assessment = samm.assess({ ...all, 'threats.a.3': 'not-applicable' });
  expect(nodeOf(assessment, 'design')).toMatchObject({ score: 2, max: 2 });
  expect(assessment.root.score).toBe(2.5);
  expect(assessment.complete).toBe(true);
});

test('an unanswered activity counts nothing and is said to be open', () => {
  const all = Object.fromEntries(streams.flatMap((stream) => [1, 2, 3].map((n) => [`${stream}.${n}`, 'all'])));
  const { 'threats.a.3': _, ...rest } = all;
  const assessment = samm.assess(rest);
  expect(assessment.root.score).toBe(2.5);
  expect(assessment.coverage.open).toBe(1);
  expect(assessment.interval.score!.to).toBe(3);
});

test('300 drawn organisations get the sums and means of the method', () => {
  const draw = draws(5);
  for (let round = 0; round < 300; round += 1) {
    const picks = streams.map(() => [draw(4), draw(4), draw(4)]);
    const answers = Object.fromEntries(
      streams.flatMap((stream, s) => picks[s]!.map((pick, n) => [`${stream}.${n + 1}`, words[pick]!])),
    );
    const [a, b, c, d, e] = picks.map((three) => three.reduce((total, pick) => total + quarters[pick]!, 0) / 4) as [
      number,
      number,
      number,
      number,
      number,
    ];
    const assessment = samm.assess(answers);
    expect(nodeOf(assessment, 'governance.strategy').score).toBe((a + b) / 2);
    expect(nodeOf(assessment, 'governance').score).toBe(((a + b) / 2 + (c + d) / 2) / 2);
    expect(assessment.root.score).toBe((((a + b) / 2 + (c + d) / 2) / 2 + e) / 2);
  }
});
