import type { Arguments, Severity } from '../diagnostics/diagnostic.ts';
import type { Spot } from '../questionnaire/problem.ts';
import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import type { Path } from '../questionnaire/tree.ts';

/** Notes one finding of the rule at a path of the questionnaire; `related` is its other half. */
export type Note<A> = (spot: Spot | Path, args: A, related?: readonly Path[]) => void;

/** A rule: a defect of its own name that a questionnaire can have although it can be used. */
export interface Rule<C extends string = string, A = Arguments> {
  readonly code: C;
  readonly severity: Severity;
  readonly check: (questionnaire: Questionnaire, report: Note<A>) => void;
}

/**
 * A rule is one file `rules/<code>.ts` with one call of this, a line in `rules/index.ts`, a sentence in each language, a page
 * `docs/rules/<code>.md`, a bad and a good file in `test/lint/`. The compiler or a test asks for whichever is missing.
 */
export const rule = <C extends string, A extends Arguments>(
  code: C,
  severity: Severity,
  check: (questionnaire: Questionnaire, report: Note<A>) => void,
): Rule<C, A> => ({ code, severity, check });
