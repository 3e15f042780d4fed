import type { Answers } from '../answers/answers.ts';
import { toNumber } from '../exact/rational.ts';
import { MOST_COMBINATIONS } from '../questionnaire/kinds/kind.ts';
import type { Interval, LevelState } from './assessment.ts';
import { casesOf, type Choice, decidingTests, isPlain, openCuts, openQuestions } from './choices.ts';
import type { Scorer } from './compile.ts';
import { type Extent, extentOf, type Open } from './extent.ts';
import { cutsIn, type Given, isSingle, LOT, type Situation, situate } from './situation.ts';

/** What is still open, and whether that can change a figure of any scored question. */
export interface Prospect {
  readonly open: Open;
  readonly situation: Situation;
  /** Every scored question is answered, or surely not asked. */
  readonly complete: boolean;
}

export function prospectOf(scorer: Scorer, answers: Answers, given: Given): Prospect {
  const cuts = openCuts(scorer, given, cutsIn(scorer, answers));
  const situation = situate(scorer, given, cuts, false);
  const complete = scorer.questions.every(({ index, meaning }) => {
    const lot = situation.questions[index] ?? LOT.ASKED;
    const answer = given[index];
    const settled = lot !== LOT.ASKED || (answer !== undefined && !meaning.unfinished(answer));
    return !meaning.scored || (isSingle(lot) && settled);
  });
  return { open: { scorer, given, cuts, questions: openQuestions(scorer, given, situation) }, situation, complete };
}

/**
 * The worst and the best that the open answers still allow. What decides what applies is tried in every combination (up to
 * 4,096), the rest is taken at its lowest and highest. Where not-applicable answers might go further than those, that is
 * bounded by interval arithmetic; if answers attain the bounds they are exact, else those answers are tried too.
 */
export function intervalOf({ open, situation, complete }: Prospect): Interval {
  if (complete) return told(open.scorer, extentOf(open, [], false));
  const tests = decidingTests(open.scorer);
  const deciding = choices(open, situation, (id) => tests.has(id), tests, false);
  const first = deciding === null ? extentOf(open, [], true) : extentOf(open, deciding, false);
  if (first.attained) return told(open.scorer, first);
  const all = choices(open, situation, () => true, tests, true);
  return told(open.scorer, all === null ? first : extentOf(open, all, false));
}

/** Null where they would be more than 4,096 combinations. */
function choices(
  { scorer, given, cuts, questions }: Open,
  situation: Situation,
  isWanted: (question: string) => boolean,
  tests: ReturnType<typeof decidingTests>,
  apart: boolean,
): readonly Choice[] | null {
  const found: Choice[] = [];
  let combinations = 1;
  for (const { index } of scorer.nodes) {
    if (cuts[index] !== undefined || (situation.nodes[index] ?? LOT.ASKED) === LOT.OUT) continue;
    const below = scorer.questions.filter(({ chain }) => chain.includes(index));
    if (below.some(({ id }) => isWanted(id))) found.push({ node: index, cases: [false, true] });
  }
  combinations *= 2 ** found.length;
  for (const question of questions) {
    if (!isWanted(question.id)) continue;
    const read = tests.get(question.id) ?? [];
    const cases = casesOf(
      question,
      read,
      given[question.index],
      apart && (read.length > 0 || !isPlain(question) || question.meaning.policy === 'exclude'),
    );
    if (cases === null) return null;
    combinations *= cases.length;
    if (combinations > MOST_COMBINATIONS) return null;
    if (cases.length > 1 || read.length > 0) found.push({ question: question.index, cases });
  }
  return combinations > MOST_COMBINATIONS ? null : found;
}

function told({ nodes }: Scorer, { score, rank, attained }: Extent): Interval {
  const levels = nodes[0]?.levels ?? [];
  const state = (at: number): LevelState => ({ id: levels[at - 1]?.id ?? null, rank: at });
  return {
    exact: attained,
    level: levels.length === 0 ? null : { from: state(rank.low), to: state(rank.high) },
    score: score === null ? null : { from: toNumber(score.low), to: toNumber(score.high) },
  };
}
