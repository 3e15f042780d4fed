import type { Order, OrderedAction } from '../../roadmap/order.ts';

/** What to do: the road map and its first steps. */
export interface PlanWords {
  readonly roadmap: RoadmapWords;
  readonly monday: {
    readonly title: string;
    readonly lead: (steps: number) => string;
    readonly towards: (action: string) => string;
  };
}

interface RoadmapWords {
  readonly title: string;
  readonly none: (gaps: number) => string;
  readonly lead: (totals: {
    readonly actions: number;
    readonly total: string;
    readonly yearly: string | null;
    readonly atLeast: string;
    readonly inTurn: string;
  }) => string;
  readonly noOptimumTitle: string;
  readonly noOptimum: string;
  readonly caption: string;
  /** Over the actions told at length: those for gaps that conditions name, or simply the first; and over the others. */
  readonly toldCaption: (actions: number, named: boolean) => string;
  readonly othersCaption: (actions: number) => string;
  readonly columns: Readonly<Record<'place' | 'action' | 'lifts' | 'cost' | 'months' | 'cumulative', string>>;
  readonly why: Readonly<Record<OrderedAction['why'], string>>;
  readonly lifts: string;
  readonly lift: (question: string, from: string, to: string, closes: boolean) => string;
  /** The same with their places in the order. */
  readonly afterPlaces: (places: readonly number[]) => string;
  readonly waitsFor: (actions: string) => string;
  readonly benefit: (text: string, footing: string) => string;
  readonly basis: (text: string, footing: string) => string;
  readonly quoted: string;
  readonly fixed: (range: string) => string;
  readonly per: (line: {
    readonly figure: string;
    readonly quantity: string;
    readonly unit: string;
    readonly result: string;
    readonly assumed: boolean;
    /** Only a share of the figure is paid for. */
    readonly share: { readonly share: string; readonly value: string } | null;
    readonly bounded: 'at-least' | 'at-most' | null;
  }) => string;
  readonly share: (share: string, range: string) => string;
  readonly upkeep: (money: string) => string;
  readonly estimates: string;
  readonly assumedTitle: string;
  readonly assumed: (figure: string, quantities: string, actions: string) => string;
  readonly alternativesTitle: string;
  readonly alternatives: string;
  readonly alternative: (action: string, others: string) => string;
  readonly leftTitle: string;
  readonly left: Readonly<Record<Order['left'][number]['why'], (question: string) => string>>;
  readonly done: (actions: string) => string;
  readonly impossible: (actions: string) => string;
}
