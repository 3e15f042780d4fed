import type { Entry } from '../answers/answers.ts';
import { NOT_APPLICABLE, type ProfileValue, UNKNOWN } from '../questionnaire/answer.ts';
import type { Dimension } from '../questionnaire/schema/dimension.ts';
import type { DerivedFact, ProfileField } from '../questionnaire/schema/profile.ts';
import type { Question } from '../questionnaire/schema/question.ts';
import { isCut, isSingle, LOT, mayBeAsked } from '../assessment/situation.ts';
import type { Interview } from './interview.ts';
import { factsAfter } from './profile-facts.ts';
import { sightOf } from './sight.ts';

/** Names a step, in a file too: `profile:employees`, `respondent`, `date`, `dimension:cloud`, `question:cloud.erp`, `review`, `result`. */
export type StepKey = string;

/**
 * Where a question stands. `open`: not answered, or rows of it missing. `carried`: taken over from an earlier assessment, to be
 * confirmed. `not-asked`: its `when`, or that of a dimension above, does not hold; `undecided`: that rests on open answers;
 * `cut`: a dimension above is declared not applicable. The last three are not visited; their answers stay and do not count.
 */
export type QuestionState =
  | 'open'
  | 'answered'
  | 'unknown'
  | 'not-applicable'
  | 'carried'
  | 'not-asked'
  | 'undecided'
  | 'cut';

/** `carried`: cut in an earlier assessment, to be confirmed; `empty`: nothing below it is asked, or may be. */
export type DimensionState = 'applies' | 'cut' | 'carried' | 'not-asked' | 'undecided' | 'empty';

export interface ProfileStep {
  readonly kind: 'profile';
  readonly key: StepKey;
  readonly field: ProfileField;
  readonly value: ProfileValue | null;
  readonly state: 'open' | 'answered';
  /** Facts that rest on this field and those before it: the size class, to be shown after employees and revenue. */
  readonly facts: readonly ShownFact[];
}

/** `is`: null while it is undecided. */
export interface ShownFact {
  readonly fact: DerivedFact;
  readonly is: string | null;
}

export interface RespondentStep {
  readonly kind: 'respondent';
  readonly key: 'respondent';
  readonly value: string | null;
  readonly state: 'open' | 'answered';
}

/** There is always a date: that of the day it was begun, until somebody changes it. */
export interface DateStep {
  readonly kind: 'date';
  readonly key: 'date';
  readonly value: string;
  readonly state: 'answered';
}

/** The intro of a dimension; here it may be cut as a whole. */
export interface DimensionStep {
  readonly kind: 'dimension';
  readonly key: StepKey;
  readonly dimension: Dimension;
  /** From the top down to its parent. */
  readonly above: readonly Dimension[];
  readonly state: DimensionState;
  /** Whether it may be declared not applicable. */
  readonly cuttable: boolean;
  /** Present where it is declared not applicable: with the reason as its note. */
  readonly entry: Entry | null;
}

export interface QuestionStep {
  readonly kind: 'question';
  readonly key: StepKey;
  readonly question: Question;
  /** From the top down to the dimension that holds it. */
  readonly above: readonly Dimension[];
  readonly state: QuestionState;
  /** What is in the file, also while it does not count. */
  readonly entry: Entry | null;
  /** Answered after a quick scan had told the level. */
  readonly afterCertainty: boolean;
}

export interface EndStep {
  readonly kind: 'review' | 'result';
  readonly key: 'review' | 'result';
}

export type Step = ProfileStep | RespondentStep | DateStep | DimensionStep | QuestionStep | EndStep;

const steps = new WeakMap<Interview, readonly Step[]>();

/** Every step in its order, those that do not apply among them: the order itself never changes. */
export function stepsOf(interview: Interview): readonly Step[] {
  const known = steps.get(interview);
  if (known !== undefined) return known;
  const made = makeSteps(interview);
  steps.set(interview, made);
  return made;
}

/** The step that the interview is on. */
export const stepAt = (interview: Interview): Step => stepWith(interview, interview.at) ?? REVIEW;

export const stepWith = (interview: Interview, key: StepKey): Step | undefined =>
  stepsOf(interview).find((step) => step.key === key);

/** The first step, in their order, of which this holds. */
export const inOrder = (interview: Interview, holds: (step: Step) => boolean): Step | undefined =>
  stepsOf(interview).find(holds);

export const questionStepsOf = (interview: Interview): readonly QuestionStep[] =>
  stepsOf(interview).filter((step) => step.kind === 'question');

/** Whether anybody is led to it. The one place that says so: an interview that goes stage by stage asks less. */
export function isVisitable(step: Step): boolean {
  if (step.kind === 'question') return isApplicable(step);
  if (step.kind === 'dimension') return ['applies', 'cut', 'carried'].includes(step.state);
  return true;
}

/** Whether a question is surely asked of this company. */
export const isApplicable = ({ state }: QuestionStep): boolean => !['not-asked', 'undecided', 'cut'].includes(state);

