import { max, minus, ZERO } from '../exact/rational.ts';
import { type Bound, reaches } from '../exact/bounds.ts';
import type { Standing } from '../assessment/outline.ts';
import { constantly, type Expression, add, scale, sumOf, variable } from './expression.ts';
import type { Draft } from './draft.ts';

/** How far up one question can be brought, and which yes-or-no variables bring it to each step (or beyond). */
export interface Ladder {
  /** Where it stands if nothing is done. */
  readonly base: Standing;
  /** Ascending in points. */
  readonly steps: readonly Step[];
}

export interface Step {
  readonly standing: Standing;
  /** Variables each of which brings the question to this step at least. */
  readonly by: readonly number[];
}

/** A question in rows: it stands on the highest step that something brings it to. */
export interface LadderRows {
  readonly points: Expression;
  /** At most 1, and 1 only where the points reach the bound. */
  readonly reaches: (bound: Bound) => Expression;
  /** The same of the figure towards a named option. */
  readonly chooses: (option: number, bound: Bound) => Expression;
}

const YES = constantly({ n: 1, d: 1 });
const NO = constantly(ZERO);

/**
 * For each step a variable from 0 to 1 that is at most the sum of those that bring it there: two actions on one question give
 * the higher of the two, not the sum. Nothing pushes it up but what asks for it, for more is never worse.
 */
export function ladderRows(draft: Draft, { base, steps }: Ladder): LadderRows {
  const reached = steps.map(({ by }) => {
    if (by.length === 1) return variable(by[0] ?? 0);
    const step = draft.between(0, 1);
    draft.row([[step, 1], ...by.map((index) => [index, -1] as const)], Number.NEGATIVE_INFINITY, 0);
    return variable(step);
  });
  const standings = [base, ...steps.map(({ standing }) => standing)];
  const rises = steps.map(({ standing }, at): Expression => {
    const rise = minus(standing.points, standings[at]?.points ?? ZERO);
    return scale(rise, reached[at] ?? NO);
  });
  let exact: readonly Expression[] | undefined;
  /** Whether each step is where the question comes to stand: asked for only where a higher step may be a worse one. */
  const standsOn = (): readonly Expression[] => {
    if (exact !== undefined) return exact;
    const decisions = steps.map(({ by }) => {
      const decision = draft.decide();
      draft.row([[decision, 1], ...by.map((index) => [index, -1] as const)], Number.NEGATIVE_INFINITY, 0);
      for (const index of by)
        draft.row(
          [
            [decision, 1],
            [index, -1],
          ],
          0,
          Number.POSITIVE_INFINITY,
        );
      return decision;
    });
    const less = (index: number): Expression => scale({ n: -1, d: 1 }, variable(index));
    exact = standings.map((_, at) => {
      const here = at === 0 ? YES : variable(decisions[at - 1] ?? 0);
      const next = decisions[at];
      return next === undefined ? here : add(here, less(next));
    });
    return exact;
  };
  const where = (good: readonly boolean[]): Expression => {
    if (good.every(Boolean)) return YES;
    const first = good.indexOf(true);
    if (first < 0) return NO;
    // Good from one step on: whatever brings it that far.
    if (first > 0 && good.slice(first).every(Boolean)) return reached[first - 1] ?? NO;
    const on = standsOn();
    return sumOf(good.flatMap((one, at) => (one ? [on[at] ?? NO] : [])));
  };
  return {
    // Written out, so that the grid is that of the points themselves.
    points: withGrid(sumOf([constantly(base.points), ...rises]), standings),
    reaches: (bound) => where(standings.map(({ points }) => reaches(points, bound))),
    chooses: (option, bound) => where(standings.map(({ options }) => reaches(options[option] ?? ZERO, bound))),
  };
}

const withGrid = (expression: Expression, standings: readonly Standing[]): Expression => ({
  ...expression,
  grid: standings.map(({ points }) => constantly(points)).reduce(add).grid,
});

/** Highest points that the ladder leads to. */
export const topOf = ({ base, steps }: Ladder): Standing => {
  const standings = [base, ...steps.map(({ standing }) => standing)];
  return standings.reduce((a, b) => ({
    points: max(a.points, b.points),
    options: a.options.map((figure, at) => max(figure, b.options[at] ?? figure)),
  }));
};
