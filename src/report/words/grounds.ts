import type { Coverage } from '../../assessment/assessment.ts';

/** What it all rests on: answers, method, readings and sources. */
export interface GroundsWords {
  readonly answers: AnswersWords;
  readonly method: MethodWords;
  readonly basis: BasisWords;
  readonly sources: {
    readonly title: string;
    readonly caption: string;
    /** A document alone, or with its passages. */
    readonly columns: { readonly document: (passages: boolean) => string; readonly footing: string };
    /** Instead of the passages themselves. */
    readonly withoutPassages: (questionnaire: string) => string;
    readonly usedFor: (used: string) => string;
    /** Under a document: a passage of it, and what rests on that. */
    readonly passage: (text: string, used: string) => string;
    readonly used: (uses: {
      readonly questions: readonly string[];
      readonly benchmarks: number;
      /** Places in the road map. */
      readonly actions: readonly number[];
      /** Levels, fields of the profile, dimensions. */
      readonly others: number;
    }) => string;
    /** Documents of the questionnaire that nothing in this report rests on. */
    readonly unused: (documents: number) => string;
    readonly ownReading: (questions: readonly string[]) => string;
    readonly document: (title: string, number: string | null) => string;
    readonly licence: (licence: string) => string;
  };
}

interface AnswersWords {
  readonly title: string;
  readonly lead: (coverage: Coverage) => string;
  readonly profileCaption: string;
  readonly caption: string;
  readonly columns: Readonly<Record<'number' | 'question' | 'answer' | 'points' | 'evidence', string>>;
  /** Before what the company said of itself. */
  readonly profileField: (title: string) => string;
  readonly derived: (value: string) => string;
  readonly noEvidence: string;
  readonly note: (note: string) => string;
  readonly withoutNotes: string;
  /** Instead, where the answers file goes along with the report and holds all of it. */
  readonly attached: string;
  /** The same to whoever makes the report, before it is handed on. */
  readonly attachedRemark: string;
}

interface MethodWords {
  readonly title: string;
  readonly lead: (aggregate: string, rule: string) => string;
  readonly pointsTitle: string;
  readonly points: string;
  readonly scoresTitle: string;
  readonly scores: string;
  readonly scoresCaption: string;
  readonly columns: Readonly<Record<'node' | 'level' | 'aggregate' | 'formula' | 'score' | 'satisfied', string>>;
  readonly noScore: (empty: boolean) => string;
  readonly noFormula: string;
  /** Instead of a formula where there is but one part. */
  readonly onlyPart: string;
  /** The formula of a minimum. */
  readonly lowestOf: (values: readonly string[]) => string;
  readonly levelAsScore: (level: string, rank: string) => string;
  readonly stagesTitle: string;
  readonly stages: string;
  readonly stagesCaption: string;
  readonly satisfied: string;
  readonly unsatisfied: (bound: string) => string;
  readonly levelsTitle: string;
  readonly levels: (level: string) => string;
  readonly levelsCaption: string;
  /** Under a level: its conditions that are met (or not), run on. */
  readonly standing: (state: string, count: number, conditions: readonly string[]) => string;
  readonly levelReached: (level: string) => string;
  readonly levelNotReached: (level: string) => string;
  /** Levels whose conditions are left out, and where to read them. */
  readonly furtherLevels: (levels: string, questionnaire: string) => string;
  readonly effectsTitle: string;
  readonly effects: {
    readonly unknown: (count: number) => string;
    readonly noUnknown: string;
    readonly notApplicable: (
      count: number,
      scores: { readonly score: string; readonly instead: string } | null,
    ) => string;
    readonly policy: (policy: string) => string;
    readonly noNotApplicable: string;
    readonly evidenced: (facts: {
      readonly evidenced: number;
      readonly asked: number;
      readonly level: string | null;
      readonly score: string | null;
    }) => string;
    readonly checks: (texts: string) => string;
  };
}

interface BasisWords {
  readonly title: string;
  readonly questionnaire: (facts: {
    readonly title: string;
    readonly version: string;
    readonly status: string;
    readonly since: string;
    readonly publisher: string | null;
    readonly licence: string | null;
  }) => string;
  readonly caption: string;
  readonly columns: Readonly<Record<'footing' | 'meaning' | 'questions' | 'benchmarks' | 'actions', string>>;
  readonly total: string;
  readonly disclaimerTitle: string;
  readonly disclaimer: string;
}
