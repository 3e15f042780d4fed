import type { ConditionResult } from '../assessment/assessment.ts';
import type { Condition } from '../questionnaire/schema/level.ts';
import { COMPANY, type Node } from '../questionnaire/tree.ts';
import { showFigure, showScore } from '../text/figures.ts';
import { belowFirst, levelName, type Material } from './material.ts';
import { optionLabel } from './option-label.ts';
import { showPoints, showShortfall } from './shown.ts';

/** A condition in words, and where it stands. */
export interface Standing {
  readonly status: ConditionResult['status'];
  /** "“装备联网”得分不低于 1.5", or the title that the questionnaire gives it. */
  readonly requirement: string;
  /** "现在 1.32，差 0.18". */
  readonly standing: string;
  /** Both in one: "“装备联网”得分不低于 1.5（现在 1.32，差 0.18）". */
  readonly sentence: string;
  /** Required and actual by themselves, for tables; `short` is null where nothing is missing or it is no figure. */
  readonly required: string;
  readonly actual: string;
  readonly short: string | null;
  /** What it is about, to link to: dimensions and questions. */
  readonly subjects: readonly { readonly title: string; readonly anchor: string }[];
  /** Members that do not reach the measure, with their figures. */
  readonly failing: readonly { readonly title: string; readonly actual: string; readonly anchor: string }[];
}

/** Says what a condition of a node's level requires and where the company stands. `condition` is the definition of `result`. */
export function standingOf(material: Material, owner: Node, condition: Condition, result: ConditionResult): Standing {
  const { terms } = material.words;
  const figure = (value: number): string => measured(material, result, value);
  const required = requiredFigure(material, condition, result);
  const requirement =
    condition.title === undefined
      ? terms.requires[result.kind]({
          subject: subjectOf(material, owner, condition, result),
          measure: result.measure,
          bound: result.bound,
          required,
          count: String(result.requiredCount ?? ''),
          ticked: 'chosen' in condition && material.questions.get(condition.chosen)?.question.kind === 'multiple',
        })
      : material.say(condition.title);
  const missing = result.members.filter(({ met }) => !met);
  const actual = actualFigure(material, condition, result);
  const counted = result.kind === 'count' && result.requiredCount !== null;
  const short =
    result.status !== 'unmet' || result.actual === null
      ? null
      : counted
        ? showShortfall(showFigure(result.actual), result.requiredCount ?? 0)
        : result.measure === 'score' || result.measure === 'points'
          ? showShortfall(figure(result.actual), result.required)
          : null;
  const failing = missing.map(({ id, actual: value }) => ({
    title: titleOf(material, id),
    actual: memberFigure(material, result, id, value),
    anchor: anchorOf(material, id),
  }));
  const standing = terms.standing({
    kind: result.kind,
    status: result.status,
    measure: result.measure,
    actual,
    short,
    reached: String(result.members.length - missing.length),
    members: String(result.members.length),
    failing: failing.map(({ title }) => title),
  });
  return {
    status: result.status,
    requirement,
    standing,
    sentence: terms.sentence(requirement, standing),
    required: counted ? String(result.requiredCount) : required,
    actual: actual === null ? '–' : terms.actual({ kind: result.kind, measure: result.measure, figure: actual }),
    short: short === null ? null : terms.short({ kind: result.kind, measure: result.measure, figure: short }),
    subjects: subjectIds(condition, owner).map((id) => ({
      title: titleOf(material, id),
      anchor: anchorOf(material, id),
    })),
    failing,
  };
}

const titleOf = (material: Material, id: string): string =>
  material.nodes.get(id)?.title ?? material.questions.get(id)?.title ?? id;
const anchorOf = (material: Material, id: string): string =>
  material.nodes.get(id)?.anchor ?? material.questions.get(id)?.anchor ?? '';

/** Dimensions and questions that a condition names one by one. */
function subjectIds(condition: Condition, owner: Node): readonly string[] {
  if ('score' in condition) return condition.score === 'this' ? [nodeOwnId(owner)] : [condition.score];
  if ('level' in condition) return [condition.level];
  if ('points' in condition) return [condition.points];
  if ('chosen' in condition) return [condition.chosen];
  const selection = 'every' in condition ? condition.every : condition.count;
  return Array.isArray(selection) ? selection : [];
}

const nodeOwnId = (node: Node): string => ('format' in node ? COMPANY : node.id);

function subjectOf(material: Material, owner: Node, condition: Condition, result: ConditionResult): string {
  const { terms } = material.words;
  const [only] = subjectIds(condition, owner);
  if (result.kind === 'score')
    return terms.score(only === undefined || only === COMPANY ? null : titleOf(material, only));
  if (result.kind !== 'every' && result.kind !== 'count') return titleOf(material, only ?? '');
  const selection = 'every' in condition ? condition.every : 'count' in condition ? condition.count : [];
  if (selection === 'children') return terms.selections.children;
  if (!Array.isArray(selection)) {
    const tag = (selection as { readonly tag: string }).tag;
    const title = material.questionnaire.tags?.[tag]?.title;
    return terms.selections.tagged(title === undefined ? tag : material.say(title));
  }
  return terms.list((selection as readonly string[]).map((id) => terms.quote(titleOf(material, id))));
}

/** A figure of what is measured, shown never as having reached a bound that it has not. */
function measured(material: Material, result: ConditionResult, value: number): string {
  return result.measure === 'points' || result.measure === 'option'
    ? showPoints(value)
    : showScore(value, result.required);
}

function requiredFigure(material: Material, condition: Condition, result: ConditionResult): string {
  if ('level' in condition) return levelOf(material, condition.level, result.required);
  if ('chosen' in condition) return optionLabel(material, condition.chosen, condition.option);
  if (result.measure !== 'level') return showFigure(result.required);
  const [first] = result.members;
  return first === undefined ? showFigure(result.required) : levelOf(material, first.id, result.required);
}

function levelOf(material: Material, id: string, rank: number): string {
  const its = material.nodes.get(id);
  return its === undefined ? '' : levelName(material, its.node, { id: null, rank });
}

function actualFigure(material: Material, condition: Condition, result: ConditionResult): string | null {
  if (result.actual === null) return null;
  if (result.kind === 'count') return showFigure(result.actual);
  if ('level' in condition) return levelOf(material, condition.level, result.actual);
  if ('chosen' in condition) return material.questions.get(condition.chosen)?.now ?? null;
  const lowest = result.members.find(({ actual }) => actual === result.actual);
  return lowest === undefined
    ? measured(material, result, result.actual)
    : memberFigure(material, result, lowest.id, lowest.actual);
}

function memberFigure(material: Material, result: ConditionResult, id: string, value: number): string {
  if (result.measure !== 'level') return measured(material, result, value);
  const its = material.nodes.get(id);
  if (its === undefined) return '';
  return value > 0 ? levelOf(material, id, value) : belowFirst(material, its.node);
}
