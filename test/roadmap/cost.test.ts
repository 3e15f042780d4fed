import { describe, expect, test } from 'vitest';
import { costOf, effortOf, figureOf } from '../../src/roadmap/cost.ts';
import { answers } from '../builders.ts';
import { action } from './actions.ts';

const plant = (machines?: number) => answers({}, { company: machines === undefined ? {} : { machines } });
const perMachine = (more = {}) => ({ figure: 'machines', otherwise: 20, min: 0.05, max: 0.3, ...more });
const gateway = (cost: Parameters<typeof action>[2]) => action('gateway', {}, cost);

describe('cost of an action for this company', () => {
  test('plants of 8 and of 180 machines pay differently for the same action', () => {
    const networking = gateway({ cost: { fixed: { min: 3, max: 10 }, per: [perMachine()] } });
    expect(costOf(networking, plant(8)).once).toEqual({ min: 3.4, max: 12.4 });
    expect(costOf(networking, plant(180)).once).toEqual({ min: 12, max: 64 });
  });

  test('amounts are those of decimals, not of doubles: 3 × 0.1 is 0.3, and a tenth of 30 machines is 3', () => {
    const { once, lines } = costOf(
      gateway({ cost: { per: [perMachine({ share: 0.1, min: 0.1, max: 0.7 })] } }),
      plant(30),
    );
    expect(lines[0]).toMatchObject({ kind: 'per', value: 30, quantity: 3 });
    expect(once).toEqual({ min: 0.3, max: 2.1 });
  });

  test('a share of the figure is rounded up: half of 7 machines is 4', () => {
    expect(costOf(gateway({ cost: { per: [perMachine({ share: 0.5 })] } }), plant(7)).lines[0]).toMatchObject({
      quantity: 4,
    });
  });

  test('a smallest order and a most that is charged are kept, and it says which decided', () => {
    const bounded = gateway({ cost: { per: [perMachine({ 'at-least': 5, 'at-most': 50 })] } });
    expect(costOf(bounded, plant(2)).lines[0]).toMatchObject({ quantity: 5, bounded: 'at-least' });
    expect(costOf(bounded, plant(99)).lines[0]).toMatchObject({ quantity: 50, bounded: 'at-most' });
    expect(costOf(bounded, plant(20)).lines[0]).toMatchObject({ quantity: 20, bounded: null });
  });

  test('a figure that is not known is assumed, and said to be', () => {
    const { lines, once } = costOf(gateway({ cost: { per: [perMachine()] } }), plant());
    expect(lines[0]).toMatchObject({ value: null, quantity: 20 });
    expect(once).toEqual({ min: 1, max: 6 });
  });

  test('a figure may come from an answer; unknown is not a figure', () => {
    expect(figureOf(answers({ 'bottleneck.machines': 6 }), 'bottleneck.machines')).toBe(6);
    expect(figureOf(answers({ 'bottleneck.machines': 'unknown' }), 'bottleneck.machines')).toBeNull();
    expect(figureOf(answers(), 'constructor')).toBeNull();
  });

  test('upkeep is fixed, per unit or a share of the cost, and none where nothing is said', () => {
    const cost = {
      fixed: { min: 10, max: 20 },
      upkeep: { fixed: { min: 1, max: 1 }, per: [perMachine()], share: 0.15 },
    };
    expect(costOf(gateway({ cost }), plant(10)).yearly).toEqual({ min: 3, max: 7 });
    expect(costOf(gateway({}), plant()).yearly).toBeNull();
  });

  test('the company’s offer stands for the estimate only where it is asked for', () => {
    const networking = gateway({ cost: { fixed: { min: 10, max: 20 }, upkeep: { share: 0.1 } }, months: 3 });
    expect(costOf(networking, plant(), { gateway: { cost: 9.8, months: 2 } })).toMatchObject({
      once: { min: 9.8, max: 9.8 },
      yearly: { min: 0.98, max: 0.98 },
      months: 2,
      lines: [],
      quoted: true,
    });
    expect(costOf(networking, plant())).toMatchObject({ once: { min: 10, max: 20 }, months: 3, quoted: false });
  });
});

test('what actions are weighed by is what they cost', () => {
  const its = gateway({
    cost: { fixed: { min: 3, max: 10.5 }, per: [perMachine()], upkeep: { share: 0.1 } },
    months: 4,
  });
  for (const quotes of [{}, { gateway: { cost: 7 } }, { gateway: { months: 2 } }, { other: { cost: 1 } }]) {
    const { once, months } = costOf(its, plant(8), quotes);
    expect(effortOf(its, plant(8), quotes)).toEqual({ price: once.min + once.max, months });
  }
});
