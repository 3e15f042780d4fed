import type { Answer, ProfileValue } from '../questionnaire/answer.ts';

/** One company's answers to one questionnaire version, whatever they were read from: a file, the wizard, a spreadsheet row. */
export interface Answers {
  readonly questionnaire: string;
  readonly version: string;
  /** Hash of the questionnaire's scoring model when the answers were given (`questionnaire/fingerprint.ts`). */
  readonly scoring?: string;
  /** Profile field → value, as its kind has it: text and choice strings, numbers, booleans. Unknown fields are left out. */
  readonly company: Readonly<Record<string, ProfileValue>>;
  readonly respondent?: string;
  /** Day of the assessment, ISO 8601. */
  readonly date: string;
  /** Question (or cut dimension) → entry. What is not here is open. */
  readonly answers: Readonly<Record<string, Entry>>;
  readonly plan?: CompanyPlan;
  readonly interview?: Draft;
  /** Question → fingerprint of the question as it was asked. */
  readonly asked?: Readonly<Record<string, string>>;
  /** What it came to when it was finished, to be compared later without the old questionnaire. */
  readonly result?: RecordedResult;
}

/** What an interview has to remember between two sittings. None of it counts, and what nothing is called by is passed over. */
export interface Draft {
  /** The step it is on (`interview/steps.ts`); absent once it is finished. */
  readonly at?: string;
  /** Checks that were pointed out: once is enough. */
  readonly 'pointed-out'?: readonly string[];
  /** The level that a quick scan announced as certain; null below the first. */
  readonly 'certain-level'?: string | null;
  /** Questions that were answered after that, when the level was known. */
  readonly 'answered-after'?: readonly string[];
  /** Asked in the order of a quick scan, and so again when it goes on. */
  readonly quick?: boolean;
  /** Question → what was written to it before it was answered; it goes with the answer. */
  readonly 'written-before'?: Readonly<Record<string, WrittenBefore>>;
}

export interface WrittenBefore {
  readonly evidence?: string;
  readonly note?: string;
}

/** Level and scores as they were when the answers were finished. */
export interface RecordedResult {
  /** Null below the first level; absent where the questionnaire has none. */
  readonly level?: string | null;
  readonly rank?: number;
  readonly score?: number | null;
  readonly max?: number | null;
  /** Dimension → score. */
  readonly dimensions?: Readonly<Record<string, number | null>>;
  /** Of the questionnaire it was scored with. */
  readonly sha256: string;
}

/** One answer with what belongs to it. */
export interface Entry {
  readonly answer: Answer;
  readonly evidence?: string;
  readonly note?: string;
  /** Taken over from an earlier assessment and not yet confirmed: never counts as evidenced. */
  readonly carried?: boolean;
}

/** The company's own figures and decisions; they go before the questionnaire's estimates. Money in 10,000 CNY. */
export interface CompanyPlan {
  readonly budget?: number;
  readonly months?: number;
  readonly subsidy?: { readonly rate: number; readonly cap: number; readonly level?: string };
  readonly quotes?: Readonly<Record<string, { readonly cost?: number; readonly months?: number }>>;
  readonly done?: readonly string[];
  readonly impossible?: readonly string[];
}
