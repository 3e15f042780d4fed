import type { Context } from '../context.ts';
import type { ExitCode } from '../exit-codes.ts';
import { questionnaireOption } from '../options.ts';
import type { QuestionnaireOption } from '../options.ts';
import type { Declare } from './index.ts';

/** Where the answers go if no file is named; the same in every language, so that a draft is found again. */
const ANSWERS = 'zhizao-answers.yaml';

export interface AssessOptions extends QuestionnaireOption {
  readonly quick?: boolean;
  readonly from?: string;
  readonly plain?: boolean;
}

export const assess: Declare = (command, context) => {
  const words = context.help.commands.assess;
  command.argument('[ANSWERS.yaml]', words.arguments.answers);
  command
    .option('--quick', words.options.quick)
    .option('--from <OLD.yaml>', words.options.from)
    .option('--plain', words.options.plain);
  questionnaireOption(command, words.options);
  command.action(
    context.action((file: string | undefined, options: AssessOptions) => run(file ?? ANSWERS, options, context)),
  );
};

const run = async (file: string, options: AssessOptions, context: Context): Promise<ExitCode> =>
  (await import('../sitting.ts')).sit(file, options, context);
