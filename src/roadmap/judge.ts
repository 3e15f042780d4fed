import type { Valuation } from '../assessment/score.ts';
import { compare, fromDecimal, plus, type Rational, ZERO } from '../exact/rational.ts';
import { liftedBy, liftedIn, type Offer, type PriceEnd, knotsIn } from './offers.ts';
import { type LearnedRow, untied, leastMonths, type Limits, netCost } from './program.ts';
import { MOST_PROVEN } from './schedule.ts';
import { type Arrangement, arrange } from './stages.ts';
import { frozenAfter, readByGates, scoredAfter, type Standpoint } from './standpoint.ts';

/** A choice that is no plan. The rows cut it off together with others like it; without rows it is cut off alone. */
export interface Refusal {
  readonly rows: readonly LearnedRow[];
  /** Whether the rows hold for whoever asks, not only under these limits. */
  readonly always: boolean;
}

const ALONE: Refusal = { rows: [], always: false };

/** What a choice comes to, worked out exactly by the ordinary scorer and the schedule: the solver's word is not enough. */
export interface Judge {
  readonly offers: readonly Offer[];
  readonly refuse: (chosen: readonly number[]) => Refusal | null;
  /** With what applies as it is today. */
  readonly frozen: (chosen: readonly number[]) => Valuation;
  /** As the answers are scored that it leads to. */
  readonly scored: (chosen: readonly number[]) => Valuation;
  /** The level that it surely reaches: by today's questions, and by those that its answers lead to. */
  readonly rank: (chosen: readonly number[]) => number;
  readonly total: (chosen: readonly number[], end: PriceEnd) => Rational;
  readonly net: (chosen: readonly number[], end: PriceEnd) => Rational;
  /** Months that it takes; of more actions than a schedule is proven for, the least that they can take. */
  readonly months: (chosen: readonly number[]) => Rational;
  readonly arranged: (chosen: readonly number[]) => Arrangement;
}

export function judgeOf(standpoint: Standpoint, offers: readonly Offer[], limits: Limits, end: PriceEnd): Judge {
  const moves = readByGates(standpoint, liftedIn(standpoint, offers));
  const frozen = remembered((chosen) => frozenAfter(standpoint, liftedBy(offers, chosen)));
  const scored = moves ? remembered((chosen) => scoredAfter(standpoint, liftedBy(offers, chosen))) : frozen;
  const arranged = remembered((chosen) => arrange(offers, chosen, limits.crew));
  const rank = (chosen: readonly number[]): number => Math.min(frozen(chosen).rank(0), scored(chosen).rank(0));
  const total: Judge['total'] = (chosen, at) =>
    chosen.reduce<Rational>((sum, place) => plus(sum, offers[place]?.price[at] ?? ZERO), ZERO);
  const net: Judge['net'] = (chosen, at) => netCost(total(chosen, at), limits.subsidy, rank(chosen));
  const months: Judge['months'] = (chosen) =>
    chosen.length > MOST_PROVEN ? leastMonths(offers, limits.crew, chosen) : arranged(chosen).months;
  const refuse: Judge['refuse'] = (chosen) => {
    const knots = knotsIn(offers, chosen);
    if (knots.length > 0) return { rows: knots.flatMap(untied), always: true };
    const { target, budget } = limits;
    if (target !== null && rank(chosen) < target) return ALONE;
    if (budget !== null && compare(net(chosen, end), fromDecimal(budget)) > 0) return ALONE;
    if (limits.months === null) return null;
    const { months: needed, proven } = arranged(chosen);
    if (compare(needed, fromDecimal(limits.months)) <= 0) return null;
    return proven ? { rows: [withoutHelp(offers, chosen)], always: false } : ALONE;
  };
  return { offers, refuse, frozen, scored, rank, total, net, months, arranged };
}

/** A set that takes too long takes no less with more to do, unless others bring about sooner what it waits for. */
function withoutHelp(offers: readonly Offer[], chosen: readonly number[]): LearnedRow {
  const inside = new Set(chosen);
  const helpers = new Set(
    chosen.flatMap((place) => (offers[place]?.waits ?? []).flat()).filter((place) => !inside.has(place)),
  );
  const terms = [...chosen.map((place) => [place, -1] as const), ...[...helpers].map((place) => [place, 1] as const)];
  return { terms, least: 1 - chosen.length };
}

function remembered<T>(work: (chosen: readonly number[]) => T): (chosen: readonly number[]) => T {
  const known = new Map<string, T>();
  return (chosen) => {
    const key = chosen.join();
    const value = known.get(key) ?? work(chosen);
    known.set(key, value);
    return value;
  };
}
