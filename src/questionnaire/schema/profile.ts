import * as z from 'zod';
import { LIMITS } from '../limits.ts';
import { SourceRefs } from './source.ts';
import { Figure, Id, Text } from './text.ts';
import { When } from './when.ts';

/** What the program itself needs to know of a field: whose name stands on the cover, what a portfolio groups by. */
export const Role = z.enum(['name', 'sector', 'employees', 'revenue', 'region', 'size']).meta({ id: 'Role' });
export type Role = z.infer<typeof Role>;

/** A fact about the company that is asked for. Never scored. */
export const ProfileField = z
  .strictObject({
    id: Id,
    title: Text,
    kind: z.enum(['text', 'choice', 'number', 'yes-no']),
    role: Role.optional(),
    required: z.boolean().optional(),
    help: Text.optional(),
    /** Of a number: 人, 万元, 台. */
    unit: Text.optional(),
    min: Figure.optional(),
    max: Figure.optional(),
    whole: z.boolean().optional(),
    /** Of a choice. */
    options: z
      .array(
        z.strictObject({
          id: Id,
          label: Text,
          /** What belongs to it. */
          help: Text.optional(),
        }),
      )
      .min(2)
      .max(LIMITS.options)
      .optional(),
    /** Whose classes or definition it follows. */
    source: SourceRefs.optional(),
  })
  .meta({ id: 'ProfileField', description: 'A fact about the company / 企业画像字段' });
export type ProfileField = z.infer<typeof ProfileField>;

/** A fact worked out from the fields and facts before it: the first case whose `when` holds. Unknown while a case is undecided. */
export const DerivedFact = z
  .strictObject({
    id: Id,
    title: Text,
    role: Role.optional(),
    cases: z.array(z.strictObject({ is: Id, label: Text, when: When.optional() })).min(1),
    source: SourceRefs.optional(),
  })
  .meta({ id: 'DerivedFact', description: 'A fact worked out from others / 推算的画像' });
export type DerivedFact = z.infer<typeof DerivedFact>;

export const Profile = z
  .strictObject({ fields: z.array(ProfileField).min(1), facts: z.array(DerivedFact).optional() })
  .meta({ id: 'Profile', description: 'The company profile / 企业画像' });
export type Profile = z.infer<typeof Profile>;
