import { compare, divide, fromDecimal, plus, type Rational } from '../exact/rational.ts';
import type { Action } from '../questionnaire/schema/action.ts';
import { evaluate } from '../questionnaire/when.ts';
import { type ActionCost, costOf } from './cost.ts';
import { type Lifted, liftable, liftedAnswers, type Standpoint } from './standpoint.ts';

/** An action that this company can still take, by its place in the order of ids: so the file's order does not matter. */
export interface Offer {
  readonly id: string;
  readonly action: Action;
  readonly cost: ActionCost;
  /** What it costs once, in 10,000 CNY: low end, middle and high end of its range. */
  readonly price: Readonly<Record<PriceEnd, Rational>>;
  readonly months: number;
  /** Question, by its number → the step that the action brings it to. Only what rises above today. */
  readonly lifts: ReadonlyMap<number, Lifted>;
  /**
   * What it has to wait for: of each list one at least, by their places. What holds today, or does not apply to the company,
   * is not here.
   */
  readonly waits: readonly (readonly number[])[];
}

export type PriceEnd = 'min' | 'middle' | 'max';

/** Why an action is not on offer. */
export type Barred =
  | 'done'
  | 'impossible'
  | 'excluded'
  | 'not-light'
  | 'does-not-fit'
  | 'alternative-done'
  | 'needs-unmet';

export interface Offers {
  readonly offers: readonly Offer[];
  readonly barred: ReadonlyMap<string, Barred>;
}

export interface OfferSettings {
  readonly onlyLight: boolean;
  readonly exclude: readonly string[];
  readonly include: readonly string[];
}

/** What the company can choose from. Its own quotes go before the questionnaire's estimates. */
export function offersFor(standpoint: Standpoint, settings: OfferSettings): Offers {
  const { questionnaire, answers, scorer, situation } = standpoint;
  const all = [...(questionnaire.actions ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
  const done = new Set(answers.plan?.done ?? []);
  const impossible = new Set(answers.plan?.impossible ?? []);
  const excluded = new Set(settings.exclude);
  const taken = new Set(all.flatMap(({ id, alternative }) => (done.has(id) && alternative ? [alternative] : [])));
  const barred = new Map<string, Barred>();
  const reasonFor = ({ id, when, light, alternative }: Action): Barred | null => {
    if (done.has(id)) return 'done';
    if (impossible.has(id)) return 'impossible';
    if (excluded.has(id)) return 'excluded';
    if (settings.onlyLight && light !== true) return 'not-light';
    if (when !== undefined && evaluate(when, scorer.facts, situation.readingOf) !== true) return 'does-not-fit';
    return alternative !== undefined && taken.has(alternative) ? 'alternative-done' : null;
  };
  const fitting = all.filter((action) => {
    const reason = reasonFor(action);
    if (reason !== null) barred.set(action.id, reason);
    return reason === null;
  });
  const obtainable = obtainableOf(standpoint, fitting, done);
  for (const { id } of fitting) if (!obtainable.has(id)) barred.set(id, 'needs-unmet');
  const lifts = liftsOf(standpoint, fitting);
  const kept = fitting.filter(({ id }) => obtainable.has(id));
  const wanted = new Set([...settings.include, ...kept.flatMap(({ after }) => after ?? [])]);
  // What is to lift nothing above today helps nobody.
  const useful = kept.filter(
    (action) =>
      wanted.has(action.id) ||
      Object.entries(action.lifts).some(([question, points]) => {
        const today = liftable(standpoint, question);
        return today !== null && compare(fromDecimal(points), today.points) > 0;
      }),
  );
  const placeOf = new Map(useful.map(({ id }, place) => [id, place]));
  const offers = useful.map((action): Offer => {
    const cost = costOf(action, answers, answers.plan?.quotes);
    const [min, max] = [fromDecimal(cost.once.min), fromDecimal(cost.once.max)];
    return {
      id: action.id,
      action,
      cost,
      price: { min, middle: divide(plus(min, max), { n: 2, d: 1 }), max },
      months: cost.months,
      lifts: lifts.get(action.id) ?? new Map(),
      waits: waitsOf(standpoint, action, useful, done).map((ids) => ids.flatMap((id) => placeOf.get(id) ?? [])),
    };
  });
  return { offers, barred };
}

/** For each thing that an action waits for, whoever brings it about. */
function waitsOf(
  standpoint: Standpoint,
  action: Action,
  others: readonly Action[],
  done: ReadonlySet<string>,
): readonly (readonly string[])[] {
  const after = (action.after ?? []).filter((id) => !done.has(id)).map((id) => [id]);
  const needs = Object.entries(action.needs ?? {}).flatMap(([question, points]) => {
    const today = liftable(standpoint, question);
    if (today === null || compare(today.points, fromDecimal(points)) >= 0) return [];
    return [
      others.filter(({ id, lifts }) => id !== action.id && (lifts[question] ?? -1) >= points).map(({ id }) => id),
    ];
  });
  return [...after, ...needs];
}

/** Those that can be carried out at all, one after the other, if everything else that can be is. */
function obtainableOf(
  standpoint: Standpoint,
  fitting: readonly Action[],
  done: ReadonlySet<string>,
): ReadonlySet<string> {
  const waits = new Map(fitting.map((action) => [action.id, waitsOf(standpoint, action, fitting, done)]));
  const found = new Set<string>();
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const { id } of fitting)
      if (waits.get(id)?.every((providers) => providers.some((one) => found.has(one))) === true) found.add(id);
  }
  return found;
}

