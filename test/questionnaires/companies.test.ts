import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { assess } from '../../src/assessment/assess.ts';
import { exampleOf, flagship } from './flagship.ts';

// What the example companies come to. The sums are worked out by hand, not by the program: a dimension is
// weight · points of all questions / number of questions, in the order networking, NC, cloud, lean, equipment, data, supply chain,
// security, people, green, infrastructure; the weights of a sector make 100. How the three core dimensions weigh their questions
// stands at the head of the questionnaire's own examples.

const dimensionsOf = ({ root }: Assessment): number[] => root.children.map(({ score }) => score!);
const conditionsOf = ({ root }: Assessment, level: string): string =>
  root.levels
    .find(({ id }) => id === level)!
    .conditions.map(({ status }) => (status === 'met' ? '✓' : '✗'))
    .join('');
const near = (figures: readonly number[]): unknown[] => figures.map((figure) => expect.closeTo(figure, 12) as unknown);

describe('the screw works: first footholds', () => {
  const result = assess(flagship, exampleOf(''));

  // 12·(2+2+2+2+1)/6 = 18; 14·(6+0+1+3+1)/6 = 77/3 (digital machines unknown: 0); cloud without drawings of its own:
  // functions (1+5+1+0+3+1)/6 = 11/6, 12·(11/3+3+2+1)/5 = 23.2
  // lean 9·(1+0+1+2)/4 = 9; equipment 8·(1+2+1+2)/4 = 12; data 10·(1+1+1)/3 = 10; supply 9·(1+2+0)/3 = 9 (standard parts: neither
  // variants nor service); security 7·(1+1+2+1)/4 = 8.75; people 8·(1+1+1)/3 = 8; green 5·(2+2+2)/3 = 10; infrastructure 6·(1+1+1)/3 = 6
  // 113.95 + 77/3 = 8377/60, over 100
  test('its score and level', () => {
    expect(result.root.score).toBeCloseTo(8377 / 6000, 12);
    expect(dimensionsOf(result)).toEqual(near([3 / 2, 11 / 6, 29 / 15, 1, 3 / 2, 1, 1, 5 / 4, 1, 2, 1]));
    expect(result.root.level?.id).toBe('L1');
    expect(conditionsOf(result, 'L2')).toBe('✗✓✓✓✗✗');
    expect(result.checks).toEqual([]);
    expect(result.complete).toBe(true);
  });

  // Without evidence: live, cnc.machines (unknown anyway), flow; planning, improve; trace, integration, analysis; suppliers, modes;
  // zones, backup, duty; leadership, skills; compute.
  // 12·7/6 = 14; 77/3; 12·(11/3+3+0+1)/5 = 18.4; 9·3/4 = 6.75; 12; 0; 9·2/3 = 6; 7·1/4 = 1.75; 8·1/3 = 8/3; 10; 6·2/3 = 4
  // 72.9 + 85/3 = 3037/30, over 100: just first level
  test('as evidenced', () => {
    expect(result.evidenced.score).toBeCloseTo(3037 / 3000, 12);
    expect(result.evidenced.level?.id).toBe('L1');
  });
});

describe('the SMT assembler: claims the third level, has evidence for the first', () => {
  const result = assess(flagship, exampleOf('-electronics'));

  // 14·(6+3+3+3+2)/6 = 119/3; 12·(8+4+3+4+3)/6 = 44; functions (5+5+5+1+3+1)/6 = 10/3, 12·(20/3+4+3+3+1.5·3)/6.5 = 508/13
  // 8·(3+2+3+3)/4 = 22; 8·(3+3+4+3+3)/5 = 25.6; 12·(3+3+2+2)/4 = 30; 8·(3+3+2)/3 = 64/3; 7·(2+3+3+2)/4 = 17.5; 7·(2+3+2)/3 = 49/3;
  // 5·(2+2+3)/3 = 35/3; 7·(2+3+2)/3 = 49/3
  // 139.1 + 316/3 + 508/13 = 110569/390, over 100
  test('its score and level', () => {
    expect(result.root.score).toBeCloseTo(110_569 / 39_000, 12);
    expect(dimensionsOf(result)).toEqual(
      near([17 / 6, 11 / 3, 127 / 39, 11 / 4, 16 / 5, 5 / 2, 8 / 3, 5 / 2, 7 / 3, 7 / 3, 7 / 3]),
    );
    expect(result.root.level?.id).toBe('L3');
    expect(conditionsOf(result, 'L4')).toBe('✗✗✗✗✓✗✗✗✗');
    expect(result.checks).toEqual([]);
  });

  // Evidence: share 3, reach 3; rate 4, loading 4; functions 10/3; feeder 3; renewal 3, inspection 4; integration 3; suppliers 3;
  // access 2; rules 2; metering 2, footprint 3; line 2
  // 14·9/6 = 21; 12·12/6 = 24; 12·(20/3)/6.5 = 160/13; 8·3/4 = 6; 8·7/5 = 11.2; 12·3/4 = 9; 8·3/3 = 8; 7·2/4 = 3.5; 7·2/3; 5·5/3; 7·2/3
  // 82.7 + 53/3 + 160/13 = 43943/390, over 100
  test('as evidenced', () => {
    expect(result.evidenced.score).toBeCloseTo(43_943 / 39_000, 12);
    expect(result.evidenced.level?.id).toBe('L1');
  });
});

