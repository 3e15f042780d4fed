import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readTextFile } from '../adapters/files/read.ts';
import type { TextFile } from '../adapters/files/read.ts';
import { checkOutput, writeWhole } from '../adapters/files/write.ts';
import { painter } from '../adapters/terminal/paint.ts';
import type { Beginning } from '../adapters/wizard/frames/pages.ts';
import { takeLock } from '../adapters/wizard/lock.ts';
import { runWizard } from '../adapters/wizard/wizard.ts';
import type { Ended } from '../adapters/wizard/sitting.ts';
import { openFront } from '../adapters/wizard/front.ts';
import type { Front } from '../adapters/wizard/front.ts';
import { thisMachine, whenEnding } from '../adapters/wizard/machine.ts';
import { tellingIn } from '../adapters/wizard/telling.ts';
import type { Telling } from '../adapters/wizard/telling.ts';
import type { Answers } from '../answers/answers.ts';
import { migrateAnswers } from '../answers/migrate.ts';
import { writeAnswers } from '../answers/write.ts';
import { Failure } from '../diagnostics/failure.ts';
import { carriedFrom } from '../interview/carry.ts';
import { finishedAnswers, freshAnswers, savedAnswers, startInterview } from '../interview/interview.ts';
import type { Interview } from '../interview/interview.ts';
import { completenessOf } from '../interview/review.ts';
import { isApplicable, isOpen, questionStepsOf } from '../interview/steps.ts';
import { loadWords } from '../locale/choose.ts';
import type { Locale } from '../questionnaire/schema/text.ts';
import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import type { AssessOptions } from './commands/assess.ts';
import type { Context } from './context.ts';
import { loadDraft } from './draft.ts';
import { EXIT } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import { refuse } from './mistakes.ts';
import { loadQuestionnaire } from './questionnaire.ts';
import { showResult } from './result.ts';
import { typedLine } from './typed.ts';

/** One sitting of the wizard, from the file to the file: begins or goes on, asks, saves, and shows the result at the end. */
export async function sit(file: string, options: AssessOptions, context: Context): Promise<ExitCode> {
  const { environment } = context;
  const { stdin, stderr, cwd } = environment;
  if (file === '-') throw new Failure('not-a-file', { given: file });
  // A terminal that cannot move its cursor is told line by line.
  const plain = options.plain === true || environment.env['TERM'] === 'dumb';
  if (!plain && !(stdin.isTerminal && stderr.isTerminal)) throw new Failure('no-terminal', {});
  await checkOutput(file, { cwd, force: true });
  const locked = await takeLock(resolve(cwd, file), thisMachine()).catch((error: NodeJS.ErrnoException) => {
    throw lockFailure(file, resolve(cwd, file, '..'), error);
  });
  if (locked.held)
    throw new Failure('answers-in-use', { file, pid: locked.by.pid, host: locked.by.host, lock: locked.lock });
  // A closed window sends more than one signal, and the second does not wait.
  const stay = whenEnding(locked.releaseNow);
  const front = openFront({
    plain,
    columns: context.columns,
    environment: { env: environment.env, interrupt: environment.interrupt, write: stderr.write, read: stdin.read },
    paint: await painter(context.colour.stderr),
  });
  try {
    const begun = await beginning(file, options, context);
    return await seated(file, begun, { ...options, plain }, front, context);
  } finally {
    await front.close();
    await locked.release();
    stay();
  }
}

/** Where no lock can be written no answers can, either. */
function lockFailure(file: string, folder: string, error: NodeJS.ErrnoException): unknown {
  const { code } = error;
  if (code === undefined) return error;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new Failure('output-forbidden', { file, folder }, error);
  return new Failure('output-failed', { file, reason: code }, error);
}

/** What a sitting begins with. */
interface Begun {
  readonly questionnaire: Questionnaire;
  /** The questionnaire's file; null where it came with the program. */
  readonly asked: TextFile | null;
  readonly answers: Answers;
  readonly beginning: Beginning;
  /** The file as it is, so that comments and order stay. */
  readonly text: string | undefined;
}

