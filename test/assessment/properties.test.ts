import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/answers/answers.ts';
import type { Answer } from '../../src/questionnaire/answer.ts';
import { assess } from '../../src/assessment/assess.ts';
import type { Assessment, NodeResult, QuestionResult } from '../../src/assessment/assessment.ts';
import { toNumber } from '../../src/exact/rational.ts';
import { scoringFingerprint } from '../../src/questionnaire/fingerprint.ts';
import { meaningOf } from '../../src/questionnaire/kinds/index.ts';
import type { Dimension } from '../../src/questionnaire/schema/dimension.ts';
import type { Condition, Level } from '../../src/questionnaire/schema/level.ts';
import type { Questionnaire } from '../../src/questionnaire/schema/questionnaire.ts';
import { isScored, nodesOf, questionsOf } from '../../src/questionnaire/tree.ts';
import { answerTestsIn } from '../../src/questionnaire/when.ts';
import { answers, choice, dimension, level, questionnaire, yesNo } from '../builders.ts';
import { samples } from '../generated.ts';

const nodesIn = (node: NodeResult): readonly NodeResult[] => [node, ...node.children.flatMap(nodesIn)];
const questionsIn = (node: NodeResult): readonly QuestionResult[] =>
  nodesIn(node).flatMap(({ questions }) => questions);
const statuses = ({ root }: Assessment) =>
  Object.fromEntries(questionsIn(root).map(({ id, status, points }) => [id, [status, points === null]]));
const byId = <T>({ root }: Assessment, of: (node: NodeResult) => T) =>
  Object.fromEntries(nodesIn(root).map((node) => [node.id, of(node)]));

/** Score and rank of every node. */
const figures = (assessment: Assessment) =>
  byId(assessment, ({ score, level }) => ({ score, rank: level?.rank ?? null }));

describe('no score and no level falls when points rise, for a fixed profile and fixed applicable questions', () => {
  test('whichever question rises to whichever anchor', () => {
    let risen = 0;
    fc.assert(
      fc.property(
        samples({ open: 5, whens: 15 }),
        fc.nat(),
        fc.nat(),
        ({ questionnaire: made, answers: given }, which, height) => {
          const before = assess(made, given);
          const asked = questionsIn(before.root).filter(
            ({ status, points }) => ['answered', 'unknown', 'open'].includes(status) && points !== null,
          );
          const chosen = asked[which % asked.length];
          const found = questionsOf(made).find(({ question }) => question.id === chosen?.id);
          if (chosen === undefined || found === undefined) return;
          const meaning = meaningOf(made, found.question);
          const anchor = meaning.anchors[height % meaning.anchors.length];
          const present = given.answers[chosen.id]?.answer;
          const higher = anchor === undefined ? null : meaning.answerReaching(anchor.points, present, false);
          if (higher === null) return;
          expect(toNumber(meaning.points(higher) ?? { n: 0, d: 1 })).toBeGreaterThanOrEqual(
            toNumber(anchor?.points ?? { n: 0, d: 1 }),
          );
          const after = assess(made, {
            ...given,
            answers: { ...given.answers, [chosen.id]: { ...given.answers[chosen.id], answer: higher } },
          });
          // What applies is to stay as it is: the promise is made for that.
          if (
            JSON.stringify({ ...statuses(after), [chosen.id]: 0 }) !==
            JSON.stringify({ ...statuses(before), [chosen.id]: 0 })
          )
            return;
          risen += 1;
          const now = figures(after);
          for (const [id, { score, rank }] of Object.entries(figures(before))) {
            if (score !== null) expect(now[id]?.score).toBeGreaterThanOrEqual(score);
            if (rank !== null) expect(now[id]?.rank).toBeGreaterThanOrEqual(rank);
          }
        },
      ),
      { numRuns: 2000 },
    );
    expect(risen).toBeGreaterThan(500);
  });
});

