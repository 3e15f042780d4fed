import { resolve } from 'node:path';
import { writeWhole } from '../adapters/files/write.ts';
import { painter } from '../adapters/terminal/paint.ts';
import { drawResult } from '../adapters/terminal/result.ts';
import { resultFrame } from '../adapters/wizard/frames/pages.ts';
import type { Telling } from '../adapters/wizard/telling.ts';
import type { Show } from '../adapters/wizard/sitting.ts';
import { Failure } from '../diagnostics/failure.ts';
import { loadWords } from '../locale/choose.ts';
import type { LoadedAnswers } from './answers.ts';
import { assessed } from './assessed.ts';
import type { Context } from './context.ts';
import { exitCodeOf, EXIT } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import { materialFor } from './material.ts';
import { isOwnPdf, pdfBeside } from './own-pdf.ts';
import { reportOf } from './report.ts';
import { failureText } from './say.ts';
import { typedLine } from './typed.ts';

/** Answers that were just finished and written. */
export interface Finished extends Omit<LoadedAnswers, 'source'> {
  readonly file: string;
  readonly text: string;
  /** What `-q` named. */
  readonly given: string | undefined;
}

interface Shown {
  readonly show: Show;
  readonly telling: Telling;
  readonly plain: boolean;
  readonly columns: number;
}

/** The report is written, the result shown: first to be read on the screen, then where it stays. */
export async function showResult(
  finished: Finished,
  { show, telling, plain, columns }: Shown,
  context: Context,
): Promise<ExitCode> {
  const { language, wizard } = telling;
  const spoken: Context = { ...context, language, quiet: true, terminal: () => loadWords(language, 'terminal') };
  const { file, questionnaire, answers } = finished;
  const pdf = pdfBeside(file);
  const failed = await writeReport(finished, pdf, spoken);
  const found = assessed(questionnaire, answers);
  const material = await materialFor(found, { notes: false, plan: true }, spoken);
  const again = typedLine('zhizao', 'report', file, ...(finished.given === undefined ? [] : ['-q', finished.given]));
  const { result } = wizard.steps;
  const files = [...result.written({ answers: file, pdf: failed === null ? pdf : null }), result.again(again)];
  const draw = async (colour: boolean): Promise<string[]> => {
    const canvas = { columns: columns - 1, paint: await painter(colour) };
    return [...drawResult(material, await spoken.terminal(), result.nextSteps, canvas), ''];
  };
  if (!plain) await show(resultFrame([...(await draw(context.colour.stderr)), ...files], telling), telling, null);
  await context.print(`${(await draw(context.colour.stdout)).join('\n')}\n`);
  await context.warn(files.join('\n'));
  if (failed === null) return EXIT.done;
  await context.warn(failureText(failed, await loadWords(language, 'failures'), context.columns));
  return exitCodeOf(failed.code);
}

/** Null where it was written. The result is shown whether or not: a PDF that is open in a viewer must not hide the level. */
async function writeReport(finished: Finished, pdf: string, context: Context): Promise<Failure | null> {
  const { file, text, ...loaded } = finished;
  const { cwd } = context.environment;
  const source = { file, text, bytes: new TextEncoder().encode(text), encoding: 'UTF-8' as const };
  const options = { plan: true, attach: false, notes: false, replaceMissing: false };
  try {
    const bytes = await reportOf({ ...loaded, source }, options, context);
    await writeWhole(pdf, bytes, { cwd, force: await isOwnPdf(resolve(cwd, pdf)) });
    return null;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}
