import type { SourceRefs } from '../../questionnaire/schema/source.ts';
import { levelsOf, nodesOf, sourcesOf } from '../../questionnaire/tree.ts';
import type { Block, Inline, TableBlock } from '../blocks.ts';
import { separated, toned } from '../inline.ts';
import type { Material } from '../material.ts';
import type { SectionMaker } from './section.ts';

/** The documents that this report rests on, and what rests on each passage. */
export const sources: SectionMaker = {
  starts: 'flow',
  title: (words) => words.sources.title,
  blocks: (material) => {
    const { questionnaire, words, questions } = material;
    const own = [...questions.values()].filter(({ question }) => sourcesOf(question.source).includes('own-reading'));
    const table = tableOf(material);
    const unused = Object.keys(questionnaire.sources ?? {}).length - table.rows.length;
    const notes = [
      ...(own.length > 0 ? [words.sources.ownReading(own.map(({ number }) => number))] : []),
      ...(unused > 0 ? [words.sources.unused(unused)] : []),
    ];
    const blocks: Block[] = table.rows.length === 0 ? [] : [table];
    if (notes.length > 0) blocks.push({ block: 'text', style: 'note', text: notes.join('\n') });
    return blocks;
  },
};

function tableOf(material: Material): TableBlock {
  const { questionnaire, words } = material;
  const its = words.sources;
  const used = usesOf(material);
  return {
    block: 'table',
    caption: its.caption,
    dense: true,
    columns: [
      { title: its.columns.document, width: 87 },
      { title: its.columns.footing, width: 13 },
    ],
    rows: Object.entries(questionnaire.sources ?? {}).flatMap(([id, source]) => {
      const passages = Object.entries(source.passages ?? {}).flatMap(([passage, text]): [string, string][] => {
        const by = used.get(`${id}#${passage}`);
        return by === undefined ? [] : [[material.say(text), by]];
      });
      const whole = used.get(id);
      if (whole === undefined && passages.length === 0) return [];
      return [
        {
          anchor: `source:${id}`,
          cells: [
            { text: documentCell(material, source, passages, whole) },
            { text: words.terms.footings[source.certainty].name },
          ],
        },
      ];
    }),
  };
}

type Source = NonNullable<Material['questionnaire']['sources']>[string];

/** Title, where it comes from and what rests on the whole of it; then each passage with what rests on that. */
function documentCell(
  { words, say }: Material,
  source: Source,
  passages: readonly (readonly [text: string, used: string])[],
  whole: string | undefined,
): Inline {
  const its = words.sources;
  const title = say(source.title);
  const numbered = source.number === undefined || title.includes(source.number);
  const origin = [
    ...(source.issuer === undefined ? [] : [say(source.issuer)]),
    ...(source.date === undefined ? [] : [words.terms.day(source.date)]),
    ...(source.licence === undefined ? [] : [its.licence(source.licence)]),
    ...(source.address === undefined ? [] : [source.address]),
    ...(whole === undefined ? [] : [its.usedFor(whole)]),
  ].join(words.punctuation.dot);
  return separated(
    [
      numbered ? title : its.document(title, source.number ?? null),
      ...(origin === '' ? [] : [[toned(origin, 'muted')]]),
      ...passages.map(([text, used]) => its.passage(text, used)),
    ],
    '\n',
  );
}

interface Uses {
  readonly questions: string[];
  benchmarks: number;
  readonly actions: number[];
  others: number;
}

/** Reference (`plan`, `plan#sme`) → what of this report rests on it, in words. */
function usesOf({ questionnaire, questions, actions, order, options, words }: Material): ReadonlyMap<string, string> {
  const uses = new Map<string, Uses>();
  const note = (refs: SourceRefs | undefined, add: (use: Uses) => unknown): void => {
    for (const ref of refs === undefined ? [] : sourcesOf(refs)) {
      const use = uses.get(ref) ?? { questions: [], benchmarks: 0, actions: [], others: 0 };
      add(use);
      uses.set(ref, use);
    }
  };
  for (const { question, number } of questions.values()) note(question.source, (use) => use.questions.push(number));
  for (const { source } of questionnaire.benchmarks ?? []) note(source, (use) => (use.benchmarks += 1));
  for (const [index, { id }] of (options.plan ? order.actions : []).entries()) {
    const action = actions.get(id);
    const refs =
      action === undefined ? [] : [action.source, action.benefit?.source ?? []].flatMap((own) => sourcesOf(own));
    for (const ref of new Set(refs)) note(ref, (use) => use.actions.push(index + 1));
  }
  const { fields, facts = [] } = questionnaire.profile;
  const nodes = nodesOf(questionnaire).map(({ node }) => node);
  for (const { source } of [...fields, ...facts, ...nodes, ...nodes.flatMap((node) => levelsOf(questionnaire, node))]) {
    note(source, (use) => (use.others += 1));
  }
  return new Map([...uses].map(([ref, use]) => [ref, words.sources.used(use)]));
}
