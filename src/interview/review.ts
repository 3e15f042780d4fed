import { compare, plus } from '../exact/rational.ts';
import { strikingChecks, questionsRead, type Contradiction } from './give.ts';
import type { Interview } from './interview.ts';
import { sightOf } from './sight.ts';
import {
  type DimensionStep,
  isApplicable,
  isOpen,
  isVisitable,
  type QuestionStep,
  type StepKey,
  stepsOf,
} from './steps.ts';

/** What is still missing. */
export interface Completeness {
  /** Every question that applies is answered, nothing carried is unconfirmed, every required field of the profile is there. */
  readonly complete: boolean;
  readonly requiredFields: readonly StepKey[];
  readonly open: readonly StepKey[];
  readonly carried: readonly StepKey[];
}

export function completenessOf(interview: Interview): Completeness {
  const steps = stepsOf(interview);
  const keys = (holds: (step: (typeof steps)[number]) => boolean): readonly StepKey[] =>
    steps.filter(holds).map(({ key }) => key);
  const requiredFields = keys((step) => step.kind === 'profile' && step.field.required === true && isOpen(step));
  const open = keys((step) => step.kind === 'question' && step.state === 'open');
  const carried = keys((step) => (step.kind === 'question' || step.kind === 'dimension') && step.state === 'carried');
  return { complete: requiredFields.length + open.length + carried.length === 0, requiredFields, open, carried };
}

/** Why an answer deserves a second look. `unevidenced`: it earns more than half of its points and shows nothing for it. */
export type Mark = 'open' | 'unknown' | 'unevidenced' | 'carried' | 'contradicts' | 'after-certainty';

export interface Reviewed {
  readonly step: QuestionStep;
  readonly marks: readonly Mark[];
}

export interface Review {
  /** Every dimension that applies or is cut, parents before children, with the questions directly in it that are asked. */
  readonly dimensions: readonly { readonly step: DimensionStep; readonly questions: readonly Reviewed[] }[];
  /** Checks that strike now, whether or not they were pointed out. */
  readonly contradictions: readonly Contradiction[];
  /** Questions with an answer in the file that does not count, because they are not asked of this company. */
  readonly notCounted: readonly QuestionStep[];
  readonly counts: Readonly<Record<Mark, number>>;
}

export function reviewOf(interview: Interview): Review {
  const steps = stepsOf(interview);
  const questions = steps.filter((step) => step.kind === 'question');
  const contradictions = strikingChecks(interview).map((check) => ({
    check,
    questions: questionsRead(interview, check),
  }));
  const contradicting = new Set(contradictions.flatMap((one) => one.questions));
  const reviewed = questions
    .filter(isApplicable)
    .map((step) => ({ step, marks: marksOf(interview, step, contradicting.has(step.question.id)) }));
  const count = (mark: Mark): number => reviewed.filter(({ marks }) => marks.includes(mark)).length;
  return {
    dimensions: steps
      .filter((step) => step.kind === 'dimension' && isVisitable(step))
      .map((step) => step as DimensionStep)
      .map((step) => ({ step, questions: reviewed.filter(({ step: { above } }) => above.at(-1) === step.dimension) })),
    contradictions,
    notCounted: questions.filter((step) => !isApplicable(step) && step.entry !== null),
    counts: {
      open: count('open'),
      unknown: count('unknown'),
      unevidenced: count('unevidenced'),
      carried: count('carried'),
      contradicts: count('contradicts'),
      'after-certainty': count('after-certainty'),
    },
  };
}

function marksOf(interview: Interview, step: QuestionStep, contradicts: boolean): readonly Mark[] {
  const answer = step.entry?.answer;
  const marks: readonly (readonly [Mark, boolean])[] = [
    ['open', step.state === 'open'],
    ['unknown', answer === 'unknown'],
    ['unevidenced', isHigh(interview, step) && step.entry?.evidence === undefined],
    ['carried', step.entry?.carried === true],
    ['contradicts', contradicts],
    ['after-certainty', step.afterCertainty],
  ];
  return marks.flatMap(([mark, holds]) => (holds ? [mark] : []));
}

/** Answered, asks for evidence, and earns more than half of what lies between its least and its most. */
function isHigh(interview: Interview, { question, state }: QuestionStep): boolean {
  const { scorer, given } = sightOf(interview);
  const at = scorer.questionAt.get(question.id) ?? -1;
  const { meaning, asksEvidence } = scorer.questions[at] ?? { meaning: undefined, asksEvidence: false };
  const answer = given[at];
  if (!asksEvidence || meaning === undefined || answer === undefined) return false;
  if (state !== 'answered' && state !== 'carried') return false;
  const points = meaning.points(answer);
  if (points === null || meaning.least === null || meaning.most === null) return false;
  return compare(plus(points, points), plus(meaning.least, meaning.most)) > 0;
}
