import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readTextFile } from '../adapters/files/read.ts';
import type { TextFile } from '../adapters/files/read.ts';
import { migrateAnswers } from '../answers/migrate.ts';
import type { Migration } from '../answers/migrate.ts';
import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import { questionnaireFor } from './answers.ts';
import type { Context } from './context.ts';
import { refuse, remarkEncoding } from './mistakes.ts';

/** An answers file as the wizard goes on with it: perhaps unfinished, perhaps of another version. */
export interface LoadedDraft {
  readonly source: TextFile;
  readonly questionnaire: Questionnaire;
  /** The questionnaire's file; null where it came with the program. */
  readonly asked: TextFile | null;
  readonly migration: Migration;
  /** It has its result already. */
  readonly finished: boolean;
}

/** Undefined where there is no such file. Mistakes in it are shown, then a `Failure` is thrown. */
export async function loadDraft(
  path: string,
  given: string | undefined,
  context: Context,
): Promise<LoadedDraft | undefined> {
  if (!(await exists(path, context))) return undefined;
  const { cwd, stdin } = context.environment;
  const source = await readTextFile(path, { cwd, stdin: stdin.read }, 'answers');
  await remarkEncoding(source, context);
  const { questionnaire, source: asked } = await questionnaireFor(source, given, context);
  const { migration, diagnostics } = migrateAnswers(source.text, source.file, questionnaire);
  if (migration === null) return refuse(source, diagnostics, context);
  const finished = migration.answers.interview?.at === undefined && /^result:/m.test(source.text);
  return { source, questionnaire, asked, migration, finished };
}

const exists = (path: string, { environment }: Context): Promise<boolean> =>
  access(resolve(environment.cwd, path)).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  );
