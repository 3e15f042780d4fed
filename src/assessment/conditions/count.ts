import type * as z from 'zod';
import type { CountCondition } from '../../questionnaire/schema/level.ts';
import { membersOf } from './members.ts';
import type { ReadCondition } from './requirement.ts';

/** At least so many members that apply reach the measure. */
export const count: ReadCondition<z.infer<typeof CountCondition>> = (condition, scope) => ({
  kind: 'count',
  quorum: condition['at-least'],
  ...membersOf(condition.count, condition, scope),
});
