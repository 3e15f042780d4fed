import type { Rational } from '../../exact/rational.ts';

/** A child that has a value, with its weight. */
export interface Part {
  readonly weight: Rational;
  readonly value: Rational;
}

/** What a node's rule is shown of it. Children without a value are not there. */
export interface NodeView {
  /** Parts of the whole node, or of one stage of it. */
  readonly parts: (stage?: number) => readonly Part[];
  /** Rank of the node's own level; null where it has none. */
  readonly rank: () => Rational | null;
  readonly satisfiedAt: Rational;
  readonly stages: number;
}

/** Everything a value may still become: from `low` to `high`, or none at all. */
export interface Hull {
  readonly low: Rational;
  readonly high: Rational;
  readonly mayBeNone: boolean;
}

export interface HullPart {
  readonly weight: Rational;
  readonly hull: Hull;
}

/** Parts that surely have no value are not there. */
export interface HullView {
  readonly parts: (stage?: number) => readonly HullPart[];
  readonly rank: () => Hull | null;
  readonly satisfiedAt: Rational;
  readonly stages: number;
}

/** How a node's score comes from its children's. Each rule is monotone: no higher part makes a lower value. */
export interface AggregateRule {
  /** Null: no value. */
  readonly value: (node: NodeView) => Rational | null;
  /** Value of one stage, as a `staged` node above asks for it. */
  readonly ofStage: (node: NodeView, stage: number) => Rational | null;
  /** Bounds of the value: never narrower than what the parts allow. Null: surely none. */
  readonly hull: (node: HullView) => Hull | null;
  readonly hullOfStage: (node: HullView, stage: number) => Hull | null;
  /** What a child adds to the value, given its share of the weights; null where that has no meaning. */
  readonly contribution: (share: Rational, part: Part) => Rational | null;
  /** Whether children have weights here. */
  readonly weighs: boolean;
}
