import type { Answers } from '../answers/answers.ts';

/**
 * This year's answers out of an earlier assessment (`migrateAnswers` has brought it to this questionnaire version): everything
 * is marked as carried until it is confirmed, who answered is asked again, and the interview begins at its first step.
 */
export function carriedFrom(
  { questionnaire, version, company, answers, plan }: Answers,
  { date, firstStep }: { readonly date: string; readonly firstStep: string },
): Answers {
  return {
    questionnaire,
    version,
    company,
    date,
    answers: Object.fromEntries(Object.entries(answers).map(([id, entry]) => [id, { ...entry, carried: true }])),
    ...(plan === undefined ? {} : { plan }),
    interview: { at: firstStep },
  };
}
