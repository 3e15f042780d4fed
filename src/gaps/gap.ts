import type { Answer } from '../questionnaire/answer.ts';

/**
 * What separates one answer from what the target needs. For a question that a condition names, the points that it names; for
 * the others the lowest anchor at or above the bound of its dimension or of the company, brought to the question's own scale.
 */
export interface Gap {
  readonly question: string;
  /** The dimension that the question stands in. */
  readonly dimension: string;
  readonly current: {
    readonly points: number;
    readonly answer: Answer | null;
    readonly status: 'answered' | 'unknown' | 'open';
  };
  readonly needed: { readonly points: number };
  /** Why it is needed: named by a condition, or following from a dimension's or the company's bound. */
  readonly because: 'condition' | 'dimension' | 'company' | 'target';
  /** Whether the level cannot be reached without closing it. False where other questions can make up for it. */
  readonly required: boolean;
  /** Rank of the level that needs it. */
  readonly rank: number;
  /** What the score of the company gains if this gap alone is closed; null where the company has no score. */
  readonly gain: number | null;
  /** Actions that lift the question above its present points and fit the company, those that reach `needed` first. */
  readonly actions: readonly string[];
}
