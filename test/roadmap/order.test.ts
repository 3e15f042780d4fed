import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/questionnaire/answer.ts';
import { assess } from '../../src/assessment/assess.ts';
import type { Gap } from '../../src/gaps/gap.ts';
import type { Action } from '../../src/questionnaire/schema/action.ts';
import { type OrderInput, orderActions, pointsToday } from '../../src/roadmap/order.ts';
import { answers, choice, dimension, questionnaire } from '../builders.ts';
import { reportSamples } from '../report/generated.ts';
import { inputFor } from '../report/sample.ts';
import { action } from './actions.ts';

const QUESTIONS = ['share', 'network', 'oee', 'erp'];

/** A plant at one point everywhere, with these gaps, required ones marked by an exclamation mark, and these actions. */
function ordered(
  gaps: Readonly<Record<string, number>>,
  actions: readonly Action[],
  more: Partial<OrderInput> & { given?: Record<string, Answer> } = {},
) {
  const made = questionnaire({
    dimensions: [dimension('core', { questions: QUESTIONS.map((id) => choice(id)) })],
    actions: [...actions],
  });
  const given = answers(Object.fromEntries(QUESTIONS.map((id) => [id, more.given?.[id] ?? 'o1'])));
  const found = Object.entries(gaps).map(([name, points]): Gap => {
    const question = name.replace('!', '');
    const current = { points: 1, answer: 'o1', status: 'answered' as const };
    return {
      question,
      dimension: 'core',
      current,
      needed: { points },
      because: 'company',
      required: name.endsWith('!'),
      rank: 1,
      gain: 0.1,
      actions: [],
    };
  });
  return orderActions({
    questionnaire: made,
    assessment: assess(made, given),
    gaps: found,
    answers: given,
    fits: () => true,
    ...more,
  });
}
const idsOf = (order: ReturnType<typeof ordered>) => order.actions.map(({ id }) => id);

