import type { Answers } from '../answers/answers.ts';
import type { Assessment, LevelResult, LevelState, NodeResult, QuestionResult } from '../assessment/assessment.ts';
import type { Gap } from '../gaps/gap.ts';
import { fromDecimal } from '../exact/rational.ts';
import { meaningOf } from '../questionnaire/kinds/index.ts';
import type { Action } from '../questionnaire/schema/action.ts';
import type { Level } from '../questionnaire/schema/level.ts';
import type { NotApplicable, Question } from '../questionnaire/schema/question.ts';
import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import type { Locale, Text } from '../questionnaire/schema/text.ts';
import { levelsOf, type Node, nodesOf, notYetOf } from '../questionnaire/tree.ts';
import type { Order, OrderedAction } from '../roadmap/order.ts';
import { neededFrom } from './needed.ts';
import type { SectionId, Template } from './template.ts';
import type { ReportWords } from './words.ts';

/** What a report is made from. The stages before have done all the figuring; here it is only told. */
export interface ReportInput {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  readonly assessment: Assessment;
  /** Towards the next level. */
  readonly gaps: readonly Gap[];
  readonly order: Order;
  readonly template: Template;
  readonly language: Locale;
  readonly words: ReportWords;
  readonly options: ReportOptions;
}

export interface ReportOptions {
  /** Whether the respondent's notes are printed. */
  readonly notes: boolean;
  /** Whether the road map and its first steps are in it. */
  readonly plan: boolean;
  /** Whether the answers file goes along with the report. */
  readonly attached?: boolean;
}

/** A node with everything that is known of it. */
export interface NodeMaterial {
  readonly node: Node;
  readonly result: NodeResult;
  readonly title: string;
  /** 0 for the company, 1 for its dimensions. */
  readonly depth: number;
  /** Its place among its siblings, all the way down: "2.1". Empty for the company. */
  readonly number: string;
  readonly anchor: string;
}

export interface QuestionMaterial {
  readonly question: Question;
  readonly result: QuestionResult;
  /** Short: for charts and tables. */
  readonly title: string;
  readonly number: string;
  readonly dimension: string;
  readonly gap: Gap | null;
  readonly anchor: string;
  /** The answer in the respondent's words. */
  readonly now: string;
  /** What reaches the points that the gap asks for, in the same words. Null without a gap. */
  readonly needed: string | null;
  readonly policy: NotApplicable;
}

/** The input, looked up by id and worded: what every section takes. */
export interface Material extends ReportInput {
  readonly say: (text: Text) => string;
  readonly root: NodeMaterial;
  readonly nodes: ReadonlyMap<string, NodeMaterial>;
  readonly questions: ReadonlyMap<string, QuestionMaterial>;
  readonly actions: ReadonlyMap<string, Action>;
  readonly ordered: ReadonlyMap<string, OrderedAction>;
  /** The level above the present one, as the questionnaire defines it and as it was assessed. Null at the top. */
  readonly next: LevelMaterial | null;
  /** The level that the company has. Null below the first, and without levels. */
  readonly current: LevelMaterial | null;
}

export interface LevelMaterial {
  readonly level: Level;
  readonly result: LevelResult;
  readonly name: string;
}

