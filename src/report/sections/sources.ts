import type { SourceRefs } from '../../questionnaire/schema/source.ts';
import { levelsOf, nodesOf, sourcesOf } from '../../questionnaire/tree.ts';
import type { Block, TableBlock } from '../blocks.ts';
import type { Material } from '../material.ts';
import type { SectionMaker } from './section.ts';

/** The documents that the questionnaire rests on, and what rests on each passage. */
export const sources: SectionMaker = {
  starts: 'flow',
  title: (words) => words.sources.title,
  blocks: (material) => {
    const { questionnaire, words, questions } = material;
    const own = [...questions.values()].filter(({ question }) => sourcesOf(question.source).includes('own-reading'));
    const blocks: Block[] = Object.keys(questionnaire.sources ?? {}).length === 0 ? [] : [tableOf(material)];
    if (own.length > 0)
      blocks.push({ block: 'text', style: 'note', text: words.sources.ownReading(own.map(({ number }) => number)) });
    return blocks;
  },
};

function tableOf(material: Material): TableBlock {
  const { questionnaire, words, say } = material;
  const its = words.sources;
  const used = usesOf(material);
  return {
    block: 'table',
    caption: its.caption,
    dense: true,
    columns: [
      { title: its.columns.document, width: 50 },
      { title: its.columns.issuer, width: 20 },
      { title: its.columns.footing, width: 11 },
      { title: its.columns.used, width: 19 },
    ],
    rows: Object.entries(questionnaire.sources ?? {}).flatMap(([id, source]) => [
      {
        anchor: `source:${id}`,
        cells: [
          {
            text: [
              source.number !== undefined && say(source.title).includes(source.number)
                ? say(source.title)
                : its.document(say(source.title), source.number ?? null),
              ...(source.address === undefined ? [] : [source.address]),
              ...(source.licence === undefined ? [] : [its.licence(source.licence)]),
            ].join('\n'),
          },
          {
            text:
              [
                ...(source.issuer === undefined ? [] : [say(source.issuer)]),
                ...(source.date === undefined ? [] : [words.terms.day(source.date)]),
              ].join('\n') || '–',
          },
          { text: words.terms.footings[source.certainty].name },
          { text: used.get(id) ?? '–' },
        ],
      },
      ...Object.entries(source.passages ?? {}).flatMap(([passage, text]) => {
        const its2 = used.get(`${id}#${passage}`);
        return its2 === undefined
          ? []
          : [{ cells: [{ text: its.passage(say(text)) }, { text: '' }, { text: '' }, { text: its2 }] }];
      }),
    ]),
  };
}

interface Uses {
  readonly questions: string[];
  benchmarks: number;
  actions: number;
  others: number;
}

/** Reference (`plan`, `plan#sme`) → what rests on it, in words. */
function usesOf({ questionnaire, questions, words }: Material): ReadonlyMap<string, string> {
  const uses = new Map<string, Uses>();
  const note = (refs: SourceRefs | undefined, add: (use: Uses) => unknown): void => {
    for (const ref of refs === undefined ? [] : sourcesOf(refs)) {
      const use = uses.get(ref) ?? { questions: [], benchmarks: 0, actions: 0, others: 0 };
      add(use);
      uses.set(ref, use);
    }
  };
  for (const { question, number } of questions.values()) note(question.source, (use) => use.questions.push(number));
  for (const { source } of questionnaire.benchmarks ?? []) note(source, (use) => (use.benchmarks += 1));
  for (const action of questionnaire.actions ?? []) {
    const refs = [
      ...sourcesOf(action.source),
      ...(action.benefit?.source === undefined ? [] : sourcesOf(action.benefit.source)),
    ];
    note([...new Set(refs)], (use) => (use.actions += 1));
  }
  const { fields, facts = [] } = questionnaire.profile;
  const nodes = nodesOf(questionnaire).map(({ node }) => node);
  for (const { source } of [...fields, ...facts, ...nodes, ...nodes.flatMap((node) => levelsOf(questionnaire, node))]) {
    note(source, (use) => (use.others += 1));
  }
  return new Map([...uses].map(([ref, use]) => [ref, words.sources.used(use)]));
}
