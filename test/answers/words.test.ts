import { describe, expect, test } from 'vitest';
import { readAnswers } from '../../src/answers/read.ts';
import { explain } from '../../src/diagnostics/explain.ts';
import { frame } from '../../src/diagnostics/frame.ts';
import { answersProblems as en } from '../../src/locale/en/answers.ts';
import { answersProblems as zh } from '../../src/locale/zh-CN/answers.ts';
import { screwWorks } from './screw-works.ts';

/** As many mistakes as a file can have at once: what a person is told about each. */
const text = `questionnaire: screw-works
version: 1.2.0
date: 2026-02-30
respondent: "王\\e[31m"
remarks: 周五填
company: {name: "", sector: screws, employes: 48, size: micro}
answers:
  machines.onlin: 35
  machines.online: 140
  machines.alarm: lights
  machines.scrap: 约 1%
  machines.robot: maybe
  machines.connected: 30
  office: 3
  machines: not-applicable
  office.systems: [orders, orders, none, pay]
  office.shared: {sales: often, shop: yes}
  office.wish: [a]
plan:
  quotes: {gateway: {cost: 3}}
  done: [andon]
  impossible: [andon]
  subsidy: {rate: 0.5, cap: 5, level: L9}
`;

const { diagnostics } = readAnswers(text, '答卷.yaml', screwWorks);

describe('what a person is told', () => {
  test.each([
    ['zh-CN', zh],
    ['en', en],
  ] as const)('%s', async (language, words) => {
    const said = explain(diagnostics, words).map(({ place, severity, what, why, fix, code }) => {
      const line = text.split('\n')[place.line - 1] ?? '';
      const { marker, line: shown } = frame(line, place.column, place.endColumn ?? place.column + 1, 80);
      return [
        `${place.line}:${place.column} ${severity} ${what} (${code})`,
        `  | ${shown}`,
        `  | ${marker}`,
        ...(why ? [`  ${why}`] : []),
        `  → ${fix}`,
      ].join('\n');
    });
    await expect(`${said.join('\n\n')}\n`).toMatchFileSnapshot(`../golden/answers/mistakes.${language}.txt`);
    expect(said.join()).not.toMatch(/undefined|\[object|NaN/);
  });
});
