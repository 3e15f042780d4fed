import * as z from 'zod';
import { Certainty, SourceRefs } from './source.ts';
import { Figure, Id, Points, Text } from './text.ts';
import { When } from './when.ts';

const Money = z.number().min(0).max(1_000_000_000);
/** In 10,000 CNY, as a range. */
export const MoneyRange = z
  .strictObject({ min: Money, max: Money })
  .meta({ id: 'MoneyRange', description: 'In 10,000 CNY / 万元' });
export type MoneyRange = z.infer<typeof MoneyRange>;

/**
 * Cost per unit of a figure of the plant: a number field of the profile, or the figure entered at a percent or number
 * question. The quantity is `share` of the figure (1), rounded up, within `at-least` and `at-most`; `otherwise` is the quantity
 * itself where the figure is not known (said in the report).
 */
export const PerUnit = z
  .strictObject({
    figure: Id,
    share: z.number().min(0).max(1).optional(),
    'at-least': Figure.optional(),
    'at-most': Figure.optional(),
    otherwise: Figure,
    min: Money,
    max: Money,
  })
  .meta({ id: 'PerUnit', description: 'Cost per machine, user, point / 按单位计费' });
export type PerUnit = z.infer<typeof PerUnit>;

const amount = { fixed: MoneyRange.optional(), per: z.array(PerUnit).min(1).optional() };
/** What is spent every year after: amounts like the cost's, or a share of the cost. */
export const Upkeep = z
  .strictObject({ ...amount, share: z.number().min(0).max(1).optional() })
  .meta({ id: 'Upkeep', description: 'Every year after / 每年运维' });
export const Cost = z
  .strictObject({ ...amount, upkeep: Upkeep.optional() })
  .meta({ id: 'Cost', description: 'Once, fixed and per unit, and every year / 一次性投入与每年运维' });
export type Cost = z.infer<typeof Cost>;

export const Action = z
  .strictObject({
    id: Id,
    title: Text,
    /** What is done, in two or three sentences. */
    what: Text.optional(),
    /** Question → points it has at least afterwards. */
    lifts: z.record(Id, Points),
    cost: Cost,
    months: z.number().min(0).max(120),
    /** States of the plant that must hold first: question → points; reached by today's answer or by any action. */
    needs: z.record(Id, Points).optional(),
    /** Other actions that must be done first, where truly meant. */
    after: z.array(Id).min(1).optional(),
    /** At most one action of the same group is taken. */
    alternative: Id.optional(),
    benefit: z.strictObject({ text: Text, certainty: Certainty, source: SourceRefs.optional() }).optional(),
    /** Which service of the plan it maps to: 数字化咨询诊断, 智能化改造, 上云用云. */
    service: z.enum(['diagnosis', 'retrofit', 'cloud']).optional(),
    /** 轻量化、易维护、低成本. */
    light: z.boolean().optional(),
    /** Which companies it fits: sectors, size. All where nothing is said. */
    when: When.optional(),
    'first-step': Text.optional(),
    /** On what cost and months rest. */
    basis: z.strictObject({ text: Text, certainty: Certainty }),
    source: SourceRefs,
  })
  .meta({ id: 'Action', description: 'A measure a company can take / 改造措施' });
export type Action = z.infer<typeof Action>;
