import { compare, fromDecimal, max, min, plus, times, ZERO } from '../../exact/rational.ts';
import type { Rational } from '../../exact/rational.ts';
import type { Dimension } from '../schema/dimension.ts';
import type { Question } from '../schema/question.ts';
import type { Weight } from '../schema/when.ts';
import type { Node } from '../tree.ts';
import { isScored, levelsOf, policyOf, weightCases } from '../tree.ts';
import type { Known } from './known.ts';

/** The most that a child can add, and whether every company gets a value of it. */
interface Child {
  readonly most: Rational;
  readonly weight: Weight | undefined;
  readonly sure: boolean;
}

/**
 * A score that no company can pass at this node: a bound from above, which answers need not reach. Null where nothing can be
 * said, because part of the node is broken or nothing in it has a score.
 */
export function greatestScore(node: Node, known: Known): Rational | null {
  const parts = childrenOf(node, known);
  if (parts === null) return null;
  const { questionnaire } = known;
  switch (node.aggregate ?? 'mean') {
    case 'none':
      return null;
    case 'level': {
      const { length } = levelsOf(questionnaire, node);
      return length === 0 ? null : fromDecimal(length);
    }
    case 'staged':
      return fromDecimal(questionnaire.stages?.length ?? 0);
    case 'sum':
      return parts.length === 0
        ? null
        : parts.reduce((total, { most, weight }) => plus(total, times(heaviest(weight), most)), ZERO);
    case 'minimum': {
      // Only a child that is always there holds the minimum down.
      const sure = parts.filter((part) => part.sure);
      return extreme(sure, min) ?? extreme(parts, max);
    }
    case 'mean':
      return extreme(
        parts.filter(({ weight }) => compare(heaviest(weight), ZERO) > 0),
        max,
      );
  }
}

/** Children that can have a value; null where that of one is not known. */
function childrenOf(node: Node, known: Known): readonly Child[] | null {
  const found: Child[] = [];
  for (const question of ('questions' in node && node.questions) || []) {
    if (!isScored(question)) continue;
    const most = known.most(question.id);
    if (most === null) return null;
    found.push({ most, weight: question.weight, sure: isSure(question, known) });
  }
  for (const child of node.dimensions ?? []) {
    if (child.aggregate === 'none') continue;
    const most = known.greatest(child);
    if (most === null) return null;
    found.push({ most, weight: child.weight, sure: isSureDimension(child, known) });
  }
  return found;
}

const isSure = (question: Question, { questionnaire }: Known): boolean =>
  isScored(question) &&
  question.when === undefined &&
  policyOf(questionnaire, question) !== 'exclude' &&
  weightCases(question.weight).every(({ weight }) => weight > 0);

/** Where in doubt it may be left out, which only makes the bound wider. */
const isSureDimension = (child: Dimension, known: Known): boolean =>
  child.when === undefined &&
  (child['not-applicable'] ?? 'refused') !== 'exclude' &&
  child.aggregate !== 'level' &&
  (child.questions ?? []).some((question) => isSure(question, known));

const heaviest = (weight: Weight | undefined): Rational =>
  weightCases(weight)
    .map((one) => fromDecimal(one.weight))
    .reduce(max, ZERO);

const extreme = (parts: readonly Child[], of: (a: Rational, b: Rational) => Rational): Rational | null =>
  parts.length === 0 ? null : parts.map(({ most }) => most).reduce((a, b) => of(a, b));
