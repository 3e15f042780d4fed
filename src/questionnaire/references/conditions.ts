import { compare } from '../../exact/rational.ts';
import type { Condition, Level } from '../schema/level.ts';
import type { Node, Path, VisitedNode } from '../tree.ts';
import { isScored, levelsOf, nodeId } from '../tree.ts';
import type { Asked, Most } from './beyond.ts';
import { beyond, isBeyond, mostOf, within } from './beyond.ts';
import type { Known, ReportReference } from './known.ts';
import { isExclusive } from './questions.ts';
import { answersOf } from './when.ts';

/** A list of levels where it is written, and the node that uses it; a shared set without users has none. */
interface Standing {
  readonly levels: readonly Level[];
  readonly path: Path;
  readonly node: VisitedNode | null;
  /** All nodes that use it, this one among them. */
  readonly users: readonly VisitedNode[];
}

const MEASURES = ['score-at-least', 'score-above', 'points-at-least', 'points-above', 'level-at-least'] as const;
const BOUNDS = ['at-least', 'above'] as const;

/** A file could make everybody share an endless list of levels; so many conditions times users are looked at. */
const MOST_LOOKS = 100_000;

/** What stands behind `every` or `count`, and how it is measured. */
type Members = Extract<Condition, { every: unknown }> | Extract<Condition, { count: unknown }>;

/** Every list of levels with each node that uses it: shared ones are looked at once a user, because `this` changes. */
export function standings({ questionnaire, nodes }: Known): Standing[] {
  const sets = questionnaire['level-sets'] ?? {};
  const own = nodes.flatMap((node): Standing[] => {
    const { levels } = node.node;
    return Array.isArray(levels) ? [{ levels, path: [...node.path, 'levels'], node, users: [node] }] : [];
  });
  const shared = Object.entries(sets).flatMap(([name, { levels }]): Standing[] => {
    const conditions = levels.reduce((sum, { requires }) => sum + requires.length, 1);
    const users = nodes.filter(({ node }) => node.levels === name).slice(0, Math.ceil(MOST_LOOKS / conditions));
    const path = ['level-sets', name, 'levels'];
    return users.length === 0
      ? [{ levels, path, node: null, users }]
      : users.map((node) => ({ levels, path, node, users }));
  });
  return [...own, ...shared];
}

/** Conditions of levels: that what they name is there, of the right kind, and can reach what is asked of it. */
export function checkConditions(known: Known, report: ReportReference): void {
  for (const standing of standings(known)) {
    standing.levels.forEach(({ requires }, level) =>
      requires.forEach((condition, index) => {
        checkCondition(condition, [...standing.path, level, 'requires', index], standing, known, report);
      }),
    );
  }
}

function checkCondition(
  condition: Condition,
  path: Path,
  standing: Standing,
  known: Known,
  report: ReportReference,
): void {
  const here = standing.node;
  if ('score' in condition) {
    const node = scored(condition.score, [...path, 'score'], here, known, report);
    const bound = oneOf(condition, BOUNDS, path, report);
    if (bound === undefined || node === undefined) return;
    const asked: Asked = { bound: Number(condition[bound]), above: bound === 'above' };
    const nodes = condition.score === 'this' ? standing.users.map((user) => user.node) : [node];
    const mosts = nodes.map((one) => mostOf(one, known));
    // Where nodes share levels, one of them may come less far.
    if (mosts.every((most) => most !== null && isBeyond(asked, most.most)))
      beyond(asked, mosts[nodes.indexOf(node)] ?? null, [...path, bound], report);
  } else if ('level' in condition) {
    leveled(condition.level, condition['at-least'], path, here, known, report);
  } else if ('points' in condition) {
    pointed(condition.points, [...path, 'points'], known, report);
    const bound = oneOf(condition, BOUNDS, path, report);
    if (bound !== undefined)
      within(condition.points, Number(condition[bound]), bound === 'above', [...path, bound], known, report);
  } else if ('chosen' in condition) {
    chosen(condition.chosen, condition.option, path, known, report);
  } else {
    members(condition, path, standing, known, report);
  }
}

