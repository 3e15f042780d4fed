import type { Coverage } from '../assessment/assessment.ts';
import type { FailureCode, Failures } from '../diagnostics/failure.ts';
import type { Locale } from '../questionnaire/schema/text.ts';

// The shape of the words that belong to the edge: help, failures, the terminal view. Words about what a stage has
// found are shaped by that stage. Every language must have all of them: a missing sentence does not compile.

/** What is said when a command stops: what happened, and what to do about it. */
export interface FailureSentence {
  readonly what: string;
  readonly fix?: string;
}

export type FailureWords = { readonly [C in FailureCode]: (args: Failures[C]) => FailureSentence } & {
  /** Before each sentence: "错误：". */
  readonly prefix: string;
  /** After a bug of ours; the lines to paste follow. */
  readonly internal: FailureSentence;
  readonly interrupted: string;
};

export interface CommandWords<Arguments extends string = never, Options extends string = never> {
  /** One line in the list of commands. */
  readonly summary: string;
  /** What its own help opens with. */
  readonly description: string;
  readonly arguments: Readonly<Record<Arguments, string>>;
  readonly options: Readonly<Record<Options, string>>;
  readonly examples: readonly { readonly run: string; readonly does: string }[];
}

type OutputOptions = 'output' | 'force';

export interface HelpWords {
  readonly tagline: string;
  readonly headings: Readonly<Record<'arguments' | 'options' | 'globalOptions' | 'examples' | CommandGroup, string>>;
  readonly usage: (line: string) => string;
  /** In the usage line: "[选项]", "<命令>". */
  readonly placeholders: Readonly<Record<'options' | 'command', string>>;
  readonly global: Readonly<Record<'lang' | 'no-color' | 'quiet' | 'debug' | 'help' | 'version', string>>;
  /** A description with the words that may be given. */
  readonly choices: (description: string, values: readonly string[]) => string;
  /** Under the list of commands. */
  readonly more: string;
  readonly examples: readonly { readonly run: string; readonly does: string }[];
  readonly commands: {
    readonly demo: CommandWords<never, OutputOptions>;
    readonly assess: CommandWords<'answers', 'questionnaire' | 'quick' | 'from' | 'plain'>;
    readonly score: CommandWords<'answers', 'questionnaire' | 'json'>;
    readonly plan: CommandWords<
      'answers',
      | 'questionnaire'
      | 'target'
      | 'budget'
      | 'months'
      | 'subsidy'
      | 'only-light'
      | 'include'
      | 'exclude'
      | 'crew'
      | 'explain'
      | 'frontier'
      | 'time-limit'
      | 'json'
    >;
    readonly report: CommandWords<
      'answers',
      'questionnaire' | 'template' | 'no-plan' | 'attach' | 'notes' | 'replace-missing' | OutputOptions
    >;
    readonly template: CommandWords<'kind', 'questionnaire' | OutputOptions>;
    readonly list: CommandWords<never, 'json'>;
    readonly show: CommandWords<'questionnaire', 'method' | 'json'>;
    readonly lint: CommandWords<'files', 'format' | 'max-warnings' | 'questionnaire'>;
    readonly test: CommandWords<'files', 'json'>;
    readonly schema: CommandWords<'kind', OutputOptions>;
  };
}

/** Who a command is for. */
export type CommandGroup = 'forPlants' | 'forMaintainers';
export type CommandName = keyof HelpWords['commands'];

/** What is said on standard error while a command works, and what the views of `adapters/terminal` say beside the report's words. */
export interface TerminalWords {
  readonly readAs: (file: string, encoding: string) => string;
  readonly written: (file: string) => string;
  readonly score: ScoreViewWords;
  readonly list: ListViewWords;
  readonly show: ShowViewWords;
  readonly examples: ExamplesViewWords;
  readonly lint: LintViewWords;
}

