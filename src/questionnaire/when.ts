import type * as z from 'zod';
import type { Answer, ProfileValue } from './answer.ts';
import { compare, fromDecimal, type Rational } from '../exact/rational.ts';
import type { Facts } from './facts.ts';
import type { Meaning } from './kinds/kind.ts';
import type { AnswerTest as AnswerTestSchema, ProfileTest as ProfileTestSchema, When } from './schema/when.ts';

export type AnswerTest = z.infer<typeof AnswerTestSchema>;
export type ProfileTest = z.infer<typeof ProfileTestSchema>;

/** Undefined: not decided yet (Kleene's third value). */
export type Truth = boolean | undefined;

/**
 * What a test finds at a question. `open`: it may still become anything; `outside`: it does not apply, every comparison is
 * false. Unknown, and unasked but counted at its lowest, are the answer `unknown` with its points.
 */
export type Reading = 'open' | 'outside' | { readonly answer: Answer; readonly points: Rational | null };

/** Finds what is known of a question; undefined where there is none of that id. */
export type ReadingOf = (question: string) => { readonly meaning: Meaning; readonly reading: Reading } | undefined;

/** Whether a `when` holds. Whoever has the last word takes undecided for false. */
export function evaluate(when: When, facts: Facts, readingOf: ReadingOf = () => undefined): Truth {
  if ('all' in when) return both(when.all, (part) => evaluate(part, facts, readingOf));
  if ('any' in when) return either(when.any, (part) => evaluate(part, facts, readingOf));
  if ('not' in when) {
    const truth = evaluate(when.not, facts, readingOf);
    return truth === undefined ? undefined : !truth;
  }
  return 'profile' in when ? testProfile(when, facts.get(when.profile)) : testQuestion(when, readingOf(when.question));
}

/** Whether one test holds of an answer: what tells the candidates for an open question apart. */
export function testQuestion(test: AnswerTest, found: ReturnType<ReadingOf>): Truth {
  if (found === undefined || found.reading === 'outside') return false;
  if (found.reading === 'open') return undefined;
  const { meaning, reading } = found;
  const { answer, points } = reading;
  const tests: Truth[] = [];
  if (test.is !== undefined) tests.push(meaning.is(answer, list(test.is), test.row));
  if (test['points-at-least'] !== undefined || test['points-below'] !== undefined) {
    const earned =
      test.row !== undefined ? meaning.rowPoints(answer, test.row) : meaning.unfinished(answer) ? undefined : points;
    tests.push(
      earned === undefined
        ? undefined
        : earned !== null &&
            (test['points-at-least'] === undefined || compare(earned, fromDecimal(test['points-at-least'])) >= 0) &&
            (test['points-below'] === undefined || compare(earned, fromDecimal(test['points-below'])) < 0),
    );
  }
  if (asksFigure(test)) tests.push(typeof answer === 'number' && inside(answer, test));
  return both(tests, (truth) => truth);
}

function testProfile(test: ProfileTest, value: ProfileValue | undefined): Truth {
  const tests: Truth[] = [];
  if (test.known !== undefined) tests.push(test.known === (value !== undefined));
  if (test.is !== undefined)
    tests.push(value === undefined ? undefined : typeof value !== 'number' && list(test.is).includes(value));
  if (asksFigure(test)) tests.push(value === undefined ? undefined : typeof value === 'number' && inside(value, test));
  return both(tests, (truth) => truth);
}

type Bounds = Pick<AnswerTest, 'at-least' | 'above' | 'at-most' | 'below'>;

const asksFigure = (test: Bounds): boolean =>
  test['at-least'] !== undefined ||
  test.above !== undefined ||
  test['at-most'] !== undefined ||
  test.below !== undefined;

// Doubles compare as the decimals that they were written as.
const inside = (figure: number, test: Bounds): boolean =>
  (test['at-least'] === undefined || figure >= test['at-least']) &&
  (test.above === undefined || figure > test.above) &&
  (test['at-most'] === undefined || figure <= test['at-most']) &&
  (test.below === undefined || figure < test.below);

const list = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);

function both<T>(parts: readonly T[], truthOf: (part: T) => Truth): Truth {
  let truth: Truth = true;
  for (const part of parts) {
    const next = truthOf(part);
    if (next === false) return false;
    if (next === undefined) truth = undefined;
  }
  return truth;
}

function either<T>(parts: readonly T[], truthOf: (part: T) => Truth): Truth {
  let truth: Truth = false;
  for (const part of parts) {
    const next = truthOf(part);
    if (next === true) return true;
    if (next === undefined) truth = undefined;
  }
  return truth;
}

/** Every test on a question inside a `when`. */
export function answerTestsIn(when: When | undefined): readonly AnswerTest[] {
  if (when === undefined) return [];
  if ('all' in when) return when.all.flatMap(answerTestsIn);
  if ('any' in when) return when.any.flatMap(answerTestsIn);
  if ('not' in when) return answerTestsIn(when.not);
  return 'question' in when ? [when] : [];
}

/** Profile fields and facts that a `when` reads. */
export const factsIn = (when: When | undefined): readonly string[] =>
  profileTestsIn(when).map(({ profile }) => profile);

/** Every test on the profile, or on a fact worked out from it, inside a `when`. */
export function profileTestsIn(when: When | undefined): readonly ProfileTest[] {
  if (when === undefined) return [];
  if ('all' in when) return when.all.flatMap(profileTestsIn);
  if ('any' in when) return when.any.flatMap(profileTestsIn);
  if ('not' in when) return profileTestsIn(when.not);
  return 'profile' in when ? [when] : [];
}
