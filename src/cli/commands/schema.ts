import { AnswersFile } from '../../answers/schema.ts';
import { ExamplesFile } from '../../assessment/examples/schema.ts';
import { jsonSchemaOf } from '../../questionnaire/json-schema.ts';
import { Questionnaire } from '../../questionnaire/schema/questionnaire.ts';
import { Template } from '../../report/template.ts';
import { EXIT } from '../exit-codes.ts';
import { choiceArgument, outputOptions } from '../options.ts';
import type { OutputOptions } from '../options.ts';
import { deliver } from '../output.ts';
import type { Declare } from './index.ts';

const schemas = { questionnaire: Questionnaire, answers: AnswersFile, template: Template, test: ExamplesFile };

export const schema: Declare = (command, context) => {
  const words = context.help.commands.schema;
  command.addArgument(choiceArgument('<KIND>', words.arguments.kind, Object.keys(schemas)));
  outputOptions(command, words.options);
  command.action(
    context.action(async (kind: keyof typeof schemas, options: OutputOptions) => {
      await deliver(`${JSON.stringify(jsonSchemaOf(schemas[kind]), null, 2)}\n`, options, context);
      return EXIT.done;
    }),
  );
};
