import { explained, statusOf } from '../assessment/conditions/requirement.ts';
import { levelState } from '../assessment/explain.ts';
import type { Valuation } from '../assessment/score.ts';
import { minus, type Rational, toNumber } from '../exact/rational.ts';
import type { MoneyRange } from '../questionnaire/schema/action.ts';
import { sumOf } from './cost.ts';
import type { Judge } from './judge.ts';
import type { Offer } from './offers.ts';
import type { Limits } from './program.ts';
import type { PlannedAction, PlannedStage, Roadmap, Standing, Without } from './roadmap.ts';
import type { Arrangement } from './stages.ts';
import type { Standpoint } from './standpoint.ts';
import type { Task } from './task.ts';

type Told = Pick<Roadmap, 'stages' | 'after' | 'cost' | 'yearly' | 'subsidy' | 'months' | 'shortest' | 'asksAnew'>;

/** A choice as a road map: in stages, each with what it comes to by the ordinary scorer. */
export function describe(
  { standpoint, offers }: Task,
  limits: Limits,
  judge: Judge,
  chosen: readonly number[],
  without: ReadonlyMap<number, Without>,
): Told {
  const arrangement = judge.arranged(chosen);
  const told: Telling = { standpoint, offers, limits, judge, chosen, arrangement, without };
  const cost = sumOf(costsOf(offers, chosen));
  const after = judge.scored(chosen);
  return {
    stages: stagesOf(told),
    after: standing(standpoint, after),
    cost,
    yearly: sumOf(chosen.flatMap((place) => offers[place]?.cost.yearly ?? [])),
    subsidy: subsidyOf(told, cost),
    months: toNumber(arrangement.months),
    shortest: arrangement.proven,
    asksAnew: judge.scored !== judge.frozen && differs(judge.frozen(chosen), after),
  };
}

interface Telling {
  readonly standpoint: Standpoint;
  readonly offers: readonly Offer[];
  readonly limits: Limits;
  readonly judge: Judge;
  readonly chosen: readonly number[];
  readonly arrangement: Arrangement;
  readonly without: ReadonlyMap<number, Without>;
}

function stagesOf(telling: Telling): readonly PlannedStage[] {
  const { standpoint, offers, judge, arrangement } = telling;
  const points = new Map<number, Rational>();
  const done: number[] = [];
  return arrangement.stages.map(({ kind, places }) => {
    const actions = places.map((place) => actionOf(telling, place, points));
    done.push(...places);
    const sofar = [...done].sort((a, b) => a - b);
    return {
      kind,
      actions,
      after: standing(standpoint, judge.scored(sofar)),
      cumulative: sumOf(costsOf(offers, sofar)),
      until: Math.max(0, ...sofar.map((place) => startOf(arrangement, place) + (offers[place]?.months ?? 0))),
    };
  });
}

function actionOf(telling: Telling, place: number, points: Map<number, Rational>): PlannedAction {
  const { standpoint, offers, limits, arrangement, without } = telling;
  const offer = offers[place] as Offer;
  const lifts = [...offer.lifts].flatMap(([question, lifted]) => {
    const from = points.get(question) ?? standpoint.now.standings[question]?.points;
    if (from === undefined || toNumber(minus(lifted.standing.points, from)) <= 0) return [];
    points.set(question, lifted.standing.points);
    const id = standpoint.scorer.questions[question]?.id ?? '';
    return [{ question: id, from: toNumber(from), to: toNumber(lifted.standing.points) }];
  });
  const idOf = (one: number): string => offers[one]?.id ?? '';
  return {
    id: offer.id,
    cost: offer.cost,
    months: offer.months,
    start: startOf(arrangement, place),
    lifts,
    waitsFor: (arrangement.waitsFor.get(place) ?? []).map(idOf),
    why: {
      carries: carriedBy(telling, place),
      neededBy: [...arrangement.waitsFor].flatMap(([one, waits]) => (waits.includes(place) ? [idOf(one)] : [])),
      included: limits.include.includes(place),
      without: without.get(place) ?? null,
    },
  };
}

/** Conditions of the company's levels up to the one reached that are met with the action, and fail if it alone is left out. */
function carriedBy({ standpoint, judge, chosen }: Telling, place: number) {
  const whole = judge.frozen(chosen);
  const less = judge.frozen(chosen.filter((one) => one !== place));
  return (standpoint.scorer.nodes[0]?.levels ?? [])
    .filter(({ rank }) => rank <= whole.rank(0))
    .flatMap(({ id, conditions }) =>
      conditions
        .filter((one) => statusOf(one, whole.measure) === 'met' && statusOf(one, less.measure) === 'unmet')
        .map((one) => ({ level: id, condition: explained(one, less.measure) })),
    );
}

function subsidyOf({ limits, judge, chosen }: Telling, cost: MoneyRange): Roadmap['subsidy'] {
  const { subsidy } = limits;
  if (subsidy === null) return null;
  const own = { min: toNumber(judge.net(chosen, 'min')), max: toNumber(judge.net(chosen, 'max')) };
  const given = (end: 'min' | 'max'): number => toNumber(minus(judge.total(chosen, end), judge.net(chosen, end)));
  const counts = subsidy.rank === null || judge.rank(chosen) >= subsidy.rank;
  return { own, given: { min: given('min'), max: given('max') }, counts: counts && cost.max > 0 };
}

const costsOf = (offers: readonly Offer[], places: readonly number[]): readonly MoneyRange[] =>
  places.flatMap((place) => offers[place]?.cost.once ?? []);

const startOf = ({ starts }: Arrangement, place: number): number => toNumber(starts.get(place) ?? { n: 0, d: 1 });

export function standing({ scorer }: Standpoint, valuation: Valuation): Standing {
  const score = valuation.score(0);
  return { level: levelState(scorer, valuation, 0), score: score === null ? null : toNumber(score) };
}

const differs = (a: Valuation, b: Valuation): boolean =>
  a.standings.some((one, at) => one?.points !== b.standings[at]?.points);
