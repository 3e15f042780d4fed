import type * as fc from 'fast-check';
import type { Answers, Entry } from '../../src/answers/answers.ts';
import { type Change, cut, give, tell } from '../../src/interview/give.ts';
import { freshAnswers, type Interview, startInterview } from '../../src/interview/interview.ts';
import { next } from '../../src/interview/moves.ts';
import { isOpen, isVisitable, type Step, stepAt, stepsOf } from '../../src/interview/steps.ts';
import { nodesOf } from '../../src/questionnaire/tree.ts';
import { samples, type Sample } from '../generated.ts';

/** Somebody who knows an answer to everything. `answers`: finished ones, every question answered. */
export const knowing = (wanted: Parameters<typeof samples>[0] = {}): fc.Arbitrary<Sample> =>
  samples({ ...wanted, open: 0 }).map(({ questionnaire, answers }) => ({
    questionnaire,
    // No dimension is cut: that would be said at its intro, which a quick scan does not visit.
    answers: { ...answers, answers: withoutCuts(answers) },
  }));

const withoutCuts = ({ answers }: Answers): Readonly<Record<string, Entry>> =>
  Object.fromEntries(
    Object.entries(answers)
      .filter(([id]) => id.startsWith('q'))
      .map(([id, { carried: _carried, ...entry }]) => [id, entry]),
  );

/** Says what is asked at this step. */
export function respond(interview: Interview, step: Step, known: Answers): Change | undefined {
  switch (step.kind) {
    case 'profile':
      return tell(interview, { company: { [step.field.id]: known.company[step.field.id] ?? null } });
    case 'respondent':
      return tell(interview, { respondent: '生产副总' });
    case 'question': {
      const entry = known.answers[step.question.id];
      return entry === undefined ? undefined : give(interview, step.question.id, said(entry));
    }
    case 'dimension':
      return known.answers[step.dimension.id] === undefined ? undefined : cut(interview, step.dimension.id, {});
    default:
      return undefined;
  }
}

const said = ({ answer, evidence, note }: Entry) => ({
  answer,
  ...(evidence === undefined ? {} : { evidence }),
  ...(note === undefined ? {} : { note }),
});

/** Begins with the company known, so that a test is about its questions. */
export const begun = ({ questionnaire, answers }: Sample, quick = false): Interview =>
  startInterview(
    questionnaire,
    { ...freshAnswers(questionnaire, answers.date), company: answers.company, respondent: '生产副总' },
    { quick },
  );

/** From where it is to the review, answering everything on the way; the steps that were visited, and the changes made. */
export function walk(from: Interview, known: Answers): { interview: Interview; visited: Step[]; changes: Change[] } {
  let interview = from;
  const visited: Step[] = [];
  const changes: Change[] = [];
  for (let guard = 0; interview.at !== 'review'; guard += 1) {
    if (guard > 500) throw new Error(`no end: ${interview.at}`);
    const step = stepAt(interview);
    visited.push(step);
    const change = respond(interview, step, known);
    if (change !== undefined) {
      changes.push(change);
      interview = change.interview;
    }
    interview = next(interview);
  }
  return { interview, visited, changes };
}

/** Open steps that a person is led to. */
export const openSteps = (interview: Interview): readonly Step[] =>
  stepsOf(interview).filter((step) => isOpen(step) && isVisitable(step));

/** A dimension that may be cut, and in which nothing is asked, may still be cut when all is answered. */
export const mayCut = ({ questionnaire }: Pick<Sample, 'questionnaire'>): boolean =>
  nodesOf(questionnaire).some(({ node }) => !('format' in node) && (node['not-applicable'] ?? 'refused') !== 'refused');
