import type { AggregateRule } from './aggregate.ts';

/** No score; a parent goes on without this child. */
export const none: AggregateRule = {
  value: () => null,
  ofStage: () => null,
  hull: () => null,
  hullOfStage: () => null,
  contribution: () => null,
  weighs: false,
};