async function beginning(file: string, options: AssessOptions, context: Context): Promise<Begun> {
  const draft = await loadDraft(file, options.questionnaire, context);
  if (draft !== undefined) {
    const { questionnaire, asked, migration, finished, source } = draft;
    const { answers, changed, gone } = migration;
    const is = finished ? 'finished' : 'draft';
    return { questionnaire, asked, answers, text: source.text, beginning: { is, file, changed, gone: gone.length } };
  }
  const { today } = context.environment;
  if (options.from !== undefined) return fromLastYear(file, options.from, options, context);
  const { questionnaire, source: asked } = await loadQuestionnaire(options.questionnaire, context);
  return {
    questionnaire,
    asked,
    answers: freshAnswers(questionnaire, today),
    text: undefined,
    beginning: { is: 'fresh', file, changed: [], gone: 0 },
  };
}

async function fromLastYear(file: string, old: string, options: AssessOptions, context: Context): Promise<Begun> {
  const { cwd, stdin, today } = context.environment;
  const real = (path: string): Promise<string> => realpath(resolve(cwd, path)).catch(() => resolve(cwd, path));
  if ((await real(file)) === (await real(old))) throw new Failure('from-is-answers', { file });
  const draft = await loadDraft(old, options.questionnaire, context);
  // Reading it says in which way it is missing.
  if (draft === undefined) return refuse(await readTextFile(old, { cwd, stdin: stdin.read }, 'answers'), [], context);
  const { questionnaire, asked, migration } = draft;
  return {
    questionnaire,
    asked,
    answers: carriedFrom(migration.answers, questionnaire, today),
    text: undefined,
    beginning: { is: 'carried', file, changed: migration.changed, gone: migration.gone.length },
  };
}

async function seated(
  file: string,
  begun: Begun,
  options: AssessOptions,
  front: Front,
  context: Context,
): Promise<ExitCode> {
  const { questionnaire } = begun;
  const { cwd } = context.environment;
  let previous = begun.text;
  const write = async (answers: Answers, language: Locale): Promise<string> => {
    const { answersFile } = await loadWords(language, 'answers');
    const text = writeAnswers(answers, questionnaire, { language, words: answersFile, previous });
    await writeWhole(file, text, { cwd, force: true, ownerOnly: true });
    previous = text;
    return text;
  };
  const interview = startInterview(questionnaire, begun.answers, { quick: options.quick === true });
  const telling = tellingFor(questionnaire);
  const ended = await runWizard({
    interview,
    beginning: begun.beginning,
    language: context.language,
    tellingIn: telling,
    show: front.show,
    save: async (now, language) => void (await write(savedAnswers(now), language)),
    now: () => performance.now(),
  });
  const words = await telling(ended.language);
  if (ended.how !== 'finished') return said(file, ended, previous !== undefined, words, options, context);
  const answers = finishedAnswers(ended.interview);
  const text = await write(answers, ended.language);
  // What is shown, and put into the report, is what stands in the file.
  const read = migrateAnswers(text, file, questionnaire);
  if (read.migration === null) throw new Error('the answers that were written cannot be read again');
  return showResult(
    { file, text, questionnaire, asked: begun.asked, answers, placeOf: read.placeOf, given: options.questionnaire },
    { show: front.show, telling: words, plain: options.plain === true, columns: front.columns() },
    context,
  );
}

/** All words of a language, loaded when it is spoken. */
function tellingFor(questionnaire: Questionnaire): (language: Locale) => Promise<Telling> {
  return async (language) => {
    const [wizard, interview, report] = await Promise.all([
      loadWords(language, 'wizard'),
      loadWords(language, 'interview'),
      loadWords(language, 'report'),
    ]);
    return tellingIn(language, { wizard, interview, terms: report.terms }, questionnaire);
  };
}

/** Left before the end: what is saved, and how to go on. */
async function said(
  file: string,
  { how, interview }: Ended,
  saved: boolean,
  { wizard }: Telling,
  options: AssessOptions,
  context: Context,
): Promise<ExitCode> {
  const { left } = wizard.steps;
  const more = options.questionnaire === undefined ? [] : ['-q', options.questionnaire];
  const command = typedLine('zhizao', 'assess', file, ...more);
  const told = { file, answered: answeredIn(interview), command };
  const complete = completenessOf(interview).complete;
  await context.warn(saved ? (complete ? left.complete(told) : left.saved(told)) : left.nothing);
  return how === 'interrupted' ? EXIT.interrupted : EXIT.done;
}

const answeredIn = (interview: Interview): number =>
  questionStepsOf(interview).filter((step) => isApplicable(step) && !isOpen(step)).length;
