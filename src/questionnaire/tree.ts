import type { Dimension } from './schema/dimension.ts';
import type { Level, LevelSet, NotYet } from './schema/level.ts';
import type { Item, NotApplicable, Option, Question } from './schema/question.ts';
import type { Questionnaire } from './schema/questionnaire.ts';
import type { Weight } from './schema/when.ts';

/**
 * The questionnaire as a tree: its root is the company, under the reserved id `company`; everybody else finds levels, options,
 * weights through these functions, so that sets shared by name are looked up in one place. They trust a questionnaire that the
 * reader accepted; a dangling name gives nothing rather than throwing, so the reader itself may use them.
 */
export const COMPANY = 'company';

/** Ids that a questionnaire cannot give away: they mean something in conditions or answers. */
export const RESERVED_IDS = [
  'company',
  'this',
  'children',
  'own-reading',
  'unknown',
  'not-applicable',
  'answer',
] as const;

/** A key or index on the way from a file's root to a value. */
export type Path = readonly (string | number)[];

/** The company or a dimension: whatever has an aggregate and may have levels. */
export type Node = Questionnaire | Dimension;

export const nodeId = (node: Node): string => ('format' in node ? COMPANY : node.id);

export interface VisitedNode {
  readonly node: Node;
  readonly id: string;
  readonly path: Path;
  /** From the root down to the parent. */
  readonly ancestors: readonly Node[];
}

export interface VisitedQuestion {
  readonly question: Question;
  readonly path: Path;
  /** From the root down to the dimension that holds it. */
  readonly ancestors: readonly Node[];
}

/** The company, then every dimension, parents before children, in the file's order. */
export function nodesOf(questionnaire: Questionnaire): VisitedNode[] {
  const found: VisitedNode[] = [];
  const visit = (node: Node, path: Path, ancestors: readonly Node[]): void => {
    found.push({ node, id: nodeId(node), path, ancestors });
    node.dimensions?.forEach((child, index) => visit(child, [...path, 'dimensions', index], [...ancestors, node]));
  };
  visit(questionnaire, [], []);
  return found;
}

/** Every question, in the file's order: the order in which they are asked and shown. */
export function questionsOf(questionnaire: Questionnaire): VisitedQuestion[] {
  return nodesOf(questionnaire).flatMap(({ node, path, ancestors }) =>
    'questions' in node && node.questions
      ? node.questions.map((question, index) => ({
          question,
          path: [...path, 'questions', index],
          ancestors: [...ancestors, node],
        }))
      : [],
  );
}

/** The options of a choice or grid, also where they come from an option set. */
export function optionsOf(
  questionnaire: Pick<Questionnaire, 'option-sets'>,
  question: { readonly options: string | readonly Option[] },
): readonly Option[] {
  const { options } = question;
  if (typeof options !== 'string') return options;
  return owned(questionnaire['option-sets'], options) ?? [];
}

/** The levels of a node, lowest first, also where they come from a level set; empty where it has none. */
export function levelsOf(questionnaire: Pick<Questionnaire, 'level-sets'>, node: Node): readonly Level[] {
  const { levels } = node;
  if (levels === undefined) return [];
  return typeof levels === 'string' ? (levelSetOf(questionnaire, levels)?.levels ?? []) : levels;
}

/** What the state below the first level is called, if the node or its level set says so. */
export function notYetOf(questionnaire: Pick<Questionnaire, 'level-sets'>, node: Node): NotYet | undefined {
  if (node['not-yet'] !== undefined) return node['not-yet'];
  return typeof node.levels === 'string' ? levelSetOf(questionnaire, node.levels)?.['not-yet'] : undefined;
}

const levelSetOf = (questionnaire: Pick<Questionnaire, 'level-sets'>, name: string): LevelSet | undefined =>
  owned(questionnaire['level-sets'], name);

/** A set that is called `constructor` is a name like any other. */
const owned = <T>(sets: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  sets !== undefined && Object.hasOwn(sets, name) ? sets[name] : undefined;

export type WeightCase = Exclude<Weight, number>[number];

/** The cases of a weight; one number, or none at all (weight 1), is a single case that always holds. */
export const weightCases = (weight: Weight | undefined): readonly WeightCase[] =>
  Array.isArray(weight) ? weight : [{ weight: weight ?? 1 }];

/** What "not applicable" does at this question: its own word, else the questionnaire's, else `refused`. */
export const policyOf = (questionnaire: Pick<Questionnaire, 'not-applicable'>, question: Question): NotApplicable =>
  question['not-applicable'] ?? questionnaire['not-applicable'] ?? 'refused';

/** Whether a question can earn points at all: text never, a percent or number only with bands. */
export const isScored = (question: Question): boolean =>
  question.kind === 'text'
    ? false
    : question.kind === 'percent' || question.kind === 'number'
      ? question.bands !== undefined
      : true;

/** Whether an item takes part in counting: an exclusive one ("none of these") does not. */
export const counts = (item: Item): boolean => item.exclusive !== true;

/** Source references as a list. */
export const sourcesOf = (source: string | readonly string[]): readonly string[] =>
  typeof source === 'string' ? [source] : source;
