import { loadWords } from '../locale/choose.ts';
import { evaluate } from '../questionnaire/when.ts';
import { gather } from '../report/material.ts';
import type { Material, ReportOptions } from '../report/material.ts';
import type { Template } from '../report/template.ts';
import { orderActions } from '../roadmap/order.ts';
import type { Order } from '../roadmap/order.ts';
import type { Assessed } from './assessed.ts';
import type { Context } from './context.ts';

/** A screen has no template: its views are what they are. */
const screen: Template = { template: 1, id: 'screen', title: {}, sections: [] };

/** What the views of the terminal are drawn from: the same as a report. */
export async function materialFor(found: Assessed, options: ReportOptions, { language }: Context): Promise<Material> {
  const words = await loadWords(language, 'report');
  return gather({ ...found, order: orderFor(found), language, words, template: screen, options });
}

/** The actions that close the gaps, in an order that can be carried out. */
export function orderFor({ questionnaire, answers, reckoning, assessment, gaps }: Assessed): Order {
  const { scorer, situation } = reckoning;
  return orderActions({
    questionnaire,
    assessment,
    gaps,
    answers,
    fits: ({ when }) => when === undefined || evaluate(when, scorer.facts, situation.readingOf) === true,
  });
}
