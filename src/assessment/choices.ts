import type { Answer } from '../questionnaire/answer.ts';
import { compare, max, min, type Rational } from '../exact/rational.ts';
import { type AnswerTest, testQuestion } from '../questionnaire/when.ts';
import type { Scorer } from './compile.ts';
import type { Range } from './hull.ts';
import { type OutlinedQuestion, type Standing, standingOf } from './outline.ts';
import { type Cuts, type Given, mayBeAsked, type Situation } from './situation.ts';

/**
 * What is still open and may decide what applies, or what counts. Answers that no `when` tells apart are one case; of each case
 * only the lowest and the highest points matter, because every figure rises with them.
 */
export type Choice =
  | { readonly question: number; readonly cases: readonly Case[] }
  | { readonly node: number; readonly cases: readonly [false, true] };

export interface Case {
  /** Answers of the case with its lowest and highest points, and what they come to; null where it does not count. */
  readonly answer: Answer;
  readonly low: Standing | null;
  readonly high: Standing | null;
  /** Everything between: may be wider than `low` to `high`, which real answers attain. */
  readonly range: Range | null;
}

/** Open questions that may be asked: not answered, or with parts missing. */
export const openQuestions = (scorer: Scorer, given: Given, situation: Situation): readonly OutlinedQuestion[] =>
  scorer.questions.filter(({ index, meaning }) => {
    const answer = given[index];
    return mayBeAsked(situation.questions[index] ?? 0) && (answer === undefined || meaning.unfinished(answer));
  });

/** Dimensions that may still be cut: those that allow it and where nothing is answered yet. Undefined: open. */
export function openCuts(scorer: Scorer, given: Given, cuts: readonly boolean[]): Cuts {
  const touched = new Set(
    scorer.questions.filter(({ index }) => given[index] !== undefined).flatMap(({ chain }) => chain),
  );
  return scorer.nodes.map(({ index, cut }) =>
    cut === 'refused' || cuts[index] === true || touched.has(index) ? cuts[index] : undefined,
  );
}

/** Tests that decide what applies, by the question that they read. */
export function decidingTests(scorer: Scorer): ReadonlyMap<string, readonly AnswerTest[]> {
  const tests = new Map<string, AnswerTest[]>();
  for (const { gate } of [...scorer.nodes, ...scorer.questions]) {
    for (const test of gate?.tests ?? []) tests.set(test.question, [...(tests.get(test.question) ?? []), test]);
  }
  return tests;
}

/** The cases of an open question; `apart`: also by whether it counts and by what conditions on its options make of it. */
export function casesOf(
  question: OutlinedQuestion,
  tests: readonly AnswerTest[],
  given: Answer | undefined,
  apart: boolean,
): readonly Case[] | null {
  const { meaning } = question;
  const candidates = meaning.candidates(tests, given);
  if (candidates === null) return null;
  const groups = new Map<string, { readonly answer: Answer; readonly standing: Standing | null }[]>();
  for (const answer of candidates) {
    const standing = standingOf(question, answer);
    const reading = { answer, points: meaning.points(answer) };
    const told = tests.map((test) => testQuestion(test, { meaning, reading }));
    const more = apart ? [standing !== null, ...optionsReached(question, standing)] : [];
    const key = [...told, ...more].join();
    groups.set(key, [...(groups.get(key) ?? []), { answer, standing }]);
  }
  return [...groups.values()].map(caseOf);
}

/** Whether its highest answer is highest in every part: then nothing but its points matters. */
export const isPlain = ({ highest, ceiling }: OutlinedQuestion): boolean =>
  highest === null ||
  ceiling === null ||
  highest.options.every((figure, at) => compare(figure, ceiling.options[at] ?? figure) >= 0);

function optionsReached(question: OutlinedQuestion, standing: Standing | null): readonly boolean[] {
  return question.named.map((option, at) => {
    const required = question.meaning.required(option);
    const actual = standing?.options[at];
    return required !== null && actual !== undefined && compare(actual, required) >= 0;
  });
}

function caseOf(members: readonly { readonly answer: Answer; readonly standing: Standing | null }[]): Case {
  const counted = members.filter(
    (member): member is { answer: Answer; standing: Standing } => member.standing !== null,
  );
  const [first] = counted;
  const [any] = members;
  if (first === undefined) return { answer: any?.answer ?? '', low: null, high: null, range: null };
  const low = counted.reduce((lowest, next) => (order(next.standing, lowest.standing) < 0 ? next : lowest));
  const high = counted.reduce((highest, next) => (order(next.standing, highest.standing) > 0 ? next : highest));
  const spread = (pick: (a: Rational, b: Rational) => Rational): Standing =>
    counted
      .map(({ standing }) => standing)
      .reduce((a, b) => ({
        points: pick(a.points, b.points),
        options: a.options.map((figure, at) => pick(figure, b.options[at] ?? figure)),
      }));
  return {
    answer: low.answer,
    low: low.standing,
    high: high.standing,
    range: { low: spread(min), high: spread(max), mayNotCount: counted.length < members.length },
  };
}

/** By points, then by the options that conditions name. */
export function order(a: Standing, b: Standing): number {
  const points = compare(a.points, b.points);
  if (points !== 0) return points;
  for (const [at, figure] of a.options.entries()) {
    const difference = compare(figure, b.options[at] ?? figure);
    if (difference !== 0) return difference;
  }
  return 0;
}
