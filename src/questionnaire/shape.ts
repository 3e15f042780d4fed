import type * as z from 'zod';
import { LIMITS } from './limits.ts';
import type { Problem } from './problem.ts';
import { collect } from './problem.ts';
import { explainIssues } from './shape/issues.ts';
import type { Break } from './shape/issues.ts';
import { isIntact, isSound, mend } from './shape/mend.ts';
import type { ShapeProblems } from './shape/problems.ts';
import { placeholder } from './shape/schema.ts';
import type { Path } from './tree.ts';

export type { ShapeProblems } from './shape/problems.ts';

export interface Shaped<T> {
  /** The value as the schema has it, or null. */
  readonly value: T | null;
  /**
   * What can still be looked at where the schema refuses the file: of the right types, with empty parts where broken ones
   * were. The same as `value` where there is one.
   */
  readonly mended: T;
  readonly problems: readonly Problem<ShapeProblems>[];
  /** Whether what is found at a path of `mended` says something about the file. */
  readonly sound: (path: Path) => boolean;
  /** Whether nothing at or below a path is broken: whether a figure worked out of all of it means anything. */
  readonly intact: (path: Path) => boolean;
}

/** A mistake can hide others (a misspelt `kind` all of its question); each round uncovers what the one before hid. */
const ROUNDS = 6;
const ISSUES = LIMITS.diagnostics * 2;

/** A file is looked at once: zod would compile a function for each map, which costs more than it saves. */
const ONCE = { jitless: true } as const;

/** Checks a value from a file against a schema: every mistake of shape at once, in our own codes. Never throws. */
export function checkShape<T>(schema: z.ZodType<T>, value: unknown): Shaped<T> {
  const first = schema.safeParse(value, ONCE);
  if (first.success)
    return { value: first.data, mended: first.data, problems: [], sound: () => true, intact: () => true };

  const found: Problem<ShapeProblems>[] = [];
  const breaks: Break[] = [];
  let mended = value;
  let result: z.ZodSafeParseResult<T> = first;
  for (let round = 0; round < ROUNDS && !result.success; round += 1) {
    const { issues } = result.error;
    const { found: fresh, report } = collect<ShapeProblems>();
    const broken = explainIssues(schema, mended, issues.slice(0, ISSUES), report);
    // Later rounds see the empty parts that were put in; only what is the file's own is reported.
    for (const problem of fresh) if (round === 0 || isSound(problem.spot.path, breaks)) found.push(problem);
    for (const one of broken) breaks.push(one);
    if (issues.length > ISSUES) break;
    // All that is left may be values of the right type: too long, out of range, badly written.
    if (broken.every(({ cure }) => cure === 'leave')) return partly(mended as T, found, breaks);
    mended = mend(schema, mended, broken);
    result = schema.safeParse(mended, ONCE);
  }
  if (result.success) return partly(mended as T, found, breaks);
  // So much is broken that nothing more can be said about the rest.
  return { value: null, mended: placeholder(schema) as T, problems: found, sound: () => false, intact: () => false };
}

const partly = <T>(mended: T, problems: readonly Problem<ShapeProblems>[], breaks: readonly Break[]): Shaped<T> => ({
  value: null,
  mended,
  problems,
  sound: (path) => isSound(path, breaks),
  intact: (path) => isIntact(path, breaks),
});