function liftsOf(standpoint: Standpoint, actions: readonly Action[]): ReadonlyMap<string, ReadonlyMap<number, Lifted>> {
  const wanted = new Map<string, number[]>();
  for (const { lifts } of actions)
    for (const [question, points] of Object.entries(lifts))
      wanted.set(question, [...(wanted.get(question) ?? []), points]);
  const steps = new Map<string, { index: number; lifted: ReadonlyMap<number, Lifted> }>();
  for (const [question, points] of wanted) {
    const found = liftable(standpoint, question);
    if (found === null) continue;
    const lifted = liftedAnswers(standpoint, found.index, points);
    steps.set(question, { index: found.index, lifted: new Map(lifted.map((one) => [one.lift, one])) });
  }
  return new Map(
    actions.map(({ id, lifts }) => [
      id,
      new Map(
        Object.entries(lifts).flatMap(([question, points]) => {
          const found = steps.get(question);
          const lifted = found?.lifted.get(points);
          return found === undefined || lifted === undefined ? [] : [[found.index, lifted] as const];
        }),
      ),
    ]),
  );
}

/** What a set of actions makes of the answers: of several lifts of one question the highest. */
export function liftedBy(offers: readonly Offer[], chosen: readonly number[]): ReadonlyMap<number, Lifted> {
  const lifted = new Map<number, Lifted>();
  for (const place of chosen) {
    for (const [question, one] of offers[place]?.lifts ?? []) {
      const known = lifted.get(question);
      if (known === undefined || one.lift > known.lift) lifted.set(question, one);
    }
  }
  return lifted;
}

/** The questions that any of them lifts. */
export const liftedIn = ({ scorer }: Standpoint, offers: readonly Offer[]): ReadonlySet<string> =>
  new Set(offers.flatMap(({ lifts }) => [...lifts.keys()].map((index) => scorer.questions[index]?.id ?? '')));

/** Actions that wait for one another, and who from outside could help: without one of these, none of them can begin. */
export interface Knot {
  readonly inside: readonly number[];
  readonly helpers: readonly number[];
}

/**
 * What keeps a set from being carried out one after the other: the smallest groups whose members each wait for something that
 * of the whole set only the group itself would bring about. Empty where the set can be carried out.
 */
export function knotsIn(offers: readonly Offer[], chosen: readonly number[]): readonly Knot[] {
  const ready = new Set<number>();
  const waitsOf = (place: number) => offers[place]?.waits ?? [];
  for (let before = -1; before < ready.size; ) {
    before = ready.size;
    for (const place of chosen)
      if (waitsOf(place).every((providers) => providers.some((one) => ready.has(one)))) ready.add(place);
  }
  const stuck = chosen.filter((place) => !ready.has(place));
  const set = new Set(chosen);
  /** What it waits for in vain. */
  const blocked = new Map(
    stuck.map((place) => [place, waitsOf(place).find((providers) => !providers.some((one) => ready.has(one))) ?? []]),
  );
  const knots = new Map<string, Knot>();
  for (const start of stuck) {
    const inside = new Set([start]);
    for (const place of inside) for (const one of blocked.get(place) ?? []) if (set.has(one)) inside.add(one);
    const helpers = new Set([...inside].flatMap((place) => blocked.get(place) ?? []).filter((one) => !inside.has(one)));
    const members = [...inside].sort((a, b) => a - b);
    knots.set(members.join(), { inside: members, helpers: [...helpers].sort((a, b) => a - b) });
  }
  const found = [...knots.values()];
  return found.filter(({ inside }) => !found.some((other) => isWithin(other.inside, inside)));
}

/** Pairs that wait for one another: the commonest knots, known before anything is chosen. */
export function pairsIn(offers: readonly Offer[]): readonly Knot[] {
  const pairs: Knot[] = [];
  for (const [a, offer] of offers.entries()) {
    for (const providers of offer.waits) {
      for (const b of providers.filter((one) => one > a)) {
        for (const others of offers[b]?.waits ?? []) {
          if (!others.includes(a)) continue;
          const helpers = new Set([...providers, ...others].filter((one) => one !== a && one !== b));
          pairs.push({ inside: [a, b], helpers: [...helpers].sort((x, y) => x - y) });
        }
      }
    }
  }
  return pairs.slice(0, MOST_PAIRS);
}

/** A row for each pair costs the solver more than it saves where everything waits for everything. */
const MOST_PAIRS = 1000;

const isWithin = (small: readonly number[], great: readonly number[]): boolean =>
  small.length < great.length && small.every((place) => great.includes(place));
