import * as fc from 'fast-check';
import type { Answers } from '../../src/answers/answers.ts';
import { assess } from '../../src/assessment/assess.ts';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { compare, fromDecimal, toNumber } from '../../src/exact/rational.ts';
import type { Answer } from '../../src/questionnaire/answer.ts';
import { meaningOf } from '../../src/questionnaire/kinds/index.ts';
import type { Action } from '../../src/questionnaire/schema/action.ts';
import type { Question } from '../../src/questionnaire/schema/question.ts';
import type { Questionnaire } from '../../src/questionnaire/schema/questionnaire.ts';
import { questionsOf } from '../../src/questionnaire/tree.ts';
import { planRoadmap } from '../../src/roadmap/plan.ts';
import type { PlanRequest, Roadmap } from '../../src/roadmap/roadmap.ts';
import { standpointOf } from '../../src/roadmap/standpoint.ts';
import type { Solver } from '../../src/linear/model.ts';
import { text } from '../builders.ts';
import { type Sample, samples, type Wanted } from '../generated.ts';

/** Generated questionnaires with actions, and the best plan by trying every subset, with the ordinary assessment alone. */

export const plainRequest: PlanRequest = {
  target: null,
  budget: null,
  months: null,
  subsidy: null,
  onlyLight: false,
  include: [],
  exclude: [],
  crew: 2,
  explain: false,
  frontier: false,
};

/** The road map of a sample for which nothing was asked that it cannot have. */
export function plannedWith(
  solver: Solver,
  { questionnaire, answers }: Sample,
  request: Partial<PlanRequest>,
): Roadmap {
  const planned = planRoadmap(standpointOf(questionnaire, answers), { ...plainRequest, ...request }, solver);
  if ('barred' in planned) throw new Error(JSON.stringify(planned));
  return planned.roadmap;
}

export const idsOf = ({ stages }: Roadmap): readonly string[] =>
  stages.flatMap(({ actions }) => actions.map(({ id }) => id)).sort();

export const actionSamples = (most: number, wanted: Wanted = {}): fc.Arbitrary<Sample> =>
  fc
    .tuple(samples({ open: 15, ...wanted }), fc.array(fc.nat(9999), { minLength: 200, maxLength: 200, size: 'max' }))
    .map(([{ questionnaire, answers }, tape]) => ({
      questionnaire: { ...questionnaire, actions: actionsOn(questionnaire, tape, most) },
      answers,
    }));

function actionsOn(questionnaire: Questionnaire, tape: readonly number[], most: number): Action[] {
  let at = 0;
  const next = (below: number): number => (tape[at++ % tape.length] ?? 0) % below;
  const questions = questionsOf(questionnaire)
    .map(({ question }) => question)
    .filter((question) => meaningOf(questionnaire, question).scored);
  if (questions.length === 0) return [];
  const pick = (): [string, number] => {
    const question = questions[next(questions.length)] as Question;
    const anchors = meaningOf(questionnaire, question).anchors;
    return [question.id, toNumber(anchors[next(anchors.length)]?.points ?? fromDecimal(0))];
  };
  const count = 2 + next(most - 1);
  return Array.from({ length: count }, (_, index): Action => {
    const min = [0, 0.5, 1, 2, 3.3, 7][next(6)] ?? 0;
    return {
      // Not in the order of ids.
      id: `a${(index * 7) % 97}`,
      title: text(`a${index}`),
      lifts: Object.fromEntries(Array.from({ length: 1 + next(3) }, pick)),
      cost: { fixed: { min, max: min + ([0, 0, 1, 2.5][next(4)] ?? 0) } },
      months: [0, 0.5, 1, 2, 3, 5][next(6)] ?? 1,
      ...(next(3) === 0 ? { needs: Object.fromEntries([pick()]) } : {}),
      ...(index > 0 && next(6) === 0 ? { after: [`a${(next(index) * 7) % 97}`] } : {}),
      ...(next(4) === 0 ? { alternative: ['g1', 'g2'][next(2)] } : {}),
      light: next(2) === 0,
      basis: { text: text('示例'), certainty: 'estimate' },
      source: 'own-reading',
    };
  });
}

