import * as z from 'zod';
import { LIMITS } from '../../questionnaire/limits.ts';
import { Day, Figure, Id, LevelId } from '../../questionnaire/schema/text.ts';
import { Company, EntryInFile } from '../../answers/schema.ts';

/**
 * A questionnaire's own examples, in `NAME.test.yaml` beside it: answers, and what they must come to. Whatever an example does
 * not mention is not looked at.
 */

/**
 * An expected figure. A number is the figure itself (the double nearest it: 1.7086 is not 1.70861); a fraction `5/3` is
 * divided exactly; `{about: 1.71}` compares at the digits written, so that any figure that rounds to 1.71 fits. A string keeps
 * the zeros of `{about: "1.70"}`, which YAML would drop.
 */
export const ExpectedFigure = z
  .union([
    Figure,
    z
      .string()
      .regex(/^-?\d{1,15}\/[1-9]\d{0,14}$/)
      .meta({ id: 'Fraction' }),
    z.strictObject({
      about: z.union([
        Figure,
        z
          .string()
          .regex(/^-?\d{1,15}(?:\.\d{1,15})?$/)
          .meta({ id: 'Decimal' }),
      ]),
    }),
  ])
  .meta({ id: 'ExpectedFigure', description: '1.5, 5/3, or {about: 1.67} / 期望的数值' });
export type ExpectedFigure = z.infer<typeof ExpectedFigure>;

const FigureOrNone = ExpectedFigure.nullable();
const LevelOrNone = LevelId.nullable();

export const Expectation = z
  .strictObject({
    /** The company's level; null below the first. */
    level: LevelOrNone.optional(),
    score: FigureOrNone.optional(),
    /** The highest score that the company could have. */
    max: FigureOrNone.optional(),
    /** Nothing open can change the result. */
    complete: z.boolean().optional(),
    /** Dimension → score; null where it has none. */
    dimensions: z.record(Id, FigureOrNone).optional(),
    /** Dimension → level of its own; null below its first. */
    levels: z.record(Id, LevelOrNone).optional(),
    /** Dimension or `company` → stage → score; null where nothing of the stage applies. */
    stages: z.record(Id, z.record(Id, FigureOrNone)).optional(),
    /** Question → points as counted; null where it does not count. */
    points: z.record(Id, FigureOrNone).optional(),
    /** Level of the company → state of each of its conditions, in their order. */
    conditions: z.record(LevelId, z.array(z.enum(['met', 'unmet', 'dropped']))).optional(),
    /** Subjects of the unmet conditions of the next level (dimension, question, `company`, tag), in any order. */
    unmet: z.array(Id).optional(),
    /** The result on evidenced answers alone. */
    evidenced: z.strictObject({ level: LevelOrNone.optional(), score: FigureOrNone.optional() }).optional(),
    /** The worst and the best that open answers still allow. */
    interval: z
      .strictObject({
        level: z.strictObject({ from: LevelOrNone, to: LevelOrNone }).optional(),
        score: z.strictObject({ from: ExpectedFigure, to: ExpectedFigure }).optional(),
        exact: z.boolean().optional(),
      })
      .optional(),
    /** Derived fact → value, such as the size class; null where it is not decided. */
    facts: z.record(Id, Id.nullable()).optional(),
    /** Questions that this company is asked, and that it is not. */
    asked: z.array(Id).optional(),
    'not-asked': z.array(Id).optional(),
    /** All checks (contradicting answers) that strike. */
    checks: z.array(Id).optional(),
  })
  .meta({ id: 'Expectation', description: 'What the answers must come to / 期望结果' });
export type Expectation = z.infer<typeof Expectation>;

const Name = z.string().min(1).max(200);

export const Example = z
  .strictObject({
    /** What it shows, in a few words. */
    name: Name,
    company: Company.nullable().optional(),
    /** 2000-01-01 where it does not matter. */
    date: Day.optional(),
    answers: z.record(Id, EntryInFile).nullable().optional(),
    /** Name of an earlier example whose company and answers this one starts from; what it writes itself goes before. */
    like: Name.optional(),
    /** With `like`: answers of the earlier example that are left open here. */
    open: z.array(Id).optional(),
    expect: Expectation,
  })
  .meta({ id: 'Example', description: 'Answers and what they must come to / 样例' });
export type Example = z.infer<typeof Example>;

export const ExamplesFile = z
  .strictObject({
    /** The questionnaire's file, relative to this one; `NAME.yaml` beside `NAME.test.yaml` where nothing is said. */
    questionnaire: z.string().min(1).max(500).optional(),
    examples: z.array(Example).min(1).max(LIMITS.questions),
  })
  .meta({
    id: 'ExamplesFile',
    title: 'zhizao examples of a questionnaire',
    description: 'Answers and what they must come to / 问卷自带样例',
  });
export type ExamplesFile = z.infer<typeof ExamplesFile>;

/** The file as the reader asks for it: profile and answers are looked at with the questionnaire, one by one. */
export const ReadableExamples = ExamplesFile.extend({
  examples: z
    .array(
      Example.extend({
        company: z.record(z.string(), z.unknown()).nullable().optional(),
        answers: z.record(z.string(), z.unknown()).nullable().optional(),
      }),
    )
    .min(1)
    .max(LIMITS.questions),
});
export type ReadableExamples = z.infer<typeof ReadableExamples>;
