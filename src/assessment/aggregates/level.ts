import type { AggregateRule, HullPart } from './aggregate.ts';

/**
 * The node's own level as a number: 0 below the first. A stage of it is the same number where the node has a requirement of
 * that stage: a level cannot be split.
 */
export const level: AggregateRule = {
  value: ({ rank }) => rank(),
  ofStage: ({ rank, parts }, stage) => (parts(stage).length === 0 ? null : rank()),
  hull: ({ rank }) => rank(),
  hullOfStage: ({ rank, parts }, stage) => {
    const there = parts(stage);
    const whole = rank();
    return there.length === 0 || whole === null
      ? null
      : { ...whole, mayBeNone: whole.mayBeNone || there.every(doubtful) };
  },
  contribution: () => null,
  weighs: false,
};

const doubtful = ({ hull }: HullPart): boolean => hull.mayBeNone;
