import type { Bound } from '../exact/bounds.ts';
import {
  compare,
  divide,
  floor,
  fraction,
  isZero,
  min,
  minus,
  plus,
  type Rational,
  times,
  toNumber,
  ZERO,
} from '../exact/rational.ts';
import type { Scorer } from '../assessment/compile.ts';
import { type Requirement, statusOf, type Subject } from '../assessment/conditions/requirement.ts';
import type { OutlinedNode } from '../assessment/outline.ts';
import type { Valuation } from '../assessment/score.ts';
import { reaches } from '../exact/bounds.ts';
import type { Aggregate } from '../questionnaire/schema/dimension.ts';
import type { Gap } from './gap.ts';

/** What a target asks of one question: points, or an option that has to be chosen. */
export interface Need {
  readonly question: number;
  readonly bound: Bound;
  /** Place among the question's named options. */
  readonly option: number | undefined;
  readonly because: Gap['because'];
  readonly rank: number;
}

/** The figures as they are, and with every question at its lowest and highest. */
export interface Figures {
  readonly scorer: Scorer;
  readonly now: Valuation;
  readonly least: Valuation;
  readonly most: Valuation;
}

type Reason = Pick<Need, 'because' | 'rank'>;

/** What the levels of a node up to a rank ask beyond what is met. */
export function needsOfRank(figures: Figures, node: number, rank: number, levelRank?: number): readonly Need[] {
  return needsWithin(figures, node, rank, levelRank, new Set());
}

/** What a score asks of the questions below a node, each on its own scale. */
export function needsOfScore(figures: Figures, node: number, bound: Bound, reason: Reason): readonly Need[] {
  return scoreNeeds({ figures, reason, passed: new Set() }, node, bound);
}

interface Task {
  readonly figures: Figures;
  readonly reason: Reason;
  /** Nodes whose levels are being worked out: a circle, which the reader refuses, ends here. */
  readonly passed: ReadonlySet<number>;
}

function needsWithin(
  figures: Figures,
  node: number,
  rank: number,
  levelRank: number | undefined,
  passed: ReadonlySet<number>,
): readonly Need[] {
  if (passed.has(node)) return [];
  const levels = figures.scorer.nodes[node]?.levels ?? [];
  return levels
    .filter((level) => level.rank <= rank)
    .flatMap((level) => {
      // Told to the company: its own level. What a dimension's level asks counts for the company's level that asks for that.
      const reason: Reason = { because: 'condition', rank: levelRank ?? level.rank };
      const task: Task = { figures, reason, passed: new Set([...passed, node]) };
      return level.conditions
        .filter((condition) => statusOf(condition, figures.now.measure) === 'unmet')
        .flatMap((condition) => conditionNeeds(task, condition));
    });
}

const conditionNeeds = (task: Task, { members }: Requirement): readonly Need[] =>
  members.flatMap(({ subject, bound }) => {
    const actual = task.figures.now.measure(subject);
    return actual === null || reaches(actual, bound) ? [] : subjectNeeds(task, subject, bound);
  });

function subjectNeeds(task: Task, subject: Subject, bound: Bound): readonly Need[] {
  switch (subject.of) {
    case 'points':
      return [{ question: subject.question, bound, option: undefined, ...task.reason }];
    case 'option':
      return [{ question: subject.question, bound, option: subject.option, ...task.reason }];
    case 'level':
      return needsWithin(task.figures, subject.node, toNumber(bound.at), task.reason.rank, task.passed);
    case 'score': {
      const because = subject.node === 0 ? 'company' : 'dimension';
      return scoreNeeds({ ...task, reason: { ...task.reason, because } }, subject.node, bound);
    }
  }
}

/** Needs of a node's score, or of one stage of it. */
function scoreNeeds(task: Task, node: number, bound: Bound, stage?: number): readonly Need[] {
  const there = task.figures.scorer.nodes[node];
  return there === undefined ? [] : wants[there.aggregate](task, there, bound, stage);
}

type Wants = (task: Task, node: OutlinedNode, bound: Bound, stage: number | undefined) => readonly Need[];

