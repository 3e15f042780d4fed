import * as z from 'zod';
import { LIMITS } from '../questionnaire/limits.ts';
import { Id, Text } from '../questionnaire/schema/text.ts';
import type { Tone } from './blocks.ts';

/** Sections that a template can put in its order. `sections/index.ts` has one for each. */
export const SECTION_IDS = [
  'result',
  'contents',
  'conditions',
  'dimensions',
  'benchmarks',
  'roadmap',
  'monday',
  'answers',
  'method',
  'basis',
  'sources',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** How much a section tells. */
const DETAILS = ['brief', 'full'] as const;

export const TONES = ['neutral', 'accent', 'good', 'warn', 'bad', 'muted'] as const satisfies readonly Tone[];

/** What a tone is read at least with on white paper: the contrast that WCAG 2 asks for text (AA). */
export const LEAST_CONTRAST = 4.5;

const Colour = z
  .string()
  .regex(/^#[0-9a-fA-F]{6}$/)
  .meta({ id: 'Colour', description: 'Red, green, blue: "#1f4e79" / 颜色' });

const tone = (description: string) => Colour.optional().meta({ description });

/** Colours by meaning; what is not given stays as it is. Each is also used for text on white. */
export const Palette = z
  .strictObject({
    neutral: tone('Text and neutral bars / 正文'),
    accent: tone('Headings, the present level / 标题、当前等级'),
    good: tone('Met / 达到'),
    warn: tone('Gaps that can be made up for / 可弥补的差距'),
    bad: tone('Unmet, required / 未达到'),
    muted: tone('Small print, labels / 次要文字'),
  })
  .meta({ id: 'Palette', description: 'Colours of the report / 报告配色' });
export type Palette = z.infer<typeof Palette>;

const SectionEntry = z
  .strictObject({
    id: z.enum(SECTION_IDS),
    /** Instead of the section's own title. */
    title: Text.optional(),
    detail: z.enum(DETAILS).optional().meta({
      description:
        'How much dimensions, roadmap, answers, method and sources tell: brief (the default) keeps to what the next level asks for by name and what gains most, the rest as rows; full tells all / 详略：brief（默认）只细说下一等级点名的和提分最多的，其余列成表；full 全部细说',
    }),
  })
  .meta({ id: 'ReportSection', description: 'A section and, if wanted, its title / 章节' });

/** A report template: what a consultant may change without code. */
export const Template = z
  .strictObject({
    template: z.literal(1).meta({ description: 'Format of this file / 模板格式版本' }),
    id: Id,
    title: Text,
    /** Who makes the report; printed on the cover and named as its author. */
    firm: Text.optional(),
    /** PNG or JPEG, beside this file or below it. */
    logo: z.string().min(1).max(LIMITS.textLength).optional(),
    page: z.enum(['A4', 'Letter']).optional(),
    palette: Palette.optional(),
    cover: z
      .strictObject({
        /** The small line above the title; the questionnaire's name where there is none. */
        kicker: Text.optional(),
        title: Text.optional(),
        /** Before the questionnaire's own disclaimer. */
        note: Text.optional(),
      })
      .optional(),
    /** At the foot of every page, beside the page number. */
    footer: Text.optional(),
    sections: z.array(SectionEntry).min(1).max(SECTION_IDS.length),
  })
  .meta({ id: 'Template', title: 'zhizao report template, format 1', description: 'A report template / 报告模板' });
export type Template = z.infer<typeof Template>;

/** The colours of the default template, for whatever a palette leaves out. */
export const COLOURS: Readonly<Record<Tone, string>> = {
  neutral: '#24303c',
  accent: '#1a5a8a',
  good: '#1e7a4c',
  warn: '#9a5b00',
  bad: '#b3261e',
  muted: '#5c6873',
};

/** Contrast of a colour with white paper as WCAG 2 counts it, from 1 to 21. */
export function contrastOnWhite(colour: string): number {
  const part = (at: number): number => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 1.05 / (0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5) + 0.05);
}
