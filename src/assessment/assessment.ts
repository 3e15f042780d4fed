import type { Answer, ProfileValue } from '../questionnaire/answer.ts';

/**
 * The scored result of answers: figures and reasons, no words. Every figure is the double nearest its exact value and every
 * `met`, `reached` is decided by exact arithmetic; rounding is for whoever shows it (`text/figures.ts`).
 */
export interface Assessment {
  readonly questionnaire: { readonly id: string; readonly version: string; readonly sha256: string };
  readonly company: Readonly<Record<string, ProfileValue>>;
  /** Derived facts that are decided: size class, industry. */
  readonly facts: Readonly<Record<string, string>>;
  readonly date: string;
  /** The company: the root of the tree. Its level and score are the assessment's. */
  readonly root: NodeResult;
  /** Nothing open can change the result. */
  readonly complete: boolean;
  readonly interval: Interval;
  /** The result on evidenced answers alone; applicability as claimed. */
  readonly evidenced: { readonly level: LevelState | null; readonly score: number | null };
  readonly coverage: Coverage;
  readonly benchmarks: readonly BenchmarkResult[];
  /** Ids of the questionnaire's checks that strike. */
  readonly checks: readonly string[];
}

/** `rank` counts from 1; 0 and `id: null` below the first level. */
export interface LevelState {
  readonly id: string | null;
  readonly rank: number;
}

/** A dimension, or the company (`id: 'company'`). */
export interface NodeResult {
  readonly id: string;
  /** `cut`: declared not applicable by the respondent; `not-asked`: its `when` does not hold; `empty`: nothing below it applies. */
  readonly status: 'applies' | 'cut' | 'not-asked' | 'empty';
  /** Null where the node has no score (aggregate `none`, or nothing applies). */
  readonly score: number | null;
  /** Score if every applicable question earned its lowest / highest points. Null as above. */
  readonly least: number | null;
  readonly max: number | null;
  /** Share of the parent's weight in [0, 1] after exclusions; 0 where it does not count; null under a parent without weights. */
  readonly weight: number | null;
  /** What it adds to the parent's score (mean: weight × score; sum: weight × score); null where that has no meaning. */
  readonly contribution: number | null;
  /** Null where the node has no levels. */
  readonly level: LevelState | null;
  /** All levels of the node, lowest first. Empty where it has none. */
  readonly levels: readonly LevelResult[];
  /** Under `staged`: the node's score per stage, and whether the stage is satisfied here. */
  readonly stages: readonly StageResult[];
  readonly target: number | null;
  readonly children: readonly NodeResult[];
  readonly questions: readonly QuestionResult[];
}

export interface StageResult {
  readonly stage: string;
  /** Null where nothing of this stage applies here. */
  readonly score: number | null;
  readonly max: number | null;
  readonly satisfied: boolean;
}

export interface QuestionResult {
  readonly id: string;
  /** `not-asked`: its `when`, or that of a dimension above, does not hold; `cut`: a dimension above is cut. */
  readonly status: 'answered' | 'unknown' | 'open' | 'not-applicable' | 'not-asked' | 'cut';
  readonly answer: Answer | null;
  /** Points as counted; null where it does not count (excluded, unscored). */
  readonly points: number | null;
  readonly least: number | null;
  readonly max: number | null;
  readonly weight: number | null;
  readonly contribution: number | null;
  readonly evidenced: boolean;
  readonly carried: boolean;
}

export interface LevelResult {
  readonly id: string;
  readonly rank: number;
  readonly reached: boolean;
  readonly conditions: readonly ConditionResult[];
}

/** One thing that a level requires. `index` is its place in the level's `requires`. */
export interface ConditionResult {
  readonly index: number;
  readonly kind: 'score' | 'level' | 'points' | 'chosen' | 'every' | 'count';
  /** Dimension, `company` or question; for `every` and `count` the tag, or `list` / `children`. */
  readonly subject: string;
  /** What is measured of the subject (or of each member). */
  readonly measure: 'score' | 'points' | 'level' | 'option';
  readonly bound: 'at-least' | 'above';
  /** The bound's figure (a level's rank, an option's points); for `every` and `count` that of each member. */
  readonly required: number;
  /** `count` only: how many members are required. */
  readonly requiredCount: number | null;
  /** The subject's figure; for `every` the lowest member's, for `count` how many members reach the measure; null where dropped. */
  readonly actual: number | null;
  /** `dropped`: nothing that it names applies. */
  readonly status: 'met' | 'unmet' | 'dropped';
  /** `every` and `count`: each applicable member. */
  readonly members: readonly { readonly id: string; readonly actual: number; readonly met: boolean }[];
}

/** The worst and the best that the open answers still allow. */
export interface Interval {
  /** Whether both ends are known to be attained; otherwise the interval is at least as wide as the true one. */
  readonly exact: boolean;
  readonly level: { readonly from: LevelState; readonly to: LevelState } | null;
  readonly score: { readonly from: number; readonly to: number } | null;
}

export interface Coverage {
  /** Scored questions of the questionnaire. */
  readonly questions: number;
  /** Of these, those that apply: asked of this company (not-applicable answers included). */
  readonly applicable: number;
  readonly answered: number;
  readonly unknown: number;
  readonly open: number;
  /** Declared not applicable by the respondent, cut dimensions included. */
  readonly notApplicable: number;
  readonly carried: number;
  /** Answered questions that ask for evidence, and how many of them have it. */
  readonly evidenceAsked: number;
  readonly evidenced: number;
  /** What the score would be if what was declared not applicable earned its lowest points; null where nothing was. */
  readonly scoreIfNotApplicableWereZero: number | null;
}

export interface BenchmarkResult {
  readonly id: string;
  readonly question: string;
  /** The figure that was answered; for a benchmark at an option, whether that option is reached (null: unknown, open). */
  readonly answer: number | boolean | null;
}
