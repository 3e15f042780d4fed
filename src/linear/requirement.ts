import type { Member, Requirement } from '../assessment/conditions/requirement.ts';
import { reaches } from '../exact/bounds.ts';
import type { Rational } from '../exact/rational.ts';
import { type Expression, scale, sumOf, variable } from './expression.ts';
import type { Draft } from './draft.ts';

/** What is known of a subject, as the scorer measures it (`assessment/conditions/requirement.ts`), in expressions. */
export interface RowMeasure {
  /** If nothing is done, and if everything is; null where it does not apply. */
  readonly least: (subject: Member['subject']) => Rational | null;
  readonly most: (subject: Member['subject']) => Rational | null;
  /** At most 1, and 1 only where it is reached; null: a score, to be held against the bound. */
  readonly reached: (member: Member) => Expression | null;
  readonly score: (subject: Member['subject']) => Expression | null;
}

/**
 * While the decision is 1, the condition is met. All kinds of conditions come down to members, a bound for each and how many
 * have to reach it, so these are the rows of every kind.
 */
export function meetIf(draft: Draft, decision: number, requirement: Requirement, measure: RowMeasure): void {
  const members = requirement.members.filter(({ subject }) => measure.least(subject) !== null);
  const quorum = requirement.quorum ?? members.length;
  const open = members.filter((member) => !reachedBy(measure.least, member));
  const able = open.filter((member) => reachedBy(measure.most, member));
  const lacking = quorum - (members.length - open.length);
  if (lacking <= 0) return;
  if (lacking > able.length) return draft.row([[decision, 1]], 0, 0);
  if (lacking === able.length && lacking === open.length) {
    for (const member of able) memberIf(draft, decision, member, measure);
    return;
  }
  const reached = able.map((member) => {
    const known = measure.reached(member);
    if (known !== null) return known;
    const own = draft.decide();
    memberIf(draft, own, member, measure);
    return variable(own);
  });
  draft.atMost(scale({ n: lacking, d: 1 }, variable(decision)), sumOf(reached));
}

function memberIf(draft: Draft, decision: number, member: Member, measure: RowMeasure): void {
  const known = measure.reached(member);
  if (known !== null) return draft.atMost(variable(decision), known);
  const [score, least] = [measure.score(member.subject), measure.least(member.subject)];
  if (score !== null && least !== null) draft.reachIf(decision, score, member.bound, least);
}

function reachedBy(measure: RowMeasure['least'], { subject, bound }: Member): boolean {
  const figure = measure(subject);
  return figure !== null && reaches(figure, bound);
}
