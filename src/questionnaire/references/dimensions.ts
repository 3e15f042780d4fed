import type { Dimension } from '../schema/dimension.ts';
import type { Node } from '../tree.ts';
import { nodeId } from '../tree.ts';
import { LIMITS } from '../limits.ts';
import type { Known, ReportReference } from './known.ts';

const isDimension = (node: Node): node is Dimension => !('format' in node);

/** The tree: what a dimension is made of, how its parts come together, which stage a question belongs to. */
export function checkDimensions(known: Known, report: ReportReference): void {
  const { questionnaire, nodes, questions, dangling } = known;
  const stages = (questionnaire.stages ?? []).map(({ id }) => id);
  for (const { node, id, path, ancestors } of nodes) {
    const { aggregate = 'mean' } = node;
    if (isDimension(node)) {
      if (node.questions === undefined && node.dimensions === undefined) report('empty-dimension', path, { id });
      if (node.questions !== undefined && node.dimensions !== undefined) {
        report(
          'mixed-dimension',
          { path: [...path, 'dimensions'], part: 'key' },
          { id },
          { related: [{ path: [...path, 'questions'], part: 'key' }] },
        );
      }
      if (ancestors.length === LIMITS.depth + 1) report('too-many-layers', path, { most: LIMITS.depth });
      tags(node.tags, path);
    }
    if (aggregate === 'level' && node.levels === undefined)
      report('required-key', [...path, 'aggregate'], { key: 'levels', kind: 'level' });
    if (aggregate === 'staged' && node['satisfied-at'] === undefined) {
      report('required-key', [...path, 'aggregate'], { key: 'satisfied-at', kind: 'staged' });
    }
    if (aggregate === 'staged' && stages.length === 0)
      report('required-key', [...path, 'aggregate'], { key: 'stages', kind: 'staged' });
    if (aggregate !== 'staged' && node['satisfied-at'] !== undefined) {
      report(
        'misplaced-key',
        { path: [...path, 'satisfied-at'], part: 'key' },
        { key: 'satisfied-at', kind: aggregate, allowed: ['staged'] },
      );
    }
    if (node['not-yet'] !== undefined && node.levels === undefined) {
      report('one-of-keys', { path: [...path, 'not-yet'], part: 'key' }, { keys: ['levels'], given: [] });
    }
    if (
      typeof node.levels === 'string' &&
      node.levels !== '' &&
      !Object.hasOwn(questionnaire['level-sets'] ?? {}, node.levels)
    ) {
      dangling([...path, 'levels'], 'level-set', node.levels, Object.keys(questionnaire['level-sets'] ?? {}));
    }
  }
  for (const { question, path, ancestors } of questions) {
    tags(question.tags, path);
    if (question.stage !== undefined && !stages.includes(question.stage))
      dangling([...path, 'stage'], 'stage', question.stage, stages);
    const staged = ancestors.findLast((node) => node.aggregate === 'staged');
    if (question.stage === undefined && staged !== undefined && question.kind !== 'text') {
      report('missing-stage', path, { id: question.id, node: nodeId(staged), stages });
    }
  }
  if (questions.length > LIMITS.questions) {
    const over = questions[LIMITS.questions];
    report('too-many-questions', over?.path ?? [], { most: LIMITS.questions, count: questions.length });
  }

  function tags(given: readonly string[] | undefined, path: readonly (string | number)[]): void {
    const declared = questionnaire.tags ?? {};
    given?.forEach((tag, index) => {
      if (!Object.hasOwn(declared, tag)) dangling([...path, 'tags', index], 'tag', tag, Object.keys(declared));
    });
  }
}
