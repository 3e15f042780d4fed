import { dirname, join } from 'node:path';
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
      const { peekQuestionnaire, readAnswers } = await import('../answers/read.ts');
      const id = peekQuestionnaire(text, file)?.id;
      return readAnswers(text, file, await answered(id, file, questionnaire, beside, context)).diagnostics;
    }
    case 'test': {
      const { readExamples } = await import('../assessment/examples.ts');
      return readExamples(text, file, await exemplified(source, context)).diagnostics;
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

/** The questionnaire that an answers file answers. */
async function answered(
  id: string | undefined,
  file: string,
  given: string | undefined,
  beside: readonly TextFile[],
  context: Context,
): Promise<Questionnaire> {
  if (given !== undefined || id === undefined) return (await loadQuestionnaire(given, context)).questionnaire;
  const { readQuestionnaire } = await import('../questionnaire/read.ts');
  const line = new RegExp(`^id:\\s*["']?${id.replace(/[^a-z0-9-]/g, '\\$&')}["']?\\s*(?:#|$)`, 'm');
  for (const other of beside.filter(({ text }) => line.test(text))) {
    const { questionnaire } = readQuestionnaire(other.text, other.file);
    if (questionnaire?.id === id) return questionnaire;
  }
  const builtIn = await loadBuiltIn(id);
  if (builtIn !== undefined) return builtIn;
  const { builtInQuestionnaires } = await import('../adapters/files/built-in.ts');
  throw new Failure('questionnaire-not-built-in', { file, id, known: builtInQuestionnaires() });
}

/** The questionnaire of a file of examples: the one that it names, else `NAME.yaml` beside `NAME.test.yaml`. */
export async function exemplified({ text, file }: TextFile, context: Context): Promise<Questionnaire> {
  const { peekExamples } = await import('../assessment/examples.ts');
  const named = peekExamples(text, file);
  const path = named === undefined ? file.replace(/\.test(?=\.ya?ml$)/i, '') : join(dirname(file), named);
  if (path === file) throw new Failure('no-questionnaire-beside', { file });
  const source = await readTextFile(path, { cwd: context.environment.cwd, stdin: context.environment.stdin.read });
  const [{ readQuestionnaire }, { refuse }] = await Promise.all([
    import('../questionnaire/read.ts'),
    import('./mistakes.ts'),
  ]);
  const { questionnaire, diagnostics } = readQuestionnaire(source.text, source.file);
  return questionnaire ?? refuse(source, diagnostics, context);
}
