import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TableBlock } from '../../src/report/blocks.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { showScore } from '../../src/text/figures.ts';
import { answers, choice, dimension, level, questionnaire } from '../builders.ts';
import { inlineText } from './as-text.ts';
import { reportSamples } from './generated.ts';
import { atFullLength, DEFAULT, inputFor, reportOn } from './sample.ts';
import { resultsBelow } from '../../src/report/material.ts';
import { buildReport } from '../../src/report/build.ts';

const RUNS = { numRuns: Number(process.env['RUNS'] ?? 150) };

/** Does a printed formula again, as a reader would: "(30×2 + 25×3) / 55", "1 + 0.7086", "2、3、1 中最低". */
function calculated(formula: string): number {
  const lowest = /^(.*) 中最低$/.exec(formula);
  if (lowest !== null) return Math.min(...(lowest[1] ?? '').split('、').map(Number));
  const mean = /^\((.*)\) \/ (\S+)$/.exec(formula);
  const sum = (mean?.[1] ?? formula)
    .split(' + ')
    .map((product) => product.split('×').reduce((whole, factor) => whole * Number(factor), 1))
    .reduce((whole, part) => whole + part, 0);
  return mean === null ? sum : sum / Number(mean[2]);
}

const tablesOf = (model: ReportModel): readonly TableBlock[] =>
  model.sections.find(({ id }) => id === 'method')?.blocks.filter((block) => block.block === 'table') ?? [];

/** Formula and shown score of each row that has both. */
const workings = (model: ReportModel, tables = tablesOf(model)) =>
  tables
    .filter(({ columns }) => columns.some(({ title }) => title === '算式'))
    .flatMap(({ columns, rows }) => {
      const [formula, score] = [
        columns.findIndex(({ title }) => title === '算式'),
        columns.findIndex(({ title }) => title === '得分'),
      ];
      return rows
        .filter(({ group }) => group !== true)
        .map(({ cells }) => ({
          formula: inlineText(cells[formula]?.text ?? ''),
          score: inlineText(cells[score]?.text ?? ''),
        }));
    });

describe('how each figure came about', () => {
  test('every formula that is printed comes out, and gives the score beside it', () => {
    fc.assert(
      fc.property(reportSamples(), ({ questionnaire: made, answers: given }) => {
        for (const { formula, score } of workings(reportOn(made, given))) {
          if (!formula.includes(' = ')) continue;
          const [left = '', right = ''] = formula.split(' = ');
          const decimals = Math.max(4, right.split('.')[1]?.length ?? 0);
          expect([formula, Number(calculated(left).toFixed(decimals))]).toEqual([formula, Number(right)]);
          // The score is cut, the working rounded: at most a hundredth lies between.
          const cut = Number(right) - Number(score);
          expect([formula, score, cut > -0.0001 && cut < 0.0101]).toEqual([formula, score, true]);
        }
      }),
      RUNS,
    );
  });

  test('a mean, minimum or sum is never left without its formula', () => {
    fc.assert(
      fc.property(reportSamples(), ({ questionnaire: made, answers: given }) => {
        const input = inputFor(made, given);
        const model = buildReport(input, { fingerprint: '' });
        const rows = workings(
          model,
          tablesOf(model).filter(({ caption }) => caption === '各维度得分的算式'),
        );
        const scored = resultsBelow(input.assessment.root).filter(
          ({ score, status }) => score !== null && status === 'applies',
        );
        expect(rows.filter(({ formula }) => formula === '由下级各项得出')).toEqual([]);
        expect(rows.filter(({ score }) => score !== '–').length).toBeGreaterThanOrEqual(scored.length > 0 ? 1 : 0);
      }),
      RUNS,
    );
  });

  test('weights that differ are spelled out, those of the company’s sector', () => {
    const made = questionnaire({
      profile: { fields: [{ id: 'sector', title: { 'zh-CN': '行业', en: 'sector' }, kind: 'text' }] },
      dimensions: [
        dimension('networking', {
          weight: [{ when: { profile: 'sector', is: 'screws' }, weight: 30 }, { weight: 1 }],
          questions: [choice('a')],
        }),
        dimension('cloud', { weight: 25, questions: [choice('b')] }),
      ],
    });
    const given = answers({ a: 'o2', b: 'o3' }, { company: { sector: 'screws' } });
    expect(workings(reportOn(made, given))[0]).toEqual({ formula: '(30×2 + 25×3) / 55 = 2.4545', score: '2.45' });
  });

  test('a score just below its bound is not shown as having reached it, and the working says why', () => {
    const made = questionnaire({
      levels: [level('L1', { score: 'company', 'at-least': 1.8 })],
      dimensions: [
        dimension('networking', {
          weight: 9999,
          questions: [
            choice('a', {
              options: [
                { id: 'x', label: { en: 'x' }, points: 1.8 },
                { id: 'y', label: { en: 'y' }, points: 5 },
              ],
            }),
          ],
        }),
        dimension('cloud', { questions: [choice('b')] }),
      ],
    });
    const model = reportOn(made, answers({ a: 'x', b: 'o1' }));
    expect(workings(model)[0]).toEqual({ formula: '(9999×1.8 + 1×1) / 10000 = 1.7999', score: '1.79' });
    expect(JSON.stringify(model)).toContain('现在 1.79，差 0.01');
  });

  test('says what not-applicable does to the score', () => {
    const made = questionnaire({
      'not-applicable': 'exclude',
      dimensions: [dimension('networking', { questions: [choice('a'), choice('b')] })],
    });
    const said = JSON.stringify(reportOn(made, answers({ a: 'o4', b: 'not-applicable' })));
    expect(said).toContain('若这些题都按最低分计，综合得分是 2.00，而不是 4.00。');
    expect(said).toContain(showScore(4));
  });

  test('conditions are told up to the level after next; of those above it says where to read them', () => {
    const made = questionnaire({
      levels: [1, 2, 3, 4, 5].map((bound) => level(`L${bound}`, { score: 'company', 'at-least': bound - 0.5 })),
      dimensions: [dimension('networking', { questions: [choice('a')] })],
    });
    const model = reportOn(made, answers({ a: 'o1' }));
    const groups = tablesOf(model)
      .at(-1)
      ?.rows.map(({ cells }) => inlineText(cells[0]?.text ?? ''));
    expect(groups?.map((group) => group.slice(0, 2))).toEqual(['L1', 'L2', 'L3']);
    expect(JSON.stringify(model)).toContain(`zhizao show ${made.id} --method`);
  });

  test('a level’s conditions run on in one row, with their figures; at full length each has its own', () => {
    const made = questionnaire({
      levels: [level('L1', { score: 'company', 'at-least': 2 }, { score: 'networking', 'at-least': 1 })],
      dimensions: [dimension('networking', { questions: [choice('a')] })],
    });
    const given = answers({ a: 'o1' });
    const conditions = (model: ReportModel) =>
      tablesOf(model)
        .at(-1)
        ?.rows.map(({ cells }) => cells.map((cell) => inlineText(cell.text)));
    expect(conditions(reportOn(made, given))?.[0]?.[1]).toBe(
      '未满足 1 项：综合得分不低于 2（现在 1.00，差 1）。\n已满足 1 项：“networking”得分不低于 1（现在 1.00）。',
    );
    expect(conditions(reportOn(made, given, { template: atFullLength(DEFAULT) }))).toHaveLength(3);
  });
});
