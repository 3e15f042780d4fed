import { readFileSync } from 'node:fs';
import type { Answers } from '../../src/answers/answers.ts';
import { readAnswers } from '../../src/answers/read.ts';
import { toNumber } from '../../src/exact/rational.ts';
import { factsOf } from '../../src/questionnaire/facts.ts';
import { meaningOf } from '../../src/questionnaire/kinds/index.ts';
import { readQuestionnaire } from '../../src/questionnaire/read.ts';
import type { Question } from '../../src/questionnaire/schema/question.ts';
import type { Questionnaire } from '../../src/questionnaire/schema/questionnaire.ts';
import type { When } from '../../src/questionnaire/schema/when.ts';
import { questionsOf } from '../../src/questionnaire/tree.ts';
import { evaluate } from '../../src/questionnaire/when.ts';

const file = (path: string): string => readFileSync(new URL(`../../questionnaires/${path}`, import.meta.url), 'utf8');

/** The questionnaire that the program is judged by. */
export const flagship: Questionnaire = (() => {
  const { questionnaire, diagnostics } = readQuestionnaire(file('sme-smart-manufacturing.yaml'), 'flagship');
  if (questionnaire === null) throw new Error(JSON.stringify(diagnostics[0]));
  return questionnaire;
})();

/** The answers of an example company: `exampleOf('-paint')`. */
export function exampleOf(which: string): Answers {
  const { answers, diagnostics } = readAnswers(file(`examples/sme-smart-manufacturing${which}.yaml`), which, flagship);
  if (answers === null) throw new Error(JSON.stringify(diagnostics[0]));
  return answers;
}

export const SECTORS = ['equipment', 'electronics', 'materials', 'consumer'] as const;

export type Company = Readonly<Record<string, string | number>>;

/** Every kind of company that the questionnaire tells apart: sector, kind of production, size class. */
export const companies: readonly Company[] = SECTORS.flatMap((sector) =>
  ['discrete', 'process'].flatMap((production) =>
    [
      { employees: 8, revenue: 200, machines: 8, users: 2 },
      { employees: 60, revenue: 1800, machines: 40, users: 9 },
      { employees: 120, revenue: 9000, machines: 90, users: 30 },
      { employees: 500, revenue: 30_000, machines: 300, users: 120 },
    ].map((size) => ({ name: '样例厂', sector, production, ...size })),
  ),
);

/** Whether a `when` that reads the profile alone holds for a company. */
export const fits = (when: When | undefined, company: Company): boolean =>
  when === undefined || evaluate(when, factsOf(flagship, company)) === true;

export const questions: readonly Question[] = questionsOf(flagship).map(({ question }) => question);

/** The points that a question can earn, lowest first; none where it is not scored. */
export const pointsOf = (question: Question): readonly number[] =>
  meaningOf(flagship, question).anchors.map(({ points }) => toNumber(points));
