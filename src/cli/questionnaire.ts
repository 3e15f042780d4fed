import { DEFAULT_QUESTIONNAIRE, builtInQuestionnaires, loadBuiltIn } from '../adapters/files/built-in.ts';
import { readTextFile } from '../adapters/files/read.ts';
import type { TextFile } from '../adapters/files/read.ts';
import { Failure } from '../diagnostics/failure.ts';
import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import { similar } from '../text/similar.ts';
import type { Context } from './context.ts';
import { refuse, remarkEncoding } from './mistakes.ts';

/** A questionnaire and where it came from. */
export interface LoadedQuestionnaire {
  readonly questionnaire: Questionnaire;
  /** Its file; null where it came with the program. */
  readonly source: TextFile | null;
}

/**
 * What `-q ID|FILE` names: a built-in questionnaire by id, or a file; the default one where nothing is named. Mistakes in a
 * file are shown, then a `Failure` is thrown.
 */
export async function loadQuestionnaire(given: string | undefined, context: Context): Promise<LoadedQuestionnaire> {
  const wanted = given ?? DEFAULT_QUESTIONNAIRE;
  const builtIn = await loadBuiltIn(wanted);
  if (builtIn !== undefined) return { questionnaire: builtIn, source: null };
  const { cwd, stdin } = context.environment;
  const source = await readTextFile(wanted, { cwd, stdin: stdin.read }, 'questionnaire').catch((error: unknown) => {
    const missing = error instanceof Failure && error.code === 'file-missing';
    throw missing && looksLikeId(wanted) ? unknownQuestionnaire(wanted) : error;
  });
  await remarkEncoding(source, context);
  const { readQuestionnaire } = await import('../questionnaire/read.ts');
  const { questionnaire, diagnostics } = readQuestionnaire(source.text, source.file);
  if (questionnaire === null) return refuse(source, diagnostics, context);
  return { questionnaire, source };
}

const looksLikeId = (given: string): boolean => !/[\\/]|\.ya?ml$/i.test(given);

function unknownQuestionnaire(given: string): Failure {
  const known = builtInQuestionnaires();
  const near = similar(given, known);
  return new Failure('unknown-questionnaire', { given, known, ...(near === undefined ? {} : { similar: near }) });
}