/** The view of `zhizao score`. Figures arrive as they are shown. */
export interface ScoreViewWords {
  readonly conditions: (level: string, unmet: number, all: number) => string;
  readonly conditionsAtTop: (level: string) => string;
  /** Between what is required and where it stands. */
  readonly dash: string;
  readonly dimensions: string;
  readonly stages: string;
  readonly weightNote: string;
  readonly askedBy: (level: string) => string;
  readonly target: string;
  readonly gaps: (gaps: number, level: string | null) => string;
  readonly noGaps: string;
  readonly moreGaps: (count: number) => string;
  readonly benchmarks: string;
  readonly firmness: string;
  readonly coverage: (counts: Coverage) => string;
  readonly checks: (count: number) => string;
  readonly next: (command: string) => string;
}

export interface ListViewWords {
  /** Beside the questionnaire that is meant where none is named. */
  readonly byDefault: string;
  readonly contents: (counts: {
    readonly questions: number;
    readonly dimensions: number;
    readonly levels: number;
  }) => string;
  readonly since: (status: string, day: string) => string;
  readonly languages: Readonly<Record<Locale, string>>;
}

/** The view of `zhizao show`. */
export interface ShowViewWords {
  readonly headings: Readonly<
    Record<'profile' | 'levels' | 'dimensions' | 'actions' | 'checks' | 'sources' | 'method', string>
  >;
  readonly required: string;
  readonly derived: string;
  readonly weight: (weight: string) => string;
  readonly weightCases: string;
  readonly weightCase: (weight: string, when: string) => string;
  readonly otherwise: string;
  /** Before the condition under which something is asked. */
  readonly conditional: string;
  /** Before the condition under which an action fits. */
  readonly fits: string;
  readonly target: (figure: string) => string;
  readonly exclusive: string;
  readonly rows: string;
  readonly criteria: string;
  readonly labels: Readonly<
    Record<
      | 'why'
      | 'howToCount'
      | 'evidence'
      | 'help'
      | 'source'
      | 'lifts'
      | 'cost'
      | 'yearly'
      | 'needs'
      | 'firstStep'
      | 'basis'
      | 'benefit',
      string
    >
  >;
  readonly lift: (question: string, points: string) => string;
  /** A cost per unit of a figure of the plant. */
  readonly per: (cost: {
    readonly figure: string;
    readonly money: string;
    /** Of the figure; null where it is all of it. */
    readonly share: string | null;
    readonly atLeast: string | null;
    readonly atMost: string | null;
  }) => string;
  readonly shareOfCost: (share: string) => string;
  readonly ownReading: string;
  readonly when: WhenWords;
  readonly method: Readonly<
    Record<'points' | 'levels' | 'unknown' | 'policies' | 'evidence' | 'weightBelow' | 'weights', string>
  > & {
    readonly node: (rule: string, parts: string) => string;
    readonly part: (name: string, weight: string) => string;
    readonly satisfiedAt: (bound: string) => string;
  };
}

/** Conditions on profile and answers, in words. */
export interface WhenWords {
  readonly and: string;
  readonly or: string;
  readonly not: (condition: string) => string;
  readonly brackets: (text: string) => string;
  readonly colon: string;
  readonly is: (subject: string, values: string) => string;
  readonly known: (subject: string, known: boolean) => string;
  readonly bounds: Readonly<
    Record<'at-least' | 'above' | 'at-most' | 'below', (subject: string, figure: string) => string>
  >;
  readonly pointsAtLeast: (subject: string, points: string) => string;
  readonly pointsBelow: (subject: string, points: string) => string;
}

export interface ExamplesViewWords {
  readonly summary: (counts: { readonly examples: number; readonly failed: number; readonly files: number }) => string;
  readonly expected: string;
  readonly actual: string;
  /** No level, no score. */
  readonly none: string;
  readonly separator: string;
  /** Of a condition that is left out because nothing that it names applies. */
  readonly dropped: string;
  /** After as many reasons as are shown. */
  readonly more: (count: number) => string;
}

export interface LintViewWords {
  readonly summary: (counts: {
    readonly files: number;
    readonly errors: number;
    readonly warnings: number;
    /** Files that could not be checked, told above. */
    readonly unusable: number;
  }) => string;
  /** Examples or answers whose questionnaire has mistakes itself. */
  readonly skipped: (file: string, questionnaire: string) => string;
  readonly tooManyWarnings: (warnings: number, most: number) => string;
}
