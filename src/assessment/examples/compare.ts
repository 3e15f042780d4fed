import type { Path } from '../../questionnaire/tree.ts';
import type { Assessment, LevelResult, NodeResult, QuestionResult } from '../assessment.ts';
import { isAs } from './figure.ts';
import type { ExpectedFigure, Expectation } from './schema.ts';

/** A value of an expectation as a sentence can show it: an id, a figure, a state, or several. */
export type Shown = string | number | boolean | null | readonly string[];

/** Where a figure or level comes from. */
export type Why =
  /** The conditions of the first level that tells expected and actual apart. */
  | { readonly is: 'conditions'; readonly level: LevelResult }
  /** The parts of the node whose score it is. */
  | { readonly is: 'parts'; readonly node: NodeResult }
  | { readonly is: 'question'; readonly question: QuestionResult };

/** One thing that was expected, beside what came out. */
export interface Comparison {
  /** Keys and index below `expect`: `dimensions`, `networking`. */
  readonly steps: Path;
  readonly expected: Shown;
  readonly actual: Shown;
  readonly met: boolean;
  readonly why: Why | null;
}

/** Everything that an example expects, in the order of the schema. */
export function compareWith(expect: Expectation, assessment: Assessment): Comparison[] {
  const { root, interval, evidenced, facts, checks } = assessment;
  const nodes = new Map(nodesIn(root).map((node) => [node.id, node]));
  const questions = new Map(
    [...nodes.values()].flatMap((node) => node.questions.map((question) => [question.id, question])),
  );
  const next = root.levels.find(({ reached }) => !reached);
  const unmet = (next?.conditions ?? []).filter(({ status }) => status === 'unmet').map(({ subject }) => subject);
  return [
    ...exactly(['level'], expect.level, root.level?.id ?? null, whyLevel(root, expect.level)),
    ...figure(['score'], expect.score, root.score, parts(root)),
    ...figure(['max'], expect.max, root.max, parts(root)),
    ...exactly(['complete'], expect.complete, assessment.complete),
    ...each(expect.dimensions, (id, score) => {
      const node = nodes.get(id);
      return figure(['dimensions', id], score, node?.score ?? null, parts(node));
    }),
    ...each(expect.levels, (id, level) => {
      const node = nodes.get(id);
      return exactly(['levels', id], level, node?.level?.id ?? null, whyLevel(node, level));
    }),
    ...each(expect.stages, (id, stages) =>
      each(stages, (stage, score) => {
        const node = nodes.get(id);
        const actual = node?.stages.find((one) => one.stage === stage)?.score ?? null;
        return figure(['stages', id, stage], score, actual, parts(node));
      }),
    ),
    ...each(expect.points, (id, points) => {
      const question = questions.get(id);
      return figure(['points', id], points, question?.points ?? null, itself(question));
    }),
    ...each(expect.conditions, (id, states) => {
      const level = root.levels.find((one) => one.id === id);
      const actual = (level?.conditions ?? []).map(({ status }) => status);
      return exactly(['conditions', id], states, actual, conditions(level));
    }),
    ...exactly(['unmet'], sorted(expect.unmet), sorted(unmet), conditions(next)),
    ...exactly(['evidenced', 'level'], expect.evidenced?.level, evidenced.level?.id ?? null),
    ...figure(['evidenced', 'score'], expect.evidenced?.score, evidenced.score),
    ...each(expect.interval?.level, (end, level) =>
      exactly(['interval', 'level', end], level, interval.level?.[end as 'from' | 'to'].id ?? null),
    ),
    ...each(expect.interval?.score, (end, score) =>
      figure(['interval', 'score', end], score, interval.score?.[end as 'from' | 'to'] ?? null),
    ),
    ...exactly(['interval', 'exact'], expect.interval?.exact, interval.exact),
    ...each(expect.facts, (id, value) => exactly(['facts', id], value, facts[id] ?? null)),
    ...listed('asked', expect.asked, questions),
    ...listed('not-asked', expect['not-asked'], questions),
    ...exactly(['checks'], sorted(expect.checks), sorted(checks)),
  ];
}

function exactly(
  steps: Path,
  expected: Shown | undefined,
  actual: Shown | undefined,
  why: Why | null = null,
): Comparison[] {
  if (expected === undefined) return [];
  return [{ steps, expected, actual: actual ?? null, met: isSame(expected, actual ?? null), why }];
}

function figure(
  steps: Path,
  expected: ExpectedFigure | null | undefined,
  actual: number | null,
  why: Why | null = null,
): Comparison[] {
  if (expected === undefined) return [];
  const shown = typeof expected === 'object' && expected !== null ? `≈ ${expected.about}` : expected;
  return [{ steps, expected: shown, actual, met: isAs(expected, actual), why }];
}

/** Whether each of these questions is asked of this company, or is not. */
function listed(
  key: 'asked' | 'not-asked',
  ids: readonly string[] = [],
  questions: ReadonlyMap<string, QuestionResult>,
): Comparison[] {
  return ids.flatMap((id, index) => {
    const question = questions.get(id);
    const asked = question !== undefined && question.status !== 'not-asked' && question.status !== 'cut';
    return exactly([key, index], key, asked ? 'asked' : 'not-asked', itself(question));
  });
}

const each = <V>(
  values: Readonly<Record<string, V>> | undefined,
  visit: (id: string, value: V) => Comparison[],
): Comparison[] => Object.entries(values ?? {}).flatMap(([id, value]) => visit(id, value));

const nodesIn = (node: NodeResult): NodeResult[] => [node, ...node.children.flatMap(nodesIn)];

const parts = (node: NodeResult | undefined): Why | null => (node === undefined ? null : { is: 'parts', node });
const itself = (question: QuestionResult | undefined): Why | null =>
  question === undefined ? null : { is: 'question', question };
const conditions = (level: LevelResult | undefined): Why | null =>
  level === undefined ? null : { is: 'conditions', level };

/** The conditions of the first level that only one of expected and actual reaches. */
function whyLevel(node: NodeResult | undefined, expected: string | null | undefined): Why | null {
  const rank = node?.levels.find(({ id }) => id === expected)?.rank ?? 0;
  const reached = node?.level?.rank ?? 0;
  return conditions(node?.levels.find((level) => level.rank === Math.min(rank, reached) + 1));
}

const sorted = (ids: readonly string[] | undefined): readonly string[] | undefined => ids && [...ids].sort();

const isSame = (a: Shown, b: Shown): boolean =>
  Array.isArray(a) && Array.isArray(b) ? a.length === b.length && a.every((item, index) => item === b[index]) : a === b;
