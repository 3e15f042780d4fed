import type { Answers } from '../answers/answers.ts';
import { assess } from '../assessment/assess.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { findGaps } from '../gaps/find.ts';
import type { Gap } from '../gaps/gap.ts';
import { factsOf } from '../questionnaire/facts.ts';
import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import { evaluate } from '../questionnaire/when.ts';
import type { Template } from '../report/template.ts';
import { orderActions } from '../roadmap/order.ts';
import type { Order } from '../roadmap/order.ts';

/** Answers, and all that follows from them. */
export interface Assessed {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly gaps: readonly Gap[];
  readonly order: Order;
}

/** From answers to result, gaps and an order of actions: the stages one after the other. */
export function assessed(questionnaire: Questionnaire, answers: Answers): Assessed {
  const assessment = assess(questionnaire, answers);
  const gaps = findGaps(questionnaire, answers, assessment);
  const facts = factsOf(questionnaire, answers.company);
  const order = orderActions({
    questionnaire,
    assessment,
    gaps,
    answers,
    fits: ({ when }) => when === undefined || evaluate(when, facts) === true,
  });
  return { questionnaire, answers, assessment, gaps, order };
}

/** A screen has no template: its views are what they are. */
export const screen: Template = { template: 1, id: 'screen', title: {}, sections: [] };
