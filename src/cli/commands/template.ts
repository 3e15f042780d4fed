import { blankAnswers } from '../../answers/blank.ts';
import { loadWords } from '../../locale/choose.ts';
import { blankQuestionnaires } from '../../questionnaire/blank.ts';
import { scoringFingerprint } from '../../questionnaire/fingerprint.ts';
import { EXIT } from '../exit-codes.ts';
import { choiceArgument, outputOptions, questionnaireOption } from '../options.ts';
import type { OutputOptions, QuestionnaireOption } from '../options.ts';
import { deliver } from '../output.ts';
import { loadQuestionnaire } from '../questionnaire.ts';
import type { Declare } from './index.ts';

const kinds = ['answers', 'questionnaire'] as const;

export const template: Declare = (command, context) => {
  const words = context.help.commands.template;
  command.addArgument(choiceArgument('<KIND>', words.arguments.kind, kinds));
  questionnaireOption(command, words.options);
  outputOptions(command, words.options);
  command.action(
    context.action(async (kind: (typeof kinds)[number], options: OutputOptions & QuestionnaireOption) => {
      if (kind === 'questionnaire') {
        await deliver(blankQuestionnaires[context.language], options, context);
        return EXIT.done;
      }
      const { questionnaire } = await loadQuestionnaire(options.questionnaire, context);
      const blank = blankAnswers(questionnaire, {
        language: context.language,
        words: (await loadWords(context.language, 'answers')).answersFile,
        date: context.environment.today,
        scoring: scoringFingerprint(questionnaire),
      });
      // A file to be filled in with what a company keeps to itself.
      await deliver(blank, options, context, { ownerOnly: true });
      return EXIT.done;
    }),
  );
};
