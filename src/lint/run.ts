import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inOrder } from '../diagnostics/order.ts';
import type { PlaceOf } from '../questionnaire/place.ts';
import type { Spot } from '../questionnaire/problem.ts';
import { collect, placed } from '../questionnaire/problem.ts';
import type { QuestionnaireProblems } from '../questionnaire/read.ts';
import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import type { Path } from '../questionnaire/tree.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';

/** Codes of the rules and the arguments of their sentences: taken from the rules themselves. */
export type LintProblems = {
  readonly [C in keyof typeof rules]: (typeof rules)[C] extends Rule<string, infer A> ? A : never;
};

/** Everything that `zhizao lint` can say about a questionnaire: what cannot be used, and what is unwise. */
export type LintFindings = QuestionnaireProblems & LintProblems;

/** What is unwise in a questionnaire that the reader accepted, in the file's order. */
export function lintQuestionnaire(questionnaire: Questionnaire, placeOf: PlaceOf): readonly Diagnostic<LintProblems>[] {
  const { found, report } = collect<LintProblems>();
  for (const { code, severity, check } of Object.values(rules)) {
    // Which rule this is, the compiler no longer knows; each was checked against its own arguments where it is written.
    (check as Rule['check'])(questionnaire, (spot: Spot | Path, args, related) => {
      const others = related === undefined ? {} : { related: related.map((path) => ({ path })) };
      report(code, spot, args as never, { severity, ...others });
    });
  }
  return inOrder(placed<LintProblems>(found, placeOf));
}
