import type { Environment, Sink } from './environment.ts';
import { EXIT } from './exit-codes.ts';
import { run } from './run.ts';

// The only file that knows the process: makes the Environment of it, runs, sets the exit code. The process ends by
// itself when everything is written.

declare const __VERSION__: string;

/** Standard error is seldom used, and opening it takes a millisecond: a stream is opened when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function sink(stream: NodeJS.WriteStream): Sink {
  let closed = false;
  // Without a listener a closed pipe would end the process with a stack; what went wrong arrives at each write, too.
  stream.on('error', () => (closed = true));
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY === true ? stream.columns : undefined,
    write: (content) =>
      new Promise((resolve, reject) => {
        if (closed) return resolve();
        stream.write(content, (error) => {
          if (!error || (error as NodeJS.ErrnoException).code === 'EPIPE') resolve();
          else reject(error);
        });
      }),
  };
}

/** The first signal asks to stop; a second one does not wait. */
function interruptSignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(EXIT.interrupted);
      controller.abort();
    });
  }
  return controller.signal;
}

/** ISO 8601, on the user's clock. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

const interrupt = interruptSignal();

const stdout = once(() => sink(process.stdout));
const stderr = once(() => sink(process.stderr));

const environment: Environment = {
  cwd: process.cwd(),
  env: process.env,
  stdin: {
    get isTerminal() {
      return process.stdin.isTTY === true;
    },
    read: () => {
      interrupt.addEventListener('abort', () => process.stdin.destroy());
      return process.stdin;
    },
  },
  get stdout() {
    return stdout();
  },
  get stderr() {
    return stderr();
  },
  today: today(),
  interrupt,
  version: __VERSION__,
  runtime: `${process.version} ${process.platform} ${process.arch}`,
};

void run(process.argv.slice(2), environment).then((code) => {
  process.exitCode = code;
});
