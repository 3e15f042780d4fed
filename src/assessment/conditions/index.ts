import type { Condition } from '../../questionnaire/schema/level.ts';
import { chosen } from './chosen.ts';
import { count } from './count.ts';
import { every } from './every.ts';
import { level } from './level.ts';
import { points } from './points.ts';
import type { ReadCondition, Requirement, Scope } from './requirement.ts';
import { score } from './score.ts';

/** The key by which a condition is told: each member of the union has one that no other has. */
type ConditionKind = 'score' | 'level' | 'points' | 'chosen' | 'every' | 'count';
type ConditionOf<K extends ConditionKind> = Extract<Condition, Record<K, unknown>>;

export const conditions: { readonly [K in ConditionKind]: ReadCondition<ConditionOf<K>> } = {
  score,
  level,
  points,
  chosen,
  every,
  count,
};

/** A condition made ready for scoring. */
export function requirementOf(condition: Condition, index: number, scope: Scope): Requirement {
  if ('score' in condition) return { index, ...conditions.score(condition, scope) };
  if ('level' in condition) return { index, ...conditions.level(condition, scope) };
  if ('points' in condition) return { index, ...conditions.points(condition, scope) };
  if ('chosen' in condition) return { index, ...conditions.chosen(condition, scope) };
  return 'every' in condition
    ? { index, ...conditions.every(condition, scope) }
    : { index, ...conditions.count(condition, scope) };
}
