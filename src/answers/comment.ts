import type { Locale, Text } from '../questionnaire/schema/text.ts';

/** A text in the wanted language, else in whichever it has. */
export const wordsIn = (text: Text, language: Locale): string => text[language] ?? text['zh-CN'] ?? text.en ?? '';

/** On one line, and without anything that YAML or an editor could take for the end of it. */
export const commentLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
