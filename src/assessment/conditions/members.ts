import { type Bound, boundOf } from '../../exact/bounds.ts';
import { fromDecimal, ZERO } from '../../exact/rational.ts';
import type { Selection } from '../../questionnaire/schema/level.ts';
import { levelsOf } from '../../questionnaire/tree.ts';
import type { Member, Requirement, Scope } from './requirement.ts';

/** What each member of a list is measured by, as conditions write it. */
interface Written {
  readonly 'score-at-least'?: number | undefined;
  readonly 'score-above'?: number | undefined;
  readonly 'points-at-least'?: number | undefined;
  readonly 'points-above'?: number | undefined;
  readonly 'level-at-least'?: string | undefined;
}

const NO_BOUND: Bound = { at: ZERO, strict: false };

/** The node of a name; `this` is the one that the levels stand at. */
export const nodeNamed = (name: string, scope: Scope): number | undefined =>
  name === 'this' ? scope.at : scope.nodeAt.get(name);

/** The rank that a level has among those of a node. */
export function rankBound(node: number, level: string, scope: Scope): Bound | undefined {
  const levels = levelsOf(scope.questionnaire, scope.nodes[node]?.node ?? scope.questionnaire);
  const place = levels.findIndex(({ id }) => id === level);
  return place < 0 ? undefined : { at: fromDecimal(place + 1), strict: false };
}

/** The members of a selection that have what is measured, with the bound that each must reach. */
export function membersOf(
  selection: Selection,
  written: Written,
  scope: Scope,
): Pick<Requirement, 'subject' | 'measure' | 'members' | 'bound' | 'several'> {
  const ids = selected(selection, scope);
  const score = boundOf({ 'at-least': written['score-at-least'], above: written['score-above'] });
  const points = boundOf({ 'at-least': written['points-at-least'], above: written['points-above'] });
  const level = written['level-at-least'];
  const members = ids.flatMap((id): readonly Member[] => {
    const question = scope.questionAt.get(id);
    const node = nodeNamed(id, scope);
    if (points !== undefined)
      return question === undefined ? [] : [{ id, subject: { of: 'points', question }, bound: points }];
    if (node === undefined) return [];
    if (score !== undefined) return [{ id, subject: { of: 'score', node }, bound: score }];
    const rank = level === undefined ? undefined : rankBound(node, level, scope);
    return rank === undefined ? [] : [{ id, subject: { of: 'level', node }, bound: rank }];
  });
  return {
    subject:
      selection === 'children' ? 'children' : Array.isArray(selection) ? 'list' : (selection as { tag: string }).tag,
    measure: points !== undefined ? 'points' : score !== undefined ? 'score' : 'level',
    members,
    bound: points ?? score ?? members[0]?.bound ?? NO_BOUND,
    several: true,
  };
}

function selected(selection: Selection, scope: Scope): readonly string[] {
  if (Array.isArray(selection)) return [...new Set(selection)];
  const here = scope.nodes[scope.at];
  if (here === undefined) return [];
  const idOf = (question: number) => scope.questions[question]?.question.id ?? '';
  if (selection === 'children')
    return [...here.nodes.map((child) => scope.nodes[child]?.id ?? ''), ...here.questions.map(idOf)];
  const { tag } = selection as { readonly tag: string };
  const below = (node: number): boolean => {
    const parent = scope.nodes[node]?.parent ?? 0;
    return node !== 0 && (parent === scope.at || below(parent));
  };
  const nodes = scope.nodes.flatMap(({ node, id }, index) =>
    'tags' in node && !('format' in node) && node.tags?.includes(tag) === true && below(index) ? [id] : [],
  );
  const questions = scope.questions.flatMap(({ question, chain }) =>
    question.tags?.includes(tag) === true && chain.includes(scope.at) ? [question.id] : [],
  );
  return [...nodes, ...questions];
}
