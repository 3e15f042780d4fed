import { readFileSync } from 'node:fs';
import type { Entry } from '../../src/answers/answers.ts';
import type { Answer, ProfileValue } from '../../src/questionnaire/answer.ts';
import { assess } from '../../src/assessment/assess.ts';
import type { Assessment, NodeResult, QuestionResult } from '../../src/assessment/assessment.ts';
import { lintQuestionnaire } from '../../src/lint/run.ts';
import { readQuestionnaire } from '../../src/questionnaire/read.ts';

/**
 * One of the rule families that the format must be able to say (docs: "how a level comes about"). The tests beside each file
 * work its figures out again in a few lines that share nothing with `src/`.
 */
export function instrument(name: string) {
  const file = `test/instruments/${name}.yaml`;
  const read = readQuestionnaire(readFileSync(new URL(`${name}.yaml`, import.meta.url), 'utf8'), file);
  const { questionnaire } = read;
  if (questionnaire === null) throw new Error(`${file} does not load: ${JSON.stringify(read.diagnostics[0])}`);
  return {
    questionnaire,
    /** What the reader and the linter say of the file: nothing. */
    findings: [...read.diagnostics, ...lintQuestionnaire(questionnaire, read.placeOf)].map(
      ({ code, place }) => `${place.line}: ${code}`,
    ),
    assess: (answers: Record<string, Answer | Entry>, company: Record<string, ProfileValue> = {}): Assessment =>
      assess(questionnaire, {
        questionnaire: questionnaire.id,
        version: questionnaire.version,
        company: { name: '某螺丝厂（示例）', ...company },
        date: '2026-11-24',
        answers: Object.fromEntries(
          Object.entries(answers).map(([id, answer]) => [id, isEntry(answer) ? answer : { answer }]),
        ),
      }),
  };
}

const isEntry = (answer: Answer | Entry): answer is Entry =>
  typeof answer === 'object' && !Array.isArray(answer) && 'answer' in answer;

/** A dimension (or the company) anywhere in the tree. */
export function nodeOf(assessment: Assessment, id: string): NodeResult {
  const search = (node: NodeResult): NodeResult | undefined =>
    node.id === id ? node : node.children.map(search).find((found) => found !== undefined);
  const found = search(assessment.root);
  if (found === undefined) throw new Error(`no dimension ${id}`);
  return found;
}

export function questionOf(assessment: Assessment, id: string): QuestionResult {
  const search = (node: NodeResult): QuestionResult | undefined =>
    node.questions.find((question) => question.id === id) ??
    node.children.map(search).find((found) => found !== undefined);
  const found = search(assessment.root);
  if (found === undefined) throw new Error(`no question ${id}`);
  return found;
}

export const levelOf = (assessment: Assessment): string | null | undefined => assessment.root.level?.id;

/** A small generator of whole numbers, the same on every machine, for drawing many answers. */
export function draws(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
