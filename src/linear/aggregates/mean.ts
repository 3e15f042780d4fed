import { meanOf } from '../expression.ts';
import type { AggregateRows } from './aggregate.ts';

/** What counts is settled, so the weights are too: a sum. */
export const mean: AggregateRows = {
  value: ({ parts }) => meanOf(parts()),
  ofStage: ({ parts }, stage) => meanOf(parts(stage)),
};
