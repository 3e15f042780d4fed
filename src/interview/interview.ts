import type { Answers } from '../answers/answers.ts';
import { stamped } from '../answers/version.ts';
import type { NodeResult } from '../assessment/assessment.ts';
import { assess } from '../assessment/assess.ts';
import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import { inOrder, isOpen, isVisitable, type StepKey, stepWith } from './steps.ts';

/**
 * The interview behind the wizard and the offline form: what is asked next, what applies, what is left. A value like any other:
 * every function takes an `Interview` and gives a new one; the adapter shows a step, reads what a person does, and calls one of
 *
 *     startInterview  freshAnswers, carriedFrom (carry.ts): begins, or goes on where a draft was left
 *     stepsOf, stepAt                        steps.ts       what there is to show, and in which state it is
 *     next, previous, jump, comeBack         moves.ts       where one goes; none of them changes an answer
 *     give, annotate, confirm, cut, tell     give.ts        what is said; each tells what it changed, and moves nowhere
 *     progressOf                             progress.ts    position, totals, minutes left from durations handed in
 *     completenessOf, reviewOf               review.ts      what is missing, what deserves a second look
 *     certaintyOf, quickest                  quick.ts       the quick scan (`quick: true`); `next` and `give` use it by themselves
 *     savedAnswers, finishedAnswers          here           what is written to the file, after every step and at the end
 *
 * A turn of the wizard: `give`, show what changed, `next`, write `savedAnswers(interview)`, draw the step. What belongs to the
 * draft itself (the step it is on, hints already given, the level that was announced) is kept in the answers under `interview`,
 * so whatever was killed goes on at the step it was on, in a quick scan if it was one. A draft is read with `migrateAnswers`, not with `readAnswers`: its
 * profile may be unfinished, its questionnaire may have moved on.
 */
export interface Interview {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  readonly at: StepKey;
  /** Where a jump began; null where there was none, or it is over. */
  readonly cameFrom: StepKey | null;
  /** Asks what narrows the level most, until it is certain. */
  readonly quick: boolean;
  /** Steps behind this one in a quick scan, which does not follow the questionnaire's order. */
  readonly trail: readonly StepKey[];
}

/** Nothing answered yet. `date`: today, ISO 8601. */
export const freshAnswers = ({ id, version }: Questionnaire, date: string): Answers => ({
  questionnaire: id,
  version,
  company: {},
  date,
  answers: {},
});

/**
 * Begins at the step that the draft was on; else, or where that step no longer applies, at the first one that has to be said
 * still, in the questionnaire's order; with nothing open, at the review. Answers that say nothing yet begin at the beginning.
 */
export function startInterview(
  questionnaire: Questionnaire,
  answers: Answers,
  { quick = false }: { readonly quick?: boolean } = {},
): Interview {
  const quickly = quick || answers.interview?.quick === true;
  const begun: Interview = { questionnaire, answers, at: 'review', cameFrom: null, quick: quickly, trail: [] };
  const recorded = stepWith(begun, answers.interview?.at ?? '');
  if (recorded !== undefined && isVisitable(recorded)) return { ...begun, at: recorded.key };
  const fresh = Object.keys(answers.company).length + Object.keys(answers.answers).length === 0;
  return { ...begun, at: inOrder(begun, (step) => fresh || isOpen(step))?.key ?? 'review' };
}

/** The draft as it is written after every step: with the step it is on, and each answer's question as it was asked. */
export const savedAnswers = ({ questionnaire, answers, at, quick }: Interview): Answers =>
  stamped({ ...without(answers), interview: { ...answers.interview, at, ...(quick ? { quick } : {}) } }, questionnaire);

/** The finished file: no longer on a step, with its result, so that it can be compared without the old questionnaire. */
export function finishedAnswers({ questionnaire, answers }: Interview): Answers {
  const { interview: { at: _at, quick: _quick, ...interview } = {}, ...rest } = without(answers);
  const {
    root,
    questionnaire: { sha256 },
  } = assess(questionnaire, answers);
  const result = {
    ...(root.level === null ? {} : { level: root.level.id, rank: root.level.rank }),
    score: root.score,
    max: root.max,
    dimensions: Object.fromEntries(root.children.flatMap(scoresIn)),
    sha256,
  };
  return stamped({ ...rest, ...(Object.keys(interview).length === 0 ? {} : { interview }), result }, questionnaire);
}

/** A result that was recorded belongs to the answers as they were then. */
function without({ result: _result, ...answers }: Answers): Answers {
  return answers;
}

/** Scores of a dimension and of all below it. */
const scoresIn = ({ id, score, children }: NodeResult): readonly (readonly [string, number | null])[] => [
  [id, score],
  ...children.flatMap(scoresIn),
];
