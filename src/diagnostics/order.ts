import type { Diagnostic } from './diagnostic.ts';

/** In the order in which somebody reads the files: by file, line, column; at one place errors first. */
export function inOrder<P>(diagnostics: readonly Diagnostic<P>[]): Diagnostic<P>[] {
  return [...diagnostics].sort(
    (a, b) =>
      byCodeUnit(a.place.file, b.place.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      SEVERITY[a.severity] - SEVERITY[b.severity] ||
      byCodeUnit(a.code, b.code),
  );
}

const SEVERITY = { error: 0, warning: 1, info: 2 } as const;

/** The same order on every machine, whatever its language. */
const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
