import * as pty from '@lydell/node-pty';
import { Unicode11Addon } from '@xterm/addon-unicode11';
import xterm from '@xterm/headless';
import { onTestFinished } from 'vitest';
import { program } from './program.ts';

/** The built program in a pseudo-terminal, and what stands on its screen. */
export interface Terminal {
  /** The lines of the screen, without spaces at their ends; wide characters as they are drawn. */
  readonly screen: () => string;
  /** Everything that has ever stood there, above the screen too. */
  readonly all: () => string;
  readonly press: (keys: string) => void;
  /** Waits until this holds of the screen; a screen that never comes is shown in the error. */
  readonly until: (what: string | RegExp | ((screen: string) => boolean)) => Promise<string>;
  readonly resize: (columns: number, rows: number) => void;
  readonly kill: (signal?: string) => void;
  readonly ended: Promise<number>;
  readonly cursor: () => { readonly x: number; readonly y: number };
}

export const KEYS = {
  enter: '\r',
  up: '\u001b[A',
  down: '\u001b[B',
  left: '\u001b[D',
  pageDown: '\u001b[6~',
  escape: '\u001b',
  tab: '\t',
  interrupt: '\u0003',
  endOfInput: '\u0004',
} as const;

interface Settings {
  readonly cwd: string;
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Patience for one screen: long, since nothing here is about speed. */
const PATIENCE = 30_000;

export function openTerminal(
  { cwd, columns = 80, rows = 24, env = {} }: Settings,
  ...args: readonly string[]
): Terminal {
  const emulator = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 2000 });
  emulator.loadAddon(new Unicode11Addon());
  emulator.unicode.activeVersion = '11';
  const child = pty.spawn(process.execPath, [program(), ...args], {
    cwd,
    cols: columns,
    rows,
    name: 'xterm-256color',
    env: { PATH: process.env['PATH'] ?? '', HOME: cwd, LANG: 'zh_CN.UTF-8', TERM: 'xterm-256color', ...env },
  });
  const waiting = new Set<() => void>();
  const look = (): void => {
    for (const one of waiting) one();
  };
  child.onData((data) => emulator.write(data, look));
  let gone = false;
  const ended = new Promise<number>((resolve) =>
    child.onExit(({ exitCode, signal }) => {
      gone = true;
      // What was written last may still be on its way through the emulator.
      emulator.write('', () => {
        look();
        resolve(signal ? 128 + signal : exitCode);
      });
    }),
  );
  onTestFinished(() => {
    if (!gone) child.kill('SIGKILL');
    emulator.dispose();
  });
  const lines = (from: number, to: number): string =>
    Array.from(
      { length: to - from },
      (_, index) => emulator.buffer.active.getLine(from + index)?.translateToString(true) ?? '',
    )
      .join('\n')
      .trimEnd();
  const { active } = emulator.buffer;
  const screen = (): string => lines(emulator.buffer.active.baseY, emulator.buffer.active.baseY + emulator.rows);
  return {
    screen,
    all: () => lines(0, emulator.buffer.active.length),
    press: (keys) => child.write(keys),
    until: (what) =>
      new Promise((resolve, reject) => {
        const holds =
          typeof what === 'function'
            ? what
            : typeof what === 'string'
              ? (text: string) => text.includes(what)
              : (text: string) => what.test(text);
        const patience = setTimeout(() => {
          waiting.delete(check);
          reject(new Error(`This never stood on the screen: ${String(what)}\n${screen()}`));
        }, PATIENCE);
        const check = (): void => {
          if (!holds(screen())) return;
          clearTimeout(patience);
          waiting.delete(check);
          resolve(screen());
        };
        waiting.add(check);
        check();
      }),
    resize: (width, height) => {
      emulator.resize(width, height);
      child.resize(width, height);
    },
    kill: (signal = 'SIGKILL') => child.kill(signal),
    ended,
    cursor: () => ({ x: active.cursorX, y: active.cursorY }),
  };
}
