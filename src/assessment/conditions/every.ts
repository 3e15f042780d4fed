import type * as z from 'zod';
import type { EveryCondition } from '../../questionnaire/schema/level.ts';
import { membersOf } from './members.ts';
import type { ReadCondition } from './requirement.ts';

/** Every member that applies reaches the measure. */
export const every: ReadCondition<z.infer<typeof EveryCondition>> = (condition, scope) => ({
  kind: 'every',
  quorum: null,
  ...membersOf(condition.every, condition, scope),
});
