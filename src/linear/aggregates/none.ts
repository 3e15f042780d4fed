import type { AggregateRows } from './aggregate.ts';

/** No score, no rows. */
export const none: AggregateRows = { value: () => null, ofStage: () => null };
