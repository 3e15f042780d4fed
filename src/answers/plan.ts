import type * as z from 'zod';
import type { Report } from '../questionnaire/problem.ts';
import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import { nearest } from '../questionnaire/shape/nearest.ts';
import { levelsOf } from '../questionnaire/tree.ts';
import type { CompanyPlan } from './answers.ts';
import type { AnswersProblems } from './problems.ts';
import type { Plan } from './schema.ts';

/** The company's own figures: every action and level that they name must be there. */
export function readPlan(
  plan: z.infer<typeof Plan>,
  questionnaire: Questionnaire,
  report: Report<AnswersProblems>,
): CompanyPlan {
  const actions = (questionnaire.actions ?? []).map(({ id }) => id);
  const check = (action: string, path: readonly (string | number)[], part: 'key' | 'value'): void => {
    if (actions.includes(action)) return;
    const suggestion = nearest(action, actions);
    report(
      'unknown-action',
      { path: ['plan', ...path], part },
      { action, ...(suggestion === undefined ? {} : { suggestion }) },
    );
  };
  const { quotes = {}, done = [], impossible = [], subsidy } = plan;
  for (const action of Object.keys(quotes)) check(action, ['quotes', action], 'key');
  done.forEach((action, index) => check(action, ['done', index], 'value'));
  impossible.forEach((action, index) => {
    check(action, ['impossible', index], 'value');
    if (done.includes(action)) {
      const related = [{ path: ['plan', 'done', done.indexOf(action)] }];
      report('done-and-impossible', ['plan', 'impossible', index], { action }, { severity: 'warning', related });
    }
  });
  const levels = levelsOf(questionnaire, questionnaire).map(({ id }) => id);
  if (subsidy?.level !== undefined && !levels.includes(subsidy.level)) {
    report('unknown-level', ['plan', 'subsidy', 'level'], { level: subsidy.level, levels });
  }
  return plan as CompanyPlan;
}
