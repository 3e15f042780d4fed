import { DEFAULT_QUESTIONNAIRE, builtInQuestionnaires, loadBuiltIn } from '../../adapters/files/built-in.ts';
import { drawList } from '../../adapters/terminal/list.ts';
import { painter } from '../../adapters/terminal/paint.ts';
import { loadWords } from '../../locale/choose.ts';
import type { Questionnaire } from '../../questionnaire/schema/questionnaire.ts';
import type { Locale } from '../../questionnaire/schema/text.ts';
import { levelsOf, nodesOf, questionsOf } from '../../questionnaire/tree.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import type { Declare } from './index.ts';

export const list: Declare = (command, context) => {
  command.option('--json', context.help.commands.list.options.json).action(
    context.action(async (options: { json?: boolean }) => {
      const ids = builtInQuestionnaires();
      const loaded = await Promise.all(ids.map(loadBuiltIn));
      const questionnaires = loaded.filter((one) => one !== undefined);
      if (options.json === true)
        await context.print(
          JSON.stringify(
            questionnaires.map((one) => summary(one, context.language)),
            null,
            2,
          ),
        );
      else await context.print(await view(questionnaires, context));
      return EXIT.done;
    }),
  );
};

async function view(questionnaires: readonly Questionnaire[], context: Context): Promise<string> {
  const [terminal, report] = await Promise.all([context.terminal(), loadWords(context.language, 'report')]);
  return drawList(questionnaires, {
    canvas: { columns: context.columns, paint: await painter(context.colour.stdout) },
    language: context.language,
    words: terminal.list,
    terms: report.terms,
    byDefault: DEFAULT_QUESTIONNAIRE,
  });
}

function summary(questionnaire: Questionnaire, language: Locale) {
  const { id, version, status, title, locales } = questionnaire;
  return {
    id,
    version,
    status: status.is,
    since: status.since,
    title: title[language] ?? title[locales[0] ?? 'zh-CN'],
    locales,
    dimensions: nodesOf(questionnaire).length - 1,
    questions: questionsOf(questionnaire).length,
    levels: levelsOf(questionnaire, questionnaire).map((level) => level.id),
    default: id === DEFAULT_QUESTIONNAIRE,
  };
}
