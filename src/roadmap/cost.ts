import type { Answers, CompanyPlan } from '../answers/answers.ts';
import { type Rational, floor, fromDecimal, minus, plus, times, toNumber, ZERO } from '../exact/rational.ts';
import type { Action, Cost, MoneyRange, PerUnit } from '../questionnaire/schema/action.ts';

/**
 * What an action costs this company. Money is in 10,000 CNY; every line says how it came about, so that a reader can check
 * it and see what was assumed.
 */
export interface ActionCost {
  /** Spent once. */
  readonly once: MoneyRange;
  /** Spent every year after. Null where nothing is said. */
  readonly yearly: MoneyRange | null;
  readonly months: number;
  readonly lines: readonly CostLine[];
  readonly upkeep: readonly UpkeepLine[];
  /** The company's own offer stands for the estimate. */
  readonly quoted: boolean;
}

export type CostLine =
  | { readonly kind: 'fixed'; readonly range: MoneyRange }
  | {
      readonly kind: 'per';
      /** Profile field or question whose figure is multiplied. */
      readonly figure: string;
      /** The company's figure; null where it is not known, and `quantity` is the questionnaire's own assumption. */
      readonly value: number | null;
      readonly share: number;
      /** Units paid for: share × figure, rounded up, within the bounds. */
      readonly quantity: number;
      /** The bound that decided the quantity. */
      readonly bounded: 'at-least' | 'at-most' | null;
      readonly unit: MoneyRange;
      readonly range: MoneyRange;
    };

export type UpkeepLine = CostLine | { readonly kind: 'share'; readonly share: number; readonly range: MoneyRange };

/**
 * Cost of an action with the company's own figures. `quotes` are the company's offers: given only where they may be shown,
 * since a report is made to be handed out.
 */
export function costOf(
  action: Pick<Action, 'id' | 'cost' | 'months'>,
  answers: Pick<Answers, 'company' | 'answers'>,
  quotes: CompanyPlan['quotes'] = {},
): ActionCost {
  const lines = linesOf(action.cost, answers);
  const estimated = totalOf(lines);
  const quote = quotes[action.id];
  const once = quote?.cost === undefined ? estimated : { min: quote.cost, max: quote.cost };
  const upkeep = upkeepOf(action.cost, once, answers);
  return {
    once,
    yearly: upkeep.length === 0 ? null : totalOf(upkeep),
    months: quote?.months ?? action.months,
    lines: quote?.cost === undefined ? lines : [],
    upkeep,
    quoted: quote !== undefined,
  };
}

/** What actions are weighed by before any is chosen; the same figures as in its cost, which takes more work. */
export interface Effort {
  /** Twice the middle of what is spent once: for comparing only. */
  readonly price: number;
  readonly months: number;
}

export function effortOf(
  { id, cost, months }: Pick<Action, 'id' | 'cost' | 'months'>,
  answers: Pick<Answers, 'company' | 'answers'>,
  quotes: CompanyPlan['quotes'] = {},
): Effort {
  const quote = quotes[id];
  const once = quote?.cost === undefined ? totalOf(linesOf(cost, answers)) : { min: quote.cost, max: quote.cost };
  return { price: once.min + once.max, months: quote?.months ?? months };
}

/** The figure that a profile field or a percent or number question holds; null where it is not known. */
export function figureOf(answers: Pick<Answers, 'company' | 'answers'>, id: string): number | null {
  const value = Object.hasOwn(answers.company, id)
    ? answers.company[id]
    : Object.hasOwn(answers.answers, id)
      ? answers.answers[id]?.answer
      : undefined;
  return typeof value === 'number' ? value : null;
}

/** Sum of ranges: the lower ends, and the upper ends. */
export const sumOf = (ranges: readonly MoneyRange[]): MoneyRange => ({
  min: added(ranges.map(({ min }) => min)),
  max: added(ranges.map(({ max }) => max)),
});

const totalOf = (lines: readonly { readonly range: MoneyRange }[]): MoneyRange =>
  sumOf(lines.map(({ range }) => range));

function linesOf(amount: Pick<Cost, 'fixed' | 'per'>, answers: Pick<Answers, 'company' | 'answers'>): CostLine[] {
  const fixed: CostLine[] = amount.fixed === undefined ? [] : [{ kind: 'fixed', range: amount.fixed }];
  return [...fixed, ...(amount.per ?? []).map((per) => perUnit(per, answers))];
}

function perUnit(per: PerUnit, answers: Pick<Answers, 'company' | 'answers'>): CostLine {
  const value = figureOf(answers, per.figure);
  const share = per.share ?? 1;
  const wanted = value === null ? per.otherwise : roundedUp(times(fromDecimal(share), fromDecimal(value)));
  const quantity = Math.min(Math.max(wanted, per['at-least'] ?? 0), per['at-most'] ?? Number.POSITIVE_INFINITY);
  const range = multiplied({ min: per.min, max: per.max }, quantity);
  const bounded = quantity === wanted ? null : quantity > wanted ? 'at-least' : 'at-most';
  const unit = { min: per.min, max: per.max };
  return { kind: 'per', figure: per.figure, value, share, quantity, bounded, unit, range };
}

function upkeepOf(cost: Cost, once: MoneyRange, answers: Pick<Answers, 'company' | 'answers'>): UpkeepLine[] {
  if (cost.upkeep === undefined) return [];
  const { share } = cost.upkeep;
  const lines: UpkeepLine[] = linesOf(cost.upkeep, answers);
  if (share !== undefined) {
    lines.push({ kind: 'share', share, range: multiplied(once, share) });
  }
  return lines;
}

// Exact, so that 0.1 × 3 is 0.3 and a tenth of 30 machines is 3 machines, not 4.
const added = (amounts: readonly number[]): number =>
  toNumber(amounts.reduce<Rational>((sum, amount) => plus(sum, fromDecimal(amount)), ZERO));
const multiplied = ({ min, max }: MoneyRange, by: number): MoneyRange => ({
  min: toNumber(times(fromDecimal(min), fromDecimal(by))),
  max: toNumber(times(fromDecimal(max), fromDecimal(by))),
});
const roundedUp = (amount: Rational): number => -Number(floor(minus(ZERO, amount)));
