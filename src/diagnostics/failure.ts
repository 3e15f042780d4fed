/**
 * What stops a command that is no mistake inside a file: a file that cannot be read, an output that cannot be written,
 * a flag that does not exist. Thrown once, caught at the edge, worded in `locale/<language>/failures.ts`. A mistake
 * inside a file is a `Diagnostic`; whatever else is thrown is our bug.
 */
export class Failure<C extends FailureCode = FailureCode> extends Error {
  readonly code: C;
  readonly args: Failures[C];

  constructor(code: C, args: Failures[C], cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause });
    this.name = 'Failure';
    this.code = code;
    this.args = args;
  }
}

export type FailureCode = keyof Failures;

/** The arguments of each failure; those of one family stand together. */
export interface Failures extends UsageFailures, InputFailures, OutputFailures {}

/** The command cannot be used like this: exit 2. */
export interface UsageFailures {
  'unknown-command': { readonly given: string; readonly similar?: string };
  'unknown-option': { readonly given: string; readonly similar?: string; readonly command: string };
  'missing-argument': { readonly name: string; readonly command: string };
  'excess-argument': { readonly given: string; readonly most: number; readonly command: string };
  'missing-option-value': { readonly option: string; readonly command: string };
  'invalid-option-value': { readonly option: string; readonly given: string; readonly allowed: readonly string[] };
  /** A variable of the environment. */
  'invalid-variable': { readonly name: string; readonly given: string; readonly allowed: readonly string[] };
  'invalid-argument': { readonly name: string; readonly given: string; readonly allowed: readonly string[] };
  'not-an-amount': {
    readonly option: string;
    readonly given: string;
    readonly of: 'money' | 'months' | 'seconds' | 'crew';
  };
  'invalid-subsidy': { readonly given: string };
  /** A level of the company that the questionnaire does not have. */
  'unknown-target': { readonly option: string; readonly given: string; readonly levels: readonly string[] };
  'unknown-action': { readonly option: string; readonly given: string; readonly similar?: string };
  'included-and-excluded': { readonly action: string };
  /** Actions that shall be in a plan and cannot be. */
  'actions-barred': { readonly barred: readonly { readonly id: string; readonly why: BarredAction }[] };
  /** A plan to a level where there are none. */
  'no-levels': { readonly questionnaire: string };
  'no-actions': { readonly questionnaire: string };
  'not-a-count': { readonly option: string; readonly given: string };
  'unknown-questionnaire': { readonly given: string; readonly known: readonly string[]; readonly similar?: string };
  'unknown-report-template': { readonly given: string; readonly known: readonly string[]; readonly similar?: string };
  /** A questionnaire named in an answers file that is not built in. */
  'questionnaire-not-built-in': { readonly file: string; readonly id: string; readonly known: readonly string[] };
  /** Examples whose questionnaire is neither named nor beside them. */
  'no-questionnaire-beside': { readonly file: string };
  /** Examples whose questionnaire is not where it is looked for. */
  'questionnaire-of-examples-missing': { readonly file: string; readonly questionnaire: string };
  /** Nothing of ours among what was asked for; nothing below where nothing was asked for. */
  'no-files': { readonly patterns: readonly string[] };
  /** A pattern of names that no file has. */
  'no-match': { readonly pattern: string };
  'no-files-in-folder': { readonly folder: string };
  'wrong-content': { readonly file: string; readonly wanted: ContentKind; readonly found: ContentKind | 'unknown' };
  /** A PDF would be shown as characters. */
  'binary-to-terminal': Readonly<Record<never, never>>;
  'output-is-input': { readonly file: string };
  /** The wizard where nobody can answer. */
  'no-terminal': Readonly<Record<never, never>>;
  /** `-` where a file is read and written again. */
  'not-a-file': { readonly given: string };
  /** Another wizard is at work on the same answers. */
  'answers-in-use': { readonly file: string; readonly pid: number; readonly host: string; readonly lock: string };
  /** Last year's answers and this year's are the same file. */
  'from-is-answers': { readonly file: string };
  /** `-o ""`, as an unset variable of a script makes. */
  'unnamed-output': Readonly<Record<never, never>>;
}

/** Something that is read cannot be: exit 2. */
export interface InputFailures {
  /** A name without a letter, as an unset variable of a script makes. */
  'file-unnamed': Readonly<Record<never, never>>;
  'file-missing': { readonly file: string; readonly similar?: string };
  'file-is-folder': { readonly file: string };
  'file-unreadable': { readonly file: string; readonly reason: string };
  'file-too-large': { readonly file: string; readonly limit: number };
  'file-empty': { readonly file: string; readonly wanted?: ContentKind };
  'file-binary': { readonly file: string; readonly looksLike: 'pdf' | 'zip' | 'picture' | 'unknown' };
  'file-undecodable': { readonly file: string };
  /** The mistakes inside have been shown one by one. */
  'file-invalid': { readonly file: string; readonly errors: number };
  /** Characters that no font of the report has. */
  'characters-missing': {
    readonly characters: readonly {
      readonly character: string;
      readonly codePoint: string;
      /** `FILE:LINE:COLUMN`, where it came from a file. */
      readonly place?: string;
      /** In the report. */
      readonly where: string;
      readonly around: string;
    }[];
  };
}

/** Something cannot be written: exit 3. */
export interface OutputFailures {
  'output-exists': { readonly file: string };
  'output-is-folder': { readonly file: string };
  'output-folder-missing': { readonly file: string; readonly folder: string };
  'output-forbidden': { readonly file: string; readonly folder: string };
  /** Another program holds the file open (Windows). */
  'output-busy': { readonly file: string };
  /** No file: standard output. */
  'output-disk-full': { readonly file: string | null };
  'output-name-too-long': { readonly file: string };
  'output-failed': { readonly file: string | null; readonly reason: string };
}

/** Why an action cannot be in a plan. */
export type BarredAction =
  | 'done'
  | 'impossible'
  | 'excluded'
  | 'not-light'
  | 'does-not-fit'
  | 'alternative-done'
  | 'needs-unmet'
  | 'excludes-another';

/** What a YAML file of ours can be. */
export type ContentKind = 'questionnaire' | 'answers' | 'template' | 'test';

/** Whether it is the writing that failed, which scripts tell apart from everything else by the exit code. */
export function isOutputFailure(code: FailureCode): code is keyof OutputFailures {
  return code.startsWith('output-') && code !== 'output-is-input';
}
