import type { Roadmap, Without } from '../roadmap/roadmap.ts';
import type { StageKind } from '../roadmap/stages.ts';

/** The view of `zhizao plan`. Levels, money and figures arrive as they are shown. */
export interface PlanWords {
  readonly title: (company: string) => string;
  /** So many questions count at the lowest points because nobody has answered them yet. */
  readonly open: (count: number) => string;
  /** From where to where; scores null where there are none. */
  readonly way: (from: Place, to: Place) => string;
  readonly facts: {
    readonly once: (money: string) => string;
    readonly yearly: (money: string) => string;
    readonly months: (months: string, crew: number, shortest: boolean) => string;
    readonly actions: (count: number) => string;
    readonly subsidy: (given: string, own: string) => string;
    readonly noSubsidy: string;
  };
  /** A subsidy counts by this questionnaire's level, not by an authority's. */
  readonly subsidyNote: string;
  readonly proven: (goal: 'target' | 'limits') => string;
  readonly firmness: (firmness: NonNullable<Roadmap['firmness']>) => string | null;
  /** Found within the time, and how far it may be from the best. */
  readonly notProven: (seconds: string | null) => string;
  readonly nothingFound: string;
  readonly alreadyReached: (present: string, wanted: string) => string;
  readonly unreachable: (wanted: string, highest: string) => string;
  readonly unmet: string;
  /** Each condition can be met, but not all of them. */
  readonly together: string;
  readonly beyond: (wanted: string, money: string, months: string, own: string | null, proven: boolean) => string;
  /** Before the best within the limits, where they do not suffice. */
  readonly instead: string;
  /** Nothing within the limits makes it better. */
  readonly nothingBetter: string;
  readonly stage: (number: number, kind: string, from: string, to: string) => string;
  readonly stages: Readonly<Record<StageKind, string>>;
  readonly stagePurpose: Readonly<Record<StageKind, string>>;
  readonly afterStage: (to: Place, cumulative: string) => string;
  readonly quoted: (cost: string) => string;
  /** By which --include, --exclude and the answers file name an action. */
  readonly id: (id: string) => string;
  readonly included: string;
  readonly carries: (conditions: string) => string;
  readonly neededBy: (actions: string) => string;
  readonly waitsFor: (actions: string) => string;
  readonly separator: string;
  readonly without: (without: ShownWithout) => string;
  readonly frontier: string;
  readonly frontierPoint: (
    level: string,
    facts: { readonly money: string; readonly own: string | null; readonly months: string; readonly actions: number },
  ) => string;
  readonly frontierUnproven: string;
  readonly asksAnew: string;
  readonly estimates: string;
  readonly explainHint: string;
}

export interface Place {
  readonly level: string | null;
  readonly score: string | null;
}

export type ShownWithout =
  | { readonly is: 'dearer' | 'cheaper'; readonly by: string }
  /** `hardly-less`: lower by less than scores show. */
  | { readonly is: 'same' | 'hardly-less' }
  | { readonly is: 'less'; readonly place: Place }
  | { readonly is: Exclude<Without['is'], 'dearer' | 'less'> };
