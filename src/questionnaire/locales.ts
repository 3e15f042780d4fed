/** The languages a questionnaire's texts can be written in. The program itself speaks the same ones. */
export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
