import * as z from 'zod';
import { Level, NotYet } from './level.ts';
import { Question } from './question.ts';
import { SourceRefs } from './source.ts';
import { Figure, Id, Text } from './text.ts';
import { Weight, When } from './when.ts';

/**
 * How a node's score comes from its children's (questions' points or dimensions' scores), applicable ones only:
 * `mean` weighted; `minimum`; `sum` of weight × score; `level` the rank of the node's own level; `staged` one for each stage
 * satisfied from the first on, plus the score of the first unsatisfied one (`satisfied-at`); `none`: no score.
 */
export const Aggregate = z
  .enum(['mean', 'minimum', 'sum', 'level', 'staged', 'none'])
  .meta({ id: 'Aggregate', description: 'How a score comes from the parts / 汇总方式' });
export type Aggregate = z.infer<typeof Aggregate>;

/** What the company and every dimension have alike. */
export const node = {
  /** `mean` where nothing is said. */
  aggregate: Aggregate.optional(),
  /** With `staged`: the score at which a stage is satisfied; at most 1, which it then counts, so that more never counts less. */
  'satisfied-at': z.number().min(0).max(1).optional(),
  /** Levels written here, lowest first, or the name of a level set. */
  levels: z.union([Id, z.array(Level).min(1)]).optional(),
  'not-yet': NotYet.optional(),
  /** A score to aim at where there are no levels. */
  target: Figure.optional(),
  /** What the node as a whole follows: an instrument, a standard. */
  source: SourceRefs.optional(),
};

/** A weighted group of questions or of further dimensions: one of the two. */
export type Dimension = {
  id: string;
  title: Text;
  /** In plain words, before its first question. */
  intro?: Text | undefined;
  weight?: Weight | undefined;
  tags?: string[] | undefined;
  when?: When | undefined;
  /** What it counts while its `when`, if that reads scored answers, leaves it out: see `Question`. */
  unasked?: 'lowest' | 'exclude' | undefined;
  /** Whether the whole dimension may be cut, and what that does. */
  'not-applicable'?: 'exclude' | 'zero' | 'full' | 'refused' | undefined;
  aggregate?: Aggregate | undefined;
  'satisfied-at'?: number | undefined;
  levels?: string | Level[] | undefined;
  'not-yet'?: NotYet | undefined;
  target?: number | undefined;
  source?: SourceRefs | undefined;
  questions?: Question[] | undefined;
  dimensions?: Dimension[] | undefined;
};

export const Dimension: z.ZodType<Dimension, Dimension> = z
  .strictObject({
    id: Id,
    title: Text,
    intro: Text.optional(),
    weight: Weight.optional(),
    tags: z.array(Id).min(1).optional(),
    when: When.optional(),
    unasked: z.enum(['lowest', 'exclude']).optional(),
    'not-applicable': z.enum(['exclude', 'zero', 'full', 'refused']).optional(),
    ...node,
    questions: z.array(Question).min(1).optional(),
    get dimensions() {
      return z.array(Dimension).min(1).optional();
    },
  })
  .meta({ id: 'Dimension', description: 'A group of questions or of dimensions / 维度' });
