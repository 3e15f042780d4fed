import type { Questionnaire } from '../schema/questionnaire.ts';
import type { Path } from '../tree.ts';
import type { Known, ReportReference } from './known.ts';

/** `plan`, `plan#sme`: the source and the passage must be there; `own-reading` is none. */
export function checkSources({ questionnaire, questions, dangling }: Known, _report: ReportReference): void {
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
  const all = (references: string | readonly string[] | undefined, path: Path): void => {
    if (typeof references === 'string') check(references, path);
    else references?.forEach((reference, index) => check(reference, [...path, index]));
  };
  for (const { question, path } of questions) all(question.source, [...path, 'source']);
  questionnaire.actions?.forEach((action, index) => {
    all(action.source, ['actions', index, 'source']);
    all(action.benefit?.source, ['actions', index, 'benefit', 'source']);
  });
  questionnaire.benchmarks?.forEach(({ source }, index) => all(source, ['benchmarks', index, 'source']));
}
