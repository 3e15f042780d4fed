/** A place in a file. Lines and columns count from 1; a column is a character (code point), wide or not. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** End of the marked text, exclusive; on the same line where not given. */
  readonly endLine?: number;
  readonly endColumn?: number;
}

export type Severity = 'error' | 'warning' | 'info';

/** Values that a sentence about a mistake is made with. */
export type Arguments = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/**
 * A mistake in a file: a value that is returned, never thrown, and holds no words. Each stage declares the arguments of its
 * codes as an interface (`QuestionnaireProblems`, `AnswersProblems`, …); `locale/` makes what, why and fix of them.
 */
export type Diagnostic<
  Problems = Record<string, Arguments>,
  C extends keyof Problems & string = keyof Problems & string,
> = {
  readonly [K in C]: {
    /** Stable kebab-case name of the defect: `unknown-key`, `dangling-reference`. */
    readonly code: K;
    readonly severity: Severity;
    readonly place: Place;
    readonly args: Problems[K];
    /** The other half of the mistake: "first defined at 7:13". */
    readonly related?: readonly Place[];
  };
}[C];

/** Puts one together; the compiler cannot see that a code and its own arguments make one member of the union. */
export function diagnose<P, C extends keyof P & string>(
  code: C,
  severity: Severity,
  place: Place,
  args: P[C],
  related?: readonly Place[],
): Diagnostic<P> {
  const more = related === undefined || related.length === 0 ? {} : { related };
  return { code, severity, place, args, ...more } as unknown as Diagnostic<P>;
}

/** What is said about a mistake: what is wrong with the actual value, why that is a mistake, what to do. */
export interface Explanation {
  readonly what: string;
  readonly why?: string;
  readonly fix: string;
  /** What the other half is, before its place: "first defined at". */
  readonly related?: string;
}

/** The sentences for every code of a stage; fulfilled by each language, so a missing sentence does not compile. */
export type DiagnosticWords<Problems> = { readonly [C in keyof Problems]: (args: Problems[C]) => Explanation };