/** Gathers what the sections ask for again and again. */
export function gather(input: ReportInput): Material {
  const { questionnaire, assessment, language, order } = input;
  const say = (text: Text): string => text[language] ?? text[questionnaire.locales[0] ?? 'zh-CN'] ?? text.en ?? '';
  const results = new Map(resultsBelow(assessment.root).map((result) => [result.id, result]));
  const gaps = new Map(input.gaps.map((gap) => [gap.question, gap]));
  const nodes = new Map<string, NodeMaterial>();
  const questions = new Map<string, QuestionMaterial>();
  const numbers = new Map<string, string>();
  for (const { node, id, ancestors } of nodesOf(questionnaire)) {
    const result = results.get(id);
    if (result === undefined) continue;
    const number = numbers.get(id) ?? '';
    node.dimensions?.forEach((child, index) => numbers.set(child.id, under(number, index)));
    const title = ancestors.length === 0 ? input.words.terms.company : say(node.title);
    nodes.set(id, { node, result, title, depth: ancestors.length, number, anchor: `dimension:${id}` });
    const answered = new Map(result.questions.map((question) => [question.id, question]));
    const own = 'questions' in node ? (node.questions ?? []) : [];
    own.forEach((question, index) => {
      const its = answered.get(question.id);
      if (its === undefined) return;
      const meaning = meaningOf(questionnaire, question);
      const gap = gaps.get(question.id) ?? null;
      const wanted = gap === null ? null : fromDecimal(gap.needed.points);
      const { states, answer } = input.words.terms;
      const outside = its.status === 'not-asked' || its.status === 'cut' ? states[its.status] : null;
      questions.set(question.id, {
        question,
        result: its,
        title: say(question.title ?? question.ask),
        number: under(number, index),
        dimension: id,
        gap,
        anchor: `question:${question.id}`,
        now: outside ?? meaning.label(its.answer, language, answer),
        needed: wanted === null ? null : neededFrom(questionnaire, meaning, its.answer, wanted, language, input.words),
        policy: meaning.policy,
      });
    });
  }
  const root = nodes.get(assessment.root.id) as NodeMaterial;
  const levelAt = (rank: number): LevelMaterial | null => {
    const level = levelsOf(questionnaire, root.node)[rank - 1];
    const result = root.result.levels[rank - 1];
    if (level === undefined || result === undefined) return null;
    return { level, result, name: input.words.terms.level(level.id, say(level.title)) };
  };
  const rank = root.result.level?.rank;
  return {
    ...input,
    say,
    root,
    nodes,
    questions,
    actions: new Map((questionnaire.actions ?? []).map((action) => [action.id, action])),
    ordered: new Map(order.actions.map((action) => [action.id, action])),
    next: rank === undefined ? null : levelAt(rank + 1),
    current: rank === undefined ? null : levelAt(rank),
  };
}

const under = (number: string, index: number): string => `${number === '' ? '' : `${number}.`}${index + 1}`;

/** A node's result and all below it, parents first. */
export function resultsBelow(root: NodeResult): NodeResult[] {
  return [root, ...root.children.flatMap(resultsBelow)];
}

/** A level of a node as it is named; below the first, what the questionnaire calls that. */
export function levelName(
  material: Pick<Material, 'questionnaire' | 'words' | 'say'>,
  node: Node,
  state: LevelState,
): string {
  const { terms } = material.words;
  const level = levelsOf(material.questionnaire, node)[state.rank - 1];
  if (level !== undefined) return terms.level(level.id, material.say(level.title));
  return belowFirst(material, node);
}

/** The state below the first level. */
export function belowFirst(material: Pick<Material, 'questionnaire' | 'words' | 'say'>, node: Node): string {
  const notYet = notYetOf(material.questionnaire, node);
  return notYet === undefined ? material.words.terms.notYet : material.say(notYet.title);
}

/** Whether the template wants all of a section told at length; else it keeps to what matters most. */
export const isFull = ({ template }: Pick<Material, 'template'>, section: SectionId): boolean =>
  template.sections.some(({ id, detail }) => id === section && detail === 'full');

/** Whether a question is one that this company was asked. */
export const isAsked = ({ status }: Pick<QuestionResult, 'status'>): boolean =>
  status !== 'not-asked' && status !== 'cut';

/** The company's name, from the profile field that has the role; empty where it has none. */
export function companyName(questionnaire: Questionnaire, answers: Pick<Answers, 'company'>): string {
  const field = questionnaire.profile.fields.find(({ role }) => role === 'name');
  const name = field === undefined ? undefined : answers.company[field.id];
  return name === undefined ? '' : String(name);
}
