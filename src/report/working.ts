import type { NodeResult, StageResult } from '../assessment/assessment.ts';
import { type Facts } from '../questionnaire/facts.ts';
import { weightCases } from '../questionnaire/tree.ts';
import { evaluate } from '../questionnaire/when.ts';
import type { Weight } from '../questionnaire/schema/when.ts';
import { showFigure } from '../text/figures.ts';

/** What a score is made of: a part's name, its weight, and its own value. */
export interface Part {
  readonly id: string;
  readonly weight: number;
  readonly value: number;
}

/** A formula that can be done again on a pocket calculator: `formula` = `result`. */
export interface Working {
  readonly formula: string;
  readonly result: string;
}

type Formula = 'mean' | 'sum' | 'minimum';

/**
 * Spells out how a value comes from its parts: "(30 × 2 + 25 × 3) / 55". The parts' values are given with as many decimals as
 * it takes to get the very figure that is shown as the result; nothing where no number of decimals does, so that no formula is
 * ever printed that does not come out.
 */
export function workingOf(
  formula: Formula,
  parts: readonly Part[],
  value: number,
  lowestOf: (values: readonly string[]) => string,
): Working | null {
  if (parts.length === 0) return null;
  // Four decimals for the result; more where it lies just between two of them, and machines would disagree.
  for (let places = 4; places <= MOST_DECIMALS; places += 1) {
    const result = rounded(value, places);
    for (let decimals = 2; decimals <= MOST_DECIMALS; decimals += 1) {
      const shown = parts.map((part) => ({ ...part, text: rounded(part.value, decimals) }));
      const again = recomputed(formula, shown);
      if (again !== null && rounded(again, places) === result)
        return { formula: written(formula, shown, lowestOf), result };
    }
  }
  return null;
}

const MOST_DECIMALS = 8;

interface Shown extends Part {
  readonly text: string;
}

function recomputed(formula: Formula, parts: readonly Shown[]): number | null {
  const values = parts.map(({ text }) => Number(text));
  if (formula === 'minimum') return Math.min(...values);
  const sum = parts.reduce((total, { weight, text }) => total + weight * Number(text), 0);
  if (formula === 'sum') return sum;
  const weights = weightOf(parts);
  return weights > 0 ? sum / weights : null;
}

const weightOf = (parts: readonly Part[]): number => parts.reduce((total, { weight }) => total + weight, 0);

function written(formula: Formula, parts: readonly Shown[], lowestOf: (values: readonly string[]) => string): string {
  if (formula === 'minimum') return lowestOf(parts.map(({ text }) => text));
  const alike = parts.every(({ weight }) => weight === parts[0]?.weight);
  const terms = (weighted: boolean): string =>
    parts.map(({ weight, text }) => (weighted ? `${showFigure(weight)}×${text}` : text)).join(' + ');
  if (formula === 'sum') return terms(!alike || parts[0]?.weight !== 1);
  if (parts.length === 1) return terms(false);
  return alike
    ? `(${terms(false)}) / ${parts.length}`
    : `(${terms(true)}) / ${rounded(weightOf(parts), MOST_DECIMALS)}`;
}

/** To the nearest with so many decimals, without zeros at the end. */
function rounded(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** The weight of a part for this company: the first case that holds. */
export function weightFor(weight: Weight | undefined, facts: Facts): number {
  return weightCases(weight).find(({ when }) => when === undefined || evaluate(when, facts) === true)?.weight ?? 0;
}

/** Whether a stage counts as one: up to the first that is not satisfied. */
export function stagesCounted(stages: readonly StageResult[]): {
  readonly full: readonly StageResult[];
  readonly partial: StageResult | null;
} {
  const first = stages.findIndex(({ satisfied }) => !satisfied);
  return first === -1
    ? { full: stages, partial: null }
    : { full: stages.slice(0, first), partial: stages[first] ?? null };
}

/** A node's own parts, dimensions or questions, as far as they have a value. */
export const partsOf = (node: NodeResult): readonly { readonly id: string; readonly value: number }[] =>
  node.children.length > 0
    ? node.children.flatMap(({ id, score }) => (score === null ? [] : [{ id, value: score }]))
    : node.questions.flatMap(({ id, points }) => (points === null ? [] : [{ id, value: points }]));
