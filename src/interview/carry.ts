import type { Answers } from '../answers/answers.ts';
import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import { profileKey } from './steps.ts';

/**
 * This year's answers out of an earlier assessment, which `migrateAnswers` has brought to this version of the questionnaire:
 * everything is marked as carried until it is confirmed, who answered is asked again, and the interview begins at its first
 * step, so that the profile is looked through too. `date`: today, ISO 8601.
 */
export function carriedFrom(
  { questionnaire: id, version, company, answers, plan }: Answers,
  { profile }: Pick<Questionnaire, 'profile'>,
  date: string,
): Answers {
  const [first] = profile.fields;
  return {
    questionnaire: id,
    version,
    company,
    date,
    answers: Object.fromEntries(Object.entries(answers).map(([one, entry]) => [one, { ...entry, carried: true }])),
    ...(plan === undefined ? {} : { plan }),
    ...(first === undefined ? {} : { interview: { at: profileKey(first.id) } }),
  };
}
