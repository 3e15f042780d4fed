import { readdirSync, readFileSync } from 'node:fs';
import { recallScoringFingerprint } from '../../questionnaire/fingerprint.ts';
import type { Questionnaire } from '../../questionnaire/schema/questionnaire.ts';
import type { Locale } from '../../questionnaire/schema/text.ts';
import { assetUrl } from './assets.ts';

/** The questionnaire that is meant where none is named. */
export const DEFAULT_QUESTIONNAIRE = 'sme-smart-manufacturing';

/** Ids of the questionnaires that come with the program, in alphabetical order. */
export const builtInQuestionnaires = (): string[] => namesIn('questionnaires/');

/** Names of the report templates that come with the program. */
export const builtInTemplates = (): string[] => namesIn('templates/');

/** What the build makes of a questionnaire: the file's content, and its scoring fingerprint. */
interface BuiltIn {
  readonly scoring: string;
  readonly questionnaire: Questionnaire;
}

/**
 * A questionnaire that comes with the program; undefined where no such one does. The build has checked it and made JSON of
 * it, which loads in no time and needs neither the YAML parser nor a schema; only the unbuilt sources have YAML alone.
 */
export async function loadBuiltIn(id: string): Promise<Questionnaire | undefined> {
  if (!isName(id)) return undefined;
  const json = content(`questionnaires/${id}.json`);
  if (json !== undefined) {
    const { questionnaire, scoring } = JSON.parse(json) as BuiltIn;
    recallScoringFingerprint(questionnaire, scoring);
    return questionnaire;
  }
  const yaml = content(`questionnaires/${id}.yaml`);
  if (yaml === undefined) return undefined;
  const { readQuestionnaire } = await import('../../questionnaire/read.ts');
  return readQuestionnaire(yaml, `questionnaires/${id}.yaml`).questionnaire ?? undefined;
}

/** The text of a report template that comes with the program. */
export const builtInTemplate = (name: string): string | undefined =>
  isName(name) ? content(`templates/${name}.yaml`) : undefined;

/** The answers of the example company for a built-in questionnaire, in the language if there are any. */
export function exampleAnswers(id: string, language: Locale): { file: string; text: string } | undefined {
  for (const name of [`${id}.${language}`, id]) {
    const file = `questionnaires/examples/${name}.yaml`;
    const text = content(file);
    if (text !== undefined) return { file, text };
  }
  return undefined;
}

/** Nothing that could lead out of the folder. */
const isName = (name: string): boolean => /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(name);

function namesIn(folder: string): string[] {
  const names = filesIn(folder).flatMap((file) => (file.endsWith('.yaml') ? [file.slice(0, -'.yaml'.length)] : []));
  return names.filter((name) => !name.endsWith('.test') && isName(name)).sort();
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(assetUrl(folder));
  } catch {
    return [];
  }
}

/** Read at once: for one small file a round trip through the thread pool costs more than the reading. */
function content(path: string): string | undefined {
  try {
    return readFileSync(assetUrl(path), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
