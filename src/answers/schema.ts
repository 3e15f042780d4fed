import * as z from 'zod';
import { LIMITS } from '../questionnaire/limits.ts';
import { Day, Figure, Id, LevelId } from '../questionnaire/schema/text.ts';
import { Version } from '../questionnaire/schema/version.ts';

/** The answers file: what one company answered, to be read and edited by a person. */

const Line = z.string().max(LIMITS.textLength);
/** A hash, written by the program and compared by it. One that was changed by hand equals none. */
const Fingerprint = z.string().max(200);

/** Profile field → value; nothing after the colon: not known. Which fields there are, and of which kind, the questionnaire says. */
export const Company = z
  .record(Id, z.union([z.string().max(LIMITS.textLength), Figure, z.boolean()]).nullable())
  .meta({ id: 'Company', description: 'The company profile / 企业画像' });

/**
 * `unknown` and `not-applicable` at any question; an option's id, a figure, true or false, a list of ticked items, row → option,
 * or text, as the question's kind has it.
 */
export const AnswerInFile = z
  .union([
    z.string().max(LIMITS.textLength),
    Figure,
    z.boolean(),
    z.array(Id).max(LIMITS.options),
    z.record(Id, z.string().max(LIMITS.idLength).nullable()),
  ])
  .meta({ id: 'Answer', description: 'Option, figure, true/false, list, rows, text, unknown, not-applicable / 答案' });

/** An answer with what belongs to it. No row of a grid can be called `answer`, so the two shapes never meet. */
export const FullEntry = z
  .strictObject({
    answer: AnswerInFile,
    /** What shows it: a document, a list, a place in the plant. */
    evidence: Line.nullable().optional(),
    note: Line.nullable().optional(),
    /** Taken over from an earlier assessment and not yet confirmed. */
    carried: z.boolean().optional(),
  })
  .meta({ id: 'Entry', description: 'An answer with evidence and note / 答案、佐证与备注' });
/** Nothing after the colon: still open. */
export const EntryInFile = z.union([AnswerInFile, FullEntry]).nullable();

/** What the reader asks of an entry before the question's kind looks at its answer. */
export const ReadableEntry = FullEntry.extend({
  answer: z.unknown().optional(),
});
export type ReadableEntry = z.infer<typeof ReadableEntry>;

const Money = z.number().min(0).max(1_000_000_000);
const Months = z.number().min(0).max(1_200);

export const Plan = z
  .strictObject({
    /** In 10,000 CNY. */
    budget: Money.optional(),
    months: Months.optional(),
    subsidy: z.strictObject({ rate: z.number().min(0).max(1), cap: Money, level: LevelId.optional() }).optional(),
    /** Action → what the company was offered: cost in 10,000 CNY, months. */
    quotes: z.record(Id, z.strictObject({ cost: Money.optional(), months: Months.optional() })).optional(),
    /** Actions that are carried out already, and that cannot be. */
    done: z.array(Id).optional(),
    impossible: z.array(Id).optional(),
  })
  .meta({ id: 'CompanyPlan', description: "The company's own figures; money in 10,000 CNY / 企业自己的数据（万元）" });

/** What a finished file came to when it was finished: kept so that it can be compared without the old questionnaire. */
export const RecordedResult = z
  .strictObject({
    /** Null below the first level; left out where the questionnaire has none. */
    level: LevelId.nullable().optional(),
    rank: z.int().min(0).max(1_000).optional(),
    score: z.number().nullable().optional(),
    max: z.number().nullable().optional(),
    /** Dimension → score. */
    dimensions: z.record(Id, z.number().nullable()).optional(),
    /** Of the questionnaire that it was scored with. */
    sha256: Fingerprint,
  })
  .meta({ id: 'RecordedResult', description: 'What it came to when it was finished / 当时的评测结果' });

const Ids = z.array(Id).max(LIMITS.questions);
/** Kept by the wizard: where it stopped, what it has pointed out, what was answered when the level was known. */
export const Draft = z
  .strictObject({
    at: z
      .string()
      .max(2 * LIMITS.idLength)
      .optional(),
    'pointed-out': Ids.optional(),
    'certain-level': LevelId.nullable().optional(),
    'answered-after': Ids.optional(),
    quick: z.boolean().optional(),
    'written-before': z.record(Id, z.strictObject({ evidence: Line.optional(), note: Line.optional() })).optional(),
  })
  .meta({ id: 'Draft', description: 'What the wizard remembers / 访谈记录' });

export const AnswersFile = z
  .strictObject({
    questionnaire: Id,
    version: Version,
    scoring: Fingerprint.optional(),
    company: Company.nullable().optional(),
    respondent: Line.nullable().optional(),
    date: Day,
    answers: z.record(Id, EntryInFile).nullable().optional(),
    plan: Plan.nullable().optional(),
    interview: Draft.nullable().optional(),
    /** Question → fingerprint of the question as it was asked. */
    asked: z.record(Id, Fingerprint).optional(),
    result: RecordedResult.optional(),
  })
  .meta({
    id: 'AnswersFile',
    title: 'zhizao answers',
    description: "One company's answers to one questionnaire / 一家企业的答卷",
  });
export type AnswersFile = z.infer<typeof AnswersFile>;

/** The file as the reader asks for it: its profile and answers are looked at with the questionnaire, one by one. */
export const ReadableFile = AnswersFile.extend({
  company: z.record(z.string(), z.unknown()).nullable().optional(),
  answers: z.record(z.string(), z.unknown()).nullable().optional(),
});
export type ReadableFile = z.infer<typeof ReadableFile>;
