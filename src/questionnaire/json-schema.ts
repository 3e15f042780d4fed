import * as z from 'zod';
import { Questionnaire } from './schema/questionnaire.ts';

/**
 * A zod schema as JSON Schema, draft 7: the one that editors' YAML servers know best. Named parts (`Id`, `Text`, `When` …)
 * become definitions with their descriptions. What JSON Schema cannot say (references, translations) `lint` checks.
 */
export function jsonSchemaOf(schema: z.ZodType): Record<string, unknown> {
  const made = z.toJSONSchema(schema, {
    target: 'draft-07',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { def } = zodSchema._zod;
      // zod's pattern for a day is 300 characters that no editor should show.
      if (def.type === 'string' && 'format' in def && def.format === 'date') {
        delete jsonSchema.pattern;
        jsonSchema.format = 'date';
      }
    },
  });
  return made as Record<string, unknown>;
}

/** The schema of a questionnaire file: what `zhizao schema questionnaire` prints. */
export const questionnaireSchema = (): Record<string, unknown> => jsonSchemaOf(Questionnaire);
