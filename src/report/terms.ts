import type { ConditionResult } from '../assessment/assessment.ts';
import type { Action, MoneyRange } from '../questionnaire/schema/action.ts';
import type { Aggregate } from '../questionnaire/schema/dimension.ts';
import type { Role } from '../questionnaire/schema/profile.ts';
import type { NotApplicable, QuestionKind } from '../questionnaire/schema/question.ts';
import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import type { Certainty } from '../questionnaire/schema/source.ts';
import type { AnswerWords } from '../questionnaire/kinds/words.ts';

export type Service = NonNullable<Action['service']>;
/** How sure a text is; `own-reading` where it traces to no document. */
export type Footing = Certainty | 'own-reading';

/**
 * The domain's own words in one language: what report, terminal and `show --method` call things. `locale/` fulfils it.
 * Figures arrive shortened for people (`text/figures.ts`), names in the reader's language.
 */
export interface Terms {
  readonly company: string;
  /** The score of the company, of a dimension: "综合得分", "“装备联网”得分". */
  readonly score: (dimension: string | null) => string;
  readonly scoreOf: (value: string, max: string) => string;
  readonly points: (points: string) => string;
  /** A level as it is named: "L2 单元数字化"; the state below the first where nothing else is said. */
  readonly level: (id: string, title: string) => string;
  readonly notYet: string;
  readonly list: (names: readonly string[]) => string;
  readonly quote: (name: string) => string;
  readonly kinds: Readonly<Record<QuestionKind, string>>;
  readonly aggregates: Readonly<Record<Aggregate, { readonly name: string; readonly rule: string }>>;
  readonly footings: Readonly<Record<Footing, { readonly name: string; readonly meaning: string }>>;
  readonly services: Readonly<Record<Service, string>>;
  readonly light: string;
  readonly policies: Readonly<Record<NotApplicable, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly status: Readonly<Record<Questionnaire['status']['is'], string>>;
  /** How an answer is told. */
  readonly answer: AnswerWords;
  /** Why a question counts nothing, or only the least. */
  readonly states: Readonly<Record<'unknown' | 'open' | 'not-applicable' | 'not-asked' | 'cut' | 'carried', string>>;
  readonly selections: SelectionWords;
  /** Money in 10,000 CNY. */
  readonly money: (range: MoneyRange) => string;
  /** The two ends as `money` shows them, still in 10,000 CNY: what is added up of these agrees with what is read. */
  readonly moneyShown: (range: MoneyRange) => MoneyRange;
  /** A sum of such ends, not shortened again. */
  readonly moneySum: (range: MoneyRange) => string;
  /** An exact amount inside a working, without currency. */
  readonly amount: (range: MoneyRange) => string;
  readonly moneyAYear: (range: MoneyRange) => string;
  /** A price of the questionnaire, no digit left out. */
  readonly priceAsWritten: (range: MoneyRange) => string;
  readonly months: (months: number) => string;
  /** ISO 8601 → as it is written in a letter. */
  readonly day: (day: string) => string;
  readonly percent: (figure: string) => string;
  /** What a condition requires, a sentence without full stop: "“装备联网”得分不低于 1.5". */
  readonly requires: { readonly [K in ConditionResult['kind']]: (facts: RequirementFacts) => string };
  /** Where it stands: "现在 1.32，差 0.18". */
  readonly standing: (facts: StandingFacts) => string;
  /** The figure by itself, in a table: "1.32", "2 项", "最低 1.5". */
  readonly actual: (facts: Pick<StandingFacts, 'kind' | 'measure'> & { readonly figure: string }) => string;
  /** What is missing by itself: "0.18", "1 分". */
  readonly short: (facts: Pick<StandingFacts, 'kind' | 'measure'> & { readonly figure: string }) => string;
  readonly sentence: (requirement: string, standing: string) => string;
}

export interface RequirementFacts {
  /** Dimension, company or question; of `every` and `count` the selection in words. */
  readonly subject: string;
  readonly measure: ConditionResult['measure'];
  readonly bound: ConditionResult['bound'];
  /** Figure, level or option that is required (of each member). */
  readonly required: string;
  /** `count` only. */
  readonly count: string;
  /** `chosen` only: whether several can be ticked. */
  readonly ticked: boolean;
}

export interface StandingFacts {
  readonly kind: ConditionResult['kind'];
  readonly status: ConditionResult['status'];
  readonly measure: ConditionResult['measure'];
  /** Figure, level or option now; null where there is none. */
  readonly actual: string | null;
  /** How far below the bound; null where that is no figure, or nothing is missing. */
  readonly short: string | null;
  /** `every` and `count`: how many members reach the measure, of how many, and which do not. */
  readonly reached: string;
  readonly members: string;
  readonly failing: readonly string[];
}

/** A selection in words: names, all that carry a tag, or a node's own parts. */
export interface SelectionWords {
  readonly tagged: (tag: string) => string;
  readonly children: string;
}