export interface Subset {
  readonly ids: readonly string[];
  /** In thousandths of 10,000 CNY, at the middle. */
  readonly cost: number;
  readonly rank: number;
  readonly score: number | null;
}

/** Every subset that can be carried out, with what it comes to. */
export function everySubset({ questionnaire, answers }: Sample): readonly Subset[] {
  const actions = questionnaire.actions ?? [];
  const today = assess(questionnaire, answers);
  const points = pointsIn(today);
  const subsets: Subset[] = [];
  for (let mask = 0; mask < 2 ** actions.length; mask += 1) {
    const chosen = actions.filter((_, index) => (mask & (1 << index)) !== 0);
    if (!isFeasible(chosen, points)) continue;
    const { root } = assess(questionnaire, lifted(questionnaire, answers, points, chosen));
    const cost = chosen.reduce((sum, { cost: { fixed } }) => sum + ((fixed?.min ?? 0) + (fixed?.max ?? 0)) * 500, 0);
    subsets.push({
      ids: chosen.map(({ id }) => id).sort(),
      cost: Math.round(cost),
      rank: root.level?.rank ?? 0,
      score: root.score,
    });
  }
  return subsets;
}

/** Points of the questions that the company can still do something about. */
function pointsIn({ root }: Assessment): ReadonlyMap<string, number> {
  const points = new Map<string, number>();
  const visit = (node: Assessment['root']): void => {
    for (const { id, status, points: earned } of node.questions)
      if (['answered', 'unknown', 'open'].includes(status) && earned !== null) points.set(id, earned);
    node.children.forEach(visit);
  };
  visit(root);
  return points;
}

function isFeasible(chosen: readonly Action[], points: ReadonlyMap<string, number>): boolean {
  const groups = chosen.flatMap(({ alternative }) => alternative ?? []);
  if (new Set(groups).size < groups.length) return false;
  const waiting = [...chosen];
  const done: Action[] = [];
  for (;;) {
    const ready = waiting.findIndex(
      ({ needs = {}, after = [] }) =>
        after.every((id) => done.some((one) => one.id === id)) &&
        Object.entries(needs).every(
          ([question, wanted]) =>
            (points.get(question) ?? Number.POSITIVE_INFINITY) >= wanted ||
            done.some(({ lifts }) => (lifts[question] ?? -1) >= wanted),
        ),
    );
    if (ready < 0) return waiting.length === 0;
    done.push(...waiting.splice(ready, 1));
  }
}

export function lifted(
  questionnaire: Questionnaire,
  answers: Answers,
  points: ReadonlyMap<string, number>,
  chosen: readonly Action[],
): Answers {
  const after = { ...answers.answers };
  for (const { question } of questionsOf(questionnaire)) {
    const meaning = meaningOf(questionnaire, question);
    const lifts = chosen.flatMap(({ lifts: its }) => its[question.id] ?? []);
    if (!points.has(question.id) || lifts.length === 0) continue;
    const given = Object.hasOwn(answers.answers, question.id) ? answers.answers[question.id]?.answer : undefined;
    const parsed = given === undefined ? undefined : meaning.parse(given);
    const current: Answer | undefined = parsed === undefined ? undefined : parsed.ok ? parsed.answer : 'unknown';
    const wanted = fromDecimal(Math.max(...lifts));
    const reached = meaning.answerReaching(wanted, current) ?? meaning.extremes(current).best;
    const now = current === undefined ? meaning.least : meaning.points(current);
    const then = meaning.points(reached);
    if (now !== null && then !== null && compare(then, now) > 0) after[question.id] = { answer: reached };
  }
  return { ...answers, answers: after };
}
