import * as z from 'zod';
import { LIMITS } from '../limits.ts';
import { SourceRefs } from './source.ts';
import { Figure, Id, Points, Text } from './text.ts';
import { Weight, When } from './when.ts';

/**
 * What "not applicable" does: `exclude` leaves the denominator, `zero` earns the lowest points, `full` the highest;
 * `refused`: the question must be answered.
 */
export const NotApplicable = z
  .enum(['exclude', 'zero', 'full', 'refused'])
  .meta({ id: 'NotApplicable', description: 'What not-applicable does to the score / 不适用的处理' });
export type NotApplicable = z.infer<typeof NotApplicable>;

/** An anchored answer: what one sees in the plant. */
export const Option = z
  .strictObject({
    id: Id,
    label: Text,
    points: Points,
    /** All of these must hold before the option may be chosen. Shown, not scored. */
    criteria: z.array(Text).min(1).optional(),
  })
  .meta({ id: 'Option', description: 'An anchored answer / 选项' });
export type Option = z.infer<typeof Option>;

/** An item of a `multiple` question. Its points count only where the question adds them up. */
export const Item = z
  .strictObject({
    id: Id,
    label: Text,
    points: Points.optional(),
    /** "None of these": cannot be ticked together with another. */
    exclusive: z.boolean().optional(),
    criteria: z.array(Text).min(1).optional(),
  })
  .meta({ id: 'Item', description: 'An item that can be ticked / 可多选的项' });
export type Item = z.infer<typeof Item>;

/** From (or above) this figure on, until the next band begins: so there can be no holes. */
export const Band = z
  .strictObject({ from: Figure.optional(), above: Figure.optional(), points: Points, label: Text.optional() })
  .meta({ id: 'Band', description: 'from or above a figure / 区间' });
export type Band = z.infer<typeof Band>;

/** Which items are ticked; monotone by construction: there is no `not`. */
export type Ticks = string | { all: Ticks[] } | { any: Ticks[] } | { 'at-least': number; of: Ticks[] };
export const Ticks: z.ZodType<Ticks, Ticks> = z
  .union([
    Id,
    z.strictObject({
      get all() {
        return z.array(Ticks).min(1);
      },
    }),
    z.strictObject({
      get any() {
        return z.array(Ticks).min(1);
      },
    }),
    z.strictObject({
      'at-least': z.int().min(1),
      get of() {
        return z.array(Ticks).min(1);
      },
    }),
  ])
  .meta({ id: 'Ticks', description: 'An item, all, any, or at-least … of / 勾选规则' });

const common = {
  id: Id,
  /** The question as it is asked. */
  ask: Text,
  /** A short name for charts and tables; the question itself where there is none. */
  title: Text.optional(),
  /** In its dimension; 1 where nothing is said. */
  weight: Weight.optional(),
  tags: z.array(Id).min(1).optional(),
  /** The stage that it belongs to, under a `staged` aggregate. */
  stage: Id.optional(),
  when: When.optional(),
  /** What it counts while a `when` over scored answers leaves it unasked: the lowest points (default), or nothing. */
  unasked: z.enum(['lowest', 'exclude']).optional(),
  'not-applicable': NotApplicable.optional(),
  why: Text.optional(),
  'how-to-count': Text.optional(),
  /** What would show it. Where it is given, an answer without evidence does not count as evidenced. */
  evidence: Text.optional(),
  /** Further help; terms explained. */
  help: Text.optional(),
  /** All of these must hold before anything above the lowest answer is chosen. Shown, not scored. */
  criteria: z.array(Text).min(1).optional(),
  source: SourceRefs,
};

/** Options written here, or the name of an option set. */
const Options = z.union([Id, z.array(Option).min(2).max(LIMITS.options)]);
const Bands = z.array(Band).min(1).max(LIMITS.options);

export const ChoiceQuestion = z.strictObject({ ...common, kind: z.literal('choice'), options: Options });
/** A share from 0 to 100 %. Without bands it is a figure that earns no points. */
export const PercentQuestion = z.strictObject({ ...common, kind: z.literal('percent'), bands: Bands.optional() });
/** A figure with a unit. Points may fall as figures rise (scrap, energy). Without bands it earns no points. */
export const NumberQuestion = z.strictObject({
  ...common,
  kind: z.literal('number'),
  unit: Text,
  min: Figure.optional(),
  max: Figure.optional(),
  /** Only whole numbers. */
  whole: z.boolean().optional(),
  bands: Bands.optional(),
});
export const YesNoQuestion = z.strictObject({
  ...common,
  kind: z.literal('yes-no'),
  points: z.strictObject({ yes: Points, no: Points }),
  labels: z.strictObject({ yes: Text, no: Text }).optional(),
});
/**
 * Several at once. Points: those of the ticked items added up; or by how many are ticked (`by-count`: the last entry that is
 * reached); or by which (`by-rule`: the most points of all rules that hold, none: 0). Exclusive items count for nothing in
 * `by-count`.
 */
export const MultipleQuestion = z.strictObject({
  ...common,
  kind: z.literal('multiple'),
  options: z.array(Item).min(1).max(LIMITS.options),
  'by-count': z
    .array(z.strictObject({ ticked: z.int().min(1), points: Points }))
    .min(1)
    .optional(),
  'by-rule': z
    .array(z.strictObject({ ticked: Ticks, points: Points }))
    .min(1)
    .optional(),
});
/** Rows that share one set of options; the question's points are the mean (default), sum or minimum of its rows' points. */
export const GridQuestion = z.strictObject({
  ...common,
  kind: z.literal('grid'),
  rows: z
    .array(z.strictObject({ id: Id, label: Text, weight: z.number().min(0).max(1_000_000).optional() }))
    .min(1)
    .max(LIMITS.options),
  options: Options,
  'rows-as': z.enum(['mean', 'sum', 'minimum']).optional(),
});
/** Free text, never scored. */
export const TextQuestion = z.strictObject({ ...common, kind: z.literal('text') });

export const Question = z
  .discriminatedUnion('kind', [
    ChoiceQuestion,
    PercentQuestion,
    NumberQuestion,
    YesNoQuestion,
    MultipleQuestion,
    GridQuestion,
    TextQuestion,
  ])
  .meta({ id: 'Question', description: 'One thing asked / 题目' });
export type Question = z.infer<typeof Question>;
export type QuestionKind = Question['kind'];
export type QuestionOf<K extends QuestionKind> = Extract<Question, { kind: K }>;
