import * as z from 'zod';
import { LIMITS } from '../limits.ts';
import { Action } from './action.ts';
import { Benchmark } from './benchmark.ts';
import { Dimension, node } from './dimension.ts';
import { LevelSet } from './level.ts';
import { NotApplicable, Option } from './question.ts';
import { Profile } from './profile.ts';
import { Source } from './source.ts';
import { Day, Id, LOCALES, Text } from './text.ts';
import { Version } from './version.ts';
import { When } from './when.ts';

/** Answers that contradict each other: a hint in the wizard, a count in batch, never a refusal. */
export const Check = z
  .strictObject({ id: Id, when: When, text: Text })
  .meta({ id: 'Check', description: 'Answers that contradict each other / 矛盾检查' });
export type Check = z.infer<typeof Check>;

/** Format 1 of a questionnaire file. 1.x only adds optional keys. */
export const Questionnaire = z
  .strictObject({
    format: z.literal(1),
    id: Id,
    version: Version,
    status: z.strictObject({ is: z.enum(['draft', 'active', 'retired']), since: Day, note: Text.optional() }),
    /** Languages that every text has; the first is the one it was written in. */
    locales: z.array(z.enum(LOCALES)).min(1),
    title: Text,
    summary: Text.optional(),
    publisher: Text.optional(),
    licence: z.string().min(1).max(200).optional(),
    /** What the result is not: shown wherever a level is shown. */
    disclaimer: Text,
    sources: z.record(Id, Source).optional(),
    profile: Profile,
    /** Stages of a `staged` aggregate, first to last. */
    stages: z
      .array(z.strictObject({ id: Id, title: Text }))
      .min(1)
      .optional(),
    tags: z.record(Id, z.strictObject({ title: Text })).optional(),
    'option-sets': z.record(Id, z.array(Option).min(2).max(LIMITS.options)).optional(),
    'level-sets': z.record(Id, LevelSet).optional(),
    /** For questions that do not say: `refused` where nothing is said here either. */
    'not-applicable': NotApplicable.optional(),
    ...node,
    dimensions: z.array(Dimension).min(1),
    actions: z.array(Action).max(LIMITS.actions).optional(),
    benchmarks: z.array(Benchmark).optional(),
    checks: z.array(Check).optional(),
    /** Old id → id now, so that old answers find their question; options as `question.option` pairs of the new question. */
    renamed: z
      .strictObject({
        questions: z.record(Id, Id).optional(),
        options: z.record(Id, z.record(Id, Id)).optional(),
      })
      .optional(),
  })
  .meta({
    id: 'Questionnaire',
    title: 'zhizao questionnaire, format 1',
    description: 'A maturity questionnaire / 成熟度评测问卷',
  });
export type Questionnaire = z.infer<typeof Questionnaire>;