/** What a bound on a node's score asks of its parts, by how the score comes from them. */
const wants: { readonly [A in Aggregate]: Wants } = {
  mean: scaledToParts,
  sum: scaledToParts,
  minimum: (task, node, bound, stage) =>
    partsOf(task, node, stage).flatMap((part) => part.needs({ ...bound, at: min(bound.at, part.most) })),
  level: ({ figures, reason, passed }, { index }, { at, strict }) => {
    const down = floor(at);
    const rank = Number(strict || compare(fraction(down, 1n), at) < 0 ? down + 1n : down);
    return needsWithin(figures, index, rank, reason.rank, passed);
  },
  staged: (task, node, bound, stage) =>
    stage === undefined ? stagesBelow(task, node, bound) : scaledToParts(task, node, bound, stage),
  none: () => [],
};

interface PartOfNode {
  readonly weight: Rational;
  readonly least: Rational;
  readonly most: Rational;
  readonly needs: (bound: Bound) => readonly Need[];
}

const scoreOf = (valuation: Valuation, node: number, stage: number | undefined): Rational | null =>
  stage === undefined ? valuation.score(node) : valuation.stageScore(node, stage);

/** The children that count, with their own scales; of one stage where it is given. */
function partsOf(task: Task, { nodes, questions }: OutlinedNode, stage: number | undefined): readonly PartOfNode[] {
  const { scorer, least, most } = task.figures;
  return [
    ...questions.flatMap((question) => {
      const [low, high] = [least.standings[question]?.points, most.standings[question]?.points];
      if (!low || !high || (stage !== undefined && scorer.questions[question]?.stage !== stage)) return [];
      const weight = scorer.questionWeights[question] ?? ZERO;
      const needs = (bound: Bound): readonly Need[] => [{ question, bound, option: undefined, ...task.reason }];
      return [{ weight, least: low, most: high, needs }];
    }),
    ...nodes.flatMap((node) => {
      const [low, high] = [scoreOf(least, node, stage), scoreOf(most, node, stage)];
      if (low === null || high === null) return [];
      const weight = scorer.nodeWeights[node] ?? ZERO;
      return [{ weight, least: low, most: high, needs: (bound: Bound) => scoreNeeds(task, node, bound, stage) }];
    }),
  ];
}

function scaledToParts(task: Task, node: OutlinedNode, bound: Bound, stage: number | undefined): readonly Need[] {
  const { least, most } = task.figures;
  const [low, high] = [scoreOf(least, node.index, stage), scoreOf(most, node.index, stage)];
  if (low === null || high === null) return [];
  return partsOf(task, node, stage)
    .filter(({ weight }) => !isZero(weight))
    .flatMap((part) => part.needs(scaled(bound, low, high, part)));
}

/** A bound between `low` and `high`, as far up between a part's own ends; beyond the top: the top. */
function scaled({ at, strict }: Bound, low: Rational, high: Rational, part: Pick<PartOfNode, 'least' | 'most'>): Bound {
  const span = minus(high, low);
  if (isZero(span) || compare(at, high) >= 0) return { at: part.most, strict: false };
  const share = divide(minus(at, low), span);
  return { at: plus(part.least, times(share, minus(part.most, part.least))), strict };
}

/** The stages that have to be satisfied in full, then as much of the next one as is left. */
function stagesBelow(task: Task, node: OutlinedNode, { at, strict }: Bound): readonly Need[] {
  const { scorer, now } = task.figures;
  const whole = floor(at);
  const left = minus(at, fraction(whole, 1n));
  return (scorer.questionnaire.stages ?? []).flatMap((_, stage) => {
    const full = BigInt(stage) < whole;
    if (!full && (BigInt(stage) > whole || (isZero(left) && !strict))) return [];
    const bound: Bound = full ? { at: node.satisfiedAt, strict: false } : { at: left, strict };
    const score = now.stageScore(node.index, stage);
    return score === null || reaches(score, bound) ? [] : scaledToParts(task, node, bound, stage);
  });
}
