import type { Certainty, SourceRefs } from '../questionnaire/schema/source.ts';
import { questionsOf, sourcesOf } from '../questionnaire/tree.ts';
import type { Material } from './material.ts';
import type { Footing } from './terms.ts';

/** Surest first. */
export const FOOTINGS = [
  'confirmed',
  'secondary',
  'recalled',
  'unsure',
  'estimate',
  'own-reading',
] as const satisfies readonly Footing[];

/** How many texts or figures stand on what. */
export interface Footings {
  readonly all: number;
  readonly by: Readonly<Record<Footing, number>>;
}

/** On what the questionnaire's own texts and figures rest: questions, benchmarks, and the estimates of actions. */
export function firmnessOf({
  questionnaire,
}: Pick<Material, 'questionnaire'>): Readonly<Record<'questions' | 'benchmarks' | 'actions', Footings>> {
  const sources = questionnaire.sources ?? {};
  const of = (refs: SourceRefs): Footing => footingOf(refs, (id) => sources[id]?.certainty);
  return {
    questions: counted(questionsOf(questionnaire).map(({ question }) => of(question.source))),
    benchmarks: counted((questionnaire.benchmarks ?? []).map(({ certainty }) => certainty)),
    actions: counted((questionnaire.actions ?? []).map(({ basis }) => basis.certainty)),
  };
}

/** What a text stands on: as little sure as the least sure of the sources that it names. */
export function footingOf(refs: SourceRefs, certaintyOf: (source: string) => Certainty | undefined): Footing {
  const each = sourcesOf(refs).map((ref) =>
    ref === 'own-reading' ? ref : (certaintyOf(ref.split('#')[0] ?? '') ?? 'unsure'),
  );
  return each.reduce<Footing>(
    (least, one) => (FOOTINGS.indexOf(one) > FOOTINGS.indexOf(least) ? one : least),
    'confirmed',
  );
}

function counted(footings: readonly Footing[]): Footings {
  const by = Object.fromEntries(FOOTINGS.map((footing) => [footing, footings.filter((one) => one === footing).length]));
  return { all: footings.length, by: by as Record<Footing, number> };
}
