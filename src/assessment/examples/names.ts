import type { AnswersProblems } from '../../answers/problems.ts';
import type { Report } from '../../questionnaire/problem.ts';
import type { Questionnaire } from '../../questionnaire/schema/questionnaire.ts';
import { nearest } from '../../questionnaire/shape/nearest.ts';
import type { Node, Path } from '../../questionnaire/tree.ts';
import { levelsOf, nodesOf, questionsOf } from '../../questionnaire/tree.ts';
import type { Expectation } from './schema.ts';

type Keys = Readonly<Record<string, unknown>> | undefined;

/** Every id that an expectation names must be there: one that is not would be met, or unmet, for the wrong reason. */
export function checkExpectation(
  expect: Expectation,
  questionnaire: Questionnaire,
  path: Path,
  report: Report<AnswersProblems>,
): void {
  const nodes = new Map<string, Node>(nodesOf(questionnaire).map(({ id, node }) => [id, node]));
  const dimensions = [...nodes.keys()];
  const questions = questionsOf(questionnaire).map(({ question }) => question.id);
  const stages = (questionnaire.stages ?? []).map(({ id }) => id);
  const facts = (questionnaire.profile.facts ?? []).map(({ id }) => id);
  const checks = (questionnaire.checks ?? []).map(({ id }) => id);
  const meant = (given: string, known: readonly string[]): { suggestion?: string } => {
    const suggestion = nearest(given, known);
    return suggestion === undefined ? {} : { suggestion };
  };
  const key = (...steps: Path) => ({ path: [...path, ...steps], part: 'key' }) as const;
  const dimension = (id: string, ...steps: Path): void => {
    if (!nodes.has(id)) report('unknown-dimension', key(...steps), { id, ...meant(id, dimensions) });
  };
  const question = (id: string, spot: ReturnType<typeof key> | Path): void => {
    if (!questions.includes(id)) report('unknown-question', spot, { id, ...meant(id, questions) });
  };
  const level = (id: string | null | undefined, node: Node, ...steps: Path): void => {
    const levels = levelsOf(questionnaire, node).map((one) => one.id);
    if (typeof id === 'string' && !levels.includes(id))
      report('unknown-level', [...path, ...steps], { level: id, levels });
  };
  const each = (keys: Keys, visit: (id: string) => void): void => Object.keys(keys ?? {}).forEach(visit);

  level(expect.level, questionnaire, 'level');
  level(expect.evidenced?.level, questionnaire, 'evidenced', 'level');
  level(expect.interval?.level?.from, questionnaire, 'interval', 'level', 'from');
  level(expect.interval?.level?.to, questionnaire, 'interval', 'level', 'to');
  each(expect.dimensions, (id) => dimension(id, 'dimensions', id));
  each(expect.levels, (id) => {
    dimension(id, 'levels', id);
    const node = nodes.get(id);
    if (node !== undefined) level(expect.levels?.[id], node, 'levels', id);
  });
  each(expect.stages, (id) => {
    dimension(id, 'stages', id);
    each(expect.stages?.[id], (stage) => {
      if (!stages.includes(stage)) report('unknown-stage', key('stages', id, stage), { stage, stages });
    });
  });
  each(expect.points, (id) => question(id, key('points', id)));
  each(expect.conditions, (id) => {
    const found = levelsOf(questionnaire, questionnaire).find((one) => one.id === id);
    if (found === undefined) return level(id, questionnaire, 'conditions', id);
    const [conditions, count] = [found.requires.length, expect.conditions?.[id]?.length ?? 0];
    if (conditions !== count)
      report('conditions-miscounted', [...path, 'conditions', id], { level: id, conditions, count });
  });
  each(expect.facts, (fact) => {
    if (!facts.includes(fact)) report('unknown-fact', key('facts', fact), { fact, facts });
  });
  expect.asked?.forEach((id, index) => question(id, [...path, 'asked', index]));
  expect['not-asked']?.forEach((id, index) => question(id, [...path, 'not-asked', index]));
  expect.checks?.forEach((check, index) => {
    if (!checks.includes(check))
      report('unknown-check', [...path, 'checks', index], { check, ...meant(check, checks) });
  });
}