describe('the packaging printer: a third of the questions open', () => {
  const result = assess(flagship, exampleOf('-packaging'));

  // 12·(4+3+3+3+3)/6 = 32; 10·(8+4+2+3+1)/6 = 30; functions (5+5+1+0+5+1)/6 = 17/6, 14·(17/3+4+3+0+2)/6 = 308/9
  // 9·7/4 = 15.75; 7·7/4 = 12.25; 9·5/3 = 15; 11·8/5 = 17.6; 0; 8·2/3 = 16/3; 7·4/3 = 28/3; 6·3/3 = 6
  // 128.6 + 440/9 = 7987/45, over 100
  test('at worst: what is open earns nothing', () => {
    expect(result.complete).toBe(false);
    expect(result.coverage).toMatchObject({ applicable: 44, open: 15 });
    expect(result.interval.exact).toBe(true);
    expect(result.interval.score?.from).toBeCloseTo(7987 / 4500, 12);
    expect(result.root.score).toBeCloseTo(7987 / 4500, 12);
    expect(result.interval.level?.from.id).toBe('L1');
  });

  // Five points more each: reporting 14·5/6 = 35/3; improve 9·5/4 = 11.25; maintenance 7·5/4 = 8.75; trace 9·5/3 = 15; customers, modes
  // 11·10/5 = 22; security 7·20/4 = 35; skills, rules 8·10/3 = 80/3; footprint 7·5/3 = 35/3; line, platform 6·10/3 = 20: 162 in all
  // 7987/45 + 162 = 15277/45, over 100: below the 3.6 of the fourth level
  test('at best: what is open earns all', () => {
    expect(result.interval.score?.to).toBeCloseTo(15_277 / 4500, 12);
    expect(result.interval.level?.to.id).toBe('L3');
  });
});

describe('the paint maker: only output on paper keeps it from the second level', () => {
  const result = assess(flagship, exampleOf('-paint'));

  // 14·(2+4+2+2+2)/6 = 28; 12·(4+0.5·2+1+2+1.5·1)/6 = 19; functions (5+5+1+1+5+1)/6 = 3, 12·(6+2+3+1+3)/6 = 30
  // 7·(2+1+2)/3 = 35/3; 8·(2+3+2+2)/4 = 18; 11·(2+3+2+2)/4 = 24.75; 5·(2+3+2)/3 = 35/3; 8·(2+3+2+2)/4 = 18; 7·(2+1+2)/3 = 35/3;
  // 10·(2+2+4+2+3)/5 = 26; 6·(2+3+0)/3 = 10
  // 173.75 + 35 = 208.75, over 100
  test('its score and level', () => {
    expect(result.root.score).toBeCloseTo(2.0875, 12);
    expect(dimensionsOf(result)).toEqual(
      near([2, 19 / 12, 5 / 2, 5 / 3, 9 / 4, 9 / 4, 7 / 3, 9 / 4, 5 / 3, 13 / 5, 5 / 3]),
    );
    expect(result.root.level?.id).toBe('L1');
    expect(conditionsOf(result, 'L2')).toBe('✓✓✓✓✓✗');
    expect(result.checks).toEqual([]);
  });

  // Without evidence: live 2, trace 2, analysis 2, customers 3, modes 2, skills 1
  // 208.75 − 14·2/6 − 11·4/4 − 5·5/3 − 7·1/3 = 208.75 − 11 − 46/3 = 2189/12, over 100
  test('as evidenced', () => {
    expect(result.evidenced.score).toBeCloseTo(2189 / 1200, 12);
    expect(result.evidenced.level?.id).toBe('L1');
  });
});

describe('the maker of car parts: far ahead', () => {
  const result = assess(flagship, exampleOf('-auto-parts'));

  // 12·(8+5+5+4+4)/6 = 52; 14·(8+5+4+4+4)/6 = 175/3; functions (5·5+3)/6 = 14/3, 12·(28/3+4+4+4+1.5·4)/6.5 = 656/13
  // 9·16/4 = 36; 8·16/4 = 32; 10·(4+4+3)/3 = 110/3; 9·(4+3+4+3+3)/5 = 30.6; 7·(4+3+4+3)/4 = 24.5; 8·(4+4+5)/3 = 104/3;
  // 5·(4+3+4)/3 = 55/3; 6·(5+4+4)/3 = 26
  // 201.1 + 148 + 656/13 = 5194.3/13, over 100
  test('its score and level', () => {
    expect(result.root.score).toBeCloseTo(51_943 / 13_000, 12);
    expect(dimensionsOf(result)).toEqual(
      near([13 / 3, 25 / 6, 164 / 39, 4, 4, 11 / 3, 17 / 5, 7 / 2, 13 / 3, 11 / 3, 13 / 3]),
    );
    expect(result.root.level?.id).toBe('L4');
    expect(conditionsOf(result, 'L5')).toBe('✗✓✗✗✗✗✗✓');
    expect(result.checks).toEqual([]);
  });

  // Without evidence: customers 3, skills 4. 349.1 + 656/13 − 9·3/5 − 8·4/3 = 149563/390, over 100
  test('as evidenced', () => {
    expect(result.evidenced.score).toBeCloseTo(149_563 / 39_000, 12);
    expect(result.evidenced.level?.id).toBe('L4');
  });
});

test.each(['', '-electronics', '-packaging', '-paint', '-auto-parts'])('the example%s is called one', (which) => {
  const { company, respondent } = exampleOf(which);
  expect(company['name']).toMatch(/某.*（示例）$/);
  expect(respondent).toContain('（示例）');
});
