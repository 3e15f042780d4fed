import { builtInQuestionnaires, loadBuiltIn } from '../adapters/files/built-in.ts';
import { readTextFile } from '../adapters/files/read.ts';
import type { TextFile } from '../adapters/files/read.ts';
import type { Answers } from '../answers/answers.ts';
import { peekQuestionnaire } from '../answers/peek.ts';
import { readSoundAnswers } from '../answers/sound.ts';
import type { ReadAnswers } from '../answers/understand.ts';
import { Failure } from '../diagnostics/failure.ts';
import type { PlaceOf } from '../questionnaire/place.ts';
import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import { readYaml } from '../questionnaire/yaml.ts';
import type { Context } from './context.ts';
import { refuse, remarkEncoding, showMistakes } from './mistakes.ts';
import { loadQuestionnaire } from './questionnaire.ts';
import type { LoadedQuestionnaire } from './questionnaire.ts';

export interface LoadedAnswers {
  readonly source: TextFile;
  readonly questionnaire: Questionnaire;
  /** The questionnaire's file; null where it came with the program. */
  readonly asked: TextFile | null;
  readonly answers: Answers;
  readonly placeOf: PlaceOf;
}

/**
 * An answers file with the questionnaire that it answers: the one that `-q` names, else the built-in one that the file names.
 * What is noted about it is shown, unless `--quiet`; where it cannot be used a `Failure` is thrown after its mistakes are
 * shown.
 */
export async function loadAnswers(path: string, given: string | undefined, context: Context): Promise<LoadedAnswers> {
  const { cwd, stdin } = context.environment;
  const source = await readTextFile(path, { cwd, stdin: stdin.read }, 'answers');
  await remarkEncoding(source, context);
  const { questionnaire, source: asked } = await questionnaireFor(source, given, context);
  const { answers, diagnostics, placeOf } = await read(source, questionnaire);
  if (answers === null) return refuse(source, diagnostics, context);
  if (!context.quiet) await showMistakes(source, diagnostics, context);
  return { source, questionnaire, asked, answers, placeOf };
}

/** The schemas are loaded only for a file that is not plainly sound. */
async function read({ text, file }: TextFile, questionnaire: Questionnaire): Promise<ReadAnswers> {
  const yaml = readYaml(text, file);
  const sound = readSoundAnswers(yaml, questionnaire);
  if (sound !== null) return sound;
  const { readParsedAnswers } = await import('../answers/read.ts');
  return readParsedAnswers(yaml, questionnaire);
}

/** The questionnaire that an answers file answers. */
export async function questionnaireFor(
  source: TextFile,
  given: string | undefined,
  context: Context,
): Promise<LoadedQuestionnaire> {
  if (given !== undefined) return loadQuestionnaire(given, context);
  const named = plainlyNamed(source.text) ?? peekQuestionnaire(source.text, source.file);
  // Where the file does not say, reading it with any questionnaire tells that, too.
  if (named === undefined) return loadQuestionnaire(undefined, context);
  const builtIn = await loadBuiltIn(named.id);
  if (builtIn !== undefined) return { questionnaire: builtIn, source: null };
  const known = builtInQuestionnaires();
  throw new Failure('questionnaire-not-built-in', { file: source.file, id: named.id, known });
}

/** The id where it stands on a line of its own, as in any file that a person or this program wrote: no need to parse twice. */
function plainlyNamed(text: string): { id: string } | undefined {
  const id = /^questionnaire:[ \t]+([a-z0-9.-]+)[ \t]*(?:#.*)?\r?$/m.exec(text)?.[1];
  return id === undefined ? undefined : { id };
}