describe('an excluded question gives the figures of the questionnaire without it', () => {
  const without = (made: Questionnaire, removed: string): Questionnaire => {
    // Conditions that name it go; a level that loses all of them can no longer be reached.
    const never: Condition = { points: 'no-such-question', 'at-least': 0 };
    const condition = (one: Condition): readonly Condition[] => {
      if (('points' in one && one.points === removed) || ('chosen' in one && one.chosen === removed)) return [];
      if ('every' in one && Array.isArray(one.every))
        return [{ ...one, every: one.every.filter((id) => id !== removed) }];
      if ('count' in one && Array.isArray(one.count))
        return [{ ...one, count: one.count.filter((id) => id !== removed) }];
      return [one];
    };
    const levels = (list: string | Level[] | undefined) =>
      !Array.isArray(list)
        ? {}
        : {
            levels: list.map((one) => ({
              ...one,
              requires: one.requires
                .flatMap(condition)
                .concat(one.requires.flatMap(condition).length === 0 ? [never] : []),
            })),
          };
    const prune = (node: Dimension): Dimension => ({
      ...node,
      ...levels(node.levels),
      ...(node.questions === undefined ? {} : { questions: node.questions.filter(({ id }) => id !== removed) }),
      ...(node.dimensions === undefined ? {} : { dimensions: node.dimensions.map(prune) }),
    });
    return { ...made, ...levels(made.levels), dimensions: made.dimensions.map(prune) };
  };

  test('whichever it is', () => {
    let excluded = 0;
    fc.assert(
      fc.property(
        samples({ open: 10, policies: ['exclude'] }),
        fc.nat(),
        ({ questionnaire: made, answers: given }, which) => {
          const read = new Set(
            [
              ...nodesOf(made).flatMap(({ node }) => ('format' in node ? [] : answerTestsIn(node.when))),
              ...questionsOf(made).flatMap(({ question }) => answerTestsIn(question.when)),
            ].map(({ question }) => question),
          );
          const free = questionsOf(made).filter(
            ({ question }) =>
              !read.has(question.id) &&
              isScored(question) &&
              (question['not-applicable'] ?? made['not-applicable']) === 'exclude',
          );
          const question = free[which % free.length]?.question;
          if (question === undefined) return;
          const left = { ...given, answers: { ...given.answers, [question.id]: { answer: 'not-applicable' } } };
          const assessed = assess(made, left);
          if (questionsIn(assessed.root).find(({ id }) => id === question.id)?.status !== 'not-applicable') return;
          excluded += 1;
          expect(figures(assessed)).toEqual(figures(assess(without(made, question.id), given)));
        },
      ),
      { numRuns: 1500 },
    );
    expect(excluded).toBeGreaterThan(300);
  });
});

describe('the order of keys and questions changes nothing', () => {
  const turned = <T>(list: readonly T[] | undefined): T[] | undefined =>
    list === undefined ? undefined : [...list].reverse();
  /** Keys and children back to front. Cases of weights and facts, levels and rules keep their order: it means something there. */
  const backwards = (made: Questionnaire): Questionnaire => {
    const node = (one: Dimension): Dimension =>
      reversed({
        ...one,
        ...only({ questions: turned(one.questions?.map(reversed)), dimensions: turned(one.dimensions?.map(node)) }),
      });
    return reversed({ ...made, dimensions: turned(made.dimensions.map(node)) ?? [] });
  };
  const only = <T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
    Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
      [K in keyof T]?: Exclude<T[K], undefined>;
    };
  const reversed = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).reverse()) as T;

  test('of any figure, nor the hash of the scoring model', () => {
    fc.assert(
      fc.property(samples({ open: 20 }), ({ questionnaire: made, answers: given }) => {
        const other = backwards(made);
        const mirrored: Answers = { ...given, answers: reversed(given.answers), company: reversed(given.company) };
        const [one, two] = [assess(made, given), assess(other, mirrored)];
        const all = (node: NodeResult) => ({
          ...node,
          children: 0,
          questions: 0,
          levels: node.levels.map(({ reached, conditions }) => [
            reached,
            conditions.map(({ status, actual }) => [status, actual]),
          ]),
        });
        expect(byId(two, all)).toEqual(byId(one, all));
        expect(Object.fromEntries(questionsIn(two.root).map((question) => [question.id, question]))).toEqual(
          Object.fromEntries(questionsIn(one.root).map((question) => [question.id, question])),
        );
        expect({ ...two, root: 0, checks: 0 }).toEqual({ ...one, root: 0, checks: 0 });
        expect(scoringFingerprint(other)).toBe(scoringFingerprint(made));
      }),
      { numRuns: 1500 },
    );
  });
  test('and the same input gives the same bytes', () => {
    fc.assert(
      fc.property(samples(), ({ questionnaire: made, answers: given }) => {
        const again = structuredClone({ made, given });
        expect(JSON.stringify(assess(again.made, again.given))).toBe(JSON.stringify(assess(made, given)));
      }),
      { numRuns: 300 },
    );
  });
});

