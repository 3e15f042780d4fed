import { reaches } from '../exact/bounds.ts';
import { fromDecimal, type Rational, ZERO } from '../exact/rational.ts';
import type { Hull, HullPart, HullView } from './aggregates/aggregate.ts';
import { aggregates } from './aggregates/index.ts';
import type { Scorer } from './compile.ts';
import type { Requirement, Subject } from './conditions/requirement.ts';
import type { OutlinedNode, Standing } from './outline.ts';
import { countingNodes, DEEP } from './score.ts';

/** What a question may still come to; each part by itself lies between those of `low` and `high`. Null: it surely does not count. */
export interface Range {
  readonly low: Standing;
  readonly high: Standing;
  readonly mayNotCount: boolean;
}

/** Bounds of the company's figures, never narrower than the answers still allow. */
export interface Bounds {
  readonly score: Hull | null;
  readonly ranks: { readonly low: number; readonly high: number };
}

/** The same as `valuate`, with every figure a range: interval arithmetic over aggregates and conditions. */
export function boundsOf(scorer: Scorer, ranges: readonly (Range | null)[]): Bounds {
  const { nodes, questions, nodeWeights, questionWeights, stages } = scorer;
  const hulls = new Map<number, Hull | null>();
  const stageHulls = new Map<number, Hull | null>();
  const ranks = new Map<number, Bounds['ranks']>();
  const maybePresent = countingNodes(scorer, ranges);
  const surelyPresent = countingNodes(
    scorer,
    ranges.map((range) => (range?.mayNotCount === false ? range : null)),
  );

  const partsOf = ({ questions: own, nodes: below }: OutlinedNode, stage?: number): readonly HullPart[] => [
    ...own.flatMap((at) => {
      const range = ranges[at];
      if (!range || (stage !== undefined && questions[at]?.stage !== stage)) return [];
      const hull = { low: range.low.points, high: range.high.points, mayBeNone: range.mayNotCount };
      return [{ weight: questionWeights[at] ?? ZERO, hull }];
    }),
    ...below.flatMap((at) => {
      const hull = stage === undefined ? hullOf(at) : stageHullOf(at, stage);
      return hull === null ? [] : [{ weight: nodeWeights[at] ?? ZERO, hull }];
    }),
  ];
  const viewOf = (node: OutlinedNode): HullView => ({
    parts: (stage) => partsOf(node, stage),
    rank: () => (node.levels.length === 0 ? null : rankHull(node.index)),
    satisfiedAt: node.satisfiedAt,
    stages,
  });
  const hullOf = (at: number): Hull | null => {
    const node = nodes[at];
    const known = hulls.get(at);
    if (known !== undefined || node === undefined) return known ?? null;
    hulls.set(at, null);
    const hull = aggregates[node.aggregate].hull(viewOf(node));
    hulls.set(at, hull);
    return hull;
  };
  const stageHullOf = (at: number, stage: number): Hull | null => {
    const place = at * stages + stage;
    const node = nodes[at];
    const known = stageHulls.get(place);
    if (known !== undefined || node === undefined) return known ?? null;
    stageHulls.set(place, null);
    const hull = aggregates[node.aggregate].hullOfStage(viewOf(node), stage);
    stageHulls.set(place, hull);
    return hull;
  };
  const rankHull = (at: number): Hull | null => {
    if (maybePresent[at] !== true) return null;
    const { low, high } = ranksOf(at);
    return { low: fromDecimal(low), high: fromDecimal(high), mayBeNone: surelyPresent[at] !== true };
  };
  const ranksOf = (at: number): Bounds['ranks'] => {
    const known = ranks.get(at);
    if (known !== undefined) return known;
    ranks.set(at, { low: 0, high: 0 });
    const outcomes = (nodes[at]?.levels ?? []).map(({ conditions }) => outcomeOf(conditions, subjectHull));
    const found = { low: leading(outcomes, ({ sure }) => sure), high: leading(outcomes, ({ possible }) => possible) };
    ranks.set(at, found);
    return found;
  };
  const subjectHull = (subject: Subject): Hull | null => {
    if (subject.of === 'score') return hullOf(subject.node);
    if (subject.of === 'level') return rankHull(subject.node);
    const range = ranges[subject.question];
    if (!range) return null;
    const figureOf = ({ points, options }: Standing): Rational =>
      subject.of === 'points' ? points : (options[subject.option] ?? ZERO);
    return { low: figureOf(range.low), high: figureOf(range.high), mayBeNone: range.mayNotCount };
  };
  if (nodes.length > DEEP) {
    for (const node of scorer.scoreOrder) {
      hullOf(node);
      ranksOf(node);
    }
  }
  return { score: hullOf(0), ranks: ranksOf(0) };
}

interface Outcome {
  readonly sure: boolean;
  readonly possible: boolean;
}

/** A level: all conditions that apply are met, and at least one applies. */
function outcomeOf(conditions: readonly Requirement[], hullOf: (subject: Subject) => Hull | null): Outcome {
  const found = conditions.map((condition) => conditionOutcome(condition, hullOf));
  return {
    sure:
      found.every(({ surelyMet, dropped }) => surelyMet || dropped === 'always') &&
      found.some(({ surelyMet, dropped }) => surelyMet && dropped === 'never'),
    possible:
      found.every(({ maybeMet, dropped }) => maybeMet || dropped !== 'never') && found.some(({ maybeMet }) => maybeMet),
  };
}

function conditionOutcome({ members, quorum }: Requirement, hullOf: (subject: Subject) => Hull | null) {
  const present = members.flatMap(({ subject, bound }) => {
    const hull = hullOf(subject);
    return hull === null
      ? []
      : [{ sure: !hull.mayBeNone, low: reaches(hull.low, bound), high: reaches(hull.high, bound) }];
  });
  const sure = present.filter((member) => member.sure);
  return {
    dropped: present.length === 0 ? ('always' as const) : sure.length === 0 ? ('maybe' as const) : ('never' as const),
    /** Met whenever it is not dropped. */
    surelyMet:
      present.length > 0 &&
      (quorum === null ? present.every(({ low }) => low) : sure.filter(({ low }) => low).length >= quorum),
    maybeMet:
      quorum === null
        ? present.some(({ high }) => high) && sure.every(({ high }) => high)
        : present.filter(({ high }) => high).length >= quorum,
  };
}

function leading(outcomes: readonly Outcome[], holds: (outcome: Outcome) => boolean): number {
  const first = outcomes.findIndex((outcome) => !holds(outcome));
  return first < 0 ? outcomes.length : first;
}
