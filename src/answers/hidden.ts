import type { Report } from '../questionnaire/problem.ts';
import type { Path } from '../questionnaire/tree.ts';
import type { AnswersProblems } from './problems.ts';

/** Controls, escapes, signs that turn text round, lone surrogates; line ends and tabs are what they look like. */
const HIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Cs}]/gu;

/** Notes characters that do not show: the text is kept as it is, and whoever shows it makes them harmless. */
export function hiddenIn(text: unknown, path: Path, report: Report<AnswersProblems>): void {
  if (typeof text !== 'string') return;
  const found = [...new Set(text.match(HIDDEN) ?? [])].slice(0, 20);
  if (found.length === 0) return;
  const characters = found.map((sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  report('hidden-characters', path, { characters }, { severity: 'warning' });
}
