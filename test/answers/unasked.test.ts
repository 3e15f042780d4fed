import { expect, test } from 'vitest';
import { readAnswers } from '../../src/answers/read.ts';
import { assess } from '../../src/assessment/assess.ts';
import { unaskedAnswers } from '../../src/assessment/unasked.ts';
import { screwWorks } from './screw-works.ts';

const remarks = (company: string, ...lines: string[]): string[] => {
  const text = `questionnaire: screw-works\nversion: 1.2.0\ndate: 2026-11-24\ncompany: {name: 示例螺丝厂, sector: equipment${company}}\nanswers:\n${lines.map((line) => `  ${line}\n`).join('')}`;
  const { answers, placeOf } = readAnswers(text, 'a.yaml', screwWorks);
  return unaskedAnswers(assess(screwWorks, answers!), answers!, placeOf).map(
    ({ place, code, severity, args }) => `${place.line}:${place.column} ${code} (${severity}) ${JSON.stringify(args)}`,
  );
};

test('an answer to a question that this company is not asked is pointed out', () => {
  expect(remarks(', employees: 8', 'machines.online: 35', 'machines.robot: true')).toEqual([
    '7:3 not-asked (warning) {"question":"machines.robot","cut":false}',
  ]);
});
test('an answer within a dimension that was cut is pointed out', () => {
  expect(remarks(', employees: 48', 'office: not-applicable', 'office.systems: [orders]')).toEqual([
    '7:3 not-asked (warning) {"question":"office.systems","cut":true}',
  ]);
});
test('answers that count are not', () => {
  expect(
    remarks(', employees: 48', 'machines.robot: true', 'machines.alarm: not-applicable', 'office.wish: unknown'),
  ).toEqual([]);
});
