import type { Diagnostic, DiagnosticWords, Explanation, Place, Severity } from './diagnostic.ts';

/** A diagnostic in words: all that a format needs, whatever it was found in. */
export interface Explained extends Explanation {
  readonly code: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly places: readonly Place[];
}

/** Puts diagnostics into the words of one language. */
export function explain<P>(diagnostics: readonly Diagnostic<P>[], words: DiagnosticWords<P>): Explained[] {
  return diagnostics.map(({ code, severity, place, args, related = [] }) => {
    // The one place where a code and its arguments part ways with their types.
    const sentence = words[code] as (args: P[keyof P & string]) => Explanation;
    return { ...sentence(args), code, severity, place, places: related };
  });
}
