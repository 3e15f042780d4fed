import type { AnswerProblems } from '../questionnaire/kinds/problems.ts';
import type { ShapeProblems } from '../questionnaire/shape.ts';
import type { YamlProblems } from '../questionnaire/yaml.ts';

/** What can be wrong with an answers file or an example, and what is only noted; the arguments of each code. */
export interface AnswersProblems
  extends YamlProblems,
    ShapeProblems,
    AnswerProblems,
    EntryProblems,
    VersionProblems,
    ProfileProblems,
    PlanProblems,
    ExampleProblems {}

interface EntryProblems {
  /** No question, and no dimension, has this id. */
  'unknown-question': { readonly id: string; readonly suggestion?: string };
  /** Noted: the answer is carried over to what the question is called now. */
  'renamed-question': { readonly id: string; readonly now: string };
  /** The old and the new id of one question; the new one counts. */
  'answered-twice': { readonly id: string; readonly now: string };
  /** Noted: an option under its old id. */
  'renamed-option': { readonly option: string; readonly now: string };
  /** Evidence or a note, but no answer that they belong to. */
  'evidence-without-answer': { readonly id: string };
  /** A dimension can only be answered with `not-applicable`, and only where it may be cut. */
  'dimension-answered': { readonly dimension: string; readonly cuttable: boolean };
  /** Kept, but not counted: this company is not asked, or the dimension is cut. */
  'not-asked': { readonly question: string; readonly cut: boolean };
  /** Kept; shown for what it is. */
  'hidden-characters': { readonly characters: readonly string[] };
}

/** Whether these are answers to this questionnaire at all. */
interface VersionProblems {
  'other-questionnaire': { readonly named: string; readonly id: string };
  /** Noted: another version that scores alike. */
  'other-version': { readonly version: string; readonly current: string };
  /** Another version, and nothing in the file shows whether it scores alike. */
  'unproven-version': { readonly version: string; readonly current: string };
  /** The questionnaire scores otherwise than when it was answered. */
  'other-scoring': {
    readonly version: string;
    readonly current: string;
    /** Questions that are asked otherwise now, that are no longer there, and that have no answer in the file. */
    readonly changed: readonly string[];
    readonly gone: readonly string[];
    readonly unanswered: readonly string[];
    /** Whether the file keeps its questions' fingerprints, so that `changed` is known. */
    readonly known: boolean;
  };
}

interface ProfileProblems {
  'unknown-profile-field': { readonly field: string; readonly suggestion?: string; readonly fields: readonly string[] };
  /** A fact that is worked out from the fields. */
  'derived-profile-field': { readonly field: string };
  'missing-profile-field': { readonly field: string };
}

interface PlanProblems {
  'unknown-action': { readonly action: string; readonly suggestion?: string };
  /** Done and impossible at once; done counts. */
  'done-and-impossible': { readonly action: string };
  'unknown-level': { readonly level: string; readonly levels: readonly string[] };
}

/** What an example of a questionnaire expects, and of what. */
interface ExampleProblems {
  'repeated-example': { readonly name: string };
  /** `like` names no example above. */
  'unknown-example': { readonly name: string; readonly suggestion?: string };
  'unknown-dimension': { readonly id: string; readonly suggestion?: string };
  'unknown-stage': { readonly stage: string; readonly stages: readonly string[] };
  'unknown-fact': { readonly fact: string; readonly facts: readonly string[] };
  'unknown-check': { readonly check: string; readonly suggestion?: string };
  /** More or fewer conditions than the level has. */
  'conditions-miscounted': { readonly level: string; readonly conditions: number; readonly count: number };
}
