import type { QuestionKind } from '../questionnaire/schema/question.ts';

/** The comments of an answers file that is written for a person to read and edit. Each language fulfils them. */
export interface AnswersFileWords {
  /** Lines at the head of a file that holds answers. */
  readonly head: (questionnaire: QuestionnaireName) => readonly string[];
  /** Lines at the head of a file to fill in. */
  readonly blankHead: (questionnaire: QuestionnaireName) => readonly string[];
  readonly respondent: string;
  readonly date: string;
  /** Above the answers of a dimension. */
  readonly dimension: (title: string) => string;
  /** Behind a profile field's name: "人，必填". */
  readonly field: Readonly<Record<'required' | 'whole' | 'yesNo', string>>;
  readonly between: (min: number | undefined, max: number | undefined) => string;
  readonly comma: string;
  readonly brackets: (text: string) => string;
  readonly option: (id: string, label: string) => string;
  /** What to write at a question of this kind. */
  readonly fill: Readonly<Record<QuestionKind, string>>;
  readonly exclusive: string;
  readonly howToCount: (text: string) => string;
  readonly evidence: (text: string) => string;
  readonly criteria: (texts: readonly string[]) => string;
  readonly notApplicable: string;
  /** Not every company is asked this. */
  readonly conditional: string;
  /** A dimension that may be cut as a whole. */
  readonly cut: string;
}

export interface QuestionnaireName {
  readonly title: string;
  readonly id: string;
  readonly version: string;
}
