/**
 * What can be wrong with one answer, whatever it was read from: codes with the arguments that a sentence about it needs. The
 * answers' stage puts a place beside them, `locale/` words.
 */
export interface AnswerProblems {
  /** Not the type that the kind needs; `expected` is what it does need. */
  'wrong-answer-type': { readonly expected: ExpectedAnswer; readonly given: string };
  /** `candidates`: ids that were probably meant, the nearest first; `options`: all of them. */
  'unknown-option': {
    readonly option: string;
    readonly candidates: readonly string[];
    readonly options: readonly string[];
  };
  /** A grid's row that does not exist. */
  'unknown-row': { readonly row: string; readonly candidates: readonly string[]; readonly rows: readonly string[] };
  /** Text that no figure can be read from beyond doubt, such as "about 40 %". */
  'not-a-figure': { readonly given: string };
  /** 140 %. */
  'not-a-percentage': { readonly given: number };
  'figure-out-of-range': { readonly given: number; readonly min?: number; readonly max?: number };
  'not-whole': { readonly given: number };
  /** "None of these" ticked together with another item. */
  'exclusive-with-others': { readonly option: string; readonly others: readonly string[] };
  'ticked-twice': { readonly option: string };
  /** The question does not allow "not applicable". */
  'not-applicable-refused': Readonly<Record<never, never>>;
  'text-too-long': { readonly length: number; readonly limit: number };
}

export type ExpectedAnswer = 'option' | 'figure' | 'yes-or-no' | 'list-of-options' | 'map-of-rows' | 'text';

/** One problem: a code and its arguments. `at` is the place inside the answer: an item's index, a row's id. */
export type AnswerProblem = {
  readonly [C in keyof AnswerProblems]: {
    readonly code: C;
    readonly args: AnswerProblems[C];
    readonly at?: string | number;
  };
}[keyof AnswerProblems];