describe('actions in an order', () => {
  test('what must be closed comes before what is only useful', () => {
    const order = ordered({ erp: 2, 'share!': 2 }, [action('buy-erp', { erp: 2 }), action('gateways', { share: 2 })]);
    expect(order.actions.map(({ id, why }) => `${id}: ${why}`)).toEqual(['gateways: required', 'buy-erp: useful']);
  });

  test('what an action needs comes before it, whatever it costs', () => {
    const order = ordered({ 'oee!': 3 }, [
      action('oee-board', { oee: 3 }, { needs: { share: 2 } }),
      action('gateways', { share: 2 }, { needs: { network: 2 }, cost: { fixed: { min: 50, max: 90 } } }),
      action('cabling', { network: 2 }),
    ]);
    expect(order.actions.map(({ id, why, waitsFor }) => [id, why, ...waitsFor])).toEqual([
      ['cabling', 'prerequisite'],
      ['gateways', 'prerequisite', 'cabling'],
      ['oee-board', 'required', 'gateways'],
    ]);
  });

  test('what today’s answers already meet is not bought again', () => {
    const actions = [action('oee-board', { oee: 3 }, { needs: { share: 2 } }), action('gateways', { share: 2 })];
    expect(idsOf(ordered({ 'oee!': 3 }, actions, { given: { share: 'o2' } }))).toEqual(['oee-board']);
  });

  test('of several ways the light one is taken, then the cheaper, counting what it needs first', () => {
    const heavy = action('line', { share: 3 }, { cost: { fixed: { min: 0.1, max: 0.1 } } });
    const light = action('gateways', { share: 3 }, { light: true, cost: { fixed: { min: 5, max: 9 } } });
    const cheap = action('clamps', { share: 3 }, { light: true });
    expect(idsOf(ordered({ 'share!': 3 }, [heavy, light, cheap]))).toEqual(['clamps']);
    expect(idsOf(ordered({ 'share!': 3 }, [heavy, light]))).toEqual(['gateways']);
    const cabling = action('cabling', { network: 4 }, { light: true, cost: { fixed: { min: 30, max: 30 } } });
    expect(idsOf(ordered({ 'share!': 3 }, [light, { ...cheap, needs: { network: 4 } }, cabling]))).toEqual([
      'gateways',
    ]);
  });

  test('of alternatives at most one is taken, and the others that get as far are named with their cost', () => {
    const order = ordered({ 'share!': 2, erp: 3 }, [
      action('robot', { share: 2, erp: 1 }, { alternative: 'loading', cost: { fixed: { min: 30, max: 40 } } }),
      action('cobot', { share: 2 }, { alternative: 'loading' }),
      action('loader', { erp: 3 }, { alternative: 'loading' }),
    ]);
    expect(idsOf(order)).toEqual(['cobot']);
    expect(order.actions[0]?.insteadOf.map(({ id, cost }) => [id, cost.once.max])).toEqual([['robot', 40]]);
    expect(order.left).toEqual([{ question: 'erp', why: 'ruled-out' }]);
  });

  test('what does not lift as far as is needed is no alternative', () => {
    const order = ordered({ 'share!': 3 }, [
      action('terminals', { share: 4 }, { alternative: 'reporting' }),
      action('by-phone', { share: 2 }, { alternative: 'reporting' }),
      action('codes', { share: 3 }, { alternative: 'reporting', cost: { fixed: { min: 5, max: 9 } } }),
    ]);
    expect(order.actions.map(({ id, insteadOf }) => [id, insteadOf.map((other) => other.id)])).toEqual([
      ['terminals', ['codes']],
    ]);
  });

  test('an action whose prerequisite is its own alternative cannot be had', () => {
    const order = ordered({ 'share!': 3 }, [
      action('platform', { share: 3 }, { alternative: 'networking', needs: { network: 2 } }),
      action('cabling', { network: 2 }, { alternative: 'networking' }),
    ]);
    expect([idsOf(order), order.left]).toEqual([[], [{ question: 'share', why: 'ruled-out' }]]);
  });

  test('where one place is to be given away, what must be closed gets it, whatever the order of the gaps', () => {
    const actions = [
      action('loader', { erp: 2 }, { alternative: 'one' }),
      action('gateways', { share: 2 }, { alternative: 'one' }),
    ];
    expect(idsOf(ordered({ erp: 2, 'share!': 2 }, actions))).toEqual(['gateways']);
  });

  test('what the company has done takes the place of its alternatives', () => {
    const actions = [
      action('saas', { erp: 2 }, { alternative: 'erp' }),
      action('on-premise', { erp: 3 }, { alternative: 'erp' }),
    ];
    const order = ordered({ 'erp!': 3 }, actions, { answers: { ...answers(), plan: { done: ['saas'] } } });
    expect(idsOf(order)).toEqual([]);
  });

  test('what the company has done or cannot do is not proposed', () => {
    const actions = [
      action('gateways', { share: 3 }),
      action('clamps', { share: 3 }),
      action('new-line', { share: 3 }),
    ];
    const plan = { done: ['gateways'], impossible: ['clamps'] };
    const order = ordered({ 'share!': 3 }, actions, { answers: { ...answers(), plan } });
    expect([idsOf(order), order.done, order.impossible]).toEqual([['new-line'], ['gateways'], ['clamps']]);
    const nothing = ordered({ 'share!': 3 }, actions.slice(1, 2), { answers: { ...answers(), plan } });
    expect(nothing.left).toEqual([{ question: 'share', why: 'ruled-out' }]);
  });

  test('a gap that no action closes is named, after as much as can be done', () => {
    const order = ordered({ 'share!': 4, 'erp!': 2 }, [
      action('gateways', { share: 2 }),
      action('clamps', { share: 3 }),
    ]);
    expect(idsOf(order)).toEqual(['clamps']);
    expect(order.left).toEqual([
      { question: 'share', why: 'not-far-enough' },
      { question: 'erp', why: 'no-action' },
    ]);
  });

  test('a step that a later, wider action makes superfluous is left out', () => {
    const order = ordered({ 'share!': 2, 'oee!': 2 }, [
      action('clamps', { share: 2 }, { light: true }),
      action('platform', { share: 2, oee: 2 }),
    ]);
    expect(idsOf(order)).toEqual(['platform']);
  });

  test('costs add up, and months run side by side where nothing has to wait', () => {
    const order = ordered({ 'oee!': 3, 'erp!': 2 }, [
      action('oee-board', { oee: 3 }, { needs: { share: 2 }, months: 2 }),
      action('gateways', { share: 2 }, { months: 1.5 }),
      action('buy-erp', { erp: 2 }, { months: 3, cost: { fixed: { min: 0.1, max: 0.2 }, upkeep: { share: 0.5 } } }),
    ]);
    expect(order.total).toEqual({ min: 2.1, max: 4.2 });
    expect(order.actions.at(-1)?.cumulative).toEqual(order.total);
    expect(order.yearly).toEqual({ min: 0.05, max: 0.1 });
    expect(order.months).toEqual({ atLeast: 3.5, inTurn: 6.5 });
  });

  test('needs that form a circle, and thickets of needs, end', () => {
    const circle = [action('a', { share: 2 }, { needs: { erp: 2 } }), action('b', { erp: 2 }, { needs: { share: 2 } })];
    expect(ordered({ 'share!': 2 }, circle).left).toEqual([{ question: 'share', why: 'ruled-out' }]);
    const thicket = Array.from({ length: 60 }, (_, index) =>
      action(`t${index}`, { [QUESTIONS[index % 4] ?? '']: 5 }, { needs: { [QUESTIONS[(index + 1) % 4] ?? '']: 5 } }),
    );
    expect(ordered({ 'share!': 5 }, thicket).actions).toEqual([]);
  });

  test('on any questionnaire it can be carried out: each need is met when its turn comes, by today or by what went before', () => {
    fc.assert(
      fc.property(reportSamples(), ({ questionnaire: made, answers: given }) => {
        const { order, assessment, gaps } = inputFor(made, given);
        const points = new Map(pointsToday(assessment.root));
        const byId = new Map((made.actions ?? []).map((one) => [one.id, one]));
        const seen = new Set<string>();
        const groups: string[] = [];
        for (const { id, waitsFor, lifts } of order.actions) {
          const its = byId.get(id);
          for (const [question, bound] of Object.entries(its?.needs ?? {})) {
            if (points.has(question)) expect(points.get(question)).toBeGreaterThanOrEqual(bound);
          }
          for (const before of its?.after ?? []) expect(order.done.includes(before) || seen.has(before)).toBe(true);
          expect(waitsFor.every((before) => seen.has(before))).toBe(true);
          expect(order.done.includes(id) || order.impossible.includes(id) || seen.has(id)).toBe(false);
          for (const { question, from, to } of lifts) {
            expect(points.get(question)).toBe(from);
            points.set(question, to);
          }
          if (its?.alternative !== undefined) groups.push(its.alternative);
          seen.add(id);
        }
        expect(new Set(groups).size).toBe(groups.length);
        const open = gaps
          .filter(({ question, needed }) => (points.get(question) ?? 0) < needed.points)
          .map(({ question }) => question);
        expect(order.left.map(({ question }) => question).sort()).toEqual(open.sort());
      }),
      { numRuns: Number(process.env['RUNS'] ?? 300) },
    );
  });
});
