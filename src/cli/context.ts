import type { HelpWords, TerminalWords } from '../locale/catalogue.ts';
import type { Locale } from '../questionnaire/schema/text.ts';
import type { Environment } from './environment.ts';
import type { ExitCode } from './exit-codes.ts';

/** What a command is given beside its own arguments. */
export interface Context {
  readonly environment: Environment;
  readonly language: Locale;
  readonly help: HelpWords;
  /** Words for the views and remarks, loaded at the first call. */
  readonly terminal: () => Promise<TerminalWords>;
  readonly columns: number;
  /** Whether standard output, standard error take colours. */
  readonly colour: { readonly stdout: boolean; readonly stderr: boolean };
  readonly quiet: boolean;
  /** Data, to standard output; a text is given a line feed at its end where it has none. */
  readonly print: (content: string | Uint8Array) => Promise<void>;
  /** A remark for people, to standard error; not with `--quiet`. */
  readonly remark: (text: string) => Promise<void>;
  /** What must be seen even with `--quiet`, to standard error. */
  readonly warn: (text: string) => Promise<void>;
  /** Makes a commander action of a function that says how it ended. */
  readonly action: <A extends unknown[]>(run: (...given: A) => Promise<ExitCode>) => (...given: A) => Promise<void>;
}
