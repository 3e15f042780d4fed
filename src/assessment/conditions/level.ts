import type * as z from 'zod';
import { ZERO } from '../../exact/rational.ts';
import type { LevelCondition } from '../../questionnaire/schema/level.ts';
import { nodeNamed, rankBound } from './members.ts';
import type { ReadCondition } from './requirement.ts';

/** The level that a dimension has reached by levels of its own. */
export const level: ReadCondition<z.infer<typeof LevelCondition>> = (condition, scope) => {
  const node = nodeNamed(condition.level, scope);
  const bound = node === undefined ? undefined : rankBound(node, condition['at-least'], scope);
  const id = node === undefined ? condition.level : (scope.nodes[node]?.id ?? condition.level);
  const members =
    node === undefined || bound === undefined ? [] : [{ id, subject: { of: 'level' as const, node }, bound }];
  return {
    kind: 'level',
    subject: id,
    measure: 'level',
    members,
    bound: bound ?? { at: ZERO, strict: false },
    quorum: null,
    several: false,
  };
};
