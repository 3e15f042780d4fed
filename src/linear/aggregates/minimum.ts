import { min, toNumber } from '../../exact/rational.ts';
import type { Draft } from '../draft.ts';
import { type Expression, leastCommon, variable } from '../expression.ts';
import type { AggregateRows, RowPart } from './aggregate.ts';

/** A figure that is at most each of the parts: it is only ever asked to be high. */
function lowest(draft: Draft, parts: readonly RowPart[]): Expression | null {
  const [first, ...others] = parts;
  if (first === undefined) return null;
  if (others.length === 0) return first.value;
  const least = parts.map((part) => part.least).reduce(min);
  const most = parts.map((part) => part.most).reduce(min);
  const figure = draft.between(Math.min(0, toNumber(least)), toNumber(most));
  for (const { value } of parts) draft.atMost(variable(figure), value);
  return variable(figure, parts.map(({ value }) => value.grid).reduce(leastCommon));
}

export const minimum: AggregateRows = {
  value: ({ draft, parts }) => lowest(draft, parts()),
  ofStage: ({ draft, parts }, stage) => lowest(draft, parts(stage)),
};
