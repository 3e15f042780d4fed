import { readFileSync } from 'node:fs';
import type { Answers } from '../../src/answers/answers.ts';
import { readAnswers } from '../../src/answers/read.ts';
import { assess } from '../../src/assessment/assess.ts';
import { findGaps } from '../../src/gaps/find.ts';
import { report as en } from '../../src/locale/en/report.ts';
import { report as zh } from '../../src/locale/zh-CN/report.ts';
import { factsOf } from '../../src/questionnaire/facts.ts';
import { readQuestionnaire } from '../../src/questionnaire/read.ts';
import type { Questionnaire } from '../../src/questionnaire/schema/questionnaire.ts';
import type { Locale } from '../../src/questionnaire/schema/text.ts';
import { evaluate } from '../../src/questionnaire/when.ts';
import { buildReport } from '../../src/report/build.ts';
import type { ReportInput, ReportOptions } from '../../src/report/material.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { readTemplate } from '../../src/report/read-template.ts';
import type { Template } from '../../src/report/template.ts';
import type { ReportWords } from '../../src/report/words.ts';
import { orderActions } from '../../src/roadmap/order.ts';

export const WORDS = { 'zh-CN': zh, en } as const;

export const textOf = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

export function questionnaireAt(path: string): Questionnaire {
  const { questionnaire, diagnostics } = readQuestionnaire(textOf(path), path);
  if (questionnaire === null) throw new Error(`${path}: ${JSON.stringify(diagnostics[0])}`);
  return questionnaire;
}

export function answersAt(path: string, questionnaire: Questionnaire): Answers {
  const { answers, diagnostics } = readAnswers(textOf(path), path, questionnaire);
  if (answers === null) throw new Error(`${path}: ${JSON.stringify(diagnostics[0])}`);
  return answers;
}

export function templateAt(path: string): Template {
  const { template, diagnostics } = readTemplate(textOf(path), path);
  if (template === null) throw new Error(`${path}: ${JSON.stringify(diagnostics[0])}`);
  return template;
}

export const DEFAULT = templateAt('templates/default.yaml');

/** The same template with every section at full length. */
export const atFullLength = (template: Template): Template => ({
  ...template,
  sections: template.sections.map((section) => ({ ...section, detail: 'full' })),
});

interface Wanted {
  readonly template?: Template;
  readonly language?: Locale;
  readonly words?: ReportWords;
  readonly options?: Partial<ReportOptions>;
  /** Whether the company's offers are to be used. */
  readonly quotes?: boolean;
}

/** Everything that comes before a report, and the report's input. */
export function inputFor(questionnaire: Questionnaire, answers: Answers, wanted: Wanted = {}): ReportInput {
  const { template = DEFAULT, language = 'zh-CN', options = {}, quotes = false } = wanted;
  const assessment = assess(questionnaire, answers);
  const gaps = findGaps(questionnaire, answers, assessment);
  const facts = factsOf(questionnaire, answers.company);
  const fits = ({ when }: { when?: Parameters<typeof evaluate>[0] | undefined }): boolean =>
    when === undefined || evaluate(when, facts) === true;
  const order = orderActions({ questionnaire, assessment, gaps, answers, fits, quotes });
  return {
    questionnaire,
    answers,
    assessment,
    gaps,
    order,
    template,
    language,
    words: wanted.words ?? WORDS[language],
    options: { notes: false, plan: true, ...options },
  };
}

export const reportOn = (questionnaire: Questionnaire, answers: Answers, wanted: Wanted = {}): ReportModel =>
  buildReport(inputFor(questionnaire, answers, wanted), { fingerprint: 'a test' });
