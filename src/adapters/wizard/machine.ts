import { hostname, uptime } from 'node:os';
import process, { kill, pid } from 'node:process';
import type { Machine } from './lock.ts';

/** The machine that the program runs on. */
export const thisMachine = (): Machine => ({
  pid,
  host: hostname(),
  now: () => Date.now(),
  isAlive: (other) => {
    try {
      // Signal 0 only asks whether there is such a process, on Windows too.
      kill(other, 0);
      return true;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'EPERM';
    }
  },
  booted: () => Date.now() - uptime() * 1000,
});

/** Run when the process ends, however it does but by `kill -9`; gives what takes that back. */
export function whenEnding(run: () => void): () => void {
  process.once('exit', run);
  return () => void process.off('exit', run);
}
