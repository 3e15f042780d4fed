import * as fc from 'fast-check';
import type { Action } from '../../src/questionnaire/schema/action.ts';
import type { Benchmark } from '../../src/questionnaire/schema/benchmark.ts';
import type { Questionnaire } from '../../src/questionnaire/schema/questionnaire.ts';
import { isScored, questionsOf } from '../../src/questionnaire/tree.ts';
import { text } from '../builders.ts';
import { type Sample, samples } from '../generated.ts';

/** Generated questionnaires with actions, benchmarks, sources and a target on top; some with none of these. */
export const reportSamples = (open = 15): fc.Arbitrary<Sample> =>
  fc
    .tuple(samples({ open }), fc.array(fc.nat(999), { minLength: 60, maxLength: 60 }), fc.nat(3))
    .map(([{ questionnaire, answers }, numbers, richness]) => ({
      questionnaire: richness === 0 ? questionnaire : enriched(questionnaire, numbers),
      answers: {
        ...answers,
        respondent: '生产副总（示例）',
        plan: { budget: 8_888_801, quotes: { a1: { cost: 7_777_701, months: 3 } }, done: ['a2'], impossible: ['a3'] },
      },
    }));

function enriched(questionnaire: Questionnaire, numbers: readonly number[]): Questionnaire {
  let at = 0;
  const next = (below: number): number => {
    at += 1;
    return (numbers[at % numbers.length] ?? 0) % below;
  };
  const scored = questionsOf(questionnaire)
    .map(({ question }) => question)
    .filter(isScored);
  const figures = questionsOf(questionnaire).filter(
    ({ question }) => question.kind === 'percent' || question.kind === 'number',
  );
  if (scored.length === 0) return questionnaire;
  const pick = () => scored[next(scored.length)]?.id ?? '';
  const actions = Array.from({ length: 2 + next(8) }, (_, index): Action => {
    const figure = figures[next(figures.length || 1)]?.question.id ?? 'employees';
    return {
      id: `a${index}`,
      title: text(`a${index}`),
      ...(next(2) === 0 ? { what: text(`what${index}`) } : {}),
      lifts: { [pick()]: 1 + next(5), ...(next(2) === 0 ? { [pick()]: 3 } : {}) },
      ...(next(3) === 0 ? { needs: { [pick()]: 1 + next(3) } } : {}),
      ...(next(5) === 0 ? { after: [`a${next(index + 1)}`] } : {}),
      ...(next(4) === 0 ? { alternative: 'either' } : {}),
      cost: {
        ...(next(2) === 0 ? { fixed: { min: 1 + next(5), max: 7 + next(9) } } : {}),
        ...(next(2) === 0
          ? { per: [{ figure, share: next(2) === 0 ? 0.3 : 1, otherwise: 4, min: 0.05, max: 0.3 }] }
          : {}),
        ...(next(3) === 0 ? { upkeep: { share: 0.15 } } : {}),
      },
      months: next(7) / 2,
      ...(next(2) === 0 ? { light: true } : {}),
      ...(next(3) === 0 ? { service: 'cloud' as const } : {}),
      ...(next(3) > 0 ? { 'first-step': text(`first${index}`) } : {}),
      ...(next(3) === 0 ? { benefit: { text: text(`benefit${index}`), certainty: 'estimate' as const } } : {}),
      basis: { text: text(`basis${index}`), certainty: next(2) === 0 ? 'estimate' : 'secondary' },
      source: ['plan#sme'],
    };
  });
  const benchmarks = figures.slice(0, next(3)).map(
    ({ question }, index): Benchmark => ({
      id: `b${index}`,
      question: question.id,
      figure: 10 + next(60),
      unit: '%',
      year: 2020 + next(9),
      scope: text(`scope${index}`),
      kind: next(2) === 0 ? 'reached' : 'target',
      ...(next(2) === 0 ? { 'self-selected': true } : {}),
      certainty: 'secondary',
      source: 'plan',
    }),
  );
  return {
    ...questionnaire,
    actions,
    benchmarks,
    sources: { plan: { title: text('plan'), number: '1', certainty: 'secondary', passages: { sme: text('passage') } } },
    ...(next(3) === 0 ? { target: next(3) } : {}),
  };
}
