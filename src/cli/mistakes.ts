import type { TextFile } from '../adapters/files/read.ts';
import type { AnswersProblems } from '../answers/problems.ts';
import type { Diagnostic, DiagnosticWords } from '../diagnostics/diagnostic.ts';
import type { Explained } from '../diagnostics/explain.ts';
import { Failure } from '../diagnostics/failure.ts';
import { loadWords } from '../locale/choose.ts';
import type { LintFindings } from '../lint/run.ts';
import type { TemplateProblems } from '../report/read-template.ts';
import type { Context } from './context.ts';

/** Everything that can be wrong in a file of ours; a diagnostic of any stage is one of these. */
type Problems = AnswersProblems & LintFindings & TemplateProblems;
/** Of one file: what somebody mends before looking again. A program that asks for JSON gets all of them. */
export const MOST_SHOWN = 20;
/** A diagnostic before it is worded, whatever stage found it. */
export type Found = Pick<Diagnostic, 'code' | 'severity' | 'place' | 'related'> & { readonly args: object };

/** Says on standard error that a file was read in an old encoding: what it looks like then deserves a second look. */
export async function remarkEncoding({ file, encoding }: TextFile, context: Context): Promise<void> {
  if (encoding === 'UTF-8') return;
  await context.remark((await context.terminal()).readAs(file, encoding));
}

/** Puts diagnostics into words, whichever stage they come from. */
export async function inWords(found: readonly Found[], { language }: Context): Promise<Explained[]> {
  const { explain } = await import('../diagnostics/explain.ts');
  const [answers, questionnaire, template] = await Promise.all([
    loadWords(language, 'answers'),
    loadWords(language, 'lint'),
    loadWords(language, 'template'),
  ]);
  const words: DiagnosticWords<Problems> = { ...questionnaire, ...answers.answersProblems, ...template };
  return explain<Problems>(found as readonly Diagnostic<Problems>[], words);
}

/** Shows what is wrong with a file, each with its line, on standard error. */
export async function showMistakes(source: TextFile, found: readonly Found[], context: Context): Promise<void> {
  if (found.length === 0) return;
  const [{ pretty }, { marker }] = await Promise.all([
    import('../diagnostics/formats/pretty.ts'),
    import('../adapters/terminal/paint.ts'),
  ]);
  const words = await loadWords(context.language, 'diagnostics');
  const shown = pretty(await inWords(found, context), words, {
    source: (file) => (file === source.file ? source.text : undefined),
    columns: context.columns,
    paint: await marker(context.colour.stderr),
    most: MOST_SHOWN,
  });
  await context.warn(shown);
}

/** The same for a file that cannot be used; then the command stops. */
export async function refuse(source: TextFile, found: readonly Found[], context: Context): Promise<never> {
  await showMistakes(source, found, context);
  const errors = found.filter(({ severity }) => severity === 'error').length;
  throw new Failure('file-invalid', { file: source.file, errors });
}
