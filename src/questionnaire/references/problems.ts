/** Kinds of things that a questionnaire names elsewhere. */
export type Named =
  | 'question'
  | 'dimension'
  | 'question-or-dimension'
  | 'option'
  | 'row'
  | 'level'
  | 'tag'
  | 'stage'
  | 'source'
  | 'passage'
  | 'profile-field'
  | 'figure'
  | 'option-set'
  | 'level-set'
  | 'action'
  | 'benchmark'
  | 'check'
  | 'value'
  | 'locale';

/** What can be wrong between the parts of a questionnaire. Nothing here has an argument that a sentence cannot show as it is. */
export interface ReferenceProblems {
  'duplicate-id': { readonly id: string; readonly named: Named };
  'reserved-id': { readonly id: string; readonly named: Named };
  /** `within`: whose option, row, level or passage it should be. */
  'dangling-reference': {
    readonly id: string;
    readonly named: Named;
    readonly within?: string;
    readonly suggestion?: string;
    readonly known: readonly string[];
  };
  /** The id exists but is of another kind. */
  'wrong-target': { readonly id: string; readonly wanted: Named; readonly is: Named; readonly key: string };
  'scoreless-dimension': { readonly id: string };
  'levelless-dimension': { readonly id: string };
  'unscored-question': { readonly id: string; readonly kind: string };
  'optionless-question': { readonly id: string; readonly kind: string };
  'figureless-reference': { readonly id: string; readonly kind: string };
  'ambiguous-figure': { readonly id: string };
  /** More than a question's best answer earns, or than a dimension's (the company's) score can come to. */
  'beyond-maximum': {
    readonly id: string;
    readonly named: 'question' | 'dimension';
    readonly points: number;
    readonly most: number;
    readonly above: boolean;
  };
  'ancestor-reference': { readonly id: string; readonly node: string };
  /** What depends on what, in a circle; `score:a`, `level:b`, or actions' ids. */
  'cyclic-reference': { readonly circle: readonly string[] };
  'cyclic-order': { readonly circle: readonly string[] };
  /** A `when` that reads a question which is not asked before. */
  'later-reference': { readonly id: string; readonly self: boolean };
  'answer-in-profile-test': { readonly id: string; readonly where: 'weight' | 'action' | 'benchmark' | 'fact' };
  /** A test that compares with nothing. */
  'idle-test': { readonly id: string; readonly keys: readonly string[] };
  /** A key that means nothing at this kind of field, question or test. */
  'misplaced-key': { readonly key: string; readonly kind: string; readonly allowed: readonly string[] };
  'required-key': { readonly key: string; readonly kind: string };
  /** Exactly one of these keys must be there. */
  'one-of-keys': { readonly keys: readonly string[]; readonly given: readonly string[] };
  'missing-translation': { readonly locale: string; readonly locales: readonly string[] };
  'undeclared-locale': { readonly locale: string; readonly locales: readonly string[] };
  'falling-bound': {
    readonly subject: string;
    readonly bound: string;
    readonly level: string;
    readonly below: string;
    readonly lower: string;
  };
  'empty-selection': { readonly selection: string; readonly wanted: Named; readonly node: string };
  'count-beyond-members': { readonly count: number; readonly members: number };
  'missing-stage': { readonly id: string; readonly node: string; readonly stages: readonly string[] };
  'empty-dimension': { readonly id: string };
  'mixed-dimension': { readonly id: string };
  'unordered-bands': { readonly bound: number; readonly before: number };
  'uncovered-figures': { readonly least: number; readonly first: string };
  'band-outside-range': { readonly bound: number; readonly least?: number; readonly most?: number };
  'unordered-counts': { readonly ticked: number; readonly before: number };
  'idle-points': { readonly key: string; readonly by: string };
  /** More ticked earns less. */
  'falling-counts': { readonly ticked: number; readonly points: number; readonly before: number };
  'exclusive-points': { readonly id: string };
  /** A condition or rule that only those meet who tick "none of these". */
  'exclusive-reference': { readonly id: string };
  /** A grid of which no row counts. */
  'weightless-rows': { readonly id: string };
  'weight-without-default': Readonly<Record<never, never>>;
  'reversed-range': { readonly min: number; readonly max: number };
  'empty-cost': Readonly<Record<never, never>>;
  'wrong-role-kind': { readonly role: string; readonly kind: string; readonly wanted: readonly string[] };
  'duplicate-role': { readonly role: string };
  'renamed-still-there': { readonly id: string };
  'too-many-questions': { readonly most: number; readonly count: number };
  'too-many-layers': { readonly most: number };
}
