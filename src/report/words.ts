import type { Coverage } from '../assessment/assessment.ts';
import type { DiagnosticWords } from '../diagnostics/diagnostic.ts';
import type { Gap } from '../gaps/gap.ts';
import type { Order, OrderedAction } from '../roadmap/order.ts';
import type { Footings } from './firmness.ts';
import type { OwnTemplateProblems } from './read-template.ts';
import type { Terms } from './terms.ts';

/**
 * The words of a report in one language; `locale/` fulfils them. Figures arrive as they are shown, names in the reader's
 * language; counts are numbers, since a sentence may depend on them.
 */
export interface ReportWords {
  readonly terms: Terms;
  readonly punctuation: {
    /** Between facts on one line: " · ". */
    readonly dot: string;
    readonly comma: string;
    readonly semicolon: string;
    /** Between remarks that each begin like a sentence: "；", ". ". */
    readonly remark: string;
  };
  readonly document: DocumentWords;
  readonly cover: CoverWords;
  readonly result: ResultWords;
  readonly why: WhyWords;
  readonly contents: ContentsWords;
  readonly conditions: ConditionsWords;
  readonly dimensions: DimensionsWords;
  readonly benchmarks: BenchmarksWords;
  readonly roadmap: RoadmapWords;
  readonly monday: {
    readonly title: string;
    readonly lead: (steps: number) => string;
    readonly towards: (action: string) => string;
  };
  readonly answers: AnswersWords;
  readonly method: MethodWords;
  readonly basis: BasisWords;
  readonly sources: {
    readonly title: string;
    readonly caption: string;
    readonly columns: Readonly<Record<'document' | 'footing', string>>;
    readonly usedFor: (used: string) => string;
    /** Under a document: a passage of it, and what rests on that. */
    readonly passage: (text: string, used: string) => string;
    readonly used: (uses: {
      readonly questions: readonly string[];
      readonly benchmarks: number;
      /** Places in the road map. */
      readonly actions: readonly number[];
      /** Levels, fields of the profile, dimensions. */
      readonly others: number;
    }) => string;
    /** Documents of the questionnaire that nothing in this report rests on. */
    readonly unused: (documents: number) => string;
    readonly ownReading: (questions: readonly string[]) => string;
    readonly document: (title: string, number: string | null) => string;
    readonly licence: (licence: string) => string;
  };
}

/** What is wrong with a report template, beyond what the reader of every file says (`questionnaire.ts` of each language). */
export type TemplateWords = DiagnosticWords<OwnTemplateProblems>;

interface DocumentWords {
  readonly title: (company: string, questionnaire: string) => string;
  readonly subject: (level: string | null, score: string | null) => string;
  /** Who made a report without a firm in its template. */
  readonly author: string;
  readonly contents: string;
  readonly page: (page: number, pages: number) => string;
  readonly continued: string;
  readonly runningHead: (company: string, day: string) => string;
  readonly met: string;
  readonly unmet: string;
  readonly unnamed: string;
  readonly answersFile: string;
}

