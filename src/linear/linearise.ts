import type { Scorer } from '../assessment/compile.ts';
import { statusOf, type Member } from '../assessment/conditions/requirement.ts';
import { type Standings, type Valuation, valuate } from '../assessment/score.ts';
import { compare, fromDecimal, toNumber, ZERO } from '../exact/rational.ts';
import type { RowPart, RowView } from './aggregates/aggregate.ts';
import { aggregateRows } from './aggregates/index.ts';
import type { Draft } from './draft.ts';
import { add, constantly, type Expression, NOTHING, variable } from './expression.ts';
import { type Ladder, type LadderRows, ladderRows, topOf } from './ladder.ts';
import { meetIf, type RowMeasure } from './requirement.ts';

/** A questionnaire for one company as rows of a program; each thing is written down when it is first asked for. */
export interface Linear {
  /** Never above the node's score, and as high as it where that is wanted; null where there is none. */
  readonly score: (node: number) => Expression | null;
  /** How many levels of a node are reached: never above the truth. */
  readonly rank: (node: number) => Expression;
  /** At most 1, and 1 only where the node reaches this rank. */
  readonly reaches: (node: number, rank: number) => Expression;
  /** If nothing is done, and with every question on its highest step. */
  readonly least: Valuation;
  readonly most: Valuation;
}

/**
 * Derived from the scorer that the company's answers are scored by, for what applies today. `ladders`: where each question can
 * be brought; a question without one stays where it is.
 */
export function linearise(
  draft: Draft,
  scorer: Scorer,
  today: Standings,
  ladders: ReadonlyMap<number, Ladder>,
): Linear {
  const { nodes, questions, nodeWeights, questionWeights, stages } = scorer;
  const least = valuate(scorer, today);
  const most = valuate(
    scorer,
    today.map((standing, at) => {
      const ladder = ladders.get(at);
      return standing === null || ladder === undefined ? standing : topOf(ladder);
    }),
  );
  const once = <T>(make: (index: number) => T): ((index: number) => T) => {
    const known = new Map<number, T>();
    return (index) => {
      if (!known.has(index)) known.set(index, make(index));
      return known.get(index) as T;
    };
  };
  const questionRows = once((at): LadderRows | null => {
    const standing = today[at];
    return standing ? ladderRows(draft, ladders.get(at) ?? { base: standing, steps: [] }) : null;
  });
  const partsOf = (index: number, stage?: number): readonly RowPart[] => {
    const node = nodes[index];
    if (node === undefined) return [];
    const own = node.questions.flatMap((at): RowPart[] => {
      const [low, high] = [least.standings[at], most.standings[at]];
      const rows = questionRows(at);
      if (!low || !high || rows === null || (stage !== undefined && questions[at]?.stage !== stage)) return [];
      return [{ weight: questionWeights[at] ?? ZERO, value: rows.points, least: low.points, most: high.points }];
    });
    const below = node.nodes.flatMap((child): RowPart[] => {
      const [low, high] =
        stage === undefined
          ? [least.score(child), most.score(child)]
          : [least.stageScore(child, stage), most.stageScore(child, stage)];
      const value = stage === undefined ? score(child) : stageScore(child * stages + stage);
      if (value === null || low === null || high === null) return [];
      return [{ weight: nodeWeights[child] ?? ZERO, value, least: low, most: high }];
    });
    return [...own, ...below];
  };
  const viewOf = (index: number): RowView => ({
    draft,
    parts: (stage) => partsOf(index, stage),
    rank: () => (least.applies(index) && (nodes[index]?.levels.length ?? 0) > 0 ? rank(index) : null),
    satisfiedAt: nodes[index]?.satisfiedAt ?? ZERO,
    stages,
  });
  const score = once((index): Expression | null => {
    const node = nodes[index];
    if (node === undefined || !least.applies(index)) return null;
    return unlessSettled(least.score(index), most.score(index), () =>
      aggregateRows[node.aggregate].value(viewOf(index)),
    );
  });
  const stageScore = once((place): Expression | null => {
    const [index, stage] = [Math.floor(place / stages), place % stages];
    const node = nodes[index];
    if (node === undefined || !least.applies(index)) return null;
    const [low, high] = [least.stageScore(index, stage), most.stageScore(index, stage)];
    return unlessSettled(low, high, () => aggregateRows[node.aggregate].ofStage(viewOf(index), stage));
  });
  /** One decision for each level that is not reached yet and may be, each at most the one below it. */
  const decisions = once((index): readonly number[] => {
    const [from, to] = [least.rank(index), most.rank(index)];
    const made: number[] = [];
    for (const { rank: next, conditions } of nodes[index]?.levels ?? []) {
      if (next <= from || next > to) continue;
      const decision = draft.decide();
      const before = made.at(-1);
      if (before !== undefined)
        draft.row(
          [
            [decision, 1],
            [before, -1],
          ],
          Number.NEGATIVE_INFINITY,
          0,
        );
      made.push(decision);
      for (const condition of conditions) {
        if (statusOf(condition, least.measure) !== 'dropped') meetIf(draft, decision, condition, measure);
      }
    }
    return made;
  });
  const rank = (index: number): Expression =>
    decisions(index)
      .map((decision) => variable(decision))
      .reduce(add, constantly(fromDecimal(least.rank(index))));
  const reaches = (index: number, wanted: number): Expression => {
    if (wanted <= least.rank(index)) return constantly({ n: 1, d: 1 });
    const decision = decisions(index)[wanted - least.rank(index) - 1];
    return decision === undefined ? NOTHING : variable(decision);
  };
  const measure: RowMeasure = {
    least: least.measure,
    most: most.measure,
    score: (subject) => (subject.of === 'score' ? score(subject.node) : null),
    reached: ({ subject, bound }: Member) => {
      switch (subject.of) {
        case 'score':
          return null;
        case 'level':
          return reaches(subject.node, toNumber(bound.at));
        case 'points':
          return questionRows(subject.question)?.reaches(bound) ?? NOTHING;
        case 'option':
          return questionRows(subject.question)?.chooses(subject.option, bound) ?? NOTHING;
      }
    },
  };
  return { score, rank, reaches, least, most };
}

type Figure = ReturnType<Valuation['score']>;

/** What nothing can change is a figure and takes no rows. */
const unlessSettled = (low: Figure, high: Figure, rows: () => Expression | null): Expression | null =>
  low !== null && high !== null && compare(low, high) === 0 ? constantly(low) : rows();
