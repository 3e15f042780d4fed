import { begin } from '../../src/adapters/wizard/inputs/index.ts';
import type { Frame, Outcome, Ui } from '../../src/adapters/wizard/frame.ts';
import type { Beginning } from '../../src/adapters/wizard/frames/pages.ts';
import { drawScreen, type Size } from '../../src/adapters/wizard/screen.ts';
import { fullSigns } from '../../src/adapters/wizard/signs.ts';
import { type Telling, tellingIn } from '../../src/adapters/wizard/telling.ts';
import type { Ended } from '../../src/adapters/wizard/sitting.ts';
import { runWizard } from '../../src/adapters/wizard/wizard.ts';
import type { Interview } from '../../src/interview/interview.ts';
import { loadWords } from '../../src/locale/choose.ts';
import type { Answer } from '../../src/questionnaire/answer.ts';
import type { Questionnaire } from '../../src/questionnaire/schema/questionnaire.ts';
import type { Locale } from '../../src/questionnaire/schema/text.ts';
import { KEYS, type Terminal } from './terminal.ts';

/** What is typed at a screen, and what that has to come to. */
export interface Act {
  readonly keys: string;
  readonly outcome: Outcome;
}

export const tellingFor =
  (questionnaire: Questionnaire) =>
  async (language: Locale): Promise<Telling> => {
    const [wizard, interview, report] = await Promise.all([
      loadWords(language, 'wizard'),
      loadWords(language, 'interview'),
      loadWords(language, 'report'),
    ]);
    return tellingIn(language, { wizard, interview, terms: report.terms }, questionnaire);
  };

const answer = (keys: string, value: Answer): Act => ({ keys, outcome: { is: 'answer', value } });

/** A key that means a command, typed at a fresh screen. */
export const command = (frame: Frame, which: Extract<Outcome, { is: 'command' }>['command'], keys: string): Act => ({
  keys,
  outcome: { is: 'command', command: which, ui: begin(frame) },
});

/** An answer by its position, whatever is asked: `at` 0 is the first option, the first item, the first figure that is allowed. */
export function answerAt(frame: Frame, at: number): Act {
  const { input } = frame;
  switch (input.is) {
    case 'page':
      return answer(KEYS.enter, '');
    case 'options': {
      const free = input.options.filter(({ heading }) => heading !== true);
      if (free.length < input.options.length || free.length === 1) return answer(KEYS.enter, free[0]?.id ?? '');
      const one = Math.min(at, free.length - 1, 8);
      return answer(`${one + 1}${KEYS.enter}`, free[one]?.id ?? '');
    }
    case 'ticks': {
      const one = Math.min(at, input.options.length - 1, 8);
      return answer(`${one + 1}${KEYS.enter}`, [input.options[one]?.id ?? '']);
    }
    case 'grid': {
      const one = Math.min(at, input.options.length - 1, 8);
      const keys = input.rows.map(() => `${one + 1}${KEYS.enter}`).join('');
      return answer(keys, Object.fromEntries(input.rows.map(({ id }) => [id, input.options[one]?.id ?? ''])));
    }
    case 'line': {
      if (input.text !== '') {
        const kept = input.read(input.text);
        if (kept.ok) return answer(KEYS.enter, kept.value);
      }
      const typed = input.figure ? String(1 + at) : '示例';
      const read = input.read(typed);
      if (!read.ok) throw new Error(`${frame.title}: ${read.problem}`);
      return answer(typed + KEYS.enter, read.value);
    }
  }
}

/** How long is left depends on how fast the machine is. */
export const withoutPace = (screen: string): string =>
  screen.replace(/ · (?:约剩 \d+ 分钟|about \d+ min left)/, '').trimEnd();

/** The screen that has to be there, as the pure functions draw it. */
export const drawnAs = (frame: Frame, ui: Ui | null, { wizard }: Telling, { columns, rows }: Size): string =>
  drawScreen(frame, ui ?? begin(frame), { columns, rows: rows - 1 }, { signs: fullSigns, words: wizard.screen })
    .lines.map(({ text }) => text.trimEnd())
    .join('\n');

export interface Visit {
  readonly terminal: Terminal;
  readonly size: Size;
  readonly interview: Interview;
  readonly beginning: Beginning;
  readonly language: Locale;
  /** What is done at a screen; `count`: how many came before. Null: nothing more, the test goes on by itself. */
  readonly act: (frame: Frame, count: number) => Act | null;
  readonly onScreen?: (screen: string) => void;
}

/** Thrown where a visit stops before its end. */
export class Stopped extends Error {}

/**
 * Sits at the terminal and, beside it, goes through the same wizard without one: each screen has to be exactly what the pure
 * functions draw for it before the next key is pressed.
 */
export function visit({ terminal, size, interview, beginning, language, act, onScreen }: Visit): Promise<Ended> {
  let count = 0;
  return runWizard({
    interview,
    beginning,
    language,
    tellingIn: tellingFor(interview.questionnaire),
    save: async () => undefined,
    now: () => 0,
    show: async (frame, telling, ui) => {
      const wanted = withoutPace(drawnAs(frame, ui, telling, size));
      const screen = await terminal.until((shown) => withoutPace(shown) === wanted);
      onScreen?.(screen);
      const done = act(frame, count);
      count += 1;
      if (done === null) throw new Stopped();
      terminal.press(done.keys);
      return done.outcome;
    },
  });
}