describe('best answers everywhere give exactly the maximum', () => {
  test('of every node, and worst ones the least', () => {
    fc.assert(
      fc.property(samples({ whens: 0 }), ({ questionnaire: made, answers: given }) => {
        const all = (pick: 'worst' | 'best') =>
          Object.fromEntries(
            questionsOf(made).map(({ question }) => [
              question.id,
              { answer: meaningOf(made, question).extremes()[pick] as Answer },
            ]),
          );
        for (const [pick, end] of [
          ['best', 'max'],
          ['worst', 'least'],
        ] as const) {
          const assessed = assess(made, { ...given, answers: all(pick) });
          expect(assessed.complete).toBe(true);
          for (const node of nodesIn(assessed.root)) expect(node.score).toBe(node[end]);
          const { interval, root } = assessed;
          expect(interval.score).toEqual(root.score === null ? null : { from: root.score, to: root.score });
        }
      }),
      { numRuns: 1000 },
    );
  });
  test.each([0.3, 0.7, 5, 1.1])('%s for every weight vector, where every question goes up to that', (top) => {
    const weights = fc.array(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(weights, { minLength: 1, maxLength: 4 }), (groups) => {
        const made = questionnaire({
          dimensions: groups.map((group, at) =>
            dimension(`d${at}`, {
              weight: group[0] ?? 1,
              questions: group.map((weight, index) =>
                yesNo(`q${at}.${index}`, { weight, points: { yes: top, no: 0 } }),
              ),
            }),
          ),
        });
        const best = Object.fromEntries(questionsOf(made).map(({ question }) => [question.id, true]));
        const { root } = assess(made, answers(best));
        expect(root.score).toBe(top);
        expect(root.max).toBe(top);
      }),
      { numRuns: 300 },
    );
  });
});

describe('bounds are decided exactly', () => {
  const atBound = (bound: Condition) =>
    questionnaire({
      aggregate: 'sum',
      levels: [level('L1', bound)],
      dimensions: [
        dimension('d1', {
          aggregate: 'sum',
          questions: [yesNo('a', { points: { yes: 0.1, no: 0 } }), yesNo('b', { points: { yes: 0.2, no: 0 } })],
        }),
      ],
    });
  test.each<[string, Condition, number]>([
    ['0.1 + 0.2 reaches 0.3', { score: 'company', 'at-least': 0.3 }, 1],
    ['0.1 + 0.2 is not above 0.3', { score: 'company', above: 0.3 }, 0],
    ['nor does it reach 0.30000000000000004', { score: 'company', 'at-least': 0.30000000000000004 }, 0],
    ['it is above 0.29999999999999993', { score: 'company', above: 0.29999999999999993 }, 1],
  ])('%s', (_what, bound, rank) => {
    const { root } = assess(atBound(bound), answers({ a: true, b: true }));
    expect(root.score).toBe(0.3);
    expect(root.level?.rank).toBe(rank);
  });
  test('a third of three thirds is a third, ten tenths are one', () => {
    const made = questionnaire({
      levels: [level('L1', { score: 'company', 'at-least': 0.7 })],
      dimensions: [
        dimension('d1', {
          questions: Array.from({ length: 10 }, (_, index) =>
            yesNo(`q${index}`, { weight: 0.1, points: { yes: 0.7, no: 0 } }),
          ),
        }),
      ],
    });
    const { root } = assess(
      made,
      answers(Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`q${index}`, true]))),
    );
    expect(root.score).toBe(0.7);
    expect(root.level?.id).toBe('L1');
    expect(
      assess(
        questionnaire({ dimensions: [dimension('d1', { questions: [choice('a'), choice('b'), choice('c')] })] }),
        answers({ a: 'o1', b: 'o0', c: 'o0' }),
      ).root.score,
    ).toBe(1 / 3);
  });
});
