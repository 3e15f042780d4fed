import { painter } from '../../adapters/terminal/paint.ts';
import { drawMethod } from '../../adapters/terminal/method.ts';
import { drawQuestionnaire } from '../../adapters/terminal/show.ts';
import type { Questionnaire } from '../../questionnaire/schema/questionnaire.ts';
import type { Material } from '../../report/material.ts';
import { assessed } from '../assessed.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { materialFor } from '../material.ts';
import { loadQuestionnaire } from '../questionnaire.ts';
import type { Declare } from './index.ts';

interface Options {
  readonly method?: boolean;
  readonly json?: boolean;
}

export const show: Declare = (command, context) => {
  const words = context.help.commands.show;
  command
    .argument('[ID|FILE]', words.arguments.questionnaire)
    .option('--method', words.options.method)
    .option('--json', words.options.json)
    .action(
      context.action(async (given: string | undefined, options: Options) => {
        const { questionnaire } = await loadQuestionnaire(given, context);
        if (options.json === true) await context.print(JSON.stringify(questionnaire, null, 2));
        else await context.print(await view(questionnaire, options.method === true, context));
        return EXIT.done;
      }),
    );
};

async function view(questionnaire: Questionnaire, method: boolean, context: Context): Promise<string> {
  const words = await context.terminal();
  const material = await unanswered(questionnaire, context);
  const canvas = { columns: context.columns, paint: await painter(context.colour.stdout) };
  return (method ? drawMethod : drawQuestionnaire)({ material, words, canvas });
}

/** The questionnaire as nobody has answered it yet: scoring it yields each node and condition, which is what is told. */
async function unanswered(questionnaire: Questionnaire, context: Context): Promise<Material> {
  const { id, version } = questionnaire;
  const answers = { questionnaire: id, version, company: {}, date: context.environment.today, answers: {} };
  return materialFor(assessed(questionnaire, answers), { notes: false, plan: false }, context);
}
