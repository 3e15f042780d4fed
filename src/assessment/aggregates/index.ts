import type { Aggregate } from '../../questionnaire/schema/dimension.ts';
import type { AggregateRule } from './aggregate.ts';
import { level } from './level.ts';
import { mean } from './mean.ts';
import { minimum } from './minimum.ts';
import { none } from './none.ts';
import { staged } from './staged.ts';
import { sum } from './sum.ts';

/** An aggregate that is in the schema and not here does not compile. */
export const aggregates: { readonly [A in Aggregate]: AggregateRule } = { mean, minimum, sum, level, staged, none };
