import { type Change, confirm, cut, give, tell, annotate } from '../../interview/give.ts';
import type { Interview } from '../../interview/interview.ts';
import { comeBack, jump, next, nextOpen, previous } from '../../interview/moves.ts';
import { isOpen, type QuestionStep, type Step, stepAt } from '../../interview/steps.ts';
import type { WizardCommand } from '../../locale/wizard.ts';
import { type Answer, NOT_APPLICABLE, UNKNOWN } from '../../questionnaire/answer.ts';
import { safeLine } from '../../text/safe.ts';
import type { Locale } from '../../questionnaire/schema/text.ts';
import type { Frame, Outcome, Paragraph, Ui } from './frame.ts';
import { certainFrame, contradictionFrame, KEEP, sentenceFrame, welcomeFrame, type Beginning } from './frames/pages.ts';
import { factLabel } from './frames/company.ts';
import { helpFrame } from './frames/help.ts';
import { jumpFrame, menuFrame } from './frames/jump.ts';
import type { Pending } from './frames/question.ts';
import { FINISH, NEXT_OPEN } from './frames/review.ts';
import { frameOf, headOf } from './frames/step.ts';
import type { Telling } from './telling.ts';

/** Shows a frame and tells what a person did: on a screen, line by line, or in a test. `ui`: what was done there before. */
export type Show = (frame: Frame, telling: Telling, ui: Ui | null) => Promise<Outcome>;

export interface Sitting {
  readonly interview: Interview;
  readonly beginning: Beginning;
  readonly language: Locale;
  readonly tellingIn: (language: Locale) => Promise<Telling>;
  readonly show: Show;
  /** Writes the draft; called after everything that is said, and after every move. */
  readonly save: (interview: Interview, language: Locale) => Promise<void>;
  /** Milliseconds, from anywhere. */
  readonly now: () => number;
}

export interface Ended {
  readonly how: 'finished' | 'left' | 'interrupted';
  readonly interview: Interview;
  readonly language: Locale;
}

/** What the loop knows beside the interview. */
interface State {
  readonly interview: Interview;
  readonly telling: Telling;
  readonly pending: Pending;
  readonly notices: readonly Paragraph[];
  readonly seconds: readonly number[];
  /** The entry of the review that was gone to. */
  readonly reviewed: string | null;
}

/** A screen inside a step was left for good: by Ctrl+C, or by saving and leaving. */
type Stop = 'left' | 'interrupted';
type Turn =
  | { readonly state: State }
  | { readonly stop: Stop; readonly state: State }
  | { readonly finished: true; readonly state: State };

/** The wizard from its first screen to the end of the review. The interview decides what is asked; this only shows and tells. */
export async function runWizard(sitting: Sitting): Promise<Ended> {
  let state: State = {
    interview: sitting.interview,
    telling: await sitting.tellingIn(sitting.language),
    pending: {},
    notices: [],
    seconds: [],
    reviewed: null,
  };
  const end = (how: Ended['how']): Ended => ({ how, interview: state.interview, language: state.telling.language });
  const welcomed = await subscreen(sitting, state, (telling) =>
    welcomeFrame(state.interview, sitting.beginning, telling),
  );
  state = welcomed.state;
  if ('stop' in welcomed) return end(welcomed.stop);
  for (;;) {
    const turn = await turnOf(sitting, state);
    const saved = state.interview;
    state = turn.state;
    if ('stop' in turn) return end(turn.stop);
    if (state.interview !== saved) await sitting.save(state.interview, state.telling.language);
    if ('finished' in turn) return end('finished');
  }
}

/** One step shown, and what came of it. */
async function turnOf(sitting: Sitting, begun: State): Promise<Turn> {
  let state = begun;
  let ui: Ui | null = null;
  const started = sitting.now();
  for (;;) {
    const step = stepAt(state.interview);
    const frame = frameOf(state.interview, step, state, state.telling);
    const outcome = await sitting.show(frame, state.telling, ui);
    if (outcome.is === 'interrupted') return { stop: 'interrupted', state };
    if (outcome.is === 'answer') {
      const seconds = step.kind === 'question' ? [...state.seconds, (sitting.now() - started) / 1000] : state.seconds;
      return answered(sitting, { ...state, seconds, notices: [] }, step, outcome.value);
    }
    ui = outcome.ui;
    const done = await commanded(sitting, state, step, frame, outcome.command);
    if (done.state.interview !== state.interview || 'stop' in done || 'finished' in done) return done;
    state = done.state;
  }
}

