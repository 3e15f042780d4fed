import { fromDecimal, type Rational, ZERO } from '../exact/rational.ts';
import type { NodeView, Part } from './aggregates/aggregate.ts';
import { aggregates } from './aggregates/index.ts';
import type { Scorer } from './compile.ts';
import { type Measure, type Status, statusOf } from './conditions/requirement.ts';
import type { Standing } from './outline.ts';

/** What each question comes to, by its number; null where it does not count. */
export type Standings = readonly (Standing | null)[];

/** Numbers only, each worked out when it is asked for and kept. */
export interface Valuation {
  readonly standings: Standings;
  /** Whether a question below the node counts. */
  readonly applies: (node: number) => boolean;
  /** Null: no score. */
  readonly score: (node: number) => Rational | null;
  /** Score of one stage, as a `staged` node above sees it. */
  readonly stageScore: (node: number, stage: number) => Rational | null;
  /** Rank of the highest level reached; 0 below the first, and where there are no levels. */
  readonly rank: (node: number) => number;
  readonly measure: Measure;
}

/** From so many nodes on, everything is worked out in order, lest a chain of levels overflow the stack. */
export const DEEP = 200;

/** Figures of standings that differ from the present ones in one question alone. */
export interface Like {
  readonly valuation: Valuation;
  readonly but: number;
}

/**
 * The figures of a questionnaire for given points. Total: a circle of references, which the reader refuses, finds nothing.
 * `like`: scores that do not rest on the one question are taken over, not worked out again.
 */
export function valuate(scorer: Scorer, standings: Standings, like?: Like): Valuation {
  const { nodes, questions, nodeWeights, questionWeights, stages } = scorer;
  const counting = countingNodes(scorer, standings);
  const chain = like === undefined ? [] : (questions[like.but]?.chain ?? []);
  // A score that is a level may rest on anything that a condition names.
  const taken = like === undefined || nodes.some(({ aggregate }) => aggregate === 'level') ? undefined : like.valuation;
  const scores: (Rational | null | undefined)[] = [];
  const ranks: (number | undefined)[] = [];
  const stageScores: (Rational | null | undefined)[] = [];

  const partsOf = (index: number, stage?: number): readonly Part[] => {
    const node = nodes[index];
    if (node === undefined) return [];
    const parts: Part[] = [];
    for (const at of node.questions) {
      const standing = standings[at];
      if (standing && (stage === undefined || questions[at]?.stage === stage))
        parts.push({ weight: questionWeights[at] ?? ZERO, value: standing.points });
    }
    for (const child of node.nodes) {
      const value = stage === undefined ? score(child) : stageScore(child, stage);
      if (value !== null) parts.push({ weight: nodeWeights[child] ?? ZERO, value });
    }
    return parts;
  };
  const viewOf = (index: number): NodeView => ({
    parts: (stage) => partsOf(index, stage),
    rank: () => (counting[index] === true && (nodes[index]?.levels.length ?? 0) > 0 ? fromDecimal(rank(index)) : null),
    satisfiedAt: nodes[index]?.satisfiedAt ?? ZERO,
    stages,
  });
  const score = (index: number): Rational | null => {
    const known = scores[index];
    if (known !== undefined) return known;
    scores[index] = null;
    const node = nodes[index];
    let value: Rational | null = null;
    if (taken !== undefined && !chain.includes(index)) value = taken.score(index);
    else if (node !== undefined && counting[index] === true) value = aggregates[node.aggregate].value(viewOf(index));
    scores[index] = value;
    return value;
  };
  const stageScore = (index: number, stage: number): Rational | null => {
    const place = index * stages + stage;
    const known = stageScores[place];
    if (known !== undefined) return known;
    stageScores[place] = null;
    const node = nodes[index];
    let value: Rational | null = null;
    if (taken !== undefined && !chain.includes(index)) value = taken.stageScore(index, stage);
    else if (node !== undefined && counting[index] === true)
      value = aggregates[node.aggregate].ofStage(viewOf(index), stage);
    stageScores[place] = value;
    return value;
  };
  const rank = (index: number): number => {
    const known = ranks[index];
    if (known !== undefined) return known;
    ranks[index] = 0;
    let reached = 0;
    for (const { rank: next, conditions } of nodes[index]?.levels ?? []) {
      if (!isReached(conditions.map((condition) => statusOf(condition, measure)))) break;
      reached = next;
    }
    ranks[index] = reached;
    return reached;
  };
  const measure: Measure = (subject) => {
    switch (subject.of) {
      case 'score':
        return score(subject.node);
      case 'level':
        return counting[subject.node] === true ? fromDecimal(rank(subject.node)) : null;
      case 'points':
        return standings[subject.question]?.points ?? null;
      case 'option':
        return standings[subject.question]?.options[subject.option] ?? null;
    }
  };
  if (nodes.length > DEEP) {
    for (const node of scorer.scoreOrder) {
      score(node);
      rank(node);
    }
  }
  return { standings, applies: (node) => counting[node] === true, score, stageScore, rank, measure };
}

/** All that apply are met, and at least one does. */
export const isReached = (statuses: readonly Status[]): boolean =>
  !statuses.includes('unmet') && statuses.includes('met');

/** Which nodes have a question below them that counts. */
export function countingNodes({ nodes, questions }: Scorer, standings: readonly (object | null)[]): readonly boolean[] {
  const counting = nodes.map(() => false);
  for (const { index, chain } of questions) {
    if (standings[index] === null) continue;
    for (let at = chain.length - 1; at >= 0; at -= 1) {
      const node = chain[at] ?? 0;
      if (counting[node] === true) break;
      counting[node] = true;
    }
  }
  return counting;
}
