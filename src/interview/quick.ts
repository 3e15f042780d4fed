import type { LevelState } from '../assessment/assessment.ts';
import { intervalOf, prospectOf } from '../assessment/interval.ts';
import { givenIn } from '../assessment/situation.ts';
import type { Interview } from './interview.ts';
import { sightOf } from './sight.ts';
import { inOrder, isOpen, isVisitable, type StepKey } from './steps.ts';

/** The levels that open answers still allow. What is carried over and not confirmed counts as open. */
export interface Certainty {
  readonly from: LevelState;
  readonly to: LevelState;
  /** The level, once it is certain; undefined: not yet. */
  readonly level: LevelState | undefined;
  /** Whether the interval is the true one, or only never narrower. A level that is certain is so in both cases. */
  readonly exact: boolean;
}

/** Null where the questionnaire has no levels: a quick scan then asks everything. */
export function certaintyOf(interview: Pick<Interview, 'questionnaire' | 'answers'>): Certainty | null {
  const { scorer } = sightOf(interview);
  const confirmed = confirmedAnswers(interview);
  const { level, exact } = intervalOf(prospectOf(scorer, confirmed, givenIn(scorer, confirmed)));
  if (level === null) return null;
  const { from, to } = level;
  return { from, to, exact, level: from.rank === to.rank ? from : undefined };
}

const confirmedAnswers = ({ answers }: Pick<Interview, 'answers'>) => ({
  ...answers,
  answers: Object.fromEntries(Object.entries(answers.answers).filter(([, { carried }]) => carried !== true)),
});

/** The question that narrows the levels most; undefined where no question is open. */
export function quickest(interview: Interview): StepKey | undefined {
  return inOrder(interview, (step) => step.kind === 'question' && isVisitable(step) && isOpen(step))?.key;
}

/**
 * Where a quick scan goes on: first through the profile, then to the question that tells most; once the level is certain,
 * through what is still open. Undefined where nothing is: the order then leads on to the review.
 */
export function nextInQuickScan(interview: Interview): StepKey | undefined {
  return quickest(interview);
}
