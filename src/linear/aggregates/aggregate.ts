import type { Rational } from '../../exact/rational.ts';
import type { Draft } from '../draft.ts';
import type { Expression } from '../expression.ts';

/** A child that has a value, with its weight. */
export interface RowPart {
  readonly weight: Rational;
  readonly value: Expression;
  /** What it is if nothing is done, and if everything is. */
  readonly least: Rational;
  readonly most: Rational;
}

/** What a node's rows are made from: as the scorer is shown it (`assessment/aggregates/aggregate.ts`), in expressions. */
export interface RowView {
  readonly draft: Draft;
  readonly parts: (stage?: number) => readonly RowPart[];
  readonly rank: () => Expression | null;
  readonly satisfiedAt: Rational;
  readonly stages: number;
}

/**
 * The rows of an aggregate: an expression that is never above the node's score, and can be as much. That suffices, because
 * nothing ever asks for a lower score.
 */
export interface AggregateRows {
  readonly value: (node: RowView) => Expression | null;
  readonly ofStage: (node: RowView, stage: number) => Expression | null;
}
