import type { Interview } from '../../../interview/interview.ts';
import { type DimensionStep, isApplicable, questionStepsOf } from '../../../interview/steps.ts';
import { safeText } from '../../../text/safe.ts';
import type { Frame, Paragraph } from '../frame.ts';
import type { Telling } from '../telling.ts';

/** What a dimension is about, before its first question; here it may be declared not applicable. */
export function dimensionFrame(
  interview: Interview,
  { key, dimension, above, state, cuttable, entry }: DimensionStep,
  telling: Telling,
): Omit<Frame, 'head' | 'notices'> {
  const { say, wizard } = telling;
  const words = wizard.steps.dimension;
  const own = questionStepsOf(interview).filter((step) => step.above.includes(dimension) && isApplicable(step));
  const isCut = state === 'cut' || state === 'carried';
  const reason =
    entry?.note === undefined
      ? []
      : [{ text: wizard.steps.question.note(safeText(entry.note)), style: 'muted' as const }];
  const status: Paragraph[] = isCut
    ? [{ text: state === 'carried' ? words.carried : words.cut, style: 'warn' }, ...reason]
    : [{ text: words.questions(own.length), style: 'muted' }];
  return {
    key,
    title: [...above, dimension].map(({ title }) => say(title)).join(' / '),
    body: [
      { text: '' },
      ...(dimension.intro === undefined ? [] : [{ text: say(dimension.intro) }, { text: '' }]),
      ...status,
    ],
    input: { is: 'page' },
    tail: cuttable && !isCut ? [{ text: words.mayBeCut, style: 'muted' }] : [],
    commands: ['back', ...(cuttable ? ['not-applicable' as const] : []), 'jump', 'language', 'leave'],
  };
}
