import type { Interview } from '../../../interview/interview.ts';
import { completenessOf, type Mark, reviewOf } from '../../../interview/review.ts';
import { type QuestionStep, type StepKey, stepsOf, stepWith } from '../../../interview/steps.ts';
import { certaintyOf } from '../../../interview/quick.ts';
import { NOT_APPLICABLE } from '../../../questionnaire/answer.ts';
import { meaningOf } from '../../../questionnaire/kinds/index.ts';
import { safeLine } from '../../../text/safe.ts';
import { truncate } from '../../../text/width.ts';
import type { Choice, Frame, Paragraph } from '../frame.ts';
import type { Telling } from '../telling.ts';

/** What is picked there beside a step: the result, and what is still open. */
export const FINISH = 'finish';
export const NEXT_OPEN = 'next-open';

/** Every answer before the result, what deserves a second look marked; any can be gone to and changed. */
export function reviewFrame(
  interview: Interview,
  active: StepKey | null,
  telling: Telling,
): Omit<Frame, 'head' | 'notices'> {
  const words = telling.wizard.steps.review;
  const review = reviewOf(interview);
  const { requiredFields, open, carried } = completenessOf(interview);
  const struck = review.contradictions.flatMap(({ check }): Paragraph[] => {
    const found = interview.questionnaire.checks?.find(({ id }) => id === check);
    return found === undefined ? [] : [{ text: `- ${telling.say(found.text)}`, style: 'warn' }];
  });
  const counts = (['unknown', 'unevidenced', 'after-certainty'] as const).flatMap((mark) =>
    review.counts[mark] === 0 ? [] : [words.counted(telling.interview.marks[mark], review.counts[mark])],
  );
  const left = open.length + carried.length + requiredFields.length;
  return {
    key: 'review',
    title: words.title,
    body: [
      {
        text: telling.interview.missing({ fields: requiredFields.length, open: open.length, carried: carried.length }),
        style: left > 0 ? 'warn' : 'good',
      },
      ...counts.map((text): Paragraph => ({ text: `- ${text}`, style: 'muted' })),
      ...struck,
      ...(review.notCounted.length === 0
        ? []
        : [{ text: words.notCounted(review.notCounted.length), style: 'muted' as const }]),
    ],
    input: {
      is: 'options',
      options: [...endings(interview, telling), ...entries(interview, telling)],
      chosen: null,
      start: active,
    },
    tail: [],
    commands: ['back', 'jump', 'language', 'leave'],
  };
}

/** How to go on from here. Without a field that is required there is no result: the report could not be read again. */
function endings(interview: Interview, { wizard, say }: Telling): Choice[] {
  const words = wizard.steps.review;
  const { complete, requiredFields, open, carried } = completenessOf(interview);
  if (complete) return [{ id: FINISH, label: words.finish, style: 'good' }];
  const left = open.length + carried.length;
  const missing = requiredFields.flatMap((key) => {
    const step = stepWith(interview, key);
    return step?.kind === 'profile' ? [say(step.field.title)] : [];
  });
  if (missing.length > 0)
    return [{ id: requiredFields[0] ?? NEXT_OPEN, label: words.missingFields(missing.join('、')), style: 'warn' }];
  const goOn: Choice = { id: NEXT_OPEN, label: words.nextOpen(left) };
  const finish: Choice = { id: FINISH, label: words.finishOpen(left) };
  const certain = interview.quick && certaintyOf(interview)?.level !== undefined;
  return certain ? [finish, goOn] : [goOn, finish];
}

function entries(interview: Interview, telling: Telling): Choice[] {
  const { say, wizard } = telling;
  const profile = stepsOf(interview).flatMap((step): Choice[] =>
    step.kind === 'profile'
      ? [{ id: step.key, label: line(say(step.field.title), profileValue(step, telling), telling) }]
      : step.kind === 'respondent' || step.kind === 'date'
        ? [{ id: step.key, label: line(wizard.steps[step.kind].ask, step.value ?? telling.terms.answer.open, telling) }]
        : [],
  );
  const questions = reviewOf(interview).dimensions.flatMap(({ step, questions: own }): Choice[] => {
    const title = [...step.above, step.dimension].map((one) => say(one.title)).join(' / ');
    const cut = step.state === 'applies' ? '' : `  ${telling.interview.dimensionStates[step.state]}`;
    const heading: Choice = { id: `heading:${step.key}`, label: title, heading: step.state === 'applies' };
    if (step.state !== 'applies') return [{ ...heading, id: step.key, label: title + cut, heading: false }];
    return own.length === 0
      ? []
      : [heading, ...own.map(({ step: one, marks }) => questionLine(interview, one, marks, telling))];
  });
  return [{ id: 'heading:profile', label: wizard.steps.review.profile, heading: true }, ...profile, ...questions];
}

function questionLine(interview: Interview, step: QuestionStep, marks: readonly Mark[], telling: Telling): Choice {
  const { question, entry } = step;
  const { terms, language, say, wizard, interview: its } = telling;
  const label = meaningOf(interview.questionnaire, question).label(entry?.answer ?? null, language, terms.answer);
  const said =
    entry?.answer === NOT_APPLICABLE && entry.note !== undefined
      ? wizard.steps.review.because(label, entry.note)
      : label;
  const told = marks.filter((mark) => mark !== 'open').map((mark) => its.marks[mark]);
  return {
    id: step.key,
    label: line(say(question.title ?? question.ask), said, telling),
    ...(told.length === 0 ? {} : { mark: wizard.steps.review.mark + told.join(' / '), style: 'warn' as const }),
    ...(marks.includes('open') ? { style: 'warn' as const } : {}),
  };
}

/** Long answers are cut here: this is a list to look over. */
const line = (title: string, answer: string, { wizard }: Telling): string =>
  `${safeLine(title)}${wizard.steps.review.colon}${truncate(safeLine(answer), 60)}`;

function profileValue(
  step: Extract<ReturnType<typeof stepsOf>[number], { kind: 'profile' }>,
  { say, terms }: Telling,
): string {
  const { field, value } = step;
  if (value === null) return terms.answer.open;
  if (typeof value === 'boolean') return value ? terms.answer.yes : terms.answer.no;
  if (typeof value === 'number') return terms.answer.figure(value, field.unit === undefined ? '' : say(field.unit));
  const option = field.options?.find(({ id }) => id === value);
  return option === undefined ? String(value) : say(option.label);
}
