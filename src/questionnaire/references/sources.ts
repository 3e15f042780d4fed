import type { Questionnaire } from '../schema/questionnaire.ts';
import type { Path } from '../tree.ts';
import { nodesOf } from '../tree.ts';
import type { Known } from './known.ts';

/** Every place that cites sources, with what it cites. */
export function citationsIn(
  questionnaire: Questionnaire,
): { readonly references: string | readonly string[]; readonly path: Path }[] {
  const found: { references: string | readonly string[]; path: Path }[] = [];
  const cite = (part: { readonly source?: string | readonly string[] | undefined } | undefined, path: Path): void => {
    if (part?.source !== undefined) found.push({ references: part.source, path: [...path, 'source'] });
  };
  for (const { node, path } of nodesOf(questionnaire)) {
    cite(node, path);
    if (Array.isArray(node.levels)) node.levels.forEach((level, index) => cite(level, [...path, 'levels', index]));
    if (!('format' in node))
      node.questions?.forEach((question, index) => cite(question, [...path, 'questions', index]));
  }
  for (const [name, { levels }] of Object.entries(questionnaire['level-sets'] ?? {})) {
    levels.forEach((level, index) => cite(level, ['level-sets', name, 'levels', index]));
  }
  const { fields, facts } = questionnaire.profile;
  fields.forEach((field, index) => cite(field, ['profile', 'fields', index]));
  facts?.forEach((fact, index) => cite(fact, ['profile', 'facts', index]));
  questionnaire.actions?.forEach((action, index) => {
    cite(action, ['actions', index]);
    cite(action.benefit, ['actions', index, 'benefit']);
  });
  questionnaire.benchmarks?.forEach((benchmark, index) => cite(benchmark, ['benchmarks', index]));
  return found;
}

/** `plan`, `plan#sme`: the source and the passage must be there; `own-reading` is none. */
export function checkSources({ questionnaire, dangling }: Known): void {
  const sources: Questionnaire['sources'] = questionnaire.sources ?? {};
  const check = (reference: string, path: Path): void => {
    if (reference === '' || reference === 'own-reading') return;
    const [id = '', passage] = reference.split('#');
    const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
    if (source === undefined) return dangling(path, 'source', id, ['own-reading', ...Object.keys(sources)]);
    if (passage !== undefined && !Object.hasOwn(source.passages ?? {}, passage)) {
      dangling(path, 'passage', passage, Object.keys(source.passages ?? {}), id);
    }
  };
  for (const { references, path } of citationsIn(questionnaire)) {
    if (typeof references === 'string') check(references, path);
    else references.forEach((reference, index) => check(reference, [...path, index]));
  }
}
