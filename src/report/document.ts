import type { Answers } from '../answers/answers.ts';
import type { Answer } from '../questionnaire/answer.ts';
import type { Assessment, ConditionResult, LevelState, NodeResult, QuestionResult } from '../assessment/assessment.ts';
import { toNumber } from '../exact/rational.ts';
import type { Gap } from '../gaps/gap.ts';
import { meaningOf } from '../questionnaire/kinds/index.ts';
import type { Anchor } from '../questionnaire/kinds/kind.ts';
import type { Benchmark } from '../questionnaire/schema/benchmark.ts';
import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import type { Locale, Text } from '../questionnaire/schema/text.ts';
import { levelsOf, nodesOf, notYetOf, questionsOf, sourcesOf } from '../questionnaire/tree.ts';
import type { Node } from '../questionnaire/tree.ts';

/** What a document is made from. */
export interface DocumentInput {
  readonly questionnaire: Questionnaire;
  readonly answers: Pick<Answers, 'respondent'>;
  readonly assessment: Assessment;
  readonly gaps: readonly Gap[];
  readonly language: Locale;
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * The result as other programs read it: `score --json`, and a line of `batch`. Promised to users: keys are only added.
 * Their order is always the same, figures are the doubles of the assessment, titles are in one language.
 */
export function documentOf(input: DocumentInput): Readonly<Record<string, Json>> {
  const { assessment } = input;
  const { root, interval, evidenced, coverage } = assessment;
  const at = whereIn(input);
  return {
    questionnaire: { ...assessment.questionnaire },
    company: { ...assessment.company },
    facts: { ...assessment.facts },
    date: assessment.date,
    level: root.level && { ...stateOf(root.level), title: levelTitle(at, input.questionnaire, root.level) },
    score: scoreOf(root.score, root.max),
    complete: assessment.complete,
    interval: {
      exact: interval.exact,
      level: interval.level && { from: interval.level.from.id, to: interval.level.to.id },
      score: interval.score && { ...interval.score },
    },
    evidenced: {
      level: evidenced.level && stateOf(evidenced.level),
      score: evidenced.score === null ? null : { value: evidenced.score },
    },
    coverage: {
      questions: coverage.questions,
      applicable: coverage.applicable,
      answered: coverage.answered,
      unknown: coverage.unknown,
      open: coverage.open,
      notApplicable: coverage.notApplicable,
      carried: coverage.carried,
      evidenceAsked: coverage.evidenceAsked,
      evidenced: coverage.evidenced,
      scoreIfNotApplicableWereZero: coverage.scoreIfNotApplicableWereZero,
    },
    dimensions: root.children.map((child) => dimensionOf(child, at)),
    levels: levelResults(root),
    gaps: input.gaps.map((gap) => gapOf(gap, at)),
    benchmarks: benchmarksOf(input, at),
    checks: assessment.checks.map((id) => checkOf(id, input, at)),
  };
}

interface Where {
  readonly say: (text: Text) => string;
  readonly nodes: ReadonlyMap<string, Node>;
  readonly anchors: (question: string) => readonly Anchor[];
  readonly questionnaire: Questionnaire;
}

function whereIn({ questionnaire, language }: DocumentInput): Where {
  const questions = new Map(questionsOf(questionnaire).map(({ question }) => [question.id, question]));
  return {
    questionnaire,
    say: (text) => text[language] ?? text[questionnaire.locales[0] ?? 'zh-CN'] ?? '',
    nodes: new Map(nodesOf(questionnaire).map(({ id, node }) => [id, node])),
    anchors: (id) => {
      const question = questions.get(id);
      return question === undefined ? [] : meaningOf(questionnaire, question).anchors;
    },
  };
}

const stateOf = ({ id, rank }: LevelState) => ({ id, rank });

function levelTitle({ say, questionnaire }: Where, node: Node, { rank }: LevelState): string {
  const title = rank === 0 ? notYetOf(questionnaire, node)?.title : levelsOf(questionnaire, node)[rank - 1]?.title;
  return title === undefined ? '' : say(title);
}

const scoreOf = (value: number | null, max: number | null): Json => (value === null ? null : { value, max });

function dimensionOf(result: NodeResult, at: Where): Json {
  const node = at.nodes.get(result.id);
  const title = node === undefined || 'format' in node ? result.id : at.say(node.title);
  return {
    id: result.id,
    title,
    status: result.status,
    score: result.score,
    max: result.max,
    weight: result.weight,
    contribution: result.contribution,
    ...(result.level === null ? {} : { level: stateOf(result.level) }),
    ...(result.levels.length === 0 ? {} : { levels: levelResults(result) }),
    ...(result.stages.length === 0 ? {} : { stages: result.stages.map((stage) => ({ ...stage })) }),
    questions: result.questions.map(questionOf),
    children: result.children.map((child) => dimensionOf(child, at)),
  };
}

function questionOf(result: QuestionResult): Json {
  const { id, status, answer, points, max, weight, contribution, evidenced, carried } = result;
  return { id, status, answer: answerOf(answer), points, max, weight, contribution, evidenced, carried };
}

const answerOf = (answer: Answer | null): Json =>
  typeof answer === 'object' && answer !== null && !Array.isArray(answer) ? { ...answer } : (answer as Json);

const levelResults = (result: NodeResult): Json =>
  result.levels.map(({ id, rank, reached, conditions }) => ({
    id,
    rank,
    reached,
    conditions: conditions.map((condition) => conditionOf(condition, result.id)),
  }));

/** A condition with what it requires and what there is. */
export function conditionOf(condition: ConditionResult, owner: string): Json & object {
  const { kind, measure, bound, required, requiredCount, actual, status, members } = condition;
  const subject = condition.subject === 'this' ? owner : condition.subject;
  return {
    subject,
    kind,
    measure,
    [bound === 'above' ? 'above' : 'atLeast']: required,
    ...(requiredCount === null ? {} : { count: requiredCount }),
    actual,
    met: status === 'met',
    ...(status === 'dropped' ? { dropped: true } : {}),
    ...(members.length === 0 ? {} : { members: members.map((member) => ({ ...member })) }),
  };
}

function gapOf(gap: Gap, at: Where): Json {
  const { question, dimension, current, needed, because, required, rank, gain, actions } = gap;
  const anchor = at.anchors(question).find(({ points }) => toNumber(points) >= needed.points);
  return {
    question,
    dimension,
    current: { points: current.points, answer: answerOf(current.answer), status: current.status },
    needed: { points: needed.points, ...(anchor === undefined ? {} : boundOf(anchor)) },
    because,
    required,
    rank,
    gain,
    actions: [...actions],
  };
}

/** What reaches the points: the figure to be reached (`from`) or passed (`above`), the option, or an answer that does. */
function boundOf({ by, answer }: Anchor): { readonly [key: string]: Json } {
  if ('from' in by) return { from: by.from };
  if ('above' in by) return { above: by.above };
  if ('option' in by) return { option: by.option };
  return { answer: answerOf(answer) };
}

function benchmarksOf({ assessment }: DocumentInput, at: Where): Json {
  const defined = new Map<string, Benchmark>((at.questionnaire.benchmarks ?? []).map((one) => [one.id, one]));
  return assessment.benchmarks.flatMap(({ id, question, answer }) => {
    const benchmark = defined.get(id);
    if (benchmark === undefined) return [];
    const { figure, unit, year, scope, kind, certainty, source } = benchmark;
    const { option } = benchmark;
    return [
      {
        id,
        question,
        ...(option === undefined ? {} : { option }),
        answer,
        benchmark: figure,
        unit,
        year,
        scope: at.say(scope),
        kind,
        certainty,
        source: sourcesOf(source).join(', '),
      },
    ];
  });
}

function checkOf(id: string, { questionnaire }: DocumentInput, { say }: Where): Json {
  const text = questionnaire.checks?.find((check) => check.id === id)?.text;
  return { id, text: text === undefined ? '' : say(text) };
}