interface CoverWords {
  readonly title: string;
  /** Of a result without level and without score. */
  readonly noOverall: string;
  readonly scoreOnly: string;
  readonly facts: Readonly<
    Record<'date' | 'score' | 'questionnaire' | 'respondent' | 'firm' | 'evidenced' | 'status', string>
  >;
  readonly questionnaire: (title: string, version: string) => string;
  readonly logoAlt: (firm: string) => string;
  readonly incomplete: (open: number) => string;
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

interface ContentsWords {
  readonly title: string;
  readonly readingTitle: string;
  readonly points: string;
  readonly unknown: (unknown: number) => string;
  readonly evidence: (evidenced: number, asked: number) => string;
  readonly gaps: string;
  readonly footingTitle: string;
  readonly footing: (counts: Readonly<Record<'questions' | 'benchmarks' | 'actions', Footings>>) => string;
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
  readonly columns: Readonly<Record<'dimension' | 'score' | 'weight' | 'gaps', string>> & {
    readonly mark: (level: string) => string;
  };
  readonly status: Readonly<Record<'cut' | 'not-asked' | 'empty', string>>;
  readonly score: (score: string, max: string) => string;
  readonly asked: (bound: string, reached: boolean) => string;
  readonly level: (level: string) => string;
  readonly weight: (share: string) => string;
  readonly contribution: (score: string) => string;
  readonly gaps: (gaps: number, questions: number) => string;
  readonly barsAlt: (dimension: string, bars: readonly string[]) => string;
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
  /** Whether the company has that option; null: not known. */
  readonly reached: (reached: boolean | null) => string;
  readonly scope: (scope: string, year: number) => string;
  readonly target: (past: boolean) => string;
  readonly selfSelected: string;
  readonly selfSelectedNote: string;
  readonly source: (sources: string, footing: string) => string;
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
  readonly columns: Readonly<Record<'place' | 'action' | 'cost' | 'months' | 'cumulative', string>>;
  readonly why: Readonly<Record<OrderedAction['why'], string>>;
  readonly lifts: string;
  readonly lift: (question: string, from: string, to: string, closes: boolean) => string;
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

interface AnswersWords {
  readonly title: string;
  readonly lead: (coverage: Coverage) => string;
  readonly profileCaption: string;
  readonly caption: string;
  readonly columns: Readonly<
    Record<'field' | 'value' | 'number' | 'question' | 'answer' | 'points' | 'evidence', string>
  >;
  readonly derived: (value: string) => string;
  readonly noEvidence: string;
  readonly note: (note: string) => string;
  readonly withoutNotes: string;
  /** Instead, where the answers file goes along with the report and holds all of it. */
  readonly attached: string;
  /** The same to whoever makes the report, before it is handed on. */
  readonly attachedRemark: string;
}

interface MethodWords {
  readonly title: string;
  readonly lead: (aggregate: string, rule: string) => string;
  readonly pointsTitle: string;
  readonly points: string;
  readonly scoresTitle: string;
  readonly scores: string;
  readonly scoresCaption: string;
  readonly columns: Readonly<Record<'node' | 'aggregate' | 'formula' | 'score' | 'satisfied', string>>;
  readonly noScore: (empty: boolean) => string;
  readonly noFormula: string;
  /** Instead of a formula where there is but one part. */
  readonly onlyPart: string;
  /** The formula of a minimum. */
  readonly lowestOf: (values: readonly string[]) => string;
  readonly levelAsScore: (level: string, rank: string) => string;
  readonly stagesTitle: string;
  readonly stages: string;
  readonly stagesCaption: string;
  readonly satisfied: string;
  readonly unsatisfied: (bound: string) => string;
  readonly levelsTitle: string;
  readonly levels: (level: string) => string;
  readonly levelsCaption: string;
  readonly levelReached: (level: string) => string;
  readonly levelNotReached: (level: string) => string;
  /** Levels whose conditions are left out, and where to read them. */
  readonly furtherLevels: (levels: string, questionnaire: string) => string;
  readonly effectsTitle: string;
  readonly effects: {
    readonly unknown: (count: number) => string;
    readonly noUnknown: string;
    readonly notApplicable: (
      count: number,
      scores: { readonly score: string; readonly instead: string } | null,
    ) => string;
    readonly policy: (policy: string) => string;
    readonly noNotApplicable: string;
    readonly evidenced: (facts: {
      readonly evidenced: number;
      readonly asked: number;
      readonly level: string | null;
      readonly score: string | null;
    }) => string;
    readonly checks: (texts: string) => string;
  };
}

interface BasisWords {
  readonly title: string;
  readonly questionnaire: (facts: {
    readonly title: string;
    readonly version: string;
    readonly status: string;
    readonly since: string;
    readonly publisher: string | null;
    readonly licence: string | null;
  }) => string;
  readonly caption: string;
  readonly columns: Readonly<Record<'footing' | 'meaning' | 'questions' | 'benchmarks' | 'actions', string>>;
  readonly total: string;
  readonly disclaimerTitle: string;
  readonly disclaimer: string;
}
