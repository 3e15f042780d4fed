import type { Answers } from '../answers/answers.ts';
import type { LevelState } from '../assessment/assessment.ts';
import { intervalOf, prospectOf } from '../assessment/interval.ts';
import { givenIn } from '../assessment/situation.ts';
import type { Interview } from './interview.ts';
import { chooseQuestion } from './quick/choose.ts';
import { sightOf } from './sight.ts';
import { isOpen, isVisitable, questionKey, questionStepsOf, type StepKey, stepAt, stepsOf } from './steps.ts';

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
  if (scorer.nodes[0]?.levels.length === 0) return null;
  const confirmed = confirmedAnswers(interview.answers);
  const { level, exact } = intervalOf(prospectOf(scorer, confirmed, givenIn(scorer, confirmed)));
  if (level === null) return null;
  const { from, to } = level;
  return { from, to, exact, level: from.rank === to.rank ? from : undefined };
}

const confirmedAnswers = (answers: Answers): Answers => ({
  ...answers,
  answers: Object.fromEntries(Object.entries(answers.answers).filter(([, { carried }]) => carried !== true)),
});

/**
 * The open question that is asked next to be certain of the level soonest: its own if nothing else is open, else not the one
 * that is shown, which a person has just passed over. Undefined where no question is open.
 */
export function quickest(interview: Interview): StepKey | undefined {
  const { scorer } = sightOf(interview);
  const confirmed = confirmedAnswers(interview.answers);
  const open = questionStepsOf(interview).filter((step) => isVisitable(step) && isOpen(step));
  const others = open.filter(({ key }) => key !== interview.at);
  const ids = new Set((others.length > 0 ? others : open).map(({ question }) => question.id));
  const [first] = ids;
  const levels = scorer.nodes[0]?.levels.length ?? 0;
  const given = givenIn(scorer, confirmed);
  const chosen = (levels === 0 ? undefined : chooseQuestion(scorer, confirmed, given, (id) => ids.has(id))) ?? first;
  return chosen === undefined ? undefined : questionKey(chosen);
}

/**
 * Where a quick scan goes on: through the profile in its order; then to the question that tells most; once the level is
 * certain, through what is still open, in order; then to the review. Undefined where it goes on as any interview does.
 */
export function nextInQuickScan(interview: Interview): StepKey | undefined {
  const steps = stepsOf(interview);
  const here = steps.findIndex(({ key }) => key === interview.at);
  const isAsked = (at: number): boolean => steps[at]?.kind === 'question' || steps[at]?.kind === 'dimension';
  if (!isAsked(here) && !isAsked(here + 1)) return undefined;
  const certain = certaintyOf(interview)?.level !== undefined;
  const chosen = certain ? undefined : quickest(interview);
  if (chosen !== undefined) return chosen;
  const { key: current } = stepAt(interview);
  const turned = [...steps.slice(here + 1), ...steps.slice(0, here)];
  const open = turned.find(
    (step) => isVisitable(step) && isOpen(step) && step.key !== current && step.kind !== 'profile',
  );
  return open?.key ?? 'review';
}
