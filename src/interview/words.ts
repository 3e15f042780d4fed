import type { TypedWords } from '../answers/typed/words.ts';
import type { Mark } from './review.ts';
import type { DimensionState, QuestionState } from './steps.ts';

/** The words for what the interview tells, whoever shows it; titles and texts of the questionnaire arrive in the language. */
export interface InterviewWords {
  readonly progress: {
    readonly overall: (count: { readonly position: number; readonly total: number }) => string;
    readonly dimension: (count: {
      readonly title: string;
      readonly position: number;
      readonly total: number;
    }) => string;
    readonly minutes: (minutes: number) => string;
    /** Parts of the line, side by side. */
    readonly line: (parts: readonly string[]) => string;
  };
  readonly states: Readonly<Record<QuestionState, string>>;
  readonly dimensionStates: Readonly<Record<DimensionState, string>>;
  readonly marks: Readonly<Record<Mark, string>>;
  /** A fact worked out from the profile; `is` is its label, null while something is missing for it. */
  readonly fact: (fact: { readonly title: string; readonly is: string | null }) => string;
  /** Questions that apply now; `counted`: how many of them have an answer already. */
  readonly appearing: (moved: { readonly questions: number; readonly counted: number }) => string;
  /** Questions that do not apply any more; `kept`: how many of them have an answer, which stays in the file. */
  readonly leaving: (moved: { readonly questions: number; readonly kept: number }) => string;
  /** Before the text of a check: kindly, and that both answers may stand. */
  readonly contradiction: string;
  readonly contradictionMayStand: string;
  /** The level is certain; null: not even the first. `left`: questions that would still be asked. */
  readonly certain: (told: { readonly answered: number; readonly level: string; readonly left: number }) => string;
  /** Said before what is answered after that. */
  readonly afterCertainty: string;
  /** At the review, what is still missing. */
  readonly missing: (missing: { readonly fields: number; readonly open: number; readonly carried: number }) => string;
  readonly typed: TypedWords;
  /** A figure that was worked out, to be shown before it is taken: "12/40 = 30%". */
  readonly workedOut: (told: { readonly given: string; readonly figure: number; readonly unit: string }) => string;
  /** "0.3" at a share: 0.3 % or 30 %? */
  readonly perhaps: (told: { readonly figure: number; readonly perhaps: number }) => string;
}
