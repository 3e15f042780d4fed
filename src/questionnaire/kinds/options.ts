import { type Answer, NOT_APPLICABLE, UNKNOWN } from '../answer.ts';
import { compare, fromDecimal, type Rational } from '../../exact/rational.ts';
import { similar } from '../../text/similar.ts';
import type { Text } from '../schema/text.ts';
import { LOCALES, type Locale } from '../locales.ts';
import type { Anchor } from './kind.ts';
import type { AnswerProblem } from './problems.ts';

/** Options as choices, yes-no questions, lists and grids have them. */
export interface Named {
  readonly id: string;
  readonly label: Text;
}

export interface Anchored {
  readonly id: string;
  readonly points: Rational;
}

export const anchored = (
  options: readonly { readonly id: string; readonly points?: number | undefined }[],
): readonly Anchored[] => options.map(({ id, points }) => ({ id, points: fromDecimal(points ?? 0) }));

export const lowestOf = (options: readonly Anchored[]): Anchored | undefined =>
  options.reduce<Anchored | undefined>(
    (low, next) => (low && compare(low.points, next.points) <= 0 ? low : next),
    undefined,
  );

export const highestOf = (options: readonly Anchored[]): Anchored | undefined =>
  options.reduce<Anchored | undefined>(
    (high, next) => (high && compare(high.points, next.points) >= 0 ? high : next),
    undefined,
  );

/** The option with the fewest points that are enough; the first in the file of equals. */
export const cheapest = (options: readonly Anchored[], reached: (points: Rational) => boolean): Anchored | undefined =>
  lowestOf(options.filter(({ points }) => reached(points)));

/** Ascending, each points once, with the answer that was found first. */
export function distinct(anchors: readonly Anchor[]): readonly Anchor[] {
  const sorted = [...anchors].sort((a, b) => compare(a.points, b.points));
  return sorted.filter((anchor, index) => {
    const before = sorted[index - 1];
    return before === undefined || compare(before.points, anchor.points) !== 0;
  });
}

/** Text of a language, or of another where that one is missing: totality; the reader refuses missing translations. */
export const textIn = (text: Text | undefined, locale: Locale): string =>
  text?.[locale] ?? LOCALES.map((other) => text?.[other]).find((found) => found !== undefined) ?? '';

export const labelOf = (options: readonly Named[], id: string, locale: Locale): string => {
  const option = options.find((candidate) => candidate.id === id);
  return option === undefined ? id : textIn(option.label, locale);
};

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** An option by its id, or by its label in any language where only one option has that label. */
export function findOption(options: readonly Named[], given: string): string | undefined {
  if (options.some(({ id }) => id === given)) return given;
  const wanted = folded(given);
  if (wanted === '') return undefined;
  const alike = options.filter(
    ({ id, label }) => id === wanted || LOCALES.some((locale) => folded(label[locale] ?? '') === wanted),
  );
  return alike.length === 1 ? alike[0]?.id : undefined;
}

export function unknownOption(
  options: readonly { readonly id: string }[],
  option: string,
  at?: string | number,
): AnswerProblem {
  const ids = options.map(({ id }) => id);
  const meant = similar(option, [...ids, UNKNOWN, NOT_APPLICABLE]);
  return {
    code: 'unknown-option',
    args: { option, candidates: meant === undefined ? [] : [meant], options: ids },
    ...(at === undefined ? {} : { at }),
  };
}

/** How a value is called that has the wrong type: what a person sees of it in the file. */
export function shown(raw: unknown): string {
  if (typeof raw === 'string') return raw;
  if (raw === null || raw === undefined) return '';
  if (Array.isArray(raw)) return '[…]';
  return typeof raw === 'object' ? '{…}' : String(raw);
}

export const isMap = (answer: unknown): answer is Readonly<Record<string, unknown>> =>
  typeof answer === 'object' && answer !== null && !Array.isArray(answer);

/** A record's own value: ids such as `constructor` are names like any other. */
export const own = <V>(record: Readonly<Record<string, V>> | undefined, key: string): V | undefined =>
  record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;

export const isList = (answer: Answer | undefined): answer is readonly string[] => Array.isArray(answer);
