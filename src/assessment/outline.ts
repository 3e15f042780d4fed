import type { Answer } from '../questionnaire/answer.ts';
import { fromDecimal, max, ONE, type Rational } from '../exact/rational.ts';
import { meaningOf } from '../questionnaire/kinds/index.ts';
import type { Meaning } from '../questionnaire/kinds/kind.ts';
import type { Aggregate, Dimension } from '../questionnaire/schema/dimension.ts';
import type { Question } from '../questionnaire/schema/question.ts';
import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import type { When } from '../questionnaire/schema/when.ts';
import { levelsOf, type Node, nodesOf } from '../questionnaire/tree.ts';
import { type AnswerTest, answerTestsIn } from '../questionnaire/when.ts';
import { requirementOf } from './conditions/index.ts';
import type { Requirement } from './conditions/requirement.ts';
import { dependencyOrder } from './order.ts';

/**
 * A questionnaire made ready for scoring, whoever the company is: nodes and questions by number (the company is node 0, parents
 * stand before their children), conditions with their subjects found, what each question means.
 */
export interface Outline {
  readonly questionnaire: Questionnaire;
  readonly nodes: readonly OutlinedNode[];
  readonly questions: readonly OutlinedQuestion[];
  readonly nodeAt: ReadonlyMap<string, number>;
  readonly questionAt: ReadonlyMap<string, number>;
  readonly stages: number;
  /** Nodes after the nodes that their scores and levels rest on. */
  readonly scoreOrder: readonly number[];
  /** Nodes, and questions by their number after the last node's, after what their gates read. */
  readonly gateOrder: readonly number[];
}

/** A `when`, and what holds while it does not. */
export interface Gate {
  readonly when: When;
  readonly tests: readonly AnswerTest[];
  readonly unasked: 'lowest' | 'exclude';
}

export interface OutlinedNode {
  readonly index: number;
  readonly id: string;
  readonly node: Node;
  /** -1 for the company. */
  readonly parent: number;
  readonly nodes: readonly number[];
  readonly questions: readonly number[];
  readonly aggregate: Aggregate;
  /** Score at which a stage is satisfied, under `staged`. */
  readonly satisfiedAt: Rational;
  readonly levels: readonly {
    readonly id: string;
    readonly rank: number;
    readonly conditions: readonly Requirement[];
  }[];
  readonly gate: Gate | undefined;
  /** What cutting the whole dimension does. */
  readonly cut: 'exclude' | 'zero' | 'full' | 'refused';
}

export interface OutlinedQuestion {
  readonly index: number;
  readonly id: string;
  readonly question: Question;
  readonly meaning: Meaning;
  readonly parent: number;
  /** From the company down to its dimension. */
  readonly chain: readonly number[];
  /** Place of its stage, -1 where it has none. */
  readonly stage: number;
  readonly gate: Gate | undefined;
  /** Options that conditions name. */
  readonly named: readonly string[];
  readonly lowest: Standing | null;
  readonly highest: Standing | null;
  /** Each part as high as any answer has it; no single answer need have all of it. */
  readonly ceiling: Standing | null;
  readonly asksEvidence: boolean;
}

/** What an answer comes to where it counts: its points, and its figure towards each option that a condition names. */
export interface Standing {
  readonly points: Rational;
  readonly options: readonly Rational[];
}

export function standingOf(
  { meaning, named }: Pick<OutlinedQuestion, 'meaning' | 'named'>,
  answer: Answer,
): Standing | null {
  const points = meaning.points(answer);
  return points === null ? null : { points, options: named.map((option) => meaning.towards(option, answer)) };
}

const outlines = new WeakMap<Questionnaire, Outline>();

/** The outline of a questionnaire, made once for each. */
export function outlineOf(questionnaire: Questionnaire): Outline {
  const known = outlines.get(questionnaire);
  if (known !== undefined) return known;
  const outline = makeOutline(questionnaire);
  outlines.set(questionnaire, outline);
  return outline;
}

