import type { Questionnaire } from '../../questionnaire/schema/questionnaire.ts';
import { citationsIn } from '../../questionnaire/references/sources.ts';
import { levelsOf, nodesOf, questionsOf, sourcesOf } from '../../questionnaire/tree.ts';
import type { Note } from '../rule.ts';
import { rule } from '../rule.ts';

interface Args extends Record<string, string> {
  readonly id: string;
  readonly named: 'source' | 'tag' | 'option-set' | 'level-set' | 'stage';
}

/** Sources, tags, shared sets and stages that nothing refers to: left over, or a reference that was forgotten. */
export const unusedDefinition = rule('unused-definition', 'warning', (questionnaire, report: Note<Args>) => {
  const used = usedIn(questionnaire);
  const look = (named: Args['named'], key: string, defined: object | undefined): void => {
    for (const id of Object.keys(defined ?? {})) {
      if (!used[named].has(id)) report({ path: [key, id], part: 'key' }, { id, named });
    }
  };
  look('source', 'sources', questionnaire.sources);
  look('tag', 'tags', questionnaire.tags);
  look('option-set', 'option-sets', questionnaire['option-sets']);
  look('level-set', 'level-sets', questionnaire['level-sets']);
  questionnaire.stages?.forEach(({ id }, index) => {
    if (!used.stage.has(id)) report(['stages', index, 'id'], { id, named: 'stage' });
  });
});

function usedIn(questionnaire: Questionnaire): Record<Args['named'], Set<string>> {
  const used = {
    source: new Set<string>(),
    tag: new Set<string>(),
    'option-set': new Set<string>(),
    'level-set': new Set<string>(),
    stage: new Set<string>(),
  };
  for (const { references } of citationsIn(questionnaire)) {
    for (const reference of sourcesOf(references)) used.source.add(reference.split('#')[0] ?? '');
  }
  for (const { question } of questionsOf(questionnaire)) {
    if (question.stage !== undefined) used.stage.add(question.stage);
    for (const tag of question.tags ?? []) used.tag.add(tag);
    if ('options' in question && typeof question.options === 'string') used['option-set'].add(question.options);
  }
  for (const { node } of nodesOf(questionnaire)) {
    if (typeof node.levels === 'string') used['level-set'].add(node.levels);
    if (!('format' in node)) for (const tag of node.tags ?? []) used.tag.add(tag);
    for (const { requires } of levelsOf(questionnaire, node)) {
      for (const condition of requires) {
        const selection = 'every' in condition ? condition.every : 'count' in condition ? condition.count : undefined;
        if (typeof selection === 'object' && 'tag' in selection) used.tag.add(selection.tag);
      }
    }
  }
  return used;
}
