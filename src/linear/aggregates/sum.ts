import { scale, sumOf } from '../expression.ts';
import type { AggregateRows, RowPart } from './aggregate.ts';

const added = (parts: readonly RowPart[]) =>
  parts.length === 0 ? null : sumOf(parts.map(({ weight, value }) => scale(weight, value)));

/** Weight × value added up. */
export const sum: AggregateRows = {
  value: ({ parts }) => added(parts()),
  ofStage: ({ parts }, stage) => added(parts(stage)),
};
