import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readAnswers } from '../../src/answers/read.ts';
import { screwWorks } from './screw-works.ts';

test('an answers file of the first shape is still read, to the last key', () => {
  const text = readFileSync(new URL('../old/answers-1.yaml', import.meta.url), 'utf8');
  const { answers, diagnostics } = readAnswers(text, 'answers-1.yaml', screwWorks);
  expect(diagnostics).toEqual([]);
  expect(answers).toEqual({
    questionnaire: 'screw-works',
    version: '1.2.0',
    company: { name: '龙岩某精密机械有限公司（示例）', sector: 'equipment', employees: 120 },
    respondent: '生产副总',
    date: '2026-11-24',
    answers: {
      'machines.online': { answer: 35 },
      'office.systems': { answer: ['orders', 'stock'], evidence: '合同 2025-031', note: '财务与进销存已上云' },
      'machines.robot': { answer: 'not-applicable', note: '无重复性上下料' },
      'machines.alarm': { answer: 'unknown' },
      'office.shared': { answer: { sales: 'partly', store: 'unknown' } },
      'machines.scrap': { answer: 0.8, carried: true },
    },
    plan: {
      budget: 50,
      months: 12,
      subsidy: { rate: 0.5, cap: 50, level: 'L2' },
      quotes: { gateways: { cost: 9.8, months: 2 } },
      done: ['gateways'],
      impossible: ['andon'],
    },
    asked: { 'machines.online': '0123456789abcdef' },
    result: {
      level: 'L1',
      rank: 1,
      score: 1.6666666666666667,
      max: 3,
      dimensions: { machines: 2, office: null },
      sha256: '5f0c'.repeat(16),
    },
  });
});
