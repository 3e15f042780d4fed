import type { DerivedFact } from '../questionnaire/schema/profile.ts';
import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import { factsIn } from '../questionnaire/when.ts';

/** Profile field → facts that can be worked out once it is answered: the last field that they rest on, directly or not. */
export function factsAfter({ profile }: Pick<Questionnaire, 'profile'>): ReadonlyMap<string, readonly DerivedFact[]> {
  const place = new Map(profile.fields.map(({ id }, index) => [id, index]));
  const found = new Map<string, DerivedFact[]>();
  for (const fact of profile.facts ?? []) {
    const read = fact.cases.flatMap(({ when }) => factsIn(when));
    const last = Math.max(-1, ...read.map((id) => place.get(id) ?? -1));
    place.set(fact.id, last);
    const field = profile.fields[last];
    if (field !== undefined) found.set(field.id, [...(found.get(field.id) ?? []), fact]);
  }
  return found;
}
