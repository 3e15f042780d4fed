import { isOutputFailure } from '../diagnostics/failure.ts';
import type { FailureCode } from '../diagnostics/failure.ts';

/** What scripts read. Promised to users; extend, never change. */
export const EXIT = {
  done: 0,
  /** Done, but something is wrong in the data, or what was asked for cannot be had. */
  found: 1,
  /** The command or a file could not be used. */
  unusable: 2,
  /** Something could not be written. */
  unwritten: 3,
  /** A bug of ours. */
  bug: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const exitCodeOf = (code: FailureCode): ExitCode => (isOutputFailure(code) ? EXIT.unwritten : EXIT.unusable);
