import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inOrder } from '../diagnostics/order.ts';
import { scoringFingerprint } from '../questionnaire/fingerprint.ts';
import type { PlaceOf } from '../questionnaire/place.ts';
import { collect, placed } from '../questionnaire/problem.ts';
import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import { checkShape } from '../questionnaire/shape.ts';
import { readYaml } from '../questionnaire/yaml.ts';
import type { Answers, Draft } from './answers.ts';
import { contentsOf } from './contents.ts';
import { presentName } from './entries.ts';
import type { AnswersProblems } from './problems.ts';
import { ReadableFile } from './schema.ts';
import { checkEntry } from './shapes.ts';
import { differences, stamped } from './version.ts';

/** Answers carried over to another version of their questionnaire, and what became of each. */
export interface Migration {
  /** Marked as answers to the present version; the recorded result, which was another version's, is left out. */
  readonly answers: Answers;
  /** Questions that are asked otherwise now: their answers are left out, to be given again. */
  readonly changed: readonly string[];
  /** Questions that are no longer there. */
  readonly gone: readonly string[];
  /** Questions without an answer, those of `changed` and new ones among them. */
  readonly unanswered: readonly string[];
}

export interface Migrated {
  /** Null where the file itself is no good, or names another questionnaire. */
  readonly migration: Migration | null;
  /** What could not be carried over is a warning with its place. */
  readonly diagnostics: readonly Diagnostic<AnswersProblems>[];
  readonly placeOf: PlaceOf;
}

/**
 * Text of an answers file for any version → answers to this one. A question whose wording or options have changed since (its
 * fingerprint differs) is left open rather than guessed; where the file keeps no fingerprints, an answer is carried over if the
 * present question allows it.
 */
export function migrateAnswers(text: string, file: string, questionnaire: Questionnaire): Migrated {
  const { value, placeOf, diagnostics } = readYaml(text, file);
  if (value === undefined) return { migration: null, diagnostics, placeOf };
  const { mended, problems, sound } = checkShape(ReadableFile, value);
  const { found, report } = collect<AnswersProblems>();
  const { questionnaire: named } = mended;
  if (named !== questionnaire.id && sound(['questionnaire'])) {
    report('other-questionnaire', ['questionnaire'], { named, id: questionnaire.id });
  }
  const refused = [...problems, ...found];
  const lost = collect<AnswersProblems>();
  const contents = contentsOf(mended, questionnaire, lost.report, false, checkEntry);
  const left = lost.found.map((problem) => ({
    ...problem,
    severity: problem.severity === 'info' ? ('info' as const) : ('warning' as const),
  }));
  const all = inOrder<AnswersProblems>([
    ...diagnostics,
    ...placed<AnswersProblems>([...refused, ...(refused.length > 0 ? [] : left)], placeOf),
  ]);
  const bad = all.some(({ severity }) => severity === 'error');
  return {
    migration: bad ? null : migrationOf(contents, Object.keys(mended.answers ?? {}), questionnaire),
    diagnostics: all,
    placeOf,
  };
}

function migrationOf(contents: Answers, ids: readonly string[], questionnaire: Questionnaire): Migration {
  const { changed, gone } = differences({ asked: contents.asked, ids }, questionnaire);
  const kept = Object.entries(contents.answers).filter(([id]) => !changed.includes(id));
  const { result: _result, interview, ...rest } = contents;
  const draft = interview && { interview: remembered(interview, contents.scoring, questionnaire) };
  const answers = stamped({ ...rest, ...draft, answers: Object.fromEntries(kept) }, questionnaire);
  const { unanswered } = differences({ ids: Object.keys(answers.answers) }, questionnaire);
  return { answers, changed, gone, unanswered };
}

/** What an interview remembers, under the names of today. A level that was certain is so only while it is scored alike. */
function remembered(draft: Draft, scoring: string | undefined, questionnaire: Questionnaire): Draft {
  const { at, 'answered-after': after, 'certain-level': level, 'written-before': written, ...rest } = draft;
  const now = (id: string): string => presentName(id, questionnaire.renamed?.questions);
  const stillCertain = level !== undefined && scoring === scoringFingerprint(questionnaire);
  return {
    ...(at === undefined ? {} : { at: at.replace(/^question:(.*)$/, (_, id: string) => `question:${now(id)}`) }),
    ...rest,
    ...(stillCertain ? { 'certain-level': level } : {}),
    ...(after === undefined ? {} : { 'answered-after': after.map(now) }),
    ...(written === undefined
      ? {}
      : { 'written-before': Object.fromEntries(Object.entries(written).map(([id, texts]) => [now(id), texts])) }),
  };
}
