import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { freshAnswers, startInterview } from '../../src/interview/interview.ts';
import { mostQuestions } from '../../src/interview/most.ts';
import { questionStepsOf } from '../../src/interview/steps.ts';
import { readQuestionnaire } from '../../src/questionnaire/read.ts';
import type { Questionnaire } from '../../src/questionnaire/schema/questionnaire.ts';

const file = fileURLToPath(new URL('../../questionnaires/sme-smart-manufacturing.yaml', import.meta.url));
const builtIn = readQuestionnaire(readFileSync(file, 'utf8'), file).questionnaire as Questionnaire;

const askedOf = (questionnaire: Questionnaire, company: Readonly<Record<string, string | number>>): number =>
  questionStepsOf(startInterview(questionnaire, { ...freshAnswers(questionnaire, '2026-11-24'), company })).filter(
    ({ state }) => state !== 'not-asked',
  ).length;

describe('the number of questions that is promised before anything is known', () => {
  const companies = ['equipment', 'electronics', 'materials', 'consumer'].flatMap((sector) =>
    ['discrete', 'process'].flatMap((production) =>
      [3, 50, 2000].map((employees) => ({ sector, production, employees, machines: employees })),
    ),
  );

  test('is that of the company which the built-in questionnaire asks most', () => {
    const most = Math.max(...companies.map((company) => askedOf(builtIn, company)));
    expect(mostQuestions(builtIn)).toBe(most);
  });

  test('knows questions that only large companies are asked', () => {
    const [first, ...others] = builtIn.dimensions;
    const [question, ...rest] = first?.questions ?? [];
    if (first === undefined || question === undefined) throw new Error('no question');
    const gated = { ...question, when: { profile: 'employees', above: 300 } };
    const dimensions = [{ ...first, questions: [gated, ...rest] }, ...others];
    expect(mostQuestions({ ...builtIn, dimensions })).toBe(mostQuestions(builtIn));
    expect(askedOf({ ...builtIn, dimensions }, { sector: 'equipment', employees: 300, machines: 9 })).toBe(
      askedOf(builtIn, { sector: 'equipment', employees: 300, machines: 9 }) - 1,
    );
  });
});
