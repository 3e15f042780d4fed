import { documentOf } from '../../report/document.ts';
import { loadAnswers } from '../answers.ts';
import { assessLoaded } from '../assessed.ts';
import type { Assessed } from '../assessed.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { questionnaireOption } from '../options.ts';
import type { QuestionnaireOption } from '../options.ts';
import { typedLine } from '../typed.ts';
import type { Declare } from './index.ts';

export const score: Declare = (command, context) => {
  const words = context.help.commands.score;
  command.argument('<ANSWERS.yaml>', words.arguments.answers);
  questionnaireOption(command, words.options);
  command.option('--json', words.options.json).action(
    context.action(async (file: string, options: QuestionnaireOption & { json?: boolean }) => {
      const loaded = await loadAnswers(file, options.questionnaire, context);
      const found = await assessLoaded(loaded, context);
      if (options.json === true)
        await context.print(JSON.stringify(documentOf({ ...found, language: context.language }), null, 2));
      else {
        await context.print(await view(found, context));
        const { next } = (await context.terminal()).score;
        const apart = context.environment.stderr.isTerminal ? '\n' : '';
        await context.remark(apart + next(reportCommand(file, options.questionnaire)));
      }
      return EXIT.done;
    }),
  );
};

/** What to type for the report of the same answers. */
const reportCommand = (file: string, questionnaire: string | undefined): string =>
  typedLine('zhizao', 'report', file, ...(questionnaire === undefined ? [] : ['-q', questionnaire]));

async function view(found: Assessed, context: Context): Promise<string> {
  const [terminal, { materialFor }, { drawScore }, { painter }] = await Promise.all([
    context.terminal(),
    import('../material.ts'),
    import('../../adapters/terminal/score.ts'),
    import('../../adapters/terminal/paint.ts'),
  ]);
  const material = await materialFor(found, { notes: false, plan: true }, context);
  return drawScore(material, terminal, {
    columns: context.columns,
    paint: await painter(context.colour.stdout),
  });
}
