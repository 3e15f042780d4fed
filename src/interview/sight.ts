import type { Answers } from '../answers/answers.ts';
import { compile, type Scorer } from '../assessment/compile.ts';
import { cutsIn, type Given, givenIn, type Situation, situate } from '../assessment/situation.ts';
import type { Interview } from './interview.ts';

/** The answers as the engine sees them, and what applies: what rests on open answers stays open. */
export interface Sight {
  readonly scorer: Scorer;
  readonly given: Given;
  readonly situation: Situation;
}

const sights = new WeakMap<Answers, Sight>();

/** Made once for each state of the answers. */
export function sightOf({ questionnaire, answers }: Pick<Interview, 'questionnaire' | 'answers'>): Sight {
  const known = sights.get(answers);
  if (known !== undefined && known.scorer.questionnaire === questionnaire) return known;
  const scorer = compile(questionnaire, answers.company);
  const given = givenIn(scorer, answers);
  const made = { scorer, given, situation: situate(scorer, given, cutsIn(scorer, answers), false) };
  sights.set(answers, made);
  return made;
}
