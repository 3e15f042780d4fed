import type { FailureCode, Failures } from '../diagnostics/failure.ts';

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
    readonly score: CommandWords<'answers', 'questionnaire' | 'json'>;
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

/** Short things said on standard error while a command works, and the labels of the views that `adapters/terminal` draws. */
export interface TerminalWords {
  readonly info: string;
  readonly readAs: (file: string, encoding: string) => string;
  readonly written: (file: string) => string;
  readonly nothingFound: (files: number) => string;
  /** Between a label and what follows: "：", ": ". */
  readonly colon: string;
  /** Between members of a list within a sentence: "、", ", ". */
  readonly comma: string;
  /** Between two sentences on one line: "；", "; ". */
  readonly semicolon: string;
  readonly score: ScoreViewWords;
  readonly examples: ExamplesViewWords;
  readonly list: ListViewWords;
  readonly show: ShowViewWords;
}

interface LevelName {
  readonly sign: string;
  readonly title: string;
}

/** The view of `zhizao score`. Figures arrive as they are shown. */
export interface ScoreViewWords {
  readonly score: (score: string, max: string) => string;
  readonly noLevel: string;
  readonly notYet: string;
  readonly incomplete: string;
  readonly headings: Readonly<
    Record<'ladder' | 'why' | 'dimensions' | 'gaps' | 'benchmarks' | 'firmness' | 'checks', string>
  >;
  readonly ladder: Readonly<Record<'here' | 'byEvidence' | 'next', string>>;
  readonly allMet: (level: string) => string;
  readonly someUnmet: (level: string, unmet: number, all: number) => string;
  readonly top: string;
  readonly conditionsOf: (level: string) => string;
  readonly actual: (figure: string) => string;
  readonly dropped: string;
  readonly members: (unmet: number) => string;
  readonly weight: (share: string) => string;
  readonly targetMark: (level: string) => string;
  readonly status: Readonly<Record<'cut' | 'not-asked' | 'empty', string>>;
  readonly noGaps: string;
  readonly gapsFor: (level: string, gaps: number) => string;
  readonly points: (current: string, needed: string) => string;
  readonly required: string;
  readonly open: string;
  readonly actions: string;
  readonly action: (title: string, cost: string, months: string) => string;
  readonly moreActions: (count: number) => string;
  readonly moreGaps: (count: number) => string;
  readonly coverage: (counts: {
    readonly applicable: number;
    readonly answered: number;
    readonly unknown: number;
    readonly open: number;
    readonly notApplicable: number;
    readonly carried: number;
  }) => string;
  readonly evidence: (evidenced: number, asked: number) => string;
  readonly claimed: string;
  readonly evidenced: string;
  readonly interval: (range: { readonly from: string; readonly to: string; readonly exact: boolean }) => string;
  readonly intervalScore: (from: string, to: string) => string;
  readonly notApplicableEffect: (score: string, instead: string) => string;
  readonly benchmark: (own: string, figure: string, scope: string, year: number) => string;
  readonly nextStep: (file: string) => string;
  /** A level as it is named in a sentence: "L2 单元数字化". */
  readonly level: (level: LevelName) => string;
}

export interface ExamplesViewWords {
  readonly passed: (examples: number, files: number) => string;
  readonly failed: (failed: number, examples: number) => string;
}

export interface ListViewWords {
  readonly status: Readonly<Record<'draft' | 'active' | 'retired', string>>;
  readonly contents: (questions: number, dimensions: number, levels: number) => string;
  readonly since: (status: string, day: string) => string;
}

export interface ShowViewWords {
  readonly headings: Readonly<Record<'profile' | 'method' | 'levels' | 'sources' | 'about', string>>;
}
