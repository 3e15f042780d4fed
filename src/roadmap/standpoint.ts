import type { Answers } from '../answers/answers.ts';
import { type Standing, standingOf } from '../assessment/outline.ts';
import { type Reckoning, reckon } from '../assessment/reckoning.ts';
import { type Valuation, valuate } from '../assessment/score.ts';
import { LOT, situate, standingsIn } from '../assessment/situation.ts';
import { compare, fromDecimal, type Rational } from '../exact/rational.ts';
import { type Answer, NOT_APPLICABLE } from '../questionnaire/answer.ts';
import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';

/** Where a company stands today: what a plan starts from. */
export interface Standpoint extends Reckoning {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
}

export const standpointOf = (
  questionnaire: Questionnaire,
  answers: Answers,
  reckoning: Reckoning = reckon(questionnaire, answers),
): Standpoint => ({ questionnaire, answers, ...reckoning });

/** Today's points of a question that an action may lift: asked of this company and not declared not applicable. */
export function liftable(
  { scorer, given, situation, now }: Standpoint,
  id: string,
): { index: number; points: Rational } | null {
  const index = scorer.questionAt.get(id);
  if (index === undefined || situation.questions[index] !== LOT.ASKED || given[index] === NOT_APPLICABLE) return null;
  const standing = now.standings[index];
  return standing ? { index, points: standing.points } : null;
}

/** What an action that lifts a question to these points makes of its answer. */
export interface Lifted {
  readonly lift: number;
  readonly answer: Answer;
  readonly standing: Standing;
}

/**
 * The answers that lifts to these points lead to, lowest lift first; without those that leave the points as they are. An answer
 * has at least the points of its lift, and never more than that of a higher lift.
 */
export function liftedAnswers(
  { scorer, given, now }: Standpoint,
  index: number,
  lifts: readonly number[],
): readonly Lifted[] {
  const question = scorer.questions[index];
  const today = now.standings[index];
  if (question === undefined || !today) return [];
  const current = given[index];
  const found = [...new Set(lifts)]
    .sort((a, b) => a - b)
    .flatMap((lift): Lifted[] => {
      const answer =
        question.meaning.answerReaching(fromDecimal(lift), current) ?? question.meaning.extremes(current).best;
      const standing = standingOf(question, answer);
      return standing === null || compare(standing.points, today.points) <= 0 ? [] : [{ lift, answer, standing }];
    });
  // Where a kind finds a lower answer for a higher lift, that answer does for the lower lift, too.
  const steps: Lifted[] = [];
  for (const one of [...found].reverse()) {
    const above = steps[0];
    const higher = above !== undefined && compare(one.standing.points, above.standing.points) > 0;
    steps.unshift(higher ? { ...above, lift: one.lift } : one);
  }
  return steps;
}

/** What applies as it is today, the points lifted. */
export const frozenAfter = ({ scorer, now }: Standpoint, lifted: ReadonlyMap<number, Lifted>): Valuation =>
  valuate(
    scorer,
    now.standings.map((standing, index) => lifted.get(index)?.standing ?? standing),
  );

/** As the ordinary scorer has it: lifted answers may change what is asked. */
export function scoredAfter(standpoint: Standpoint, lifted: ReadonlyMap<number, Lifted>): Valuation {
  const { scorer, given, cuts } = standpoint;
  const after = given.map((answer, index) => lifted.get(index)?.answer ?? answer);
  return valuate(scorer, standingsIn(scorer, after, situate(scorer, after, cuts, true)));
}

/** Whether anything that decides what is asked reads one of these questions. */
export function readByGates({ scorer }: Standpoint, questions: ReadonlySet<string>): boolean {
  return [...scorer.nodes, ...scorer.questions].some(
    ({ gate }) => gate?.tests.some(({ question }) => questions.has(question)) === true,
  );
}
