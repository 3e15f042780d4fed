import type { Report } from '../questionnaire/problem.ts';
import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import type { Answers } from './answers.ts';
import { readCompany } from './company.ts';
import type { CheckEntry } from './entries.ts';
import { readEntries } from './entries.ts';
import { hiddenIn } from './hidden.ts';
import { readPlan } from './plan.ts';
import type { AnswersProblems } from './problems.ts';
import type { ReadableFile } from './schema.ts';

/** A file of the right shape, looked at line by line with the questionnaire. `complete`: required profile fields are asked for. */
export function contentsOf(
  file: ReadableFile,
  questionnaire: Questionnaire,
  report: Report<AnswersProblems>,
  complete: boolean,
  checkEntry: CheckEntry,
): Answers {
  hiddenIn(file.respondent, ['respondent'], report);
  const { version, date, scoring, respondent, plan, interview, asked, result } = file;
  return {
    questionnaire: file.questionnaire,
    version,
    ...(scoring === undefined ? {} : { scoring }),
    company: readCompany(file.company ?? {}, questionnaire, ['company'], report, complete),
    ...(typeof respondent === 'string' ? { respondent } : {}),
    date,
    answers: readEntries(file.answers ?? {}, questionnaire, ['answers'], report, checkEntry),
    ...(plan ? { plan: readPlan(plan, questionnaire, report) } : {}),
    ...(interview ? { interview: interview as NonNullable<Answers['interview']> } : {}),
    ...(asked === undefined ? {} : { asked }),
    ...(result === undefined ? {} : { result: result as NonNullable<Answers['result']> }),
  };
}
