import { annotate, type Change, confirm, cut, give, tell, writtenBefore } from '../../interview/give.ts';
import type { Interview } from '../../interview/interview.ts';
import { comeBack, jump, next, nextOpen } from '../../interview/moves.ts';
import { entryIn, isOpen, type QuestionStep, type Step, stepAt } from '../../interview/steps.ts';
import { type Answer, NOT_APPLICABLE, UNKNOWN } from '../../questionnaire/answer.ts';
import { safeLine, safeText } from '../../text/safe.ts';
import type { Frame, Paragraph } from './frame.ts';
import { factLabel } from './frames/company.ts';
import { certainFrame, contradictionFrame, KEEP, sentenceFrame } from './frames/pages.ts';
import { FINISH, NEXT_OPEN } from './frames/review.ts';
import { headOf } from './frames/step.ts';
import { type Sitting, type State, subscreen, type Turn } from './sitting.ts';
import type { Telling } from './telling.ts';

// What is said at a step, and what it leads to.

export async function answered(sitting: Sitting, state: State, step: Step, value: Answer): Promise<Turn> {
  const { interview } = state;
  switch (step.kind) {
    case 'profile': {
      const kept = step.field.kind === 'yes-no' ? value === 'yes' : value === '' ? null : value;
      const change = tell(interview, { company: { [step.field.id]: kept as string | number | boolean | null } });
      return after(sitting, state, step, change);
    }
    case 'respondent':
      return after(sitting, state, step, tell(interview, { respondent: String(value) }));
    case 'date':
      return after(sitting, state, step, tell(interview, { date: String(value) }));
    case 'dimension':
      return step.state === 'carried'
        ? after(sitting, state, step, confirm(interview, step.dimension.id))
        : { state: moved(state, step) };
    case 'question': {
      const { kind } = step.question;
      return said(
        sitting,
        state,
        step,
        kind === 'yes-no' ? value === 'yes' : kind === 'text' && value === '' ? UNKNOWN : value,
      );
    }
    case 'review': {
      if (value === FINISH) return { state, finished: true };
      if (value === NEXT_OPEN) return { state: { ...state, interview: { ...nextOpen(interview), cameFrom: null } } };
      return { state: { ...state, interview: jump(interview, String(value)), reviewed: String(value) } };
    }
    case 'result':
      return { state, finished: true };
  }
}

/** An answer to a question. Evidence that was there for another answer is pointed at: it may not show this one. */
export async function said(
  sitting: Sitting,
  state: State,
  step: QuestionStep,
  answer: Answer,
  note?: string,
): Promise<Turn> {
  const change = give(state.interview, step.question.id, {
    answer,
    ...(note === undefined ? {} : { note }),
  });
  const [problem] = change.problems;
  if (problem !== undefined)
    return { state: { ...state, notices: [{ text: state.telling.wizard.screen.refused, style: 'warn' }] } };
  const notices = staleEvidence(state, step, change.interview);
  return after(sitting, state, step, change, notices);
}

function staleEvidence({ telling }: State, { question, entry }: QuestionStep, interview: Interview): Paragraph[] {
  const now = entryIn(interview, question.id);
  if (entry?.evidence === undefined || now?.evidence !== entry.evidence) return [];
  if (JSON.stringify(now.answer) === JSON.stringify(entry.answer)) return [];
  const title = safeLine(telling.say(question.title ?? question.ask));
  const text = telling.wizard.steps.question.evidenceStays({ title, evidence: safeText(entry.evidence) });
  return [{ text, style: 'warn' }];
}

