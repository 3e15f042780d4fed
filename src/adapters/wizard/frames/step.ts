import type { Interview } from '../../../interview/interview.ts';
import { progressOf } from '../../../interview/progress.ts';
import { type Step, stepsOf } from '../../../interview/steps.ts';
import type { Frame, Paragraph } from '../frame.ts';
import type { Telling } from '../telling.ts';
import { dateFrame, profileFrame, respondentFrame } from './company.ts';
import { dimensionFrame } from './dimension.ts';
import { questionFrame } from './question.ts';
import { reviewFrame } from './review.ts';

export interface Around {
  readonly notices: readonly Paragraph[];
  /** How long each answer so far took. */
  readonly seconds: readonly number[];
  /** Where one stands in the review. */
  readonly reviewed: string | null;
}

/** The frame of the step that the interview is on. */
export function frameOf(interview: Interview, step: Step, around: Around, telling: Telling): Frame {
  return {
    ...bareFrame(interview, step, around, telling),
    head: headOf(interview, step, around.seconds, telling),
    notices: around.notices,
  };
}

function bareFrame(
  interview: Interview,
  step: Step,
  { reviewed }: Around,
  telling: Telling,
): Omit<Frame, 'head' | 'notices'> {
  switch (step.kind) {
    case 'profile':
      return profileFrame(interview, step, telling);
    case 'respondent':
      return respondentFrame(step.value, telling);
    case 'date':
      return dateFrame(step.value, telling);
    case 'dimension':
      return dimensionFrame(interview, step, telling);
    case 'question':
      return questionFrame(interview, step, telling);
    case 'review':
    case 'result':
      return reviewFrame(interview, reviewed, telling);
  }
}

/** "第 12/45 题 · 装备联网 3/6 · 约剩 9 分钟". */
export function headOf(
  interview: Interview,
  step: Step,
  seconds: readonly number[],
  { interview: words, wizard, say }: Telling,
): string {
  if (step.kind === 'profile' || step.kind === 'respondent' || step.kind === 'date') {
    const before = stepsOf(interview).filter(
      ({ kind }) => kind === 'profile' || kind === 'respondent' || kind === 'date',
    );
    return wizard.steps.profile.head(before.findIndex(({ key }) => key === step.key) + 1, before.length);
  }
  const { overall, dimension, minutes } = progressOf(interview, seconds);
  const own = step.kind === 'question' ? step.above.at(-1) : undefined;
  return words.progress.line([
    step.kind === 'question' ? words.progress.overall(overall) : wizard.steps.dimension.head(overall),
    ...(dimension === null || own === undefined
      ? []
      : [words.progress.dimension({ ...dimension, title: say(own.title) })]),
    ...(minutes === null || minutes === 0 ? [] : [words.progress.minutes(minutes)]),
  ]);
}
