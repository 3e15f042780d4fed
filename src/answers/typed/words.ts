import type { TypedProblems } from './problems.ts';

/** A sentence for each thing that can be wrong with a typed figure: what is wanted instead. */
export type TypedWords = {
  readonly [C in keyof TypedProblems]: (args: TypedProblems[C]) => string;
};
