import type { AggregateRows } from './aggregate.ts';

/** How many of the node's levels are reached. A stage of it is the same number, where the node has a requirement of it. */
export const level: AggregateRows = {
  value: ({ rank }) => rank(),
  ofStage: ({ rank, parts }, stage) => (parts(stage).length === 0 ? null : rank()),
};
