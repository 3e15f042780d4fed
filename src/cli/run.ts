import { Failure } from '../diagnostics/failure.ts';
import { chooseLanguage, languageOf, languages, loadWords } from '../locale/choose.ts';
import type { Locale } from '../questionnaire/schema/text.ts';
import { safeText } from '../text/safe.ts';
import { columnsOf } from './environment.ts';
import type { Environment } from './environment.ts';
import { EXIT, exitCodeOf } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import { runProgram } from './program.ts';
import { failureText, sentenceText } from './say.ts';

/** Runs one command line; whatever goes wrong is said on standard error and becomes an exit code. Never throws. */
export async function run(argv: readonly string[], environment: Environment): Promise<ExitCode> {
  const asked = languageIn(argv);
  const language = chooseLanguage(asked, environment.env);
  try {
    const given = environment.env['ZHIZAO_LANG'] ?? '';
    if (asked === undefined && given !== '' && languageOf(given) === undefined)
      throw new Failure('invalid-variable', { name: 'ZHIZAO_LANG', given, allowed: languages });
    return await runProgram(argv, environment, language);
  } catch (error) {
    // Nobody is left to be told where standard error has failed, too.
    return await explained(error, argv, environment, language).catch(() => EXIT.unwritten);
  }
}

/** `--lang` decides in which language the rest of the line is talked about, so it is looked for first. */
function languageIn(argv: readonly string[]): string | undefined {
  const index = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const found = argv[index];
  return found === '--lang' ? argv[index + 1] : found?.slice('--lang='.length);
}

async function explained(
  error: unknown,
  argv: readonly string[],
  environment: Environment,
  language: Locale,
): Promise<ExitCode> {
  const words = await loadWords(language, 'failures');
  const columns = columnsOf(environment);
  if (environment.interrupt.aborted) {
    await environment.stderr.write(`${words.interrupted}\n`);
    return EXIT.interrupted;
  }
  if (error instanceof Failure) {
    await environment.stderr.write(failureText(error, words, columns));
    if (argv.includes('--debug') && error.cause !== undefined)
      await environment.stderr.write(`${stackOf(error.cause)}\n`);
    return exitCodeOf(error.code);
  }
  await environment.stderr.write(sentenceText(words.internal, words, columns));
  await environment.stderr.write(`\n${bugReport(error, argv, environment)}\n`);
  return EXIT.bug;
}

/** Program, Node, command and flags; no file's name and nothing out of files but what the error itself says. */
function bugReport(error: unknown, argv: readonly string[], { version, runtime }: Environment): string {
  const flags = argv
    .filter((argument, index) => index === 0 || /^--?[a-z]/i.test(argument))
    .map((one) => one.split('=')[0]);
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const lines = [`zhizao ${version}, Node ${runtime}`, `$ zhizao ${flags.join(' ')}`, safeText(said).slice(0, 500)];
  if (argv.includes('--debug')) lines.push(safeText(stackOf(error)));
  return lines.map((line) => line.replace(/^/gm, '  ')).join('\n');
}

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
