import type { ProfileValue } from '../questionnaire/answer.ts';
import type { Dimension } from '../questionnaire/schema/dimension.ts';
import type { ProfileField } from '../questionnaire/schema/profile.ts';
import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import type { When } from '../questionnaire/schema/when.ts';
import { factsIn, profileTestsIn } from '../questionnaire/when.ts';
import { freshAnswers, startInterview } from './interview.ts';
import { questionStepsOf } from './steps.ts';

/** Profiles that are tried: more than that, and every question is counted. */
const PROFILES = 256;

/**
 * The most questions that any company is asked, before anything is known of this one: every kind of company that the
 * questionnaire tells apart is tried. A promise, and so never too low.
 */
export function mostQuestions(questionnaire: Questionnaire): number {
  const kinds = profilesOf(questionnaire);
  const asked = (company: Readonly<Record<string, ProfileValue>>): number =>
    questionStepsOf(startInterview(questionnaire, { ...freshAnswers(questionnaire, '2000-01-01'), company })).filter(
      ({ state }) => state !== 'not-asked',
    ).length;
  return kinds === null ? allQuestions(questionnaire.dimensions) : Math.max(...kinds.map(asked));
}

const allQuestions = (dimensions: readonly Dimension[]): number =>
  dimensions.reduce((sum, one) => sum + (one.questions ?? []).length + allQuestions(one.dimensions ?? []), 0);

/** One company of every kind that is told apart; null: too many to try. */
function profilesOf(questionnaire: Questionnaire): readonly Readonly<Record<string, ProfileValue>>[] | null {
  const { fields, facts = [] } = questionnaire.profile;
  const gates = gatesIn(questionnaire.dimensions);
  const read = new Set(gates.flatMap(factsIn));
  // A fact rests on those before it.
  const rules = facts.toReversed().flatMap(({ id, cases }) => {
    if (!read.has(id)) return [];
    const whens = cases.flatMap(({ when }) => (when === undefined ? [] : [when]));
    for (const one of whens.flatMap(factsIn)) read.add(one);
    return whens;
  });
  const choices = fields
    .filter(({ id }) => read.has(id))
    .map((field) => ({ id: field.id, values: valuesOf(field, [...gates, ...rules]) }));
  if (choices.reduce((product, { values }) => product * values.length, 1) > PROFILES) return null;
  return choices.reduce<readonly Readonly<Record<string, ProfileValue>>[]>(
    (companies, { id, values }) =>
      companies.flatMap((company) => values.map((value) => (value === null ? company : { ...company, [id]: value }))),
    [{}],
  );
}

const gatesIn = (dimensions: readonly Dimension[]): readonly When[] =>
  dimensions.flatMap((one) => [
    ...[one, ...(one.questions ?? [])].flatMap(({ when }) => (when === undefined ? [] : [when])),
    ...gatesIn(one.dimensions ?? []),
  ]);

/** What a field may hold as far as the tests tell; null: nothing. */
function valuesOf(field: ProfileField, whens: readonly When[]): readonly (ProfileValue | null)[] {
  const tests = whens.flatMap(profileTestsIn).filter(({ profile }) => profile === field.id);
  switch (field.kind) {
    case 'choice':
      return [null, ...(field.options ?? []).map(({ id }) => id)];
    case 'yes-no':
      return [null, true, false];
    case 'text':
      return [null, 'x', ...new Set(tests.flatMap(({ is }) => (is === undefined ? [] : [is].flat())))];
    case 'number': {
      const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = field;
      const bounds = tests.flatMap((test) =>
        [test['at-least'], test.above, test['at-most'], test.below].filter((bound) => bound !== undefined),
      );
      const sorted = [...new Set(bounds)].sort((a, b) => a - b);
      const between = sorted.slice(1).map((bound, index) => (bound + (sorted[index] ?? bound)) / 2);
      const ends = sorted.length === 0 ? [0] : [(sorted[0] ?? 0) - 1, (sorted.at(-1) ?? 0) + 1];
      return [null, ...new Set([...sorted, ...between, ...ends].filter((value) => value >= min && value <= max))];
    }
  }
}