/** What an answer has changed is told; then on to the next step, or back to where one came from. */
async function after(
  sitting: Sitting,
  state: State,
  step: Step,
  change: Change,
  also: readonly Paragraph[] = [],
): Promise<Turn> {
  const { telling } = state;
  const { appearing, leaving, contradictions, certain } = change;
  const notices: Paragraph[] = [
    ...also,
    ...factsAfter(step, change.interview, telling),
    ...(appearing.length === 0 || step.kind === 'profile'
      ? []
      : [
          {
            text: telling.interview.appearing({
              questions: appearing.length,
              counted: appearing.filter((one) => one.answered).length,
            }),
            style: 'accent' as const,
          },
        ]),
    ...(leaving.length === 0 || step.kind === 'profile'
      ? []
      : [
          {
            text: telling.interview.leaving({
              questions: leaving.length,
              kept: leaving.filter((one) => one.answered).length,
            }),
            style: 'accent' as const,
          },
        ]),
  ];
  const here = { ...state, interview: change.interview, notices };
  if (contradictions.length > 0) {
    // What was answered is on the disk before it is talked about.
    await sitting.save(change.interview, telling.language);
    const head = headOf(change.interview, step, state.seconds, telling);
    const chosen = await subscreen(sitting, here, (its) =>
      contradictionFrame(change.interview, contradictions, its, head),
    );
    if ('stop' in chosen) return chosen;
    const value = String(chosen.value ?? KEEP);
    if (value === step.key) return { state: chosen.state };
    if (value !== KEEP) return { state: { ...chosen.state, interview: jump(change.interview, value) } };
  }
  if (certain !== undefined) {
    await sitting.save(change.interview, telling.language);
    const head = headOf(change.interview, step, state.seconds, telling);
    const chosen = await subscreen(sitting, here, (its) => certainFrame(change.interview, certain, its, head));
    if ('stop' in chosen) return chosen;
    if (chosen.value === 'stop')
      return { state: { ...chosen.state, interview: { ...jump(change.interview, 'review'), cameFrom: null } } };
  }
  return { state: moved(here, step) };
}

/** On; or back to the review, or to where a jump began, when it was an earlier answer that was looked at again. */
export function moved(state: State, step: Step): State {
  const { interview } = state;
  const earlier = interview.cameFrom !== null && step.kind !== 'dimension' && !isOpen(step);
  const again = interview.cameFrom === 'review' || earlier;
  const there = again ? comeBack(interview) : next(interview);
  return { ...state, interview: again ? there : { ...there, cameFrom: null } };
}

function factsAfter(step: Step, interview: Interview, telling: Telling): Paragraph[] {
  if (step.kind !== 'profile') return [];
  const now = stepAt({ ...interview, at: step.key });
  if (now.kind !== 'profile') return [];
  return now.facts.flatMap(({ fact, is }): Paragraph[] =>
    is === null
      ? []
      : [
          {
            text: telling.interview.fact({ title: telling.say(fact.title), is: factLabel(fact, is, telling) }),
            style: 'good',
          },
        ],
  );
}

/** With a reason, which goes into the note. */
export async function notApplicable(sitting: Sitting, state: State, step: Step, frame: Frame): Promise<Turn> {
  if (step.kind !== 'question' && step.kind !== 'dimension') return { state };
  if (step.kind === 'dimension' && step.entry !== null) {
    // A second time: it applies after all.
    const change = cut(state.interview, step.dimension.id, null);
    return { state: { ...state, interview: change.interview, notices: [] } };
  }
  const title = state.telling.say(step.kind === 'question' ? step.question.ask : step.dimension.title);
  const before = step.entry?.answer === NOT_APPLICABLE ? (step.entry.note ?? '') : noteBefore(state, step);
  const asked = await subscreen(sitting, state, (its) =>
    sentenceFrame(
      step.kind === 'question' ? 'reason' : 'cutReason',
      { title: safeLine(title), text: before, hint: null, required: true },
      its,
      frame.head,
    ),
  );
  if ('stop' in asked || asked.value === undefined) return asked;
  const reason = String(asked.value);
  if (step.kind === 'question') return said(sitting, asked.state, step, NOT_APPLICABLE, reason);
  return after(sitting, asked.state, step, cut(state.interview, step.dimension.id, { note: reason }));
}

const noteBefore = ({ interview }: State, step: Step): string =>
  step.kind === 'question' ? (writtenBefore(interview, step.question.id).note ?? '') : '';

/** Evidence and note: to an answer that is there, or kept in the draft until there is one. */
export async function written(
  sitting: Sitting,
  state: State,
  step: QuestionStep,
  frame: Frame,
  what: 'evidence' | 'note',
): Promise<Turn> {
  const { question, entry } = step;
  const hint =
    what === 'evidence' && question.evidence !== undefined
      ? state.telling.wizard.steps.question.evidenceHint(state.telling.say(question.evidence))
      : null;
  const text = (entry ?? writtenBefore(state.interview, question.id))[what] ?? '';
  const asked = await subscreen(sitting, state, (its) =>
    sentenceFrame(
      what,
      { title: safeLine(state.telling.say(question.ask)), text, hint, required: false },
      its,
      frame.head,
    ),
  );
  if ('stop' in asked || asked.value === undefined) return asked;
  const given = String(asked.value);
  return {
    state: { ...asked.state, interview: annotate(state.interview, question.id, { [what]: given }) },
    noted: true,
  };
}
