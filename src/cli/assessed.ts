import type { Answers } from '../answers/answers.ts';
import { assess } from '../assessment/assess.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { findGaps } from '../gaps/find.ts';
import type { Gap } from '../gaps/gap.ts';
import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';

/** Answers, and what follows from them. */
export interface Assessed {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly gaps: readonly Gap[];
}

/** From answers to result and gaps: the stages one after the other. */
export function assessed(questionnaire: Questionnaire, answers: Answers): Assessed {
  const assessment = assess(questionnaire, answers);
  return { questionnaire, answers, assessment, gaps: findGaps(questionnaire, answers, assessment) };
}
