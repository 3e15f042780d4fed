import type { Node, Path } from '../../questionnaire/tree.ts';
import { nodesOf } from '../../questionnaire/tree.ts';
import type { Note } from '../rule.ts';
import { rule } from '../rule.ts';

interface Args extends Record<string, string> {
  readonly id: string;
  readonly node: string;
  readonly aggregate: string;
}

/** Aggregates that ask for no weights; `staged` and `mean` weigh, `sum` multiplies. */
const UNWEIGHTED: ReadonlySet<string> = new Set(['minimum', 'level', 'none']);

/** A weight under an aggregate that weighs nothing: whoever wrote it believes that it matters. */
export const idleWeight = rule('idle-weight', 'warning', (questionnaire, report: Note<Args>) => {
  for (const { node, id, path, ancestors } of nodesOf(questionnaire)) {
    const { aggregate = 'mean' } = node;
    // A stage's score is a weighted mean at every node below the one that gates.
    const staged = ancestors.some((one: Node) => one.aggregate === 'staged');
    if (!UNWEIGHTED.has(aggregate) || staged) continue;
    const look = (
      children: readonly { readonly id: string; readonly weight?: unknown }[] | undefined,
      key: string,
    ): void =>
      children?.forEach((child, index) => {
        const spot: Path = [...path, key, index, 'weight'];
        if (child.weight !== undefined) report({ path: spot, part: 'key' }, { id: child.id, node: id, aggregate });
      });
    look('questions' in node ? node.questions : undefined, 'questions');
    look(node.dimensions, 'dimensions');
  }
});
