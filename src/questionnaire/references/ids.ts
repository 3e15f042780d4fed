import type { Path } from '../tree.ts';
import { RESERVED_IDS } from '../tree.ts';
import type { Known, ReportReference } from './known.ts';
import type { Named } from './problems.ts';

interface Defined {
  readonly id: string;
  readonly path: Path;
  readonly named: Named;
}

/** Every id once where it is looked up; none that has a meaning of its own. Keys of maps are YAML's affair (`duplicate-key`). */
export function checkIds({ questionnaire, nodes, questions }: Known, report: ReportReference): void {
  const once = (things: readonly Defined[]): void => {
    const first = new Map<string, Path>();
    for (const { id, path, named } of things) {
      if (id === '') continue;
      const earlier = first.get(id);
      if (earlier === undefined) first.set(id, path);
      else report('duplicate-id', [...path, 'id'], { id, named }, { related: [{ path: [...earlier, 'id'] }] });
    }
  };
  const free = (things: readonly Defined[], reserved: readonly string[] = RESERVED_IDS): void => {
    for (const { id, path, named } of things) {
      if (reserved.includes(id)) report('reserved-id', [...path, 'id'], { id, named });
    }
  };
  const list = (things: readonly { readonly id: string }[] | undefined, path: Path, named: Named): Defined[] =>
    (things ?? []).map(({ id }, index) => ({ id, path: [...path, index], named }));

  const tree: Defined[] = [
    ...nodes.slice(1).map(({ id, path }) => ({ id, path, named: 'dimension' as const })),
    ...questions.map(({ question: { id }, path }) => ({ id, path, named: 'question' as const })),
  ];
  once(tree);
  free(tree);
  for (const { question, path } of questions) {
    if ('options' in question && Array.isArray(question.options)) {
      const options = list(question.options, [...path, 'options'], 'option');
      once(options);
      free(options);
    }
    if (question.kind === 'grid') {
      const rows = list(question.rows, [...path, 'rows'], 'row');
      once(rows);
      free(rows);
    }
  }
  for (const { node, path } of nodes) {
    if (Array.isArray(node.levels)) once(list(node.levels, [...path, 'levels'], 'level'));
  }
  for (const [name, set] of Object.entries(questionnaire['option-sets'] ?? {})) {
    const options = list(set, ['option-sets', name], 'option');
    once(options);
    free(options);
  }
  for (const [name, set] of Object.entries(questionnaire['level-sets'] ?? {})) {
    once(list(set.levels, ['level-sets', name, 'levels'], 'level'));
  }
  const { fields, facts } = questionnaire.profile;
  once([
    ...list(fields, ['profile', 'fields'], 'profile-field'),
    ...list(facts, ['profile', 'facts'], 'profile-field'),
  ]);
  fields.forEach((field, index) => once(list(field.options, ['profile', 'fields', index, 'options'], 'option')));
  once(list(questionnaire.stages, ['stages'], 'stage'));
  once(list(questionnaire.actions, ['actions'], 'action'));
  once(list(questionnaire.benchmarks, ['benchmarks'], 'benchmark'));
  once(list(questionnaire.checks, ['checks'], 'check'));
  if (Object.hasOwn(questionnaire.sources ?? {}, 'own-reading')) {
    report('reserved-id', { path: ['sources', 'own-reading'], part: 'key' }, { id: 'own-reading', named: 'source' });
  }
  questionnaire.locales.forEach((locale, index) => {
    const first = questionnaire.locales.indexOf(locale);
    if (first < index) {
      report(
        'duplicate-id',
        ['locales', index],
        { id: locale, named: 'locale' },
        { related: [{ path: ['locales', first] }] },
      );
    }
  });
}
