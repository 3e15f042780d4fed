import type { Bound } from '../exact/bounds.ts';
import {
  compare,
  divide,
  floor,
  fraction,
  fromDecimal,
  isZero,
  max,
  minus,
  ONE,
  plus,
  type Rational,
  times,
  toNumber,
  ZERO,
} from '../exact/rational.ts';
import { type Draft, newDraft } from '../linear/draft.ts';
import {
  constantly,
  denominator,
  type Expression,
  leastCommon,
  scale,
  subtract,
  sumOf,
  variable,
} from '../linear/expression.ts';
import type { Ladder, Step } from '../linear/ladder.ts';
import { type Linear, linearise } from '../linear/linearise.ts';
import { headsOf } from './schedule.ts';
import { type Knot, liftedIn, type Offer, pairsIn, type PriceEnd } from './offers.ts';
import { readByGates, type Standpoint } from './standpoint.ts';
import { dominated } from './dominated.ts';

/** What is given back of the spend, once a level is reached where it is tied to one. */
export interface Subsidy {
  readonly rate: number;
  readonly cap: number;
  /** Rank; null: tied to no level. */
  readonly rank: number | null;
}

/** What a plan has to keep to. Money in 10,000 CNY. */
export interface Limits {
  /** Rank of the company's level. */
  readonly target: number | null;
  readonly budget: number | null;
  readonly months: number | null;
  readonly crew: number;
  readonly subsidy: Subsidy | null;
  /** Places of offers that must, or must not, be in it. */
  readonly include: readonly number[];
  readonly exclude: readonly number[];
}

/** The choice of actions as rows. Variable i is whether offer i is taken. */
export interface Program {
  readonly draft: Draft;
  readonly linear: Linear;
  /** What the company pays itself. */
  readonly net: Expression;
  /** Never longer than the schedule. */
  readonly months: Expression;
}

export function stateProgram(
  standpoint: Standpoint,
  offers: readonly Offer[],
  limits: Limits,
  end: PriceEnd,
  learned: readonly LearnedRow[] = [],
): Program {
  const draft = newDraft();
  for (const _ of offers) draft.decide();
  choiceRows(draft, offers, limits);
  for (const place of withoutChance(standpoint, offers, limits, end)) draft.row([[place, 1]], 0, 0);
  for (const { terms, least } of [...pairsIn(offers).flatMap(untied), ...learned])
    draft.row(terms, least, Number.POSITIVE_INFINITY);
  const linear = linearise(draft, standpoint.scorer, standpoint.now.standings, laddersOf(standpoint, offers));
  const total = sumOf(offers.map(({ price }, place) => scale(price[end], variable(place))));
  const net = netOf(draft, linear, offers, total, limits.subsidy, end);
  const months = monthsOf(draft, offers, limits);
  const { target, budget } = limits;
  if (target !== null) draft.reach(linear.reaches(0, target), AT_ONE);
  if (budget !== null) draft.reach(subtract(constantly(fromDecimal(budget)), net), { at: ZERO, strict: false });
  return { draft, linear, net, months };
}

/** A row that holds for every choice that can be carried out: found in one program, it helps the next. */
export interface LearnedRow {
  readonly terms: readonly (readonly [number, number])[];
  readonly least: number;
}

/** Whoever of a knot is carried out first needs help from outside, so none of them goes without. */
export const untied = ({ inside, helpers }: Knot): readonly LearnedRow[] =>
  inside.map((place) => ({
    terms: [[place, -1] as const, ...helpers.map((one) => [one, 1] as const)],
    least: 0,
  }));

/** Offers that are worse than another in everything: left out, so that the solver has less to look at. */
function withoutChance(
  standpoint: Standpoint,
  offers: readonly Offer[],
  { include, exclude, subsidy }: Limits,
  end: PriceEnd,
): readonly number[] {
  // Where all is paid back cheaper is no better, and where lifts change what is asked higher may be worse.
  if ((subsidy?.rate ?? 0) >= 1 || readByGates(standpoint, liftedIn(standpoint, offers))) return [];
  return dominated(offers, end, { barred: new Set(exclude), kept: new Set(include) });
}

const AT_ONE: Bound = { at: ONE, strict: false };

/** Who waits for whom, at most one of a group, what is settled beforehand. */
function choiceRows(draft: Draft, offers: readonly Offer[], { include, exclude }: Limits): void {
  const groups = new Map<string, number[]>();
  for (const [place, { action, waits }] of offers.entries()) {
    for (const providers of waits)
      draft.row([[place, 1], ...providers.map((one) => [one, -1] as const)], Number.NEGATIVE_INFINITY, 0);
    const { alternative } = action;
    if (alternative !== undefined) groups.set(alternative, [...(groups.get(alternative) ?? []), place]);
  }
  for (const places of groups.values()) {
    if (places.length > 1)
      draft.row(
        places.map((place) => [place, 1] as const),
        Number.NEGATIVE_INFINITY,
        1,
      );
  }
  for (const place of include) draft.row([[place, 1]], 1, 1);
  for (const place of exclude) draft.row([[place, 1]], 0, 0);
}

