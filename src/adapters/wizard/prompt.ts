import { createPrompt, useEffect, useKeypress, useState } from '@inquirer/core';
import { createPromptModule } from 'inquirer';
import type { WizardScreenWords } from '../../locale/wizard.ts';
import type { Frame, Key, Line, Outcome, Style, Ui } from './frame.ts';
import { begin, press } from './inputs/index.ts';
import { isEnter } from './inputs/input.ts';
import { drawScreen, type Screen } from './screen.ts';
import type { Signs } from './signs.ts';
import type { Show } from './sitting.ts';

export type Paint = (text: string, style: Style) => string;

/** A terminal as far as the wizard needs it. */
export interface TerminalScreen {
  readonly output: NodeJS.WriteStream;
  readonly signs: Signs;
  readonly paint: Paint;
  /** A signal that asks to stop. */
  readonly interrupt: AbortSignal;
}

interface Config {
  readonly frame: Frame;
  readonly ui: Ui;
  readonly words: WizardScreenWords;
  readonly terminal: TerminalScreen;
}

const CLEAR = '\u001b[2J\u001b[3J\u001b[H';
const HIDE_CURSOR = '\u001b[?25l';

/**
 * One frame on a terminal, with inquirer's core around the pure screen: it reads keys, keeps the cursor where one types, and
 * redraws. What a key does and what stands where is decided in `inputs/` and `screen.ts`.
 */
const screenPrompt = createPrompt<Outcome, Config>(({ frame, ui: before, words, terminal }, done) => {
  const { output, signs, paint } = terminal;
  const [ui, setUi] = useState<Ui>(before);
  const [, setResized] = useState(0);
  const typing = frame.input.is === 'line';
  const size = { columns: output.columns ?? 80, rows: Math.max(6, (output.rows ?? 24) - 1) };
  const screen = drawScreen(frame, ui, size, { signs, words });

  useEffect((rl) => {
    if (typing && before.text !== '') {
      rl.write(before.text);
      setUi({ ...before });
    }
    let count = 0;
    const onResize = (): void => {
      // What was drawn for the other size is left nowhere: readline cannot tell which lines the terminal has wrapped.
      output.write(CLEAR);
      setResized((count += 1));
    };
    const onClose = (): void => done({ is: 'interrupted' });
    output.on('resize', onResize);
    rl.on('close', onClose);
    return () => {
      output.off('resize', onResize);
      rl.removeListener('close', onClose);
    };
  }, []);

  useKeypress((event, rl) => {
    const key = event as Key;
    // Nobody types here: letters must not gather in readline's buffer, where they would move the cursor.
    if (!typing) rl.clearLine(0);
    let now = ui;
    if (typing && !isEnter(key)) {
      const command = press(frame, ui, key, words);
      if ('outcome' in command) return done(command.outcome);
      if (
        !ui.touched &&
        frame.input.is === 'line' &&
        frame.input.figure &&
        ui.text !== '' &&
        rl.line.startsWith(ui.text) &&
        isPrintable(key)
      ) {
        // A figure that stands there already is typed over, as if it were marked.
        const fresh = rl.line.slice(ui.text.length);
        rl.clearLine(0);
        rl.write(fresh);
      }
      now = { ...ui, text: rl.line, touched: ui.touched || rl.line !== ui.text };
    }
    const pressed = press(frame, now, key, words);
    if ('outcome' in pressed) return done(pressed.outcome);
    if (typing && isEnter(key)) rl.write(pressed.ui.text);
    setUi({ ...pressed.ui, scroll: Math.min(pressed.ui.scroll, screen.most) });
  });

  return drawn(screen, paint);
});

const isPrintable = ({ sequence = '', ctrl }: Key): boolean =>
  ctrl !== true && sequence >= ' ' && !sequence.startsWith('\u001b') && sequence !== '\u007f';

/** What inquirer wants: all up to the line that one types in, and what is below it. */
function drawn({ lines, typing }: Screen, paint: Paint): string | [string, string] {
  const painted = (line: Line): string =>
    line.style === undefined || line.text === '' ? line.text : paint(line.text, line.style);
  if (typing === null) return lines.map(painted).join('\n') + HIDE_CURSOR;
  return [
    lines
      .slice(0, typing + 1)
      .map(painted)
      .join('\n'),
    lines
      .slice(typing + 1)
      .map(painted)
      .join('\n'),
  ];
}

/** Frames on a terminal, through inquirer; what is cut off by Ctrl+C, the end of input or a signal is an outcome like another. */
export function showOnTerminal(terminal: TerminalScreen): Show {
  const ask = createPromptModule({
    output: terminal.output,
    signal: terminal.interrupt,
    clearPromptOnDone: true,
  });
  ask.registerPrompt('screen', screenPrompt as never);
  return async (frame, telling, ui) => {
    const question = {
      type: 'screen',
      name: 'outcome',
      frame,
      ui: ui ?? begin(frame),
      words: telling.wizard.screen,
      terminal,
    };
    try {
      const { outcome } = (await ask(question as never)) as { readonly outcome: Outcome };
      return outcome;
    } catch (error) {
      if (isInterruption(error)) return { is: 'interrupted' };
      throw error;
    }
  };
}

const isInterruption = (error: unknown): boolean =>
  error instanceof Error && ['ExitPromptError', 'AbortPromptError', 'CancelPromptError'].includes(error.name);
