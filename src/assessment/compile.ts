import type { ProfileValue } from '../questionnaire/answer.ts';
import { fromDecimal, type Rational, ZERO } from '../exact/rational.ts';
import { type Facts, factsOf } from '../questionnaire/facts.ts';
import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import type { Weight } from '../questionnaire/schema/when.ts';
import { weightCases } from '../questionnaire/tree.ts';
import { evaluate } from '../questionnaire/when.ts';
import { type Outline, outlineOf } from './outline.ts';

/**
 * A questionnaire for one company: what it weighs is settled, all else is in the outline. Made once, it scores any number of
 * answers: the interval, the margin and the check of a plan do so thousands of times.
 */
export interface Scorer extends Outline {
  readonly facts: Facts;
  /** By the number of the node and of the question. */
  readonly nodeWeights: readonly Rational[];
  readonly questionWeights: readonly Rational[];
}

export function compile(questionnaire: Questionnaire, company: Readonly<Record<string, ProfileValue>>): Scorer {
  const outline = outlineOf(questionnaire);
  const facts = factsOf(questionnaire, company);
  return {
    ...outline,
    facts,
    nodeWeights: outline.nodes.map(({ node }) => weightFor('format' in node ? undefined : node.weight, facts)),
    questionWeights: outline.questions.map(({ question }) => weightFor(question.weight, facts)),
  };
}

/** The first case that holds. A questionnaire ends its cases with one that always does; where none holds, nothing weighs. */
function weightFor(weight: Weight | undefined, facts: Facts): Rational {
  const found = weightCases(weight).find(({ when }) => when === undefined || evaluate(when, facts) === true);
  return found === undefined ? ZERO : fromDecimal(found.weight);
}
