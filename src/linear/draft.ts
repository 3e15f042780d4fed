import type { Bound } from '../exact/bounds.ts';
import { floor, fraction, minus, type Rational, times, toNumber, ZERO } from '../exact/rational.ts';
import { type Expression, scale, subtract, variable } from './expression.ts';
import type { Goal, Row, Variable } from './model.ts';

/** A program while it is being written down. */
export interface Draft {
  readonly variables: readonly Variable[];
  readonly rows: readonly Row[];
  /** Yes or no. */
  readonly decide: () => number;
  readonly between: (least: number, most: number) => number;
  /** The expression reaches the bound, relaxed by half a unit of its grid. */
  readonly reach: (expression: Expression, bound: Bound) => void;
  /** While the variable is 1 the expression reaches the bound; while it is 0, it is what it is at least. */
  readonly reachIf: (decision: number, expression: Expression, bound: Bound, least: Rational) => void;
  /** a ≤ b as it stands, without relaxing. */
  readonly atMost: (a: Expression, b: Expression) => void;
  /** A row of small whole numbers. */
  readonly row: (terms: readonly (readonly [number, number])[], least: number, most: number) => void;
  /** Everything that has been written since is taken back by the result. */
  readonly mark: () => () => void;
}

/** Factors up to this size are kept as whole numbers; greater ones are brought down, for the solver's sake. */
const GREATEST = 1_000_000;
/** Half a unit, or what the solver's arithmetic is sure to keep apart. */
const SURE = 1e-5;

export function newDraft(): Draft {
  const variables: Variable[] = [];
  const rows: Row[] = [];
  const declare = (one: Variable): number => variables.push(one) - 1;

  const write = (whole: Whole, bound: bigint, slack: number): void => {
    const by = whole.greatest > GREATEST ? GREATEST / whole.greatest : 1;
    const left = bound - whole.constant;
    const relaxed = Math.max(slack * by, slack === 0 ? 0 : SURE);
    rows.push({
      variables: whole.variables,
      factors: whole.factors.map((factor) => Number(factor) * by),
      least: Number(left) * by - relaxed,
      most: Number.POSITIVE_INFINITY,
    });
  };
  const reach: Draft['reach'] = (expression, bound) => {
    write(wholeOf(expression), wholeBound(bound, expression.grid), 0.5);
  };
  return {
    variables,
    rows,
    decide: () => declare({ whole: true, least: 0, most: 1 }),
    between: (least, most) => declare({ whole: false, least, most }),
    reach,
    reachIf: (decision, expression, bound, least) => {
      const target = fraction(wholeBound(bound, expression.grid), expression.grid);
      const step = minus(target, least);
      reach(subtract(expression, scale(step, variable(decision))), { at: least, strict: false });
    },
    atMost: (a, b) => {
      write(wholeOf(subtract(b, a)), 0n, 0);
    },
    row: (terms, least, most) => {
      rows.push({ variables: terms.map(([index]) => index), factors: terms.map(([, factor]) => factor), least, most });
    },
    mark: () => {
      const [columns, count] = [variables.length, rows.length];
      return () => {
        variables.length = columns;
        rows.length = count;
      };
    },
  };
}

/** An expression as a goal; constants do not matter to it. `unit`: what 1 of the goal's sum is worth. */
export function goalOf(expression: Expression, sense: Goal['sense']): { readonly goal: Goal; readonly unit: number } {
  const { variables, factors, greatest } = wholeOf(expression);
  const by = greatest > GREATEST ? GREATEST / greatest : 1;
  return {
    goal: { variables, factors: factors.map((factor) => Number(factor) * by), sense },
    unit: 1 / (Number(expression.grid) * by),
  };
}

interface Whole {
  readonly constant: bigint;
  readonly variables: readonly number[];
  readonly factors: readonly bigint[];
  readonly greatest: number;
}

/** Multiplied by as much as it takes to make everything whole. */
function wholeOf({ constant, terms, grid }: Expression): Whole {
  const unit = fraction(grid, 1n);
  const whole = (value: Rational): bigint => floor(times(value, unit));
  const entries = [...terms].filter(([, factor]) => factor.n !== 0 && factor.n !== 0n);
  const factors = entries.map(([, factor]) => whole(factor));
  return {
    constant: whole(constant),
    variables: entries.map(([index]) => index),
    factors,
    greatest: factors.reduce((most, factor) => Math.max(most, Math.abs(Number(factor))), 0),
  };
}

/** The least multiple of 1/grid that reaches the bound, as a whole number of them. */
function wholeBound({ at, strict }: Bound, grid: bigint): bigint {
  const scaled = times(at, fraction(grid, 1n));
  if (strict) return floor(scaled) + 1n;
  return -floor(minus(ZERO, scaled));
}

/** The value of an expression for the solver's figures. */
export const valueOf = ({ constant, terms }: Expression, values: readonly number[]): number =>
  [...terms].reduce((sum, [index, factor]) => sum + toNumber(factor) * (values[index] ?? 0), toNumber(constant));
