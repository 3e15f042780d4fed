import type { ConditionResult, LevelState } from '../assessment/assessment.ts';
import type { MoneyRange } from '../questionnaire/schema/action.ts';
import type { ActionCost } from './cost.ts';
import type { StageKind } from './stages.ts';
import type { Subsidy } from './program.ts';

/** What is asked of a plan. Money in 10,000 CNY. */
export interface PlanRequest {
  /** Rank of the company's level to be reached at the least cost; null: the best within the budget and the months. */
  readonly target: number | null;
  readonly budget: number | null;
  readonly months: number | null;
  readonly subsidy: Subsidy | null;
  readonly onlyLight: boolean;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Actions that run at once. */
  readonly crew: number;
  /** Whether every action is explained by what the plan would be without it: a program more for each. */
  readonly explain: boolean;
  /** Whether it is told what each level takes: a program more for each. */
  readonly frontier: boolean;
}

export interface Standing {
  /** Null where the questionnaire has no levels, no score. */
  readonly level: LevelState | null;
  readonly score: number | null;
}

/**
 * The road map. Every level and score in it was worked out by the ordinary scorer from the answers that the actions lead to.
 * Costs are ranges; the plan is made at the middle of each.
 */
export interface Roadmap {
  /**
   * `optimal`: the level at the least cost, proven; `within-budget`: the best that the budget and the months allow, proven;
   * `time-limit`: the best found; how far it may be from the best of all is `gap`.
   */
  readonly status: 'optimal' | 'within-budget' | 'already-reached' | 'unreachable' | 'time-limit';
  readonly from: Standing;
  /** The level that was asked for. */
  readonly target: LevelState | null;
  readonly stages: readonly PlannedStage[];
  readonly after: Standing;
  /** What is spent once, and every year after. */
  readonly cost: MoneyRange;
  readonly yearly: MoneyRange;
  /** What the company pays itself, where there is a subsidy. */
  readonly subsidy: { readonly given: MoneyRange; readonly own: MoneyRange; readonly counts: boolean } | null;
  readonly months: number;
  /** Whether no schedule of these actions is shorter. */
  readonly shortest: boolean;
  /** Conditions that nothing on offer can meet, where the target is out of reach. Empty: each by itself could be met. */
  readonly unmet: readonly { readonly level: string; readonly condition: ConditionResult }[];
  /** The highest level that can be reached, where the target cannot. */
  readonly highest: LevelState | null;
  /** What the target would take beyond the budget or the months; not `proven`: the best that was found in time. */
  readonly beyond: {
    readonly cost: MoneyRange;
    readonly own: MoneyRange;
    readonly months: number;
    readonly proven: boolean;
  } | null;
  /** Whether the plan is still the best with all costs at their low, and at their high, end. Null where there is no plan. */
  readonly firmness: {
    readonly low: boolean | null;
    readonly high: boolean | null;
    /** Whether the budget suffices for it with all costs at their high end; null where there is no budget. */
    readonly affordable: boolean | null;
  } | null;
  /** In 10,000 CNY, levels or points of score, as the first aim of the plan has it. */
  readonly gap: number | null;
  /** What each level above the present one takes at the least, ascending. Null where that was not asked for. */
  readonly frontier: readonly FrontierPoint[] | null;
  /** The plan's answers change what is asked: its figures are those of the questions asked then. */
  readonly asksAnew: boolean;
}

export interface FrontierPoint {
  readonly level: LevelState;
  readonly score: number | null;
  readonly cost: MoneyRange;
  /** Less the subsidy; null where there is none. */
  readonly own: MoneyRange | null;
  readonly months: number;
  readonly actions: number;
  readonly proven: boolean;
}

export interface PlannedStage {
  readonly kind: StageKind;
  readonly actions: readonly PlannedAction[];
  /** Everything up to and with this stage. */
  readonly after: Standing;
  readonly cumulative: MoneyRange;
  /** Month by which it is done. */
  readonly until: number;
}

export interface PlannedAction {
  readonly id: string;
  readonly cost: ActionCost;
  readonly months: number;
  /** Months from the beginning. */
  readonly start: number;
  /** Beyond where the actions of the plan that come before it have brought the question. */
  readonly lifts: readonly { readonly question: string; readonly from: number; readonly to: number }[];
  /** Actions of the plan that have to be done first. */
  readonly waitsFor: readonly string[];
  readonly why: Why;
}

export interface Why {
  /** Conditions of the company's levels that fail without it, by level and place. */
  readonly carries: readonly { readonly level: string; readonly condition: ConditionResult }[];
  /** Actions of the plan that wait for it. */
  readonly neededBy: readonly string[];
  /** It was asked for. */
  readonly included: boolean;
  /** What the best plan without it would be. Null where that was not asked for. */
  readonly without: Without | null;
}

export type Without =
  /** It costs the company so much more, at the middle of the ranges; less (below 0) only where the action was asked for. */
  | { readonly is: 'dearer'; readonly by: number }
  /** The budget then buys so much less. */
  | { readonly is: 'less'; readonly level: LevelState | null; readonly score: number | null }
  | { readonly is: 'no-way' }
  /** The time ran out before it was known. */
  | { readonly is: 'unknown' };
