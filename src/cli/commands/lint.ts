import { marker } from '../../adapters/terminal/paint.ts';
import { findFiles } from '../../adapters/files/find.ts';
import { readTextFile } from '../../adapters/files/read.ts';
import type { TextFile } from '../../adapters/files/read.ts';
import { Failure } from '../../diagnostics/failure.ts';
import type { ContentKind } from '../../diagnostics/failure.ts';
import type { Explained } from '../../diagnostics/explain.ts';
import { formats } from '../../diagnostics/formats/index.ts';
import type { FormatName } from '../../diagnostics/formats/index.ts';
import { loadWords } from '../../locale/choose.ts';
import { checkFile } from '../check-file.ts';
import { contentKind } from '../content-kind.ts';
import type { Context } from '../context.ts';
import { EXIT, exitCodeOf } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { MOST_SHOWN, inWords, remarkEncoding } from '../mistakes.ts';
import { unmatchedFailure } from '../unmatched.ts';
import type { Found } from '../mistakes.ts';
import { choiceOption, countOption, questionnaireOption } from '../options.ts';
import type { QuestionnaireOption } from '../options.ts';
import { failureText, sentenceOf } from '../say.ts';
import type { Declare } from './index.ts';

interface LintOptions extends QuestionnaireOption {
  readonly format: FormatName;
  readonly maxWarnings?: number;
}

export const lint: Declare = (command, context) => {
  const words = context.help.commands.lint;
  const names = Object.keys(formats) as FormatName[];
  command
    .argument('[FILES...]', words.arguments.files)
    .addOption(choiceOption('--format <NAME>', words.options.format, names).default('pretty', 'pretty'))
    .addOption(countOption('--max-warnings <N>', words.options['max-warnings']));
  questionnaireOption(command, words.options);
  command.action(context.action((files: string[], options: LintOptions) => check(files, options, context)));
};

/** One file as it was read, and what it is. */
interface Source extends TextFile {
  readonly kind: ContentKind | 'unknown';
}

async function check(asked: readonly string[], options: LintOptions, context: Context): Promise<ExitCode> {
  const { sources, failures } = await sourcesOf(asked, context);
  if (sources.length === 0 && failures.length === 0) throw new Failure('no-files', { patterns: asked });
  const found: Found[] = [];
  for (const source of sources) {
    await remarkEncoding(source, context);
    const { questionnaire } = options;
    // What `-q` names is wanted for all answers: once it has turned out to be of no use, it is not told again.
    if (questionnaire !== undefined && source.kind === 'answers' && failures.some(isOf(questionnaire))) continue;
    try {
      found.push(...(await checkFile(source, source.kind, { questionnaire, beside: sources }, context)));
    } catch (error) {
      if (!isUnusable(error)) throw error;
      failures.push({ file: fileOf(error) ?? source.file, failure: error });
    }
  }
  for (const { failure } of failures)
    await context.warn(failureText(failure, await loadWords(context.language, 'failures'), context.columns));
  await print(found, failures, sources, options, context);
  const count = (severity: Found['severity']): number => found.filter((one) => one.severity === severity).length;
  const counts = {
    files: sources.length,
    errors: count('error'),
    warnings: count('warning'),
    unusable: failures.length,
  };
  const words = (await context.terminal()).lint;
  if (sources.length > 0) await context.remark(words.summary(counts));
  const tooMany = options.maxWarnings !== undefined && counts.warnings > options.maxWarnings;
  if (tooMany) await context.remark(words.tooManyWarnings(counts.warnings, options.maxWarnings));
  if (failures.length > 0) return EXIT.unusable;
  return counts.errors > 0 || tooMany ? EXIT.found : EXIT.done;
}

async function print(
  found: readonly Found[],
  failures: readonly Unusable[],
  sources: readonly Source[],
  options: LintOptions,
  context: Context,
): Promise<void> {
  const [format, words, explained] = await Promise.all([
    formats[options.format](),
    loadWords(context.language, 'diagnostics'),
    inWords(found, context),
  ]);
  const texts = new Map(sources.map(({ file, text }) => [file, text]));
  // People have read these on standard error; a program reads standard output alone.
  const unusable = options.format === 'pretty' ? [] : await Promise.all(failures.map((one) => asEntry(one, context)));
  const shown = format([...explained, ...unusable], words, {
    source: (file) => texts.get(file),
    columns: context.columns,
    paint: await marker(context.colour.stdout),
    most: MOST_SHOWN,
  });
  if (shown !== '') await context.print(shown);
}

/** A file, pattern or folder that cannot be checked. */
interface Unusable {
  readonly file: string;
  readonly failure: Failure;
}

const isUnusable = (error: unknown): error is Failure =>
  error instanceof Failure && exitCodeOf(error.code) === EXIT.unusable;

const fileOf = ({ args }: Failure): string | undefined => ('file' in args ? (args.file ?? undefined) : undefined);

const isOf =
  (path: string) =>
  ({ file }: Unusable): boolean =>
    file === path;

/** A file that cannot be checked as an entry among the findings, at its beginning. */
async function asEntry({ file, failure }: Unusable, { language }: Context): Promise<Explained> {
  const { what, fix = '' } = sentenceOf(failure, await loadWords(language, 'failures'));
  return { code: failure.code, severity: 'error', place: { file, line: 1, column: 1 }, places: [], what, fix };
}

/**
 * Reads what was asked for; a file that cannot be read is told apart, and does not keep the others from being checked. Without
 * files: the questionnaires below. In folders and patterns, what is none of ours is passed over.
 */
async function sourcesOf(
  asked: readonly string[],
  context: Context,
): Promise<{ sources: Source[]; failures: Unusable[] }> {
  const { cwd, stdin } = context.environment;
  const { files, unmatched } = await findFiles(asked.length === 0 ? ['.'] : asked, cwd, /\.ya?ml$/i);
  const sources: Source[] = [];
  const failures: Unusable[] =
    asked.length === 0 ? [] : unmatched.map((one) => ({ file: one.asked, failure: unmatchedFailure(one) }));
  for (const { path, named } of files) {
    try {
      const source = await readTextFile(path, { cwd, stdin: stdin.read });
      const kind = contentKind(source.text);
      if (named || (asked.length === 0 ? kind === 'questionnaire' : kind !== 'unknown'))
        sources.push({ ...source, kind });
    } catch (error) {
      if (!isUnusable(error)) throw error;
      if (named) failures.push({ file: path === '-' ? '<stdin>' : path, failure: error });
    }
  }
  return { sources, failures };
}
