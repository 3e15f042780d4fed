import type { Answers } from '../answers/answers.ts';
import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import { compile, type Scorer } from './compile.ts';
import { type Valuation, valuate } from './score.ts';
import { type Cuts, cutsIn, type Given, givenIn, type Situation, situate, standingsIn } from './situation.ts';

/** What a company's answers come to as they are claimed: the ground on which assessment, gaps and road map all stand. */
export interface Reckoning {
  readonly scorer: Scorer;
  readonly given: Given;
  readonly cuts: Cuts;
  /** What applies; what is still undecided does not hold. */
  readonly situation: Situation;
  readonly now: Valuation;
}

export function reckon(questionnaire: Questionnaire, answers: Answers): Reckoning {
  const scorer = compile(questionnaire, answers.company);
  const given = givenIn(scorer, answers);
  const cuts = cutsIn(scorer, answers);
  const situation = situate(scorer, given, cuts, true);
  return { scorer, given, cuts, situation, now: valuate(scorer, standingsIn(scorer, given, situation)) };
}
