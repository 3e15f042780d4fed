import type { Answers } from '../answers/answers.ts';
import { assess } from '../assessment/assess.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { reckon } from '../assessment/reckoning.ts';
import type { Reckoning } from '../assessment/reckoning.ts';
import { unaskedAnswers } from '../assessment/unasked.ts';
import { findGaps } from '../gaps/find.ts';
import type { Gap } from '../gaps/gap.ts';
import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import type { LoadedAnswers } from './answers.ts';
import type { Context } from './context.ts';
import { showMistakes } from './mistakes.ts';

/** Answers, and what follows from them. */
export interface Assessed {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  /** What the answers come to: reckoned once, for all stages. */
  readonly reckoning: Reckoning;
  readonly assessment: Assessment;
  readonly gaps: readonly Gap[];
}

/** From answers to result and gaps: the stages one after the other. */
export function assessed(questionnaire: Questionnaire, answers: Answers): Assessed {
  const reckoning = reckon(questionnaire, answers);
  const assessment = assess(questionnaire, answers, reckoning);
  const gaps = findGaps(questionnaire, answers, assessment, undefined, reckoning);
  return { questionnaire, answers, reckoning, assessment, gaps };
}

/** The same for answers out of a file: those that do not count are pointed out on standard error, unless `--quiet`. */
export async function assessLoaded(loaded: LoadedAnswers, context: Context): Promise<Assessed> {
  const found = assessed(loaded.questionnaire, loaded.answers);
  if (!context.quiet)
    await showMistakes(loaded.source, unaskedAnswers(found.assessment, loaded.answers, loaded.placeOf), context);
  return found;
}
