import type { Answers } from '../answers/answers.ts';
import { NOT_APPLICABLE, UNKNOWN } from '../questionnaire/answer.ts';
import { compare, divide, isZero, plus, type Rational, toNumber, ZERO } from '../exact/rational.ts';
import { aggregates } from './aggregates/index.ts';
import type { LevelResult, LevelState, NodeResult, QuestionResult, StageResult } from './assessment.ts';
import type { Scorer } from './compile.ts';
import { explained } from './conditions/requirement.ts';
import { entryOf, isAnswered, isEvidenced } from './evidenced.ts';
import { extremesOf } from './extremes.ts';
import type { OutlinedNode, OutlinedQuestion } from './outline.ts';
import { countingNodes, type Valuation } from './score.ts';
import { type Given, isCut, LOT, type Situation } from './situation.ts';

const figure = (value: Rational | null | undefined): number | null =>
  value === null || value === undefined ? null : toNumber(value);

export function levelState({ nodes }: Scorer, valuation: Valuation, node: number): LevelState | null {
  const levels = nodes[node]?.levels ?? [];
  if (levels.length === 0) return null;
  const rank = valuation.rank(node);
  return { id: levels[rank - 1]?.id ?? null, rank };
}

/** The figures with their reasons: what each part adds, what each level requires and what there is. */
export function explain(
  scorer: Scorer,
  answers: Answers,
  given: Given,
  situation: Situation,
  claimed: Valuation,
): NodeResult {
  const { nodes, questions, nodeWeights, questionWeights } = scorer;
  const [least, most] = extremesOf(scorer, given, situation, claimed.standings);
  const filled = filledNodes(scorer, situation, claimed);

  /** Share of a parent's weight, and what the part adds to its score. */
  const shareOf = (parent: OutlinedNode | undefined, weight: Rational, value: Rational | null) => {
    if (parent === undefined) return { weight: null, contribution: null };
    const rule = aggregates[parent.aggregate];
    if (!rule.weighs) return { weight: null, contribution: null };
    if (value === null) return { weight: 0, contribution: null };
    const share = quotient(weight, totalWeight(parent));
    return { weight: toNumber(share), contribution: figure(rule.contribution(share, { weight, value })) };
  };
  const totalWeight = (parent: OutlinedNode): Rational =>
    [
      ...parent.questions.filter((at) => claimed.standings[at]).map((at) => questionWeights[at] ?? ZERO),
      ...parent.nodes.filter((at) => claimed.score(at) !== null).map((at) => nodeWeights[at] ?? ZERO),
    ].reduce(plus, ZERO);

  const tellQuestion = (at: number): readonly QuestionResult[] => {
    const question = questions[at];
    if (question === undefined) return [];
    const standing = claimed.standings[at] ?? null;
    const entry = entryOf(answers, question.id);
    const status = questionStatus(scorer, question, given, situation);
    const asked = status !== 'not-asked' && status !== 'cut';
    return [
      {
        id: question.id,
        status,
        answer: asked ? (given[at] ?? null) : null,
        points: figure(standing?.points),
        least: figure(least.standings[at]?.points),
        max: figure(most.standings[at]?.points),
        ...shareOf(nodes[question.parent], questionWeights[at] ?? ZERO, standing?.points ?? null),
        evidenced: status === 'answered' && isEvidenced(entry),
        carried: asked && entry?.carried === true,
      },
    ];
  };
  const tellNode = (at: number, staging: OutlinedNode | undefined): readonly NodeResult[] => {
    const node = nodes[at];
    if (node === undefined) return [];
    const gating = node.aggregate === 'staged' ? node : staging;
    return [
      {
        id: node.id,
        status: nodeStatus(situation.nodes[at] ?? LOT.ASKED, filled[at] === true),
        score: figure(claimed.score(at)),
        least: figure(least.score(at)),
        max: figure(most.score(at)),
        ...shareOf(nodes[node.parent], nodeWeights[at] ?? ZERO, claimed.score(at)),
        level: levelState(scorer, claimed, at),
        levels: levelsOf(node, claimed),
        stages: gating === undefined ? [] : stagesOf(scorer, at, gating, claimed, most),
        target: node.node.target ?? null,
        children: node.nodes.flatMap((child) => tellNode(child, gating)),
        questions: node.questions.flatMap(tellQuestion),
      },
    ];
  };
  const [root] = tellNode(0, undefined);
  if (root === undefined) throw new Error('a questionnaire without a company');
  return root;
}

const quotient = (share: Rational, whole: Rational): Rational => (isZero(whole) ? ZERO : divide(share, whole));

function levelsOf(node: OutlinedNode, valuation: Valuation): readonly LevelResult[] {
  const rank = valuation.rank(node.index);
  return node.levels.map((level) => ({
    id: level.id,
    rank: level.rank,
    reached: level.rank <= rank,
    conditions: level.conditions.map((condition) => explained(condition, valuation.measure)),
  }));
}

function stagesOf(
  scorer: Scorer,
  at: number,
  gating: OutlinedNode,
  claimed: Valuation,
  most: Valuation,
): readonly StageResult[] {
  const stages = scorer.questionnaire.stages ?? [];
  const scores = stages.map((_, stage) => claimed.stageScore(at, stage));
  const last = scores.findLastIndex((score) => score !== null);
  return stages.map(({ id }, stage) => {
    const score = scores[stage] ?? null;
    return {
      stage: id,
      score: figure(score),
      max: figure(most.stageScore(at, stage)),
      // A stage without requirements counts as satisfied while a later one has some.
      satisfied: score === null ? stage < last : compare(score, gating.satisfiedAt) >= 0,
    };
  });
}

function nodeStatus(lot: number, something: boolean): NodeResult['status'] {
  if (isCut(lot)) return 'cut';
  if (lot !== LOT.ASKED) return 'not-asked';
  return something ? 'applies' : 'empty';
}

/** Nodes with anything below them: a scored question that counts, or another that is asked. */
const filledNodes = (scorer: Scorer, situation: Situation, claimed: Valuation): readonly boolean[] =>
  countingNodes(
    scorer,
    scorer.questions.map(({ index, meaning }) =>
      (meaning.scored ? claimed.standings[index] !== null : situation.questions[index] === LOT.ASKED) ? {} : null,
    ),
  );

function questionStatus(
  scorer: Scorer,
  { index }: OutlinedQuestion,
  given: Given,
  situation: Situation,
): QuestionResult['status'] {
  const lot = situation.questions[index] ?? LOT.ASKED;
  if (isCut(lot)) return 'cut';
  if (lot !== LOT.ASKED) return 'not-asked';
  if (given[index] === UNKNOWN) return 'unknown';
  if (given[index] === NOT_APPLICABLE) return 'not-applicable';
  return isAnswered(scorer, index, given) ? 'answered' : 'open';
}
