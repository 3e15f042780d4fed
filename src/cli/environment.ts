/** All that the program knows of the outside beside files; `main.ts` makes it from the process, tests make their own. */
export interface Environment {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: { readonly isTerminal: boolean; readonly read: () => AsyncIterable<Uint8Array> };
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** The day on the user's clock, ISO 8601. */
  readonly today: string;
  readonly interrupt: AbortSignal;
  readonly version: string;
  /** For bug reports: "v20.20.2 linux x64". */
  readonly runtime: string;
}

export interface Sink {
  readonly isTerminal: boolean;
  /** Width of a terminal; undefined elsewhere. */
  readonly columns: number | undefined;
  /**
   * Resolves when everything is handed on. A reader that has gone (`| head -1`) is no error: the rest is dropped.
   * Rejects with the system's error otherwise.
   */
  readonly write: (content: string | Uint8Array) => Promise<void>;
}

/** Columns to fill: what the terminal has, within what can be read; 80 where there is none (or as COLUMNS says). */
export function columnsOf({ env, stdout }: Pick<Environment, 'env' | 'stdout'>): number {
  const wanted = stdout.columns ?? Number(env['COLUMNS'] ?? '');
  return Math.min(100, Math.max(40, Number.isInteger(wanted) && wanted > 0 ? wanted : 80));
}

/** Whether to colour what goes to a sink: https://no-color.org, FORCE_COLOR, else on a terminal that can. */
export function colourOn(sink: Pick<Sink, 'isTerminal'>, env: Environment['env']): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0';
  return sink.isTerminal && env['TERM'] !== 'dumb';
}
