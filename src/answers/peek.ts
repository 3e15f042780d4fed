import { readYaml } from '../questionnaire/yaml.ts';

/**
 * Which questionnaire an answers file names, before that questionnaire is at hand; undefined where the file does not say, or is
 * no answers file: reading it with any questionnaire then tells what is wrong.
 */
export function peekQuestionnaire(
  text: string,
  file: string,
): { readonly id: string; readonly version: string | undefined } | undefined {
  const { questionnaire, version } = (readYaml(text, file).value ?? {}) as {
    questionnaire?: unknown;
    version?: unknown;
  };
  if (typeof questionnaire !== 'string') return undefined;
  return { id: questionnaire, version: typeof version === 'string' ? version : undefined };
}
