import type { Ticks } from '../schema/question.ts';
import type { Locale } from '../schema/text.ts';
import { labelOf, type Named } from './options.ts';
import type { AnswerWords } from './words.ts';

/** Whether a rule over ticked items holds. */
export function holds(rule: Ticks, ticked: ReadonlySet<string>): boolean {
  if (typeof rule === 'string') return ticked.has(rule);
  if ('all' in rule) return rule.all.every((part) => holds(part, ticked));
  if ('any' in rule) return rule.any.some((part) => holds(part, ticked));
  return rule.of.filter((part) => holds(part, ticked)).length >= rule['at-least'];
}

/** The fewest further items, as far as a look at one part after the other shows, that make a rule hold; all that are ticked stay. */
export function completing(rule: Ticks, ticked: ReadonlySet<string>): ReadonlySet<string> {
  if (holds(rule, ticked)) return ticked;
  if (typeof rule === 'string') return new Set([...ticked, rule]);
  if ('all' in rule) return rule.all.reduce((so, part) => completing(part, so), ticked);
  if ('any' in rule) return fewest(rule.any.map((part) => completing(part, ticked))) ?? ticked;
  let so = ticked;
  while (!holds(rule, so)) {
    const open = rule.of.filter((part) => !holds(part, so));
    const next = fewest(open.map((part) => completing(part, so)));
    if (next === undefined) return so;
    so = next;
  }
  return so;
}

const fewest = (sets: readonly ReadonlySet<string>[]): ReadonlySet<string> | undefined =>
  sets.reduce<ReadonlySet<string> | undefined>((few, next) => (few && few.size <= next.size ? few : next), undefined);

/** A rule in the respondent's words. */
export function worded(rule: Ticks, items: readonly Named[], locale: Locale, words: AnswerWords): string {
  if (typeof rule === 'string') return labelOf(items, rule, locale);
  const all = (parts: readonly Ticks[]) => parts.map((part) => worded(part, items, locale, words));
  if ('all' in rule) return words.list(all(rule.all));
  if ('any' in rule) return words.anyOf(all(rule.any));
  return words.atLeastOf(rule['at-least'], all(rule.of));
}
