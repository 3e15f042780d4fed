import { CommanderError } from 'commander';
import { Failure } from '../diagnostics/failure.ts';
import type { CommandName, HelpWords, TerminalWords } from '../locale/catalogue.ts';
import { languageOf, languages, loadWords } from '../locale/choose.ts';
import type { Locale } from '../questionnaire/schema/text.ts';
import { Command } from './command.ts';
import { commands } from './commands/index.ts';
import type { Context } from './context.ts';
import { colourOn, columnsOf } from './environment.ts';
import type { Environment } from './environment.ts';
import { EXIT } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import { formatHelp } from './help.ts';
import { choiceOption } from './options.ts';

/**
 * Reads the command line and carries it out. All commands are declared by name, so that help lists them and a slip of
 * the hand finds its neighbour; only the one that is named is loaded.
 */
export async function runProgram(
  argv: readonly string[],
  environment: Environment,
  language: Locale,
): Promise<ExitCode> {
  const help = await loadWords(language, 'help');
  let written = '';
  const program = new Command('zhizao');
  program
    .exitOverride()
    .configureOutput({ writeOut: (text) => (written += text), writeErr: (text) => (written += text) })
    .configureHelp({
      formatHelp: (command, its) => formatHelp(command, its, help, groupOf, columnsOf(environment)),
      showGlobalOptions: true,
    })
    .helpCommand(false)
    .helpOption('-h, --help', help.global.help)
    .version(environment.version, '-V, --version', help.global.version)
    .addOption(choiceOption('--lang <TAG>', help.global.lang, languages, languageOf))
    .option('--no-color', help.global['no-color'])
    .option('--quiet', help.global.quiet)
    .option('--debug', help.global.debug);

  let outcome: ExitCode = EXIT.done;
  const context = contextOf(program, environment, language, help, (code) => (outcome = code));
  const given = argv[0] === 'help' ? helpFor(argv.slice(1)) : [...argv];
  const named = commandIn(given);
  for (const name of Object.keys(commands) as CommandName[]) {
    const command = program
      .command(name)
      .summary(help.commands[name].summary)
      .helpOption('-h, --help', help.global.help);
    if (name === named) (await commands[name].load())(command, context);
  }

  try {
    await program.parseAsync(given.length === 0 ? ['--help'] : given, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error;
  }
  if (written !== '') await context.print(written);
  return outcome;
}

/** `help score` is `score --help`; what is no command is refused as it would be anywhere. */
function helpFor(asked: readonly string[]): string[] {
  const unknown = asked.find((argument) => !argument.startsWith('-') && !(argument in commands));
  return unknown === undefined || asked.some((argument) => argument in commands) ? [...asked, '--help'] : [unknown];
}

const groupOf = (name: string) => (name in commands ? commands[name as CommandName].group : undefined);

/** The first argument that is a command's name. A value of `--lang` never is one. */
const commandIn = (argv: readonly string[]): string | undefined => argv.find((argument) => argument in commands);

function contextOf(
  program: Command,
  environment: Environment,
  language: Locale,
  help: HelpWords,
  ended: (code: ExitCode) => void,
): Context {
  const colourWanted = (): boolean => program.opts()['color'] !== false;
  const quiet = (): boolean => program.opts()['quiet'] === true;
  const line = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);
  const print = async (content: string | Uint8Array): Promise<void> => {
    try {
      await environment.stdout.write(content);
    } catch (error) {
      throw outputFailure(error);
    }
  };
  const warn = (text: string): Promise<void> => environment.stderr.write(line(text)).catch(() => undefined);
  let terminal: Promise<TerminalWords> | undefined;
  return {
    environment,
    language,
    help,
    terminal: () => (terminal ??= loadWords(language, 'terminal')),
    columns: columnsOf(environment),
    colour: {
      get stdout() {
        return colourWanted() && colourOn(environment.stdout, environment.env);
      },
      get stderr() {
        return colourWanted() && colourOn(environment.stderr, environment.env);
      },
    },
    get quiet() {
      return quiet();
    },
    print: (content) => print(typeof content === 'string' ? line(content) : content),
    remark: async (text) => (quiet() ? undefined : warn(text)),
    warn,
    action:
      (run) =>
      async (...given) =>
        ended(await run(...given)),
  };
}

function outputFailure(error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  return code === 'ENOSPC'
    ? new Failure('output-disk-full', { file: null }, error)
    : new Failure('output-failed', { file: null, reason: code }, error);
}
