import { platform, stderr } from 'node:process';
import { lineReader } from './lines.ts';
import { showPlainly } from './plain.ts';
import type { Paint } from './prompt.ts';
import { signsFor } from './signs.ts';
import type { Show } from './sitting.ts';

export interface FrontOptions {
  readonly plain: boolean;
  readonly columns: number;
  readonly paint: Paint;
  readonly environment: {
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly interrupt: AbortSignal;
    readonly write: (text: string) => Promise<void>;
    readonly read: () => AsyncIterable<Uint8Array>;
  };
}

export interface Front {
  readonly show: Show;
  /** As wide as it is now: a window may have been resized. */
  readonly columns: () => number;
  readonly close: () => Promise<void>;
}

/** What shows frames: a terminal, or lines. Inquirer is loaded only for a terminal. */
export function openFront({ plain, columns, paint, environment }: FrontOptions): Front {
  if (!plain) {
    let show: Promise<Show> | undefined;
    const open = async (): Promise<Show> =>
      (await import('./prompt.ts')).showOnTerminal({
        output: stderr,
        signs: signsFor(platform, environment.env),
        paint,
        interrupt: environment.interrupt,
      });
    return {
      show: async (...frame) => (await (show ??= open()))(...frame),
      columns: () => Math.min(100, Math.max(40, stderr.columns ?? columns)),
      close: async () => undefined,
    };
  }
  const lines = lineReader(environment.read());
  const port = { columns, write: environment.write, readLine: lines.next };
  return { show: showPlainly(port), columns: () => columns, close: lines.close };
}
