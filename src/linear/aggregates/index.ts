import type { Aggregate } from '../../questionnaire/schema/dimension.ts';
import type { AggregateRows } from './aggregate.ts';
import { level } from './level.ts';
import { mean } from './mean.ts';
import { minimum } from './minimum.ts';
import { none } from './none.ts';
import { staged } from './staged.ts';
import { sum } from './sum.ts';

/** The rows of each aggregate that `assessment/aggregates/` scores: one that has no rows here does not compile. */
export const aggregateRows: { readonly [A in Aggregate]: AggregateRows } = { mean, minimum, sum, level, staged, none };
