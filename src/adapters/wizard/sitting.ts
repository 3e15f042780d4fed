import type { Interview } from '../../interview/interview.ts';
import type { Answer } from '../../questionnaire/answer.ts';
import type { Locale } from '../../questionnaire/schema/text.ts';
import type { Frame, Outcome, Paragraph, Ui } from './frame.ts';
import type { Beginning } from './frames/pages.ts';
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
export interface State {
  readonly interview: Interview;
  readonly telling: Telling;
  readonly notices: readonly Paragraph[];
  readonly seconds: readonly number[];
  /** The entry of the review that was gone to. */
  readonly reviewed: string | null;
}

/** A screen inside a step was left for good: by Ctrl+C, or by saving and leaving. */
export type Stop = 'left' | 'interrupted';
export type Turn =
  /** `noted`: evidence or a note was written; the question stands as it was, with what is typed or ticked there. */
  | { readonly state: State; readonly noted?: true }
  | { readonly stop: Stop; readonly state: State }
  | { readonly finished: true; readonly state: State };

/** A screen of its own inside a step. `value`: what was chosen or typed there; undefined: it was closed. */
export async function subscreen(
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

export async function otherLanguage(sitting: Sitting, state: State): Promise<State> {
  const telling = await sitting.tellingIn(state.telling.language === 'en' ? 'zh-CN' : 'en');
  // What was remarked was so in the language before.
  return { ...state, telling, notices: [] };
}
