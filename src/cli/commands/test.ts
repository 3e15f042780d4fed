import { findFiles } from '../../adapters/files/find.ts';
import { readTextFile } from '../../adapters/files/read.ts';
import { drawExamples } from '../../adapters/terminal/examples.ts';
import { painter } from '../../adapters/terminal/paint.ts';
import { readExamples, runExamples } from '../../assessment/examples.ts';
import type { ExampleResult } from '../../assessment/examples.ts';
import { Failure } from '../../diagnostics/failure.ts';
import type { PlaceOf } from '../../questionnaire/place.ts';
import { exemplified } from '../check-file.ts';
import { unmatchedFailure } from '../unmatched.ts';
import { contentKind } from '../content-kind.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { refuse, remarkEncoding } from '../mistakes.ts';
import type { Declare } from './index.ts';

export const test: Declare = (command, context) => {
  const words = context.help.commands.test;
  command
    .argument('[FILES...]', words.arguments.files)
    .option('--json', words.options.json)
    .action(
      context.action((files: string[], options: { json?: boolean }) => run(files, options.json === true, context)),
    );
};

interface TestedFile {
  readonly file: string;
  readonly results: readonly ExampleResult[];
  readonly placeOf: PlaceOf;
}

async function run(asked: readonly string[], json: boolean, context: Context): Promise<ExitCode> {
  const { files, unmatched } = await findFiles(
    asked.length === 0 ? ['.'] : asked,
    context.environment.cwd,
    /\.test\.ya?ml$/i,
  );
  const [none] = asked.length === 0 ? [] : unmatched;
  if (none !== undefined) throw unmatchedFailure(none);
  if (files.length === 0) throw new Failure('no-files', { patterns: asked });
  const tested: TestedFile[] = [];
  for (const { path } of files) tested.push(await testFile(path, context));
  const examples = tested.flatMap(({ results }) => results);
  const failed = examples.filter(({ passed }) => !passed).length;
  const words = (await context.terminal()).examples;
  if (json) await context.print(JSON.stringify(tested.flatMap(asJson), null, 2));
  else
    await context.print(
      drawExamples(tested, words, { columns: context.columns, paint: await painter(context.colour.stdout) }),
    );
  await context.remark(words.summary({ examples: examples.length, failed, files: tested.length }));
  return failed > 0 ? EXIT.found : EXIT.done;
}

async function testFile(path: string, context: Context): Promise<TestedFile> {
  const { cwd, stdin } = context.environment;
  const source = await readTextFile(path, { cwd, stdin: stdin.read });
  await remarkEncoding(source, context);
  const kind = contentKind(source.text);
  if (kind !== 'test' && kind !== 'unknown')
    throw new Failure('wrong-content', { file: source.file, wanted: 'test', found: kind });
  const questionnaire = await exemplified(source, context);
  const { examples, diagnostics, placeOf } = readExamples(source.text, source.file, questionnaire);
  if (examples === null) return refuse(source, diagnostics, context);
  return { file: source.file, results: runExamples(questionnaire, examples), placeOf };
}

const asJson = ({ file, results, placeOf }: TestedFile) =>
  results.map(({ name, passed, path, deviations }) => ({
    file,
    line: placeOf(path).line,
    name,
    passed,
    deviations: deviations.map(({ path: at, steps, expected, actual }) => ({
      line: placeOf(at).line,
      column: placeOf(at).column,
      expectation: steps.join('.'),
      expected,
      actual,
    })),
  }));