/** Has to be said before all is complete: a question, a required field, or something carried over that nobody has confirmed. */
export function isOpen(step: Step): boolean {
  if (step.kind === 'profile') return step.state === 'open' && step.field.required === true;
  if (step.kind === 'dimension') return step.state === 'carried';
  return step.kind === 'question' && (step.state === 'open' || step.state === 'carried');
}

const REVIEW: EndStep = { kind: 'review', key: 'review' };
const RESULT: EndStep = { kind: 'result', key: 'result' };

export const questionKey = (id: string): StepKey => `question:${id}`;
export const dimensionKey = (id: string): StepKey => `dimension:${id}`;
export const profileKey = (id: string): StepKey => `profile:${id}`;

function makeSteps(interview: Interview): readonly Step[] {
  const { questionnaire, answers } = interview;
  const { scorer } = sightOf(interview);
  const facts = factsAfter(questionnaire);
  const shown = (fact: DerivedFact): ShownFact => {
    const is = scorer.facts.get(fact.id);
    return { fact, is: is === undefined ? null : String(is) };
  };
  const profile = questionnaire.profile.fields.map((field): ProfileStep => {
    const value = Object.hasOwn(answers.company, field.id) ? (answers.company[field.id] ?? null) : null;
    return {
      kind: 'profile',
      key: profileKey(field.id),
      field,
      value,
      state: value === null ? 'open' : 'answered',
      facts: (facts.get(field.id) ?? []).map(shown),
    };
  });
  const respondent = answers.respondent ?? null;
  return [
    ...profile,
    { kind: 'respondent', key: 'respondent', value: respondent, state: respondent === null ? 'open' : 'answered' },
    { kind: 'date', key: 'date', value: answers.date, state: 'answered' },
    ...questionnaire.dimensions.flatMap((dimension) => dimensionSteps(interview, dimension, [])),
    REVIEW,
    RESULT,
  ];
}

function dimensionSteps(interview: Interview, dimension: Dimension, above: readonly Dimension[]): readonly Step[] {
  const here = [...above, dimension];
  const questions = (dimension.questions ?? []).map((question) => questionStep(interview, question, here));
  const below = (dimension.dimensions ?? []).flatMap((child) => dimensionSteps(interview, child, here));
  return [dimensionStep(interview, dimension, above, [...questions, ...below]), ...questions, ...below];
}

function dimensionStep(
  interview: Interview,
  dimension: Dimension,
  above: readonly Dimension[],
  below: readonly Step[],
): DimensionStep {
  const { scorer, situation } = sightOf(interview);
  const lot = situation.nodes[scorer.nodeAt.get(dimension.id) ?? 0] ?? LOT.ASKED;
  const cuttable = (dimension['not-applicable'] ?? 'refused') !== 'refused';
  const entry = entryIn(interview, dimension.id);
  const own = cuttable && entry?.answer === NOT_APPLICABLE;
  const stateHere = (): DimensionState => {
    if (own && isCut(lot) && !isCut(lotAbove(interview, above))) return entry.carried === true ? 'carried' : 'cut';
    if (!mayBeAsked(lot)) return 'not-asked';
    if (!isSingle(lot)) return 'undecided';
    const questions = below.filter((step) => step.kind === 'question');
    if (questions.some(isApplicable)) return 'applies';
    return questions.some(({ state }) => state === 'undecided') ? 'undecided' : 'empty';
  };
  return { kind: 'dimension', key: dimensionKey(dimension.id), dimension, above, state: stateHere(), cuttable, entry };
}

function lotAbove(interview: Interview, above: readonly Dimension[]): number {
  const { scorer, situation } = sightOf(interview);
  const parent = above.at(-1);
  return parent === undefined ? LOT.ASKED : (situation.nodes[scorer.nodeAt.get(parent.id) ?? 0] ?? LOT.ASKED);
}

function questionStep(interview: Interview, question: Question, above: readonly Dimension[]): QuestionStep {
  const { scorer, situation, given } = sightOf(interview);
  const at = scorer.questionAt.get(question.id) ?? -1;
  const lot = situation.questions[at] ?? LOT.ASKED;
  const answer = given[at];
  const entry = entryIn(interview, question.id);
  const stateHere = (): QuestionState => {
    if (!mayBeAsked(lot)) return isCut(lot) ? 'cut' : 'not-asked';
    if (!isSingle(lot)) return 'undecided';
    if (answer === undefined || scorer.questions[at]?.meaning.unfinished(answer) === true) return 'open';
    if (entry?.carried === true) return 'carried';
    if (answer === UNKNOWN) return 'unknown';
    return answer === NOT_APPLICABLE ? 'not-applicable' : 'answered';
  };
  return {
    kind: 'question',
    key: questionKey(question.id),
    question,
    above,
    state: stateHere(),
    entry,
    afterCertainty: interview.answers.interview?.['answered-after']?.includes(question.id) ?? false,
  };
}

export const entryIn = ({ answers }: Pick<Interview, 'answers'>, id: string): Entry | null =>
  Object.hasOwn(answers.answers, id) ? (answers.answers[id] ?? null) : null;
