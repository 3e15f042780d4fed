import { resolve } from 'node:path';
import { DEFAULT_QUESTIONNAIRE, exampleAnswers, loadBuiltIn } from '../../adapters/files/built-in.ts';
import { checkOutput } from '../../adapters/files/write.ts';
import { readAnswers } from '../../answers/read.ts';
import { Failure } from '../../diagnostics/failure.ts';
import type { LoadedAnswers } from '../answers.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { outputOptions } from '../options.ts';
import type { OutputOptions } from '../options.ts';
import { deliver } from '../output.ts';
import { isOwnPdf } from '../own-pdf.ts';
import { reportOf } from '../report.ts';
import type { Declare } from './index.ts';

const OUTPUT = 'zhizao-demo.pdf';

export const demo: Declare = (command, context) => {
  outputOptions(command, context.help.commands.demo.options);
  command.action(context.action((options: OutputOptions) => write(options, context)));
};

async function write({ output = OUTPUT, force = false }: OutputOptions, context: Context): Promise<ExitCode> {
  const { cwd, stdout } = context.environment;
  if (output === '-' && stdout.isTerminal) throw new Failure('binary-to-terminal', {});
  const replace = force || (output !== '-' && (await isOwnPdf(resolve(cwd, output))));
  if (output !== '-') await checkOutput(output, { cwd, force: replace });
  const options = { plan: true, attach: false, notes: false, replaceMissing: false };
  const pdf = await reportOf(await example(context), options, context);
  await deliver(pdf, { output, force: replace }, context);
  return EXIT.done;
}

/** The example company that comes with the default questionnaire. */
async function example({ language }: Context): Promise<LoadedAnswers> {
  const questionnaire = await loadBuiltIn(DEFAULT_QUESTIONNAIRE);
  const found = exampleAnswers(DEFAULT_QUESTIONNAIRE, language);
  if (questionnaire === undefined || found === undefined) throw new Error('the example is missing from the package');
  const { file, text } = found;
  const { answers, diagnostics, placeOf } = readAnswers(text, file, questionnaire);
  if (answers === null) throw new Error(`the example does not fit its questionnaire: ${diagnostics[0]?.code}`);
  const source = { file, text, bytes: new TextEncoder().encode(text), encoding: 'UTF-8' as const };
  return { source, questionnaire, asked: null, answers, placeOf };
}
