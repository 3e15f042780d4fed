import { compare, type Rational, toNumber } from '../exact/rational.ts';
import { goalOf } from '../linear/draft.ts';
import { type Expression, scale } from '../linear/expression.ts';
import type { Solver } from '../linear/model.ts';
import type { Judge } from './judge.ts';
import type { LearnedRow, Program } from './program.ts';

/** One thing that a plan shall have as much, or as little, of as can be. */
export interface Criterion {
  readonly sense: 'most' | 'least';
  /** Never on the wrong side of the truth: no plan is better than this lets it be. */
  readonly claim: Expression;
  /** The truth. */
  readonly of: (chosen: readonly number[]) => Rational;
  /** Only to choose among plans that are equally good: given up sooner, and then the best found is taken. */
  readonly minor?: boolean;
}

export interface Found {
  /** Places of the chosen offers, ascending; null where no choice is left. */
  readonly chosen: readonly number[] | null;
  /** Whether each criterion was proven, as far as they were worked through. */
  readonly proven: boolean;
  /** What the first criterion can still be at best, where the time ran out; else null. */
  readonly bound: number | null;
}

interface Ended {
  readonly proven: boolean;
  readonly exhausted: boolean;
  readonly bound: number | null;
}

/** Refused or misjudged choices before it is given up: each is cut off, and the rest solved again. */
const MOST_CUTS = 400;
const MOST_MINOR_CUTS = 12;
/** Finer than this the solver's figures are not taken at their word. */
const FINEST = 1_000_000n;

/**
 * The best choice by several criteria, one after the other, each with the solver's proof; what the solver takes for feasible or
 * better than it is, by the limits of its arithmetic, is judged exactly, cut off, and the rest solved again. Of choices that
 * are alike in all criteria the one with the fewest actions is taken, then the one with the first action by id that the others
 * lack: so the same input has the same plan on every machine.
 */
export function search(
  program: Program,
  judge: Judge,
  criteria: readonly Criterion[],
  solver: Solver,
  /** Whether it matters which of several equally good choices is found. */
  ties: 'broken' | 'open' = 'broken',
  /** Rows that would help other searches over the same offers are added here. */
  learned: LearnedRow[] = [],
): Found {
  const { draft } = program;
  const takeBack = draft.mark();
  const count = judge.offers.length;
  /** Accepted choices that were cut off, and may still turn out the best. */
  let pool: (readonly number[])[] = [];
  const fixed: { readonly criterion: Criterion; readonly value: Rational }[] = [];
  const chosenIn = (values: readonly number[]): readonly number[] =>
    judge.offers.flatMap((_, place) => ((values[place] ?? 0) > 0.5 ? [place] : []));
  const cutOff = (chosen: readonly number[]): void => {
    const inside = new Set(chosen);
    const terms = Array.from({ length: count }, (_, place) => [place, inside.has(place) ? -1 : 1] as const);
    draft.row(terms, 1 - chosen.length, Number.POSITIVE_INFINITY);
  };
  const asGood = (chosen: readonly number[]): boolean =>
    fixed.every(({ criterion, value }) => compare(criterion.of(chosen), value) === 0);

  /** The best value among those that are left; `exhausted`: whatever is as good as the best so far is in the pool. */
  const bestBy = (criterion: Criterion): Ended => {
    const { goal, unit } = goalOf(criterion.claim, criterion.sense);
    const { constant, grid } = criterion.claim;
    const half = grid <= FINEST ? 0.5 / Number(grid) : 1e-7 * Math.max(1, Math.abs(toNumber(constant)));
    const most = criterion.minor === true ? MOST_MINOR_CUTS : MOST_CUTS;
    let cuts = 0;
    for (;;) {
      const solution = solver.solve({ variables: draft.variables, rows: draft.rows, goal });
      if (solution.status === 'infeasible') return { proven: true, exhausted: true, bound: null };
      const bound = solution.bound * unit + toNumber(constant);
      const chosen = solution.values === null ? null : chosenIn(solution.values);
      const refusal = chosen === null ? null : judge.refuse(chosen);
      if (chosen !== null && refusal === null && asGood(chosen)) pool.push(chosen);
      if (solution.status === 'limit' || chosen === null) return { proven: false, exhausted: false, bound };
      const best = bestOf(pool, criterion);
      const far = best === null ? Number.POSITIVE_INFINITY : bound - toNumber(best);
      if (refusal === null && (criterion.sense === 'most' ? far : -far) <= half) {
        cutOff(chosen);
        return { proven: true, exhausted: false, bound };
      }
      if (++cuts > most) return { proven: false, exhausted: false, bound };
      if (refusal === null || refusal.rows.length === 0) cutOff(chosen);
      else {
        for (const { terms, least } of refusal.rows) draft.row(terms, least, Number.POSITIVE_INFINITY);
        if (refusal.always) learned.push(...refusal.rows);
      }
    }
  };

  try {
    let proven = true;
    let bound: number | null = null;
    let exhausted = false;
    for (const criterion of [...criteria, ...(ties === 'broken' ? tieBreaks(judge) : [])]) {
      if (exhausted && pool.length === 1) break;
      const ended: Ended = exhausted ? { proven: true, exhausted, bound: null } : bestBy(criterion);
      const value = bestOf(pool, criterion);
      if (value === null) return { chosen: null, proven: ended.proven, bound: ended.proven ? null : ended.bound };
      pool = pool.filter((chosen) => compare(criterion.of(chosen), value) === 0);
      if (!ended.proven) {
        if (criterion.minor === true) break;
        proven = false;
        if (fixed.length === 0) bound = ended.bound;
        break;
      }
      exhausted = ended.exhausted;
      fixed.push({ criterion, value });
      const sign = criterion.sense === 'most' ? 1 : -1;
      const reached = scale({ n: sign, d: 1 }, criterion.claim);
      draft.reach(reached, { at: signed(sign, value), strict: false });
    }
    return { chosen: pool[0] ?? null, proven, bound };
  } finally {
    takeBack();
  }
}

const signed = (sign: number, value: Rational): Rational =>
  sign > 0
    ? value
    : typeof value.n === 'number'
      ? { n: 0 - value.n, d: value.d as number }
      : { n: -value.n, d: value.d as bigint };

function bestOf(pool: readonly (readonly number[])[], { sense, of }: Criterion): Rational | null {
  return pool.reduce<Rational | null>((best, chosen) => {
    const value = of(chosen);
    if (best === null) return value;
    const difference = compare(value, best);
    return (sense === 'most' ? difference > 0 : difference < 0) ? value : best;
  }, null);
}

/** So many ids at a time are weighed by powers of two: more would not fit the solver's figures. */
const AT_A_TIME = 16;

/** Fewest actions, then those that come first by id. */
function* tieBreaks({ offers }: Judge): Generator<Criterion> {
  const weighed = (weights: ReadonlyMap<number, number>, sense: Criterion['sense']): Criterion => ({
    sense,
    claim: {
      constant: { n: 0, d: 1 },
      terms: new Map([...weights].map(([place, weight]) => [place, { n: weight, d: 1 }])),
      grid: 1n,
    },
    of: (chosen) => ({ n: chosen.reduce((sum, place) => sum + (weights.get(place) ?? 0), 0), d: 1 }),
  });
  yield weighed(new Map(offers.map((_, place) => [place, 1])), 'least');
  for (let from = 0; from < offers.length; from += AT_A_TIME) {
    const places = offers.slice(from, from + AT_A_TIME).map((_, at) => from + at);
    yield weighed(new Map(places.map((place, at) => [place, 2 ** (AT_A_TIME - at)])), 'most');
  }
}
