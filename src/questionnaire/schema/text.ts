import * as z from 'zod';
import { LIMITS } from '../limits.ts';

export { LOCALES, type Locale } from '../locales.ts';

const sentence = z.string().min(1).max(LIMITS.textLength);

/**
 * A text in every language that the questionnaire declares under `locales`. Which of them must be there depends on that
 * declaration, so it is checked by the reader (`missing-translation`), not here.
 */
export const Text = z
  .strictObject({ 'zh-CN': sentence.optional(), en: sentence.optional() })
  .meta({ id: 'Text', description: 'A text in every declared language / 各语言文本' });
export type Text = z.infer<typeof Text>;

/** Lower-case words joined by dots or hyphens: `networking`, `networking.share`, `iso-33020`. */
export const Id = z
  .string()
  .max(LIMITS.idLength)
  .regex(/^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/)
  .meta({ id: 'Id', description: 'Lower-case letters, digits, dots, hyphens / 小写字母、数字、点、连字符' });

/** The id of a level, as it is shown: `L2`, `F`, `tier-3`. */
export const LevelId = z
  .string()
  .max(LIMITS.idLength)
  .regex(/^[A-Za-z][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)*$/)
  .meta({ id: 'LevelId', description: 'Letters, digits, dots, hyphens, such as L2 / 等级编号，如 L2' });

/** A day, ISO 8601. That the day exists in the calendar is checked too. */
export const Day = z.iso.date().meta({ id: 'Day', description: 'A day, YYYY-MM-DD / 日期' });

/** Points of a question, never negative. Read as the decimal that is written, so 0.7 is exactly seven tenths. */
export const Points = z.number().min(0).max(LIMITS.number).meta({ id: 'Points', description: 'Points earned / 得分' });

/** Any finite figure within the bounds that exact arithmetic is tested for. */
export const Figure = z.number().min(-LIMITS.number).max(LIMITS.number);
