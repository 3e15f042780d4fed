import type { Answer } from '../answer.ts';
import type { Rational } from '../../exact/rational.ts';
import type { NotApplicable, Option, Question, QuestionKind, QuestionOf } from '../schema/question.ts';
import type { Locale } from '../schema/text.ts';
import type { AnswerTest } from '../when.ts';
import type { AnswerProblem } from './problems.ts';
import type { AnswerWords } from './words.ts';

export type Parsed =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly problems: readonly AnswerProblem[] };

/** Points that can be earned, a lowest answer that earns exactly them, and what it is that earns them. */
export interface Anchor {
  readonly points: Rational;
  readonly answer: Answer;
  readonly by:
    | { readonly option: string }
    /** A band, by the bound it begins at; `below`: what lies under the lowest bound that is written. */
    | { readonly from: number }
    | { readonly above: number }
    | { readonly below: number }
    /** So many items ticked. */
    | { readonly count: number }
    /** The rule's place in `by-rule`. */
    | { readonly rule: number }
    /** The answer itself: ticked items, rows. */
    | { readonly answer: true };
}

/** What is still to come of an answer that is open or has open parts. */
export interface Completions {
  readonly worst: Answer;
  readonly best: Answer;
  /** Whether it may still turn out not to count at all. */
  readonly mayNotCount: boolean;
}

/** What a kind is told of the questionnaire around a question. */
export interface Surroundings {
  /** The options of a choice or grid, looked up in the option sets. */
  readonly options: readonly Option[];
  readonly policy: NotApplicable;
}

/**
 * What one question means: whoever needs to know something about a question asks this, and nobody asks for its kind. All
 * functions are total: an answer that is none of the question's counts as `unknown`.
 */
export interface Meaning {
  readonly question: Question;
  /** What "not applicable" does here. */
  readonly policy: NotApplicable;
  readonly scored: boolean;
  /** Points of the lowest and of the highest answer; null where nothing is scored. */
  readonly least: Rational | null;
  readonly most: Rational | null;
  /** Distinct points that can be earned, ascending, least and most among them; at most 1,000 of a grid or a long list. */
  readonly anchors: readonly Anchor[];
  /** A value from a file, cell or prompt → answer. Accepts what is beyond doubt ("30%", "３０％"), refuses the rest. */
  readonly parse: (raw: unknown) => Parsed;
  /** Points as counted: unknown and open parts earn the lowest. Null: not counted (unscored, excluded). */
  readonly points: (answer: Answer) => Rational | null;
  /** An answer with parts still open (rows of a grid). */
  readonly unfinished: (answer: Answer) => boolean;
  /** What the lowest and the highest answer are that keep what is answered already; nothing is given: nothing is answered. */
  readonly completions: (answer?: Answer) => Completions;
  /** The lowest and the highest answer to as much as applies in this one (rows that do not apply stay so). */
  readonly extremes: (answer?: Answer) => { readonly worst: Answer; readonly best: Answer };
  /** A lowest answer with at least these points (or `above` them) that keeps what is there; null where none has them. */
  readonly answerReaching: (points: Rational, current?: Answer, above?: boolean) => Answer | null;
  /** The answer that keeps what is there and reaches a condition on a chosen option; null where there is no such option. */
  readonly choosing: (option: string, current?: Answer) => Answer | null;
  /** What a condition on a chosen option measures the answer by: the option's points, 1 for a tick. Null: no such option. */
  readonly required: (option: string) => Rational | null;
  /** The answer's figure beside `required`: its points, its lowest row's points, 1 or 0 for ticked or not. */
  readonly towards: (option: string, answer: Answer) => Rational;
  /** Whether one of these options is chosen (in that row; without `row` in every row); undefined while a row is open. */
  readonly is: (answer: Answer, values: readonly (string | boolean)[], row?: string) => boolean | undefined;
  /** Points of one row; null where there is no such row or it does not count; undefined while it is open. */
  readonly rowPoints: (answer: Answer, row: string) => Rational | null | undefined;
  /**
   * Answers among which each combination of outcomes of these tests occurs, with its lowest and highest points; unknown and
   * not-applicable are among them. What is answered already (`kept`: rows) stays. Null where it would take more than 4,096.
   */
  readonly candidates: (tests: readonly AnswerTest[], kept?: Answer) => readonly Answer[] | null;
  /** The answer in the respondent's words: labels of options, figures with units. Null: open. */
  readonly label: (answer: Answer | null, locale: Locale, words: AnswerWords) => string;
  /** What reaches an anchor's points, in the respondent's words: an option's label, "20% and more". */
  readonly labelAnchor: (anchor: Anchor, locale: Locale, words: AnswerWords) => string;
}

/**
 * What a kind tells by itself. It is given only answers of its own shape: what all kinds have alike (unknown, not applicable,
 * what is not valid) is added in `index.ts`.
 */
export interface KindMeaning {
  readonly scored: boolean;
  /** The highest answer. Whatever is unknown is the lowest. */
  readonly best: Answer;
  readonly least: Rational | null;
  readonly most: Rational | null;
  readonly anchors: () => readonly Anchor[];
  readonly parse: (raw: unknown) => Parsed;
  readonly points: (answer: Answer) => Rational | null;
  readonly answerReaching: (reached: (points: Rational) => boolean, current: Answer | undefined) => Answer | null;
  readonly candidates: (tests: readonly AnswerTest[], kept?: Answer) => readonly Answer[] | null;
  readonly label: (answer: Answer, locale: Locale, words: AnswerWords) => string;
  readonly labelAnchor?: (anchor: Anchor, locale: Locale, words: AnswerWords) => string;
  readonly choosing?: (option: string, current: Answer | undefined) => Answer | null;
  readonly required?: (option: string) => Rational | null;
  readonly towards?: (option: string, answer: Answer) => Rational;
  readonly is?: (answer: Answer, values: readonly (string | boolean)[], row?: string) => boolean | undefined;
  readonly rowPoints?: (answer: Answer, row: string) => Rational | null | undefined;
  readonly unfinished?: (answer: Answer) => boolean;
  readonly completions?: (answer?: Answer) => Completions;
  readonly extremes?: (answer?: Answer) => { readonly worst: Answer; readonly best: Answer };
}

export type Kind<K extends QuestionKind> = (question: QuestionOf<K>, around: Surroundings) => KindMeaning;

/** Most answers that are tried to a question that decides what applies; also the most combinations of all of them. */
export const MOST_COMBINATIONS = 4096;
/** Most anchors of one question. */
export const MOST_ANCHORS = 1000;
