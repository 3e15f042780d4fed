import type { Interview } from './interview.ts';
import { isApplicable, isOpen, type QuestionStep, questionStepsOf, stepAt, type StepKey, stepsOf } from './steps.ts';

/** `total`: questions that apply, and those that may still turn out to: so it falls on the way and hardly ever rises. */
export interface Count {
  /** Of the question that is shown, from 1; before and between questions, how many lie behind. */
  readonly position: number;
  readonly total: number;
  readonly done: number;
}

export interface Progress {
  readonly overall: Count;
  /** Of the dimension that holds the question; null where no question is shown. */
  readonly dimension: (Count & { readonly id: string }) | null;
  /** How many of the total rest on answers that are still open. */
  readonly undecided: number;
  /** Minutes for what is left, rounded up; null while fewer than three answers tell the pace; 0: nothing is left. */
  readonly minutes: number | null;
}

/** Fewest answers that tell a pace. */
const FEWEST = 3;
/** Longest that one answer counts for, in medians: whoever fetched coffee in between has not become slower. */
const LONGEST = 3;

/** `seconds`: how long each answer so far took, as the adapter measured it. */
export function progressOf(interview: Interview, seconds: readonly number[]): Progress {
  const counted = questionStepsOf(interview).filter((step) => isApplicable(step) || step.state === 'undecided');
  const step = stepAt(interview);
  const own = step.kind === 'question' ? step.above.at(-1) : undefined;
  const left = counted.filter((one) => !isDone(one)).length;
  return {
    overall: countOf(interview, counted, counted),
    dimension:
      own === undefined
        ? null
        : {
            id: own.id,
            ...countOf(
              interview,
              counted,
              counted.filter(({ above }) => above.at(-1) === own),
            ),
          },
    undecided: counted.filter(({ state }) => state === 'undecided').length,
    minutes: left === 0 ? 0 : minutesFor(left, seconds),
  };
}

const isDone = (step: QuestionStep): boolean => isApplicable(step) && !isOpen(step);

function countOf(interview: Interview, all: readonly QuestionStep[], part: readonly QuestionStep[]): Count {
  const done = part.filter(isDone).length;
  const here = part.findIndex(({ key }) => key === interview.at);
  const current = part[here];
  if (interview.quick && current !== undefined) {
    // A quick scan jumps about: what counts is how many questions it has asked.
    return { position: done + (isDone(current) ? 0 : 1), total: part.length, done };
  }
  return { position: here < 0 ? behind(interview, all) : here + 1, total: part.length, done };
}

function behind(interview: Interview, counted: readonly QuestionStep[]): number {
  const keys = new Set(counted.map(({ key }) => key));
  return keysBefore(interview).filter((key) => keys.has(key)).length;
}

/** Median of the answers so far for each question left, long pauses cut short, rounded up to whole minutes. */
function minutesFor(left: number, seconds: readonly number[]): number | null {
  const measured = seconds.filter((one) => Number.isFinite(one) && one >= 0).sort((a, b) => a - b);
  if (measured.length < FEWEST) return null;
  const middle = measured[Math.floor(measured.length / 2)] ?? 0;
  const cut = measured.map((one) => Math.min(one, LONGEST * middle));
  const each = cut.reduce((sum, one) => sum + one, 0) / cut.length;
  return Math.max(1, Math.ceil((each * left) / 60));
}

function keysBefore(interview: Interview): readonly StepKey[] {
  const keys = stepsOf(interview).map(({ key }) => key);
  return keys.slice(0, keys.indexOf(interview.at));
}
