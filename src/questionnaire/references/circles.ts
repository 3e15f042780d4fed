import type { Condition } from '../schema/level.ts';
import type { Path, VisitedNode } from '../tree.ts';
import { COMPANY, nodeId } from '../tree.ts';
import { selectedBy, standings } from './conditions.ts';
import type { Known, ReportReference } from './known.ts';

/** One figure needs another one, because a condition at this path says so, or (without path) by the aggregate. */
interface Edge {
  readonly to: string;
  readonly path: Path | null;
}

/** Figures that need themselves: a level that rests on a score that is this very level, two levels that wait for each other. */
export function checkCircles(known: Known, report: ReportReference): void {
  const edges = new Map<string, Edge[]>();
  const add = (from: string, to: string, path: Path | null): void => {
    const list = edges.get(from);
    if (list === undefined) edges.set(from, [{ to, path }]);
    else list.push({ to, path });
  };
  for (const { node } of known.nodes) {
    const id = nodeId(node);
    if (node.aggregate === 'level') add(`score:${id}`, `level:${id}`, null);
    else if (node.aggregate !== 'none')
      for (const child of node.dimensions ?? []) add(`score:${id}`, `score:${child.id}`, null);
  }
  for (const { levels, path, node } of standings(known)) {
    if (node === null) continue;
    levels.forEach(({ requires }, level) =>
      requires.forEach((condition, index) => {
        for (const to of needs(condition, node, known))
          add(`level:${node.id}`, to, [...path, level, 'requires', index]);
      }),
    );
  }
  for (const { circle, path } of circlesIn(edges)) report('cyclic-reference', path ?? [], { circle });
}

/** The figures of dimensions that a condition at a node needs; what names an ancestor is refused elsewhere. */
function needs(condition: Condition, here: VisitedNode, known: Known): string[] {
  const real = (id: string): string => (id === 'this' ? here.id : id);
  const above = new Set(here.ancestors.map(nodeId));
  if (here.id !== COMPANY) above.add(COMPANY);
  const named = (measure: 'score' | 'level', ids: readonly string[]): string[] =>
    ids
      .map(real)
      .filter((id) => !above.has(id) && known.node.has(id))
      .map((id) => `${measure}:${id}`);
  if ('score' in condition) return named('score', [condition.score]);
  if ('level' in condition) return named('level', [condition.level]);
  if ('points' in condition || 'chosen' in condition) return [];
  const measure = condition['level-at-least'] !== undefined ? 'level' : 'score';
  if (condition['points-at-least'] !== undefined || condition['points-above'] !== undefined) return [];
  const selection = 'every' in condition ? condition.every : condition.count;
  if (Array.isArray(selection)) return named(measure, selection);
  return named(measure, selectedBy(selection === 'children' ? null : selection.tag, 'dimension', here, known));
}

/** Each circle once, at the last condition on the way round; without recursion, because chains can be long. */
export function circlesIn(edges: ReadonlyMap<string, readonly Edge[]>): { circle: string[]; path: Path | null }[] {
  const found: { circle: string[]; path: Path | null }[] = [];
  const done = new Set<string>();
  for (const start of edges.keys()) {
    if (done.has(start)) continue;
    const way: { key: string; next: number; path: Path | null }[] = [{ key: start, next: 0, path: null }];
    const on = new Map([[start, 0]]);
    while (way.length > 0) {
      const top = way.at(-1);
      if (top === undefined) break;
      const edge = edges.get(top.key)?.[top.next];
      if (edge === undefined) {
        done.add(top.key);
        on.delete(top.key);
        way.pop();
        continue;
      }
      top.next += 1;
      const back = on.get(edge.to);
      if (back !== undefined) {
        const round = way.slice(back);
        const path = edge.path ?? round.slice(1).findLast((step) => step.path !== null)?.path ?? null;
        found.push({ circle: [...round.map(({ key }) => key), edge.to], path });
      } else if (!done.has(edge.to)) {
        on.set(edge.to, way.length);
        way.push({ key: edge.to, next: 0, path: edge.path });
      }
    }
  }
  return found;
}
