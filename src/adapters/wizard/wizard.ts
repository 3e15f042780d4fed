import { tell } from '../../interview/give.ts';
import { comeBack, jump, previous } from '../../interview/moves.ts';
import { type Step, stepAt } from '../../interview/steps.ts';
import type { WizardCommand } from '../../locale/wizard.ts';
import { UNKNOWN } from '../../questionnaire/answer.ts';
import type { Frame, Ui } from './frame.ts';
import { helpFrame } from './frames/help.ts';
import { jumpFrame, menuFrame } from './frames/jump.ts';
import { welcomeFrame } from './frames/pages.ts';
import { frameOf } from './frames/step.ts';
import { answered, moved, notApplicable, said, written } from './said.ts';
import { type Ended, otherLanguage, type Sitting, type State, subscreen, type Turn } from './sitting.ts';

/** The wizard from its first screen to the end of the review. The interview decides what is asked; this only shows and tells. */
export async function runWizard(sitting: Sitting): Promise<Ended> {
  let state: State = {
    interview: sitting.interview,
    telling: await sitting.tellingIn(sitting.language),
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
    if ('noted' in done) {
      await sitting.save(done.state.interview, done.state.telling.language);
      state = done.state;
      continue;
    }
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
      return { state: { ...state, interview: back, notices: stuck } };
    }
    case 'help':
      return subscreen(sitting, state, (its) => helpFrame(interview, step, its, frame.head));
    case 'jump': {
      const to = await subscreen(sitting, state, (its) => jumpFrame(interview, its, frame.head));
      if ('stop' in to || to.value === undefined) return to;
      return { state: { ...to.state, interview: jump(interview, String(to.value)), notices: [] } };
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
