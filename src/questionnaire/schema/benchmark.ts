import * as z from 'zod';
import { Certainty, SourceRefs } from './source.ts';
import { Figure, Id, Text } from './text.ts';
import { When } from './when.ts';

/** A published figure that an answer is set beside. */
export const Benchmark = z
  .strictObject({
    id: Id,
    question: Id,
    /** The figure is the share of firms (in %) that have at least this option; without it, a figure like the answer's own. */
    option: Id.optional(),
    figure: Figure,
    unit: z.string().min(1).max(20),
    year: z.int().min(1990).max(2100),
    /** What was counted: 规上工业企业, end of March. */
    scope: Text,
    /** `reached`: measured; `target`: what a policy aimed or aims at. */
    kind: z.enum(['reached', 'target']),
    /** Firms that chose to answer are not a sample of all: said beside the figure. */
    'self-selected': z.boolean().optional(),
    note: Text.optional(),
    when: When.optional(),
    certainty: Certainty,
    source: SourceRefs,
  })
  .meta({ id: 'Benchmark', description: 'A published figure / 对标值' });
export type Benchmark = z.infer<typeof Benchmark>;
