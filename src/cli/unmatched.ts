import type { Found } from '../adapters/files/find.ts';
import { Failure } from '../diagnostics/failure.ts';

/** What is said of a pattern or folder that stands for no file: a slip there must not read like a clean run. */
export function unmatchedFailure({ asked, folder }: Found['unmatched'][number]): Failure {
  return folder ? new Failure('no-files-in-folder', { folder: asked }) : new Failure('no-match', { pattern: asked });
}