async function commanded(
  sitting: Sitting,
  state: State,
  step: Step,
  frame: Frame,
  command: WizardCommand,
): Promise<Turn> {
  const { interview, telling } = state;
  switch (command) {
    case 'leave':
      return { stop: 'left', state };
    case 'language':
      return { state: await otherLanguage(sitting, state) };
    case 'back': {
      const back =
        interview.cameFrom !== null && interview.cameFrom === 'review' ? comeBack(interview) : previous(interview);
      const stuck = back === interview ? [{ text: telling.wizard.screen.atStart, style: 'warn' as const }] : [];
      return { state: { ...state, interview: back, pending: {}, notices: stuck } };
    }
    case 'help':
      return subscreen(sitting, state, (its) => helpFrame(interview, step, its, frame.head));
    case 'jump': {
      const to = await subscreen(sitting, state, (its) => jumpFrame(interview, its, frame.head));
      if ('stop' in to || to.value === undefined) return to;
      return { state: { ...to.state, interview: jump(interview, String(to.value)), pending: {}, notices: [] } };
    }
    case 'menu': {
      const picked = await subscreen(sitting, state, (its) => menuFrame(frame, its, frame.head));
      if ('stop' in picked || picked.value === undefined) return picked;
      return commanded(sitting, picked.state, step, frame, picked.value as WizardCommand);
    }
    case 'unknown':
      if (step.kind === 'profile')
        return {
          state: moved(
            { ...state, interview: tell(interview, { company: { [step.field.id]: null } }).interview },
            step,
          ),
        };
      return step.kind === 'question' ? said(sitting, state, step, UNKNOWN) : { state };
    case 'not-applicable':
      return notApplicable(sitting, state, step, frame);
    case 'evidence':
    case 'note':
      return step.kind === 'question' ? written(sitting, state, step, frame, command) : { state };
  }
}

/** A screen of its own inside a step. `value`: what was chosen or typed there; undefined: it was closed. */
async function subscreen(
  sitting: Sitting,
  begun: State,
  frameIn: (telling: Telling) => Frame,
): Promise<({ readonly state: State } | { readonly stop: Stop; readonly state: State }) & { readonly value?: Answer }> {
  let state = begun;
  let ui: Ui | null = null;
  for (;;) {
    const outcome: Outcome = await sitting.show(frameIn(state.telling), state.telling, ui);
    if (outcome.is === 'interrupted') return { stop: 'interrupted', state };
    if (outcome.is === 'answer') return { state, value: outcome.value };
    if (outcome.command === 'leave') return { stop: 'left', state };
    if (outcome.command !== 'language') return { state };
    ui = outcome.ui;
    state = await otherLanguage(sitting, state);
  }
}

async function otherLanguage(sitting: Sitting, state: State): Promise<State> {
  const telling = await sitting.tellingIn(state.telling.language === 'en' ? 'zh-CN' : 'en');
  // What was remarked was so in the language before.
  return { ...state, telling, notices: [] };
}

async function answered(sitting: Sitting, state: State, step: Step, value: Answer): Promise<Turn> {
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

/** An answer to a question, with the evidence and note that were given before it. */
async function said(sitting: Sitting, state: State, step: QuestionStep, answer: Answer, note?: string): Promise<Turn> {
  const change = give(state.interview, step.question.id, {
    answer,
    ...state.pending,
    ...(note === undefined ? {} : { note }),
  });
  const [problem] = change.problems;
  if (problem !== undefined)
    return { state: { ...state, notices: [{ text: state.telling.wizard.screen.refused, style: 'warn' }] } };
  return after(sitting, { ...state, pending: {} }, step, change);
}

/** What an answer has changed is told; then on to the next step, or back to where one came from. */
async function after(sitting: Sitting, state: State, step: Step, change: Change): Promise<Turn> {
  const { telling } = state;
  const { appearing, leaving, contradictions, certain } = change;
  const notices: Paragraph[] = [
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
function moved(state: State, step: Step): State {
  const { interview } = state;
  const earlier = interview.cameFrom !== null && step.kind !== 'dimension' && !isOpen(step);
  const again = interview.cameFrom === 'review' || earlier;
  const there = again ? comeBack(interview) : next(interview);
  return { ...state, interview: again ? there : { ...there, cameFrom: null }, pending: {} };
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
async function notApplicable(sitting: Sitting, state: State, step: Step, frame: Frame): Promise<Turn> {
  if (step.kind !== 'question' && step.kind !== 'dimension') return { state };
  if (step.kind === 'dimension' && step.entry !== null) {
    // A second time: it applies after all.
    const change = cut(state.interview, step.dimension.id, null);
    return { state: { ...state, interview: change.interview, notices: [] } };
  }
  const title = state.telling.say(step.kind === 'question' ? step.question.ask : step.dimension.title);
  const before = step.entry?.answer === NOT_APPLICABLE ? (step.entry.note ?? '') : (state.pending.note ?? '');
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

/** Evidence and note: to an answer that is there, or kept until there is one. */
async function written(
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
  const text = state.pending[what] ?? entry?.[what] ?? '';
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
  if (entry === null) return { state: { ...asked.state, pending: { ...state.pending, [what]: given } } };
  return { state: { ...asked.state, interview: annotate(state.interview, question.id, { [what]: given }) } };
}
