/**
 * A mixed-integer program as plain data, and the port through which it is solved: an adapter brings the solver
 * (`adapters/solver/`), so that whoever states a program knows none.
 */
export interface Variable {
  /** Only whole numbers. */
  readonly whole: boolean;
  readonly least: number;
  readonly most: number;
}

/** Σ factor × variable, from `least` to `most`; infinite where there is no bound. */
export interface Row {
  readonly variables: readonly number[];
  readonly factors: readonly number[];
  readonly least: number;
  readonly most: number;
}

export interface Goal {
  readonly variables: readonly number[];
  readonly factors: readonly number[];
  /** Whether the sum shall be as great, or as small, as can be. */
  readonly sense: 'most' | 'least';
}

export interface Model {
  readonly variables: readonly Variable[];
  readonly rows: readonly Row[];
  readonly goal: Goal;
}

/** What a solver found. `bound`: nothing better than this can exist, in the goal's own unit. */
export type Solution =
  | { readonly status: 'optimal'; readonly values: readonly number[]; readonly bound: number }
  | { readonly status: 'infeasible' }
  /** Stopped at its limit: the best so far, if any was found. */
  | { readonly status: 'limit'; readonly values: readonly number[] | null; readonly bound: number };

export interface Solver {
  readonly solve: (model: Model) => Solution;
}
