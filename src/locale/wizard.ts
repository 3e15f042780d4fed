/** What can be asked for at any screen of the wizard beside an answer; which of them are offered, the screen says. */
export type WizardCommand =
  | 'back'
  | 'help'
  | 'unknown'
  | 'not-applicable'
  | 'evidence'
  | 'note'
  | 'jump'
  | 'language'
  | 'leave'
  | 'menu';

/** What the wizard says beside the questionnaire's own texts and the interview's words. Each language fulfils it. */
export interface WizardWords {
  readonly screen: WizardScreenWords;
  readonly steps: WizardStepWords;
  readonly plain: WizardPlainWords;
}

/** Words on every screen: keys and what they do, what is above and below, what is wrong with what was typed. */
export interface WizardScreenWords {
  /** `long`: in the menu of the screens where one types. `typed`: words that mean it in plain mode, beside its letter. */
  readonly commands: Readonly<
    Record<WizardCommand, { readonly label: string; readonly long: string; readonly typed: readonly string[] }>
  >;
  readonly keys: Readonly<Record<'enter' | 'space' | 'tab' | 'orNumber', string>>;
  readonly does: Readonly<Record<'choose' | 'tick' | 'take' | 'go-on' | 'move' | 'scroll' | 'close', string>>;
  readonly above: (lines: number) => string;
  readonly below: (lines: number) => string;
  readonly chosen: string;
  readonly required: string;
  readonly chooseOne: string;
  readonly tickSome: string;
  readonly exclusive: string;
  readonly notADay: (given: string) => string;
  readonly refused: string;
  readonly atStart: string;
}

/** What the screens are made of. Figures, titles and texts arrive as they are shown. */
export interface WizardStepWords {
  readonly welcome: {
    readonly title: string;
    readonly fresh: (told: { readonly file: string; readonly questions: number }) => readonly string[];
    readonly quick: string;
    readonly draft: (told: {
      readonly file: string;
      readonly answered: number;
      readonly left: number;
    }) => readonly string[];
    readonly finished: (told: { readonly file: string }) => readonly string[];
    readonly carried: (told: { readonly file: string; readonly carried: number }) => readonly string[];
    readonly changed: (questions: readonly string[]) => string;
    readonly gone: (count: number) => string;
    readonly otherLanguage: string;
  };
  readonly profile: {
    readonly head: (position: number, total: number) => string;
    /** Of a choice, and of what is typed. */
    readonly optional: string;
    readonly optionalLine: string;
  };
  readonly respondent: { readonly ask: string; readonly help: string };
  readonly date: { readonly ask: string; readonly help: string };
  readonly dimension: {
    readonly head: (told: { readonly done: number; readonly total: number }) => string;
    readonly questions: (count: number) => string;
    readonly cut: string;
    readonly carried: string;
    readonly mayBeCut: string;
  };
  readonly question: {
    readonly percent: string;
    readonly number: (unit: string) => string;
    readonly text: string;
    readonly criteria: string;
    readonly optionCriteria: string;
    readonly carried: (answer: string) => string;
    readonly now: (answer: string) => string;
    readonly evidence: (text: string) => string;
    /** Said when the answer was changed and the evidence is the old one. */
    readonly evidenceStays: (told: { readonly title: string; readonly evidence: string }) => string;
    readonly evidenceHint: (text: string) => string;
    readonly note: (text: string) => string;
    readonly noAnswerRow: string;
    readonly notApplicableRow: string;
  };
  readonly help: {
    readonly title: string;
    readonly why: string;
    readonly howToCount: string;
    readonly more: string;
    readonly evidence: string;
    readonly source: string;
    readonly ownReading: string;
    readonly colon: string;
    readonly semicolon: string;
    readonly none: string;
    readonly unknown: string;
    /** The same at a question that is not scored. */
    readonly unknownUnscored: string;
    /** With what the questionnaire makes of it. */
    readonly notApplicable: (policy: string) => string;
  };
  readonly ask: Readonly<
    Record<'reason' | 'cutReason' | 'evidence' | 'note', { readonly title: string; readonly help: string }>
  >;
  readonly contradiction: { readonly keep: string; readonly change: (question: string) => string };
  readonly certain: { readonly stop: string; readonly goOn: string };
  readonly jump: { readonly title: string; readonly profile: string; readonly review: string; readonly menu: string };
  readonly review: {
    readonly title: string;
    readonly help: string;
    readonly finish: string;
    readonly finishOpen: (open: number) => string;
    readonly nextOpen: (open: number) => string;
    readonly missingFields: (fields: string) => string;
    readonly notCounted: (count: number) => string;
    readonly profile: string;
    readonly mark: string;
    /** "得分较高而没有佐证：3 题". */
    readonly counted: (what: string, count: number) => string;
    /** What is not applicable, with its reason. */
    readonly because: (answer: string, reason: string) => string;
    readonly colon: string;
  };
  readonly left: {
    readonly saved: (told: { readonly file: string; readonly answered: number; readonly command: string }) => string;
    /** The same where nothing is open. */
    readonly complete: (told: { readonly file: string; readonly answered: number; readonly command: string }) => string;
    readonly nothing: string;
  };
  readonly result: {
    readonly title: string;
    readonly nextSteps: string;
    readonly written: (told: { readonly answers: string; readonly pdf: string | null }) => readonly string[];
    readonly again: (command: string) => string;
  };
}

/** Line by line, for screen readers and pipes. */
export interface WizardPlainWords {
  readonly intro: readonly string[];
  /** Before what is typed. */
  readonly prompt: string;
  readonly number: (most: number) => string;
  readonly numbers: (most: number) => string;
  readonly row: (row: string, most: number) => string;
  readonly text: string;
  readonly goOn: string;
  readonly keep: (answer: string) => string;
  readonly commands: (list: string) => string;
  readonly notUnderstood: (given: string) => string;
}
