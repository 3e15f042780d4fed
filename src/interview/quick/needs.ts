import { type Bound, reaches } from '../../exact/bounds.ts';
import { toNumber } from '../../exact/rational.ts';
import type { Requirement, Subject } from '../../assessment/conditions/requirement.ts';
import type { Valuation } from '../../assessment/score.ts';
import type { Outlook } from './outlook.ts';

/**
 * Something that still has to be shown before the level is certain: that a figure reaches a bound whatever the open answers
 * come to (`low`), or that it cannot reach it any more (`high`).
 */
export interface Need {
  readonly end: 'low' | 'high';
  readonly subject: Subject;
  /** How far the figure is from the bound at that end. */
  readonly gap: number;
  /** Question → how far its expected answer moves the figure there. */
  readonly moves: ReadonlyMap<number, number>;
  /** How many questions it takes, if they come out as expected. */
  readonly questions: number;
}

/** What shows that the level is the one to be expected: that it is reached, and that the next one is not. */
export function needsOf(outlook: Outlook): readonly Need[] {
  const { low, high, expected } = outlook;
  const rank = Math.min(high.rank(0), Math.max(low.rank(0), expected.rank(0)));
  return [...toReach(outlook, 0, rank), ...toMiss(outlook, 0, rank + 1)];
}

/** Every condition of the level, and of those below it, that is not met yet at the lowest. */
function toReach(outlook: Outlook, node: number, rank: number): readonly Need[] {
  if (outlook.low.rank(node) >= rank) return [];
  return levelsAt(outlook, node)
    .slice(0, rank)
    .flatMap(({ conditions }) => conditions.flatMap((condition) => conditionNeeds(outlook, condition, 'low')));
}

/** The condition, of this level or one below, that is soonest shown to fail. */
function toMiss(outlook: Outlook, node: number, rank: number): readonly Need[] {
  if (outlook.high.rank(node) < rank) return [];
  const ways = levelsAt(outlook, node)
    .slice(0, rank)
    .flatMap(({ conditions }) => conditions.map((condition) => conditionNeeds(outlook, condition, 'high')))
    .filter((needs) => needs.length > 0);
  return ways.length === 0 ? [] : ways.reduce((best, way) => (costOf(way) < costOf(best) ? way : best));
}

const levelsAt = ({ scorer }: Outlook, node: number) => scorer.nodes[node]?.levels ?? [];

const costOf = (needs: readonly Need[]): number => needs.reduce((sum, { questions }) => sum + questions, 0);

/** As many members as the condition takes to be met (`low`) or to fail (`high`), the cheapest first. */
function conditionNeeds(outlook: Outlook, { members, quorum }: Requirement, end: Need['end']): readonly Need[] {
  const measured = members.flatMap(({ subject, bound }) => {
    const [at, expected] = [outlook[end].measure(subject), outlook.expected.measure(subject)];
    return at === null || expected === null
      ? []
      : [{ subject, bound, settled: reaches(at, bound) === (end === 'low') }];
  });
  const wanted = end === 'low' ? (quorum ?? measured.length) : measured.length - (quorum ?? measured.length) + 1;
  const missing = wanted - measured.filter(({ settled }) => settled).length;
  if (missing <= 0) return [];
  const ways = measured
    .filter(({ settled }) => !settled)
    .map(({ subject, bound }) => memberNeeds(outlook, subject, bound, end))
    .sort((a, b) => costOf(a) - costOf(b));
  return ways.slice(0, missing).flat();
}

function memberNeeds(outlook: Outlook, subject: Subject, bound: Bound, end: Need['end']): readonly Need[] {
  if (subject.of === 'level') {
    const rank = toNumber(bound.at);
    return end === 'low' ? toReach(outlook, subject.node, rank) : toMiss(outlook, subject.node, rank);
  }
  const gap = Math.abs(figureOf(outlook[end], subject) - toNumber(bound.at));
  const moves = new Map<number, number>();
  for (const { index, chain } of outlook.candidates) {
    if ('question' in subject ? subject.question !== index : !chain.includes(subject.node)) continue;
    const moved = (end === 'low' ? outlook.lowWith : outlook.highWith)(index);
    const by = Math.abs(figureOf(moved, subject) - figureOf(outlook[end], subject));
    if (by > 0) moves.set(index, by);
  }
  return [{ end, subject, gap, moves, questions: questionsFor(gap, [...moves.values()]) }];
}

const figureOf = (valuation: Valuation, subject: Subject): number => {
  const figure = valuation.measure(subject);
  return figure === null ? 0 : toNumber(figure);
};

/** Out of reach costs more than anything that can be shown. */
const OUT_OF_REACH = 1000;

function questionsFor(gap: number, moves: readonly number[]): number {
  let left = gap;
  let count = 0;
  for (const by of [...moves].sort((a, b) => b - a)) {
    if (left <= 0) break;
    // The last one counts for the part of it that is needed, so that a little less to show is a little cheaper.
    count += Math.min(1, left / by);
    left -= by;
  }
  return left > 1e-9 ? OUT_OF_REACH : Math.max(count, 0.01);
}