function makeOutline(questionnaire: Questionnaire): Outline {
  const visited = nodesOf(questionnaire);
  const nodeIndex = new Map<Node, number>(visited.map(({ node }, index) => [node, index]));
  const found = visited.flatMap(({ node, ancestors }) =>
    'questions' in node ? (node.questions ?? []).map((question) => ({ question, chain: [...ancestors, node] })) : [],
  );
  const places = {
    nodeAt: firstOf(visited.map(({ id }) => id)),
    questionAt: firstOf(found.map(({ question }) => question.id)),
  };
  const scored = new Map(found.map(({ question }) => [question.id, meaningOf(questionnaire, question).scored]));
  const gateOf = ({ when, unasked }: Pick<Question | Dimension, 'when' | 'unasked'>): Gate | undefined => {
    if (when === undefined) return undefined;
    const tests = answerTestsIn(when);
    const scoring = tests.some(({ question }) => scored.get(question) === true);
    return { when, tests, unasked: scoring ? (unasked ?? 'lowest') : 'exclude' };
  };
  const stages = new Map((questionnaire.stages ?? []).map(({ id }, index) => [id, index]));
  const named = new Map<string, Set<string>>();
  const shape = visited.map(({ node, id, ancestors }, index) => ({
    index,
    id,
    node,
    parent: nodeIndex.get(ancestors.at(-1) ?? questionnaire) ?? 0,
    nodes: (node.dimensions ?? []).map((child) => nodeIndex.get(child) ?? 0),
    questions: found.flatMap(({ chain }, at) => (chain.at(-1) === node ? [at] : [])),
    aggregate: node.aggregate ?? 'mean',
    satisfiedAt: node['satisfied-at'] === undefined ? ONE : fromDecimal(node['satisfied-at']),
    gate: 'format' in node ? undefined : gateOf(node),
    cut: ('format' in node ? undefined : node['not-applicable']) ?? ('refused' as const),
  }));
  const questions = found.map(({ question, chain }) => ({
    question,
    chain: chain.map((node) => nodeIndex.get(node) ?? 0),
  }));
  const nodes = shape.map((node): OutlinedNode => {
    const levels = levelsOf(questionnaire, node.node).map(({ id, requires }, at) => ({
      id,
      rank: at + 1,
      conditions: requires.map((condition, index) =>
        requirementOf(condition, index, { questionnaire, ...places, nodes: shape, questions, at: node.index, named }),
      ),
    }));
    return { ...node, parent: node.index === 0 ? -1 : node.parent, levels };
  });
  const outlined = questions.map(({ question, chain }, index) => {
    const meaning = meaningOf(questionnaire, question);
    const own = { meaning, named: [...(named.get(question.id) ?? [])] };
    const { worst, best } = meaning.extremes();
    const highest = standingOf(own, best);
    return {
      ...own,
      index,
      id: question.id,
      question,
      parent: chain.at(-1) ?? 0,
      chain,
      stage: stages.get(question.stage ?? '') ?? -1,
      gate: gateOf(question),
      lowest: standingOf(own, worst),
      highest,
      ceiling: highest && {
        points: highest.points,
        options: own.named.map((option, at) => max(highest.options[at] ?? ONE, meaning.required(option) ?? ONE)),
      },
      asksEvidence: question.evidence !== undefined,
    };
  });
  return {
    questionnaire,
    nodes,
    ...places,
    stages: stages.size,
    questions: outlined,
    scoreOrder: scoreOrderOf(nodes),
    gateOrder: gateOrderOf(nodes, outlined, places.questionAt),
  };
}

const scoreOrderOf = (nodes: readonly OutlinedNode[]): readonly number[] =>
  dependencyOrder(nodes.length, (index) => [
    ...(nodes[index]?.nodes ?? []),
    ...(nodes[index]?.levels ?? []).flatMap(({ conditions }) =>
      conditions.flatMap(({ members }) =>
        members.flatMap(({ subject }) => ('node' in subject && subject.node !== index ? [subject.node] : [])),
      ),
    ),
  ]);

function gateOrderOf(
  nodes: readonly OutlinedNode[],
  questions: readonly OutlinedQuestion[],
  questionAt: ReadonlyMap<string, number>,
): readonly number[] {
  const read = (gate: Gate | undefined): readonly number[] =>
    (gate?.tests ?? []).flatMap(({ question }) => {
      const at = questionAt.get(question);
      return at === undefined ? [] : [nodes.length + at];
    });
  return dependencyOrder(nodes.length + questions.length, (index) => {
    const thing = index < nodes.length ? nodes[index] : questions[index - nodes.length];
    return thing === undefined || thing.parent < 0 ? [] : [thing.parent, ...read(thing.gate)];
  });
}

/** Id → number; the first where the reader would have refused a second. */
function firstOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  ids.forEach((id, index) => {
    if (!places.has(id)) places.set(id, index);
  });
  return places;
}
