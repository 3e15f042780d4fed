import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { checkOutput } from '../../adapters/files/write.ts';
import { Failure } from '../../diagnostics/failure.ts';
import { loadAnswers } from '../answers.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { outputOptions, questionnaireOption } from '../options.ts';
import type { OutputOptions, QuestionnaireOption } from '../options.ts';
import { deliver } from '../output.ts';
import { pdfBeside } from '../own-pdf.ts';
import { reportOf } from '../report.ts';
import type { Declare } from './index.ts';

interface Options extends OutputOptions, QuestionnaireOption {
  readonly template?: string;
  readonly plan: boolean;
  readonly attach?: boolean;
  readonly notes?: boolean;
  readonly replaceMissing?: boolean;
}

export const report: Declare = (command, context) => {
  const words = context.help.commands.report;
  command.argument('<ANSWERS.yaml>', words.arguments.answers);
  questionnaireOption(command, words.options);
  outputOptions(command, words.options);
  command
    .option('--template <NAME|FILE>', words.options.template)
    .option('--no-plan', words.options['no-plan'])
    .option('--attach', words.options.attach)
    .option('--notes', words.options.notes)
    .option('--replace-missing', words.options['replace-missing'])
    .action(context.action((file: string, options: Options) => write(file, options, context)));
};

async function write(file: string, options: Options, context: Context): Promise<ExitCode> {
  const output = options.output ?? pdfBeside(file);
  await refuseOutput(output, file, options, context);
  const loaded = await loadAnswers(file, options.questionnaire, context);
  const { template, plan, attach = false, notes = false, replaceMissing = false } = options;
  const pdf = await reportOf(loaded, { template, plan, attach, notes, replaceMissing }, context);
  await deliver(pdf, { output, force: options.force === true }, context);
  return EXIT.done;
}

/** What would not be written in the end is said before the work. */
async function refuseOutput(output: string, file: string, { force = false }: Options, context: Context): Promise<void> {
  const { cwd, stdout } = context.environment;
  if (output === '-') {
    if (stdout.isTerminal) throw new Failure('binary-to-terminal', {});
    return;
  }
  const real = (path: string): Promise<string> => realpath(resolve(cwd, path)).catch(() => resolve(cwd, path));
  if (file !== '-' && (await real(output)) === (await real(file))) throw new Failure('output-is-input', { file });
  await checkOutput(output, { cwd, force });
}
