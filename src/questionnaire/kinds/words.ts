/** The words that an answer is told in; `locale/` fulfils them (`terms.ts`). Figures arrive already with their unit. */
export interface AnswerWords {
  readonly unknown: string;
  readonly notApplicable: string;
  /** Asked and not answered yet. */
  readonly open: string;
  readonly yes: string;
  readonly no: string;
  /** Nothing of a list is ticked. */
  readonly none: string;
  /** A figure with its unit, "%" included: "35%", "120 台". */
  readonly figure: (figure: number, unit: string) => string;
  /** This figure and more: "20% 及以上". */
  readonly from: (figure: string) => string;
  /** More than this: "高于 20%". */
  readonly above: (figure: string) => string;
  /** Less than this: "低于 20%". */
  readonly below: (figure: string) => string;
  /** At most this: "20% 及以下". */
  readonly upTo: (figure: string) => string;
  /** Both bounds, each worded as above: "20% 及以上、低于 40%". */
  readonly between: (lower: string, upper: string) => string;
  /** At least so many of the items of the list: "至少 3 项". */
  readonly atLeast: (count: number) => string;
  /** At least so many of these: "以下至少 2 项：甲、乙、丙". */
  readonly atLeastOf: (count: number, items: readonly string[]) => string;
  /** Any one of these: "甲或乙". */
  readonly anyOf: (items: readonly string[]) => string;
  /** All of these, side by side: "甲、乙". */
  readonly list: (items: readonly string[]) => string;
  /** A grid's row with its answer: "仓储：部分". */
  readonly row: (row: string, answer: string) => string;
}