/** Where each question can be brought, by which actions. */
function laddersOf({ now }: Standpoint, offers: readonly Offer[]): ReadonlyMap<number, Ladder> {
  const lifting = new Map<number, Map<number, Step & { by: number[] }>>();
  for (const [place, { lifts }] of offers.entries()) {
    for (const [question, { lift, standing }] of lifts) {
      const steps = lifting.get(question) ?? new Map<number, Step & { by: number[] }>();
      lifting.set(question, steps);
      const step = steps.get(lift) ?? { standing, by: [] };
      steps.set(lift, step);
      step.by.push(place);
    }
  }
  const ladders = new Map<number, Ladder>();
  for (const [question, found] of lifting) {
    const base = now.standings[question];
    if (!base) continue;
    const ascending = [...found].sort(([a], [b]) => a - b).map(([, step]) => step);
    // What brings it to a higher step brings it to the lower ones, too.
    const steps = ascending.map(({ standing }, at) => ({ standing, by: ascending.slice(at).flatMap(({ by }) => by) }));
    ladders.set(question, { base, steps });
  }
  return ladders;
}

/** The spend less the subsidy: a share of it, at most the cap, nothing before the level is reached. */
function netOf(
  draft: Draft,
  linear: Linear,
  offers: readonly Offer[],
  total: Expression,
  subsidy: Subsidy | null,
  end: PriceEnd,
): Expression {
  if (subsidy === null) return total;
  const [rate, cap] = [fromDecimal(subsidy.rate), fromDecimal(subsidy.cap)];
  const most = offers.reduce<Rational>((sum, { price }) => plus(sum, price[end]), ZERO);
  const given = draft.between(0, Math.min(toNumber(cap), toNumber(times(rate, most))));
  draft.atMost(variable(given), scale(rate, total));
  if (subsidy.rank !== null) draft.atMost(variable(given), scale(cap, linear.reaches(0, subsidy.rank)));
  const grid = [scale(rate, total).grid, denominator(cap)].reduce(leastCommon);
  return subtract(total, variable(given, grid));
}

/** What the company pays itself for these actions. */
export function netCost(total: Rational, subsidy: Subsidy | null, rank: number): Rational {
  if (subsidy === null || (subsidy.rank !== null && rank < subsidy.rank)) return total;
  const [share, cap] = [times(fromDecimal(subsidy.rate), total), fromDecimal(subsidy.cap)];
  const most = minus(share, cap);
  return minus(total, most.n > 0 ? cap : share);
}

/**
 * A bound from below on how long it takes: all the work shared among the crew, and for each action the shortest way to have
 * done what it waits for. The schedule itself decides (`schedule.ts`).
 */
function monthsOf(draft: Draft, offers: readonly Offer[], { crew, months }: Limits): Expression {
  const ends = earliestEnds(offers);
  const longest = toNumber(ends.reduce<Rational>((sum, _, place) => plus(sum, monthsAt(offers, place)), ZERO));
  const last = draft.between(0, Math.min(longest, months ?? longest));
  const work = sumOf(offers.map((_, place) => scale(monthsAt(offers, place), variable(place))));
  draft.atMost(work, scale({ n: crew, d: 1 }, variable(last)));
  for (const [place, end] of ends.entries()) {
    if (months !== null && compare(end, fromDecimal(months)) > 0) draft.row([[place, 1]], 0, 0);
    else if (!isZero(end)) draft.atMost(scale(end, variable(place)), variable(last));
  }
  return variable(last, leastCommon(BigInt(crew), 1n) * ends.map(denominator).reduce(leastCommon, 1n));
}

/** The same bound for a choice. */
export function leastMonths(offers: readonly Offer[], crew: number, chosen: readonly number[]): Rational {
  const ends = earliestEnds(offers);
  const work = chosen.reduce<Rational>((sum, place) => plus(sum, monthsAt(offers, place)), ZERO);
  return chosen.reduce<Rational>((late, place) => max(late, ends[place] ?? ZERO), divide(work, { n: crew, d: 1 }));
}

const monthsAt = (offers: readonly Offer[], place: number): Rational => fromDecimal(offers[place]?.months ?? 0);

const known = new WeakMap<readonly Offer[], readonly Rational[]>();

/** When each action can be done at the earliest, whatever else is done beside it. */
function earliestEnds(offers: readonly Offer[]): readonly Rational[] {
  const before = known.get(offers);
  if (before !== undefined) return before;
  const grid = offers.map((_, place) => denominator(monthsAt(offers, place))).reduce(leastCommon, 1n);
  const lengths = offers.map((_, place) => Number(floor(times(monthsAt(offers, place), fraction(grid, 1n)))));
  const ends = headsOf(offers, lengths).map((head, place) => fraction(BigInt(head + (lengths[place] ?? 0)), grid));
  known.set(offers, ends);
  return ends;
}