/** A dimension (or the company) that has a score, and is not above the one whose level it is to decide. */
function scored(
  id: string,
  spot: Path,
  here: VisitedNode | null,
  known: Known,
  report: ReportReference,
): Node | undefined {
  const found = dimension(id, spot, here, known, report);
  if (found?.aggregate !== 'none') return found;
  report('scoreless-dimension', spot, { id });
  return undefined;
}

function leveled(
  id: string,
  least: string,
  path: Path,
  here: VisitedNode | null,
  known: Known,
  report: ReportReference,
): void {
  const spot = [...path, 'level'];
  const found = dimension(id, spot, here, known, report);
  if (found === undefined) return;
  level(found, id, least, spot, [...path, 'at-least'], known, report);
}

function level(
  node: Node,
  id: string,
  least: string,
  spot: Path,
  bound: Path,
  known: Known,
  report: ReportReference,
): void {
  if (node.levels === undefined) return report('levelless-dimension', spot, { id });
  const ids = levelsOf(known.questionnaire, node).map((one) => one.id);
  if (ids.length > 0 && !ids.includes(least)) known.dangling(bound, 'level', least, ids, id);
}

function dimension(
  id: string,
  spot: Path,
  here: VisitedNode | null,
  known: Known,
  report: ReportReference,
): Node | undefined {
  if (id === 'this') return here?.node;
  const found = known.node.get(id);
  if (found === undefined) {
    if (known.question.has(id))
      report('wrong-target', spot, { id, wanted: 'dimension', is: 'question', key: String(spot.at(-1)) });
    else known.dangling(spot, 'dimension', id, known.node.keys());
    return undefined;
  }
  if (here?.ancestors.includes(found.node)) {
    report('ancestor-reference', spot, { id, node: nodeId(here.node) });
    return undefined;
  }
  return found.node;
}

function pointed(id: string, spot: Path, known: Known, report: ReportReference): boolean {
  const found = known.question.get(id)?.question;
  if (found === undefined) {
    if (known.node.has(id))
      report('wrong-target', spot, { id, wanted: 'question', is: 'dimension', key: String(spot.at(-1)) });
    else known.dangling(spot, 'question', id, known.question.keys());
    return false;
  }
  if (!isScored(found)) report('unscored-question', spot, { id, kind: found.kind });
  return isScored(found);
}

function chosen(id: string, option: string, path: Path, known: Known, report: ReportReference): void {
  if (!pointed(id, [...path, 'chosen'], known, report)) return;
  const question = known.question.get(id)?.question;
  if (question === undefined) return;
  if (question.kind === 'percent' || question.kind === 'number') {
    return report('optionless-question', [...path, 'chosen'], { id, kind: question.kind });
  }
  const options = question.kind === 'yes-no' ? ['yes', 'no'] : answersOf(question, known).map(String);
  if (options.length > 0 && !options.includes(option))
    known.dangling([...path, 'option'], 'option', option, options, id);
  // Whoever does more could not reach the level.
  if (question.kind === 'multiple' && isExclusive(question, option))
    report('exclusive-reference', [...path, 'option'], { id: option });
}

