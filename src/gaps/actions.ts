import type { Answers } from '../answers/answers.ts';
import type { Scorer } from '../assessment/compile.ts';
import type { Situation } from '../assessment/situation.ts';
import { compare, fromDecimal, type Rational } from '../exact/rational.ts';
import { evaluate } from '../questionnaire/when.ts';

/**
 * Actions that lift a question above its present points and fit the company; those that reach what is needed first. What the
 * company has done already or cannot do is no advice.
 */
export function actionsFor(
  { scorer, situation, answers }: { readonly scorer: Scorer; readonly situation: Situation; readonly answers: Answers },
  question: string,
  present: Rational,
  needed: Rational,
): readonly string[] {
  const settled = new Set([...(answers.plan?.done ?? []), ...(answers.plan?.impossible ?? [])]);
  const found = (scorer.questionnaire.actions ?? []).flatMap(({ id, lifts, when }) => {
    const points = Object.hasOwn(lifts, question) ? lifts[question] : undefined;
    if (points === undefined || settled.has(id) || compare(fromDecimal(points), present) <= 0) return [];
    if (when !== undefined && evaluate(when, scorer.facts, situation.readingOf) !== true) return [];
    return [{ id, enough: compare(fromDecimal(points), needed) >= 0 }];
  });
  return [...found.filter(({ enough }) => enough), ...found.filter(({ enough }) => !enough)].map(({ id }) => id);
}
