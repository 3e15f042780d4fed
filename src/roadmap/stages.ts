import type { Rational } from '../exact/rational.ts';
import type { Offer } from './offers.ts';
import { schedule } from './schedule.ts';
import { compare } from '../exact/rational.ts';

/**
 * Quick wins: light, at most three months, and waiting for nothing but other quick wins. Then what can be begun on them alone
 * (foundation), what waits for that (integration), and what waits for that in turn (extension).
 */
export const STAGE_KINDS = ['quick-wins', 'foundation', 'integration', 'extension'] as const;
export type StageKind = (typeof STAGE_KINDS)[number];

/** A choice in an order in which it can be carried out. */
export interface Arrangement {
  /** Without empty ones. */
  readonly stages: readonly { readonly kind: StageKind; readonly places: readonly number[] }[];
  readonly starts: ReadonlyMap<number, Rational>;
  /** Whom each waits for: of those that bring about what it needs the one that is done first. */
  readonly waitsFor: ReadonlyMap<number, readonly number[]>;
  readonly months: Rational;
  /** Whether no schedule of these actions can be shorter. */
  readonly proven: boolean;
}

const QUICK_MONTHS = 3;

/** The choice must be one that can be carried out (`knotsIn` finds none). */
export function arrange(offers: readonly Offer[], chosen: readonly number[], crew: number): Arrangement {
  const layers = layersOf(offers, chosen);
  const order = layers.flatMap(({ places }) => places);
  const placeIn = new Map(order.map((place, at) => [place, at]));
  const jobs = order.map((place) => ({
    months: offers[place]?.months ?? 0,
    waits: (offers[place]?.waits ?? []).map((providers) => providers.flatMap((one) => placeIn.get(one) ?? [])),
  }));
  const { starts, months, proven } = schedule(jobs, crew);
  const startOf = new Map(order.map((place, at) => [place, starts[at] ?? { n: 0, d: 1 }]));
  const endOf = (place: number): number => {
    const start = startOf.get(place) ?? { n: 0, d: 1 };
    return Number(start.n) / Number(start.d) + (offers[place]?.months ?? 0);
  };
  const earliest = (providers: readonly number[]): readonly number[] => {
    const there = providers.filter((one) => placeIn.has(one)).sort((a, b) => endOf(a) - endOf(b) || a - b);
    return there.slice(0, 1);
  };
  return {
    stages: layers.map(({ kind, places }) => ({
      kind,
      places: [...places].sort((a, b) => compare(startOf.get(a) ?? ORIGIN, startOf.get(b) ?? ORIGIN) || a - b),
    })),
    starts: startOf,
    waitsFor: new Map(order.map((place) => [place, [...new Set((offers[place]?.waits ?? []).flatMap(earliest))]])),
    months,
    proven,
  };
}

const ORIGIN: Rational = { n: 0, d: 1 };

function layersOf(offers: readonly Offer[], chosen: readonly number[]): Arrangement['stages'] {
  const placed = new Set<number>();
  const ready = (place: number): boolean =>
    offers[place]?.waits.every((providers) => providers.some((one) => placed.has(one))) === true;
  const isQuick = (place: number): boolean =>
    offers[place]?.action.light === true && (offers[place]?.months ?? 0) <= QUICK_MONTHS;
  const take = (may: (place: number) => boolean, onwards: boolean): number[] => {
    const taken: number[] = [];
    for (;;) {
      const next = chosen.filter((place) => !placed.has(place) && may(place) && ready(place));
      for (const place of next) placed.add(place);
      taken.push(...next.sort((a, b) => byRule(offers, a, b)));
      if (next.length === 0 || !onwards) return taken;
    }
  };
  return STAGE_KINDS.map((kind) => ({
    kind,
    places: take(kind === 'quick-wins' ? isQuick : () => true, kind === 'quick-wins' || kind === 'extension'),
  })).filter(({ places }) => places.length > 0);
}

/** Light before heavy, then the cheaper, then by id. */
function byRule(offers: readonly Offer[], a: number, b: number): number {
  const [first, second] = [offers[a], offers[b]];
  if (first === undefined || second === undefined) return 0;
  return (
    Number(second.action.light === true) - Number(first.action.light === true) ||
    compare(first.price.middle, second.price.middle) ||
    a - b
  );
}
