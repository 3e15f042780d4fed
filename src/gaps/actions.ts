import type { Answers } from '../answers/answers.ts';
import type { Scorer } from '../assessment/compile.ts';
import type { Situation } from '../assessment/situation.ts';
import { compare, fromDecimal, type Rational } from '../exact/rational.ts';
import type { Action } from '../questionnaire/schema/action.ts';
import { evaluate } from '../questionnaire/when.ts';

interface Around {
  readonly scorer: Scorer;
  readonly situation: Situation;
  readonly answers: Answers;
}

/**
 * Finds the actions that lift a question above its present points and fit the company; those that reach what is needed first.
 * What the company has done already or cannot do is no advice.
 */
export function actionsIn({
  scorer,
  situation,
  answers,
}: Around): (question: string, present: Rational, needed: Rational) => readonly string[] {
  const settled = new Set([...(answers.plan?.done ?? []), ...(answers.plan?.impossible ?? [])]);
  const lifting = new Map<string, Action[]>();
  for (const action of scorer.questionnaire.actions ?? []) {
    if (settled.has(action.id)) continue;
    for (const question of Object.keys(action.lifts)) {
      const known = lifting.get(question);
      if (known === undefined) lifting.set(question, [action]);
      else known.push(action);
    }
  }
  return (question, present, needed) => {
    const found = (lifting.get(question) ?? []).flatMap(({ id, lifts, when }) => {
      const points = fromDecimal(lifts[question] ?? 0);
      if (compare(points, present) <= 0) return [];
      if (when !== undefined && evaluate(when, scorer.facts, situation.readingOf) !== true) return [];
      return [{ id, enough: compare(points, needed) >= 0 }];
    });
    return [...found.filter(({ enough }) => enough), ...found.filter(({ enough }) => !enough)].map(({ id }) => id);
  };
}
