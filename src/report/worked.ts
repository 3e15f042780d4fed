import type { StageResult } from '../assessment/assessment.ts';
import type { Facts } from '../questionnaire/facts.ts';
import { showFigure } from '../text/figures.ts';
import { levelName, type Material, type NodeMaterial } from './material.ts';
import { type Part, partsOf, stagesCounted, weightFor, type Working, workingOf } from './working.ts';

interface Value {
  readonly id: string;
  readonly value: number;
}

/** How a node's score comes from its parts, spelled out; null where it is not worked out of them. */
export function scoreFormula(material: Material, node: NodeMaterial, facts: Facts): string | null {
  const { result } = node;
  const { lowestOf, levelAsScore } = material.words.method;
  const aggregate = node.node.aggregate ?? 'mean';
  const value = result.score;
  if (value === null || aggregate === 'none') return null;
  if (aggregate === 'level') {
    return result.level === null ? null : levelAsScore(levelName(material, node.node, result.level), showFigure(value));
  }
  if (aggregate !== 'staged') return fromParts(material, node, aggregate, partsOf(result), value, facts);
  const { full, partial } = stagesCounted(result.stages);
  const counted = [...full, ...(partial === null ? [] : [partial])].flatMap((stage) => stageValue(stage) ?? []);
  const parts = counted.map((part, index) => ({ id: String(index), weight: 1, value: part }));
  return said(workingOf('sum', parts, value, lowestOf));
}

/** A satisfied stage counts one, whatever its own score; an unsatisfied one its score. */
const stageValue = ({ satisfied, score }: StageResult): number | null => (satisfied ? 1 : score);

/** The same for a node's score at one stage. */
export function stageFormula(
  material: Material,
  node: NodeMaterial,
  stage: string,
  value: number,
  facts: Facts,
): string | null {
  const aggregate = node.node.aggregate ?? 'mean';
  if (aggregate === 'level' || aggregate === 'none') return null;
  const parts = stageParts(material, node, stage);
  return fromParts(material, node, aggregate === 'staged' ? 'mean' : aggregate, parts, value, facts);
}

/** What of a node belongs to a stage: dimensions with a score there, or questions of that stage. */
export function stageParts({ questions }: Material, { result }: NodeMaterial, stage: string): readonly Value[] {
  if (result.children.length > 0) {
    return result.children.flatMap(({ id, stages }) => {
      const score = stages.find((one) => one.stage === stage)?.score ?? null;
      return score === null ? [] : [{ id, value: score }];
    });
  }
  return result.questions.flatMap(({ id, points }) =>
    points !== null && questions.get(id)?.question.stage === stage ? [{ id, value: points }] : [],
  );
}

function fromParts(
  material: Material,
  node: NodeMaterial,
  aggregate: 'mean' | 'minimum' | 'sum',
  values: readonly Value[],
  value: number,
  facts: Facts,
): string | null {
  const { lowestOf, onlyPart } = material.words.method;
  // What weighs nothing takes no part in a mean.
  const parts = weighted(material, node, facts, values).filter(({ weight }) => weight > 0 || aggregate !== 'mean');
  const [only] = parts;
  if (parts.length === 1 && only?.value === value) return onlyPart;
  return said(workingOf(aggregate, parts, value, lowestOf));
}

function weighted(
  { nodes, questions }: Material,
  { result }: NodeMaterial,
  facts: Facts,
  values: readonly Value[],
): Part[] {
  const dimensions = new Set(result.children.map(({ id }) => id));
  return values.map(({ id, value }) => {
    const child = nodes.get(id)?.node;
    const dimension = child === undefined || 'format' in child ? undefined : child;
    const weight = dimensions.has(id) ? dimension?.weight : questions.get(id)?.question.weight;
    return { id, value, weight: weightFor(weight, facts) };
  });
}

const said = (working: Working | null): string | null =>
  working === null ? null : `${working.formula} = ${working.result}`;
