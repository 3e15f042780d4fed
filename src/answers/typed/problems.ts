import type { Text } from '../../questionnaire/schema/text.ts';

/**
 * What is wrong with a figure as somebody typed it, with what a sentence about it needs. It is told what is wanted; nothing is
 * guessed. Words: `locale/<language>/interview.ts`.
 */
export interface TypedProblems {
  /** Nothing that a figure can be read from: "很多". */
  'no-figure': { readonly given: string };
  /** "三十", "thirty", "三成": digits are wanted. */
  'figure-in-words': { readonly given: string };
  /** "约40", "40左右", "about 40", ">40": one figure is wanted. */
  'about-a-figure': { readonly given: string };
  /** "30-40", "30到40". */
  'several-figures': { readonly given: string };
  /** "1,20": a comma that does not part thousands. */
  'unclear-comma': { readonly given: string };
  /** "12/0". */
  'no-whole': { readonly given: string };
  /** "40/12". */
  'part-above-whole': { readonly part: number; readonly whole: number };
  /** "12/40" where no share is asked for. */
  'share-not-wanted': { readonly given: string; readonly unit: Unit };
  /** "30%" at a figure in pieces, "30 台" at a share or at a figure in people. */
  'other-unit': { readonly given: string; readonly unit: Unit };
  /** "3千" at a figure in 万元: 3,000 元, or 3,000 of them? */
  'unclear-scale': { readonly given: string; readonly unit: Unit };
  'not-a-percentage': { readonly figure: number };
  'out-of-range': { readonly figure: number; readonly min?: number; readonly max?: number; readonly unit: Unit };
  'not-whole': { readonly figure: number; readonly unit: Unit };
}

/** The unit that is wanted, in the questionnaire's languages; null: a figure without one. A share has "%" in each. */
export type Unit = Text | null;

export type TypedProblem = {
  readonly [C in keyof TypedProblems]: { readonly code: C; readonly args: TypedProblems[C] };
}[keyof TypedProblems];
