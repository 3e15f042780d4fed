import { compare } from '../exact/rational.ts';
import type { Offer, PriceEnd } from './offers.ts';

/**
 * Offers that no best plan takes: another, dearer in nothing and cheaper for sure, lifts all that this one lifts, takes no
 * longer, waits for nothing else and stands in nobody's way. `barred`: places that cannot stand in for another; `kept`: places
 * that stay on offer whatever they cost.
 */
export function dominated(
  offers: readonly Offer[],
  end: PriceEnd,
  { barred, kept }: { readonly barred: ReadonlySet<number>; readonly kept: ReadonlySet<number> },
): readonly number[] {
  const followed = new Set(offers.flatMap(({ action }) => action.after ?? []));
  const lifting = new Map<number, number[]>();
  for (const [place, { lifts }] of offers.entries())
    for (const question of lifts.keys()) lifting.set(question, [...(lifting.get(question) ?? []), place]);
  const betterThan = (place: number): boolean => {
    const offer = offers[place];
    const [question] = [...(offer?.lifts.keys() ?? [])];
    if (offer === undefined || question === undefined) return false;
    return (lifting.get(question) ?? []).some((other) => {
      const rival = offers[other];
      return rival !== undefined && other !== place && !barred.has(other) && replaces(rival, other, offer, end);
    });
  };
  return offers.flatMap(({ id }, place) => (!kept.has(place) && !followed.has(id) && betterThan(place) ? [place] : []));
}

function replaces(rival: Offer, itself: number, offer: Offer, end: PriceEnd): boolean {
  const group = rival.action.alternative;
  return (
    compare(rival.price[end], offer.price[end]) < 0 &&
    rival.months <= offer.months &&
    (group === undefined || group === offer.action.alternative) &&
    [...offer.lifts].every(([question, { lift }]) => (rival.lifts.get(question)?.lift ?? -1) >= lift) &&
    // Whenever what this one waits for is there, so is what the rival waits for.
    rival.waits.every((providers) =>
      offer.waits.some((its) => its.every((one) => one === itself || providers.includes(one))),
    )
  );
}
