import { type Bound, reaches } from '../../exact/bounds.ts';
import { compare, type Rational, toNumber } from '../../exact/rational.ts';
import type { Condition } from '../../questionnaire/schema/level.ts';
import type { Question } from '../../questionnaire/schema/question.ts';
import type { Questionnaire } from '../../questionnaire/schema/questionnaire.ts';
import type { Node } from '../../questionnaire/tree.ts';
import type { ConditionResult } from '../assessment.ts';

/** Where conditions are read: the questionnaire's places, and the node that the levels stand at. */
export interface Scope {
  readonly questionnaire: Questionnaire;
  readonly nodeAt: ReadonlyMap<string, number>;
  readonly questionAt: ReadonlyMap<string, number>;
  readonly nodes: readonly {
    readonly id: string;
    readonly node: Node;
    readonly parent: number;
    readonly nodes: readonly number[];
    readonly questions: readonly number[];
  }[];
  readonly questions: readonly { readonly question: Question; readonly chain: readonly number[] }[];
  readonly at: number;
  /** Filled while conditions are read: question → options that conditions name, in the order found. */
  readonly named: Map<string, Set<string>>;
}

/** One thing that is measured: a node's score or rank, a question's points, its figure towards an option. */
export type Subject =
  | { readonly of: 'score'; readonly node: number }
  | { readonly of: 'level'; readonly node: number }
  | { readonly of: 'points'; readonly question: number }
  /** `option`: its place among the options named of the question. */
  | { readonly of: 'option'; readonly question: number; readonly option: number };

export interface Member {
  readonly id: string;
  readonly subject: Subject;
  readonly bound: Bound;
}

/**
 * Every kind of condition comes down to this: members with a bound each, and how many of those that apply have to reach it.
 * Members that name nothing are left out when it is read, so they count as not applying.
 */
export interface Requirement {
  readonly index: number;
  readonly kind: ConditionResult['kind'];
  readonly subject: string;
  readonly measure: ConditionResult['measure'];
  readonly members: readonly Member[];
  /** The bound as shown; that of the first member, if bounds differ (ranks in different level sets). */
  readonly bound: Bound;
  /** Null: all that apply. */
  readonly quorum: number | null;
  /** Whether members are told one by one. */
  readonly several: boolean;
}

export type ReadCondition<C extends Condition> = (condition: C, scope: Scope) => Omit<Requirement, 'index'>;

/** Figure of a subject; null where it does not apply. */
export type Measure = (subject: Subject) => Rational | null;
export type Status = ConditionResult['status'];

export function statusOf(requirement: Requirement, measure: Measure): Status {
  let [applicable, reached] = [0, 0];
  for (const { subject, bound } of requirement.members) {
    const actual = measure(subject);
    if (actual === null) continue;
    applicable += 1;
    if (reaches(actual, bound)) reached += 1;
  }
  if (applicable === 0) return 'dropped';
  return reached >= (requirement.quorum ?? applicable) ? 'met' : 'unmet';
}

/** The condition with its figures, as it is told. */
export function explained(requirement: Requirement, measure: Measure): ConditionResult {
  const { index, kind, subject, bound, quorum, several } = requirement;
  const members = requirement.members.flatMap((member) => {
    const actual = measure(member.subject);
    return actual === null ? [] : [{ id: member.id, actual, met: reaches(actual, member.bound) }];
  });
  const lowest = members.reduce<Rational | null>(
    (low, { actual }) => (low === null || compare(actual, low) < 0 ? actual : low),
    null,
  );
  const count = members.filter(({ met }) => met).length;
  return {
    index,
    kind,
    subject,
    measure: requirement.measure,
    bound: bound.strict ? 'above' : 'at-least',
    required: toNumber(bound.at),
    requiredCount: quorum,
    actual: lowest === null ? null : quorum === null ? toNumber(lowest) : count,
    status: statusOf(requirement, measure),
    members: several ? members.map(({ id, actual, met }) => ({ id, actual: toNumber(actual), met })) : [],
  };
}
