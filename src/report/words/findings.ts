import type { Coverage } from '../../assessment/assessment.ts';
import type { Gap } from '../../gaps/gap.ts';

/** What was found: the result and why it is so, conditions, dimensions, benchmarks. The terminal view of a score says it, too. */
export interface FindingsWords {
  readonly result: ResultWords;
  readonly why: WhyWords;
  readonly conditions: ConditionsWords;
  readonly dimensions: DimensionsWords;
  readonly benchmarks: BenchmarksWords;
}

interface ResultWords {
  readonly title: string;
  readonly whyTitle: (level: boolean) => string;
  readonly level: string;
  readonly score: string;
  readonly outOf: (max: string) => string;
  readonly evidenced: string;
  readonly evidence: (evidenced: number, asked: number) => string;
  readonly toNext: (level: string) => string;
  readonly unmet: (conditions: number) => string;
  readonly ofConditions: (conditions: number) => string;
  readonly top: string;
  readonly topNote: string;
  readonly coverage: string;
  readonly coverageNote: (coverage: Coverage) => string;
  readonly byEvidence: string;
  readonly ladderAlt: (level: string, levels: number) => string;
  readonly pictureAlt: (axes: readonly string[]) => string;
  readonly axisAlt: (dimension: string, score: string, asked: string | null) => string;
  readonly actualSeries: string;
  /** What each dimension is set beside: where all stand at it, the level's bounds on scores are met. */
  readonly targetSeries: (level: string) => string;
  readonly lowestOf: (shown: number, all: number) => string;
  readonly intervalTitle: string;
  readonly interval: (interval: {
    readonly open: number;
    readonly levels: readonly [string, string] | null;
    readonly scores: readonly [string, string] | null;
    readonly exact: boolean;
  }) => string;
}

interface WhyWords {
  readonly nothingAnswered: (questions: number) => string;
  /** `tightest`: the met condition with the least to spare, as a sentence. */
  readonly reached: (level: string, conditions: number, tightest: string | null) => string;
  readonly belowFirst: (now: string, first: string, unmet: number, conditions: number) => string;
  readonly score: (
    score: string,
    max: string,
    best: string,
    bestScore: string,
    worst: string,
    worstScore: string,
    same: boolean,
  ) => string;
  readonly noScore: (best: string, bestScore: string, worst: string, worstScore: string, same: boolean) => string;
  readonly obstacle: (obstacle: {
    readonly next: string;
    readonly unmet: number;
    readonly condition: string;
    /** The dimension of the question that the condition is about; null where it names a dimension itself. */
    readonly dimension: string | null;
    /** Members of a list that fall short, with their figures; at most three of them. */
    readonly failing: readonly string[];
    readonly more: boolean;
    /** Where the company's own score falls short: the dimension that costs it most. */
    readonly drag: { readonly dimension: string; readonly score: string } | null;
  }) => string;
  readonly allDropped: (level: string) => string;
  readonly drag: (dimension: string, score: string, gain: string | null) => string;
  readonly lever: (lever: {
    readonly action: string;
    readonly cost: string;
    readonly months: string;
    readonly question: string;
    readonly from: string;
    readonly to: string;
    readonly required: boolean;
    /** Gaps whose question was answered "unknown" or not at all. */
    readonly unknown: number;
  }) => string;
  readonly gapOnly: (question: string, current: string, needed: string, unknown: number) => string;
  readonly noGap: string;
  /** Only dimensions have levels. */
  readonly ownLevels: string;
  /** Neither levels nor targets: nothing can be a gap. */
  readonly noTarget: string;
}

interface ConditionsWords {
  readonly title: string;
  readonly lead: (counts: {
    readonly next: string;
    readonly unmet: number;
    readonly met: number;
    readonly all: number;
  }) => string;
  readonly atTop: (level: string, conditions: number) => string;
  readonly caption: (level: string) => string;
  readonly columns: Readonly<Record<'condition' | 'state' | 'actual' | 'short', string>>;
  readonly states: Readonly<Record<'met' | 'unmet' | 'dropped', string>>;
  readonly dropped: string;
  /** A requirement that stands alone, as a sentence begins. */
  readonly requirement: (requirement: string) => string;
  readonly member: (name: string, actual: string) => string;
  readonly moreMembers: (count: number) => string;
  readonly pictureTitle: (level: string) => string;
  readonly dimensionsTitle: string;
  readonly dimensionsCaption: string;
  readonly dimension: (dimension: string, level: string, next: string) => string;
  readonly dimensionAtTop: (dimension: string, level: string) => string;
}

interface DimensionsWords {
  readonly title: string;
  readonly overview: string;
  readonly columns: Readonly<Record<'dimension' | 'score' | 'weight' | 'gaps' | 'question', string>> & {
    readonly mark: (level: string) => string;
    /** Points earned; with gaps, points needed behind an arrow. */
    readonly points: (gaps: boolean) => string;
    /** Today's answer; with gaps what is needed too, and with a road map what helps. */
    readonly answer: (gaps: boolean, actions: boolean) => string;
  };
  readonly status: Readonly<Record<'cut' | 'not-asked' | 'empty', string>>;
  readonly score: (score: string, max: string) => string;
  readonly asked: (bound: string, reached: boolean) => string;
  readonly level: (level: string) => string;
  readonly weight: (share: string) => string;
  readonly contribution: (score: string) => string;
  readonly gaps: (gaps: number, questions: number) => string;
  readonly barsAlt: (dimension: string, bars: readonly string[]) => string;
  readonly questionsOf: (dimension: string) => string;
  /** In a row instead of the answer: all is in the card below. */
  readonly seeCard: string;
  /** A label before what it labels. */
  readonly inRow: (label: string) => string;
  readonly neededMark: string;
  readonly kicker: (number: string, required: boolean) => string;
  readonly meter: (points: string, max: string, needed: string | null) => string;
  readonly now: string;
  readonly needed: string;
  /** Parts of an answer that have to change, the others staying as they are. */
  readonly change: (parts: string) => string;
  readonly because: string;
  readonly reasons: Readonly<Record<Gap['because'], (required: boolean, level: string) => string>>;
  readonly evidence: string;
  readonly noEvidence: (example: string) => string;
  readonly state: string;
  readonly note: string;
  readonly actions: string;
  readonly noAction: string;
  readonly actionMeta: (cost: string, months: string) => string;
  readonly moreActions: (count: number) => string;
}

interface BenchmarksWords {
  readonly title: string;
  readonly lead: string;
  readonly caption: string;
  readonly columns: Readonly<Record<'question' | 'own' | 'published' | 'scope', string>>;
  readonly legend: Readonly<Record<'benchmark' | 'policy', string>>;
  readonly alt: (bars: readonly string[]) => string;
  /** A benchmark that is the share of firms that have an option. */
  readonly share: (question: string, option: string) => string;
  /** Whether the company has that option. */
  readonly reached: (reached: boolean) => string;
  readonly scope: (scope: string, year: number) => string;
  readonly target: (past: boolean) => string;
  readonly selfSelected: string;
  readonly selfSelectedNote: string;
  readonly source: (sources: string, footing: string) => string;
}
