import { dirname, join, resolve } from 'node:path';
import { loadBuiltIn } from '../adapters/files/built-in.ts';
import { readTextFile } from '../adapters/files/read.ts';
import type { TextFile } from '../adapters/files/read.ts';
import { Failure } from '../diagnostics/failure.ts';
import type { ContentKind } from '../diagnostics/failure.ts';
import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import type { Context } from './context.ts';
import type { Found } from './mistakes.ts';
import { loadQuestionnaire } from './questionnaire.ts';

export interface Beside {
  /** What `-q` names. */
  readonly questionnaire: string | undefined;
  /** All files that are checked: a questionnaire among them goes before a built-in one of the same id. */
  readonly beside: readonly TextFile[];
}

/** Everything that is wrong with one file of ours, whatever it is. What cannot be told apart is taken for a questionnaire. */
export async function checkFile(
  source: TextFile,
  kind: ContentKind | 'unknown',
  { questionnaire, beside }: Beside,
  context: Context,
): Promise<readonly Found[]> {
  const { text, file } = source;
  switch (kind) {
    case 'answers': {
      const [{ peekQuestionnaire }, { readAnswers }] = await Promise.all([
        import('../answers/peek.ts'),
        import('../answers/read.ts'),
      ]);
      const id = peekQuestionnaire(text, file)?.id;
      const its = await answered(id, file, questionnaire, beside, context);
      if (its === null) return [];
      const { answers, diagnostics, placeOf } = readAnswers(text, file, its);
      if (answers === null) return diagnostics;
      const [{ assess }, { unaskedAnswers }] = await Promise.all([
        import('../assessment/assess.ts'),
        import('../assessment/unasked.ts'),
      ]);
      return [...diagnostics, ...unaskedAnswers(assess(its, answers), answers, placeOf)];
    }
    case 'test': {
      const { readExamples } = await import('../assessment/examples.ts');
      const its = await questionnaireOf(source, context);
      if (its.questionnaire !== null) return readExamples(text, file, its.questionnaire).diagnostics;
      await context.remark((await context.terminal()).lint.skipped(file, its.source.file));
      return beside.some((other) => resolve(other.file) === resolve(its.source.file)) ? [] : its.diagnostics;
    }
    case 'template': {
      const { readTemplate } = await import('../report/read-template.ts');
      const { diagnostics, logo } = readTemplate(text, file);
      if (logo === null) return diagnostics;
      const { loadLogo } = await import('./logo.ts');
      const loaded = await loadLogo(logo, file, context.environment.cwd);
      return 'bytes' in loaded ? diagnostics : [...diagnostics, loaded];
    }
    case 'questionnaire':
    case 'unknown': {
      const [{ readQuestionnaire }, { lintQuestionnaire }] = await Promise.all([
        import('../questionnaire/read.ts'),
        import('../lint/run.ts'),
      ]);
      const read = readQuestionnaire(text, file);
      return read.questionnaire === null
        ? read.diagnostics
        : [...read.diagnostics, ...lintQuestionnaire(read.questionnaire, read.placeOf)];
    }
  }
}

/** The questionnaire that an answers file answers; null where it is checked, too, and has mistakes of its own. */
async function answered(
  id: string | undefined,
  file: string,
  given: string | undefined,
  beside: readonly TextFile[],
  context: Context,
): Promise<Questionnaire | null> {
  if (given !== undefined || id === undefined) return (await loadQuestionnaire(given, context)).questionnaire;
  const { readQuestionnaire } = await import('../questionnaire/read.ts');
  const line = new RegExp(`^id:\\s*["']?${id.replace(/[^a-z0-9-]/g, '\\$&')}["']?\\s*(?:#|$)`, 'm');
  for (const other of beside.filter(({ text }) => line.test(text))) {
    const { questionnaire } = readQuestionnaire(other.text, other.file);
    if (questionnaire?.id === id) return questionnaire;
    if (questionnaire !== null) continue;
    await context.remark((await context.terminal()).lint.skipped(file, other.file));
    return null;
  }
  const builtIn = await loadBuiltIn(id);
  if (builtIn !== undefined) return builtIn;
  const { builtInQuestionnaires } = await import('../adapters/files/built-in.ts');
  throw new Failure('questionnaire-not-built-in', { file, id, known: builtInQuestionnaires() });
}

/** The questionnaire of a file of examples; where it has mistakes they are shown, and a `Failure` is thrown. */
export async function exemplified(examples: TextFile, context: Context): Promise<Questionnaire> {
  const { source, questionnaire, diagnostics } = await questionnaireOf(examples, context);
  if (questionnaire !== null) return questionnaire;
  const { refuse } = await import('./mistakes.ts');
  return refuse(source, diagnostics, context);
}

/** The questionnaire that a file of examples names, else `NAME.yaml` beside `NAME.test.yaml`. */
async function questionnaireOf({ text, file }: TextFile, context: Context) {
  const { peekExamples } = await import('../assessment/examples.ts');
  const named = peekExamples(text, file);
  const path = named === undefined ? file.replace(/\.test(?=\.ya?ml$)/i, '') : join(dirname(file), named);
  if (path === file) throw new Failure('no-questionnaire-beside', { file });
  const { cwd, stdin } = context.environment;
  const source = await readTextFile(path, { cwd, stdin: stdin.read }, 'questionnaire').catch((error: unknown) => {
    const missing = error instanceof Failure && error.code === 'file-missing';
    throw missing ? new Failure('questionnaire-of-examples-missing', { file, questionnaire: path }, error) : error;
  });
  const { readQuestionnaire } = await import('../questionnaire/read.ts');
  return { source, ...readQuestionnaire(source.text, source.file) };
}