function members(condition: Members, path: Path, standing: Standing, known: Known, report: ReportReference): void {
  const { node: here, users } = standing;
  const key = 'every' in condition ? 'every' : 'count';
  const selection = 'every' in condition ? condition.every : condition.count;
  const measure = oneOf(condition, MEASURES, path, report);
  if (measure === undefined) return;
  const wanted = measure.startsWith('points') ? 'question' : 'dimension';
  const spot = [...path, key];
  const ids = Array.isArray(selection) ? selection : selected(selection, wanted, spot, standing, known, report);
  const at = (index: number): Path => (Array.isArray(selection) ? [...spot, index] : spot);
  if (Array.isArray(selection)) once(selection, wanted, spot, report);
  if ('count' in condition && ids.length > 0 && condition['at-least'] > ids.length && users.length <= 1) {
    report('count-beyond-members', [...path, 'at-least'], { count: condition['at-least'], members: ids.length });
  }
  const asked: Asked = { bound: Number(condition[measure]), above: measure.endsWith('above') };
  const mosts: (Most | null)[] = [];
  ids.forEach((id, index) => {
    if (wanted === 'question') {
      const most = pointed(id, at(index), known, report) ? known.most(id) : null;
      mosts.push(most === null ? null : { id, named: 'question', most });
    } else if (measure === 'level-at-least') {
      const found = dimension(id, at(index), here, known, report);
      if (found) level(found, id, String(condition[measure]), at(index), [...path, measure], known, report);
    } else {
      const found = scored(id, at(index), here, known, report);
      mosts.push(found === undefined ? null : mostOf(found, known));
    }
  });
  if (measure === 'level-at-least' || (!Array.isArray(selection) && users.length > 1 && wanted === 'dimension')) return;
  if ('every' in condition) {
    for (const most of mosts)
      if (most !== null && isBeyond(asked, most.most)) beyond(asked, most, [...path, measure], report);
    return;
  }
  // Of a count some may stay below: what counts is whether as many as are wanted can reach it.
  if (condition['at-least'] > ids.length || mosts.includes(null)) return;
  const falling = mosts.flatMap((most) => most ?? []).sort((a, b) => compare(b.most, a.most));
  const last = falling[condition['at-least'] - 1];
  if (last !== undefined && isBeyond(asked, last.most)) beyond(asked, last, [...path, measure], report);
}

/** A member that is listed twice would count twice. */
function once(ids: readonly string[], named: 'question' | 'dimension', spot: Path, report: ReportReference): void {
  const first = new Map<string, number>();
  ids.forEach((id, index) => {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    else if (id !== '')
      report('duplicate-id', [...spot, index], { id, named }, { related: [{ path: [...spot, earlier] }] });
  });
}

/** Members by tag or as children; nothing where the selection is wrong, or nobody uses the levels. */
function selected(
  selection: 'children' | { readonly tag: string },
  wanted: 'question' | 'dimension',
  spot: Path,
  { node: here, users }: Standing,
  known: Known,
  report: ReportReference,
): readonly string[] {
  const tags = known.questionnaire.tags ?? {};
  if (selection !== 'children' && !Object.hasOwn(tags, selection.tag)) {
    known.dangling([...spot, 'tag'], 'tag', selection.tag, Object.keys(tags));
    return [];
  }
  if (here === null) return [];
  const tag = selection === 'children' ? null : selection.tag;
  const ids = selectedBy(tag, wanted, here, known);
  // Where nodes share levels, one of them may have nothing that a condition asks for: the condition is dropped there.
  if (ids.length === 0 && users.every((user) => selectedBy(tag, wanted, user, known).length === 0)) {
    report('empty-selection', spot, { selection: tag ?? 'children', wanted, node: nodeId(here.node) });
  }
  return ids;
}

/** What `children` or a tag means at a node: questions, or dimensions, below it. */
export function selectedBy(
  tag: string | null,
  wanted: 'question' | 'dimension',
  here: VisitedNode,
  known: Known,
): string[] {
  const { node } = here;
  if (tag === null) {
    if (wanted === 'dimension') return (node.dimensions ?? []).map(({ id }) => id);
    return 'questions' in node ? (node.questions ?? []).map(({ id }) => id) : [];
  }
  return (known.tagged(tag)[wanted] ?? []).filter(({ ancestors }) => ancestors.includes(node)).map(({ id }) => id);
}

/** The one key of these that is given; anything else is reported. */
function oneOf<K extends string>(
  condition: object,
  keys: readonly K[],
  path: Path,
  report: ReportReference,
): K | undefined {
  const given = keys.filter((key) => (condition as Record<string, unknown>)[key] !== undefined);
  if (given.length !== 1) report('one-of-keys', path, { keys, given });
  return given.length === 1 ? given[0] : undefined;
}
