import type { ProfileValue } from './answer.ts';
import type { Questionnaire } from './schema/questionnaire.ts';
import { evaluate } from './when.ts';

/** What is known of the company: profile field or derived fact → value. */
export type Facts = ReadonlyMap<string, ProfileValue>;

/** The profile as given, and the facts worked out from it: each the first case that holds; none while a case is undecided. */
export function factsOf(
  questionnaire: Pick<Questionnaire, 'profile'>,
  company: Readonly<Record<string, ProfileValue>>,
): Facts {
  const facts = new Map<string, ProfileValue>();
  for (const { id } of questionnaire.profile.fields) {
    const value = Object.hasOwn(company, id) ? company[id] : undefined;
    if (value !== undefined && value !== null) facts.set(id, value);
  }
  for (const { id, cases } of questionnaire.profile.facts ?? []) {
    for (const { is, when } of cases) {
      const holds = when === undefined || evaluate(when, facts);
      if (holds === false) continue;
      if (holds === true) facts.set(id, is);
      break;
    }
  }
  return facts;
}

/** The derived facts that are decided, in the questionnaire's order. */
export function derivedFacts(
  questionnaire: Pick<Questionnaire, 'profile'>,
  facts: Facts,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (questionnaire.profile.facts ?? []).flatMap(({ id }) => (facts.has(id) ? [[id, String(facts.get(id))]] : [])),
  );
}
