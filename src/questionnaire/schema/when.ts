import * as z from 'zod';
import { Figure, Id } from './text.ts';

const Value = z.union([z.string().min(1), z.boolean()]);
const Is = z.union([Value, z.array(Value).min(1)]);
const figureBounds = {
  'at-least': Figure.optional(),
  above: Figure.optional(),
  'at-most': Figure.optional(),
  below: Figure.optional(),
};

/** A fact of the profile, asked or derived: `{profile: sector, is: [electronics, equipment]}`, `{profile: employees, below: 300}`. */
export const ProfileTest = z.strictObject({
  profile: Id,
  /** One of these values. */
  is: Is.optional(),
  ...figureBounds,
  /** Whether it is known at all. */
  known: z.boolean().optional(),
});

/** An earlier answer: its option (`is`), its points, or the figure that was entered. */
export const AnswerTest = z.strictObject({
  question: Id,
  /** A row of a grid. */
  row: Id.optional(),
  /** An option that is chosen or ticked, true or false of a yes-no question, or `not-applicable`. */
  is: Is.optional(),
  'points-at-least': Figure.optional(),
  'points-below': Figure.optional(),
  ...figureBounds,
});

/**
 * When something applies: structured, never an expression in a string. A test on what is not known is neither true nor
 * false (Kleene's logic); what is still undecided at the end counts as false.
 */
export type When =
  | { all: When[] }
  | { any: When[] }
  | { not: When }
  | z.infer<typeof ProfileTest>
  | z.infer<typeof AnswerTest>;

export const When: z.ZodType<When, When> = z
  .union([
    z.strictObject({
      get all() {
        return z.array(When).min(1);
      },
    }),
    z.strictObject({
      get any() {
        return z.array(When).min(1);
      },
    }),
    z.strictObject({
      get not() {
        return When;
      },
    }),
    ProfileTest,
    AnswerTest,
  ])
  .meta({ id: 'When', description: 'all, any, not, profile or question / 适用条件' });

/** Weight: one number, or the first case whose `when` (over the profile alone) holds; a case without `when` always holds. */
export const Weight = z
  .union([
    z.number().min(0).max(1_000_000),
    z.array(z.strictObject({ when: When.optional(), weight: z.number().min(0).max(1_000_000) })).min(1),
  ])
  .meta({ id: 'Weight', description: 'One number, or cases by profile / 权重' });
export type Weight = z.infer<typeof Weight>;
