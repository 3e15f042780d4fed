import type { SourceRefs } from '../../questionnaire/schema/source.ts';
import { levelsOf, nodesOf, sourcesOf } from '../../questionnaire/tree.ts';
import type { Block, Inline, TableBlock } from '../blocks.ts';
import { separated, toned } from '../inline.ts';
import { isAsked, isFull, type Material } from '../material.ts';
import type { SectionMaker } from './section.ts';

/** The documents that this report rests on, and what rests on each passage. */
export const sources: SectionMaker = {
  starts: 'flow',
  title: (words) => words.sources.title,
  blocks: (material) => {
    const { questionnaire, words, questions } = material;
    const own = [...questions.values()].filter(
      ({ question, result }) => isAsked(result) && sourcesOf(question.source).includes('own-reading'),
    );
    const table = tableOf(material);
    const unused = Object.keys(questionnaire.sources ?? {}).length - table.rows.length;
    const notes = [
      ...(own.length > 0 ? [words.sources.ownReading(own.map(({ number }) => number))] : []),
      ...(isFull(material, 'sources') || table.rows.length === 0
        ? []
        : [words.sources.withoutPassages(questionnaire.id)]),
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
  const full = isFull(material, 'sources');
  const used = usesOf(material, full ? (ref) => ref : (ref) => ref.split('#')[0] ?? ref);
  return {
    block: 'table',
    caption: its.caption,
    dense: true,
    columns: [
      { title: its.columns.document(full), width: 87 },
      { title: its.columns.footing, width: 13 },
    ],
    rows: Object.entries(questionnaire.sources ?? {}).flatMap(([id, source]) => {
      if (!full) {
        const by = used.get(id);
        if (by === undefined) return [];
        const cells = [{ text: runIn(material, source, by) }, { text: words.terms.footings[source.certainty].name }];
        return [{ anchor: `source:${id}`, cells }];
      }
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
  const origin = [
    ...originOf({ words, say }, source),
    ...(source.address === undefined ? [] : [source.address]),
    ...(whole === undefined ? [] : [its.usedFor(whole)]),
  ].join(words.punctuation.dot);
  return separated(
    [
      titleOf({ words, say }, source),
      ...(origin === '' ? [] : [[toned(origin, 'muted')]]),
      ...passages.map(([text, used]) => its.passage(text, used)),
    ],
    '\n',
  );
}

/** The same in a line or two, with all that rests on any passage of it. */
function runIn({ words, say }: Material, source: Source, used: string): Inline {
  const parts = [...originOf({ words, say }, source), words.sources.usedFor(used)];
  return [
    { text: titleOf({ words, say }, source) },
    toned(`${words.punctuation.dot}${parts.join(words.punctuation.dot)}`, 'muted'),
  ];
}

function titleOf({ words, say }: Pick<Material, 'words' | 'say'>, source: Source): string {
  const title = say(source.title);
  const numbered = source.number === undefined || title.includes(source.number);
  return numbered ? title : words.sources.document(title, source.number ?? null);
}

const originOf = ({ words, say }: Pick<Material, 'words' | 'say'>, source: Source): string[] => [
  ...(source.issuer === undefined ? [] : [say(source.issuer)]),
  ...(source.date === undefined ? [] : [words.terms.day(source.date)]),
  ...(source.licence === undefined ? [] : [words.sources.licence(source.licence)]),
];

interface Uses {
  readonly questions: string[];
  benchmarks: number;
  readonly actions: number[];
  others: number;
}

/** Reference (`plan`, `plan#sme`), as `keyOf` brings it together → what of this report rests on it, in words. */
function usesOf(
  { questionnaire, assessment, questions, actions, order, options, words }: Material,
  keyOf: (ref: string) => string,
): ReadonlyMap<string, string> {
  const uses = new Map<string, Uses>();
  const note = (refs: SourceRefs | undefined, add: (use: Uses) => unknown): void => {
    for (const ref of new Set((refs === undefined ? [] : sourcesOf(refs)).map(keyOf))) {
      const use = uses.get(ref) ?? { questions: [], benchmarks: 0, actions: [], others: 0 };
      add(use);
      uses.set(ref, use);
    }
  };
  for (const { question, number, result } of questions.values())
    if (isAsked(result)) note(question.source, (use) => use.questions.push(number));
  const compared = new Set(assessment.benchmarks.map(({ id }) => id));
  for (const { id, source } of questionnaire.benchmarks ?? [])
    if (compared.has(id)) note(source, (use) => (use.benchmarks += 1));
  for (const [index, { id }] of (options.plan ? order.actions : []).entries()) {
    const action = actions.get(id);
    const refs =
      action === undefined ? [] : [action.source, action.benefit?.source ?? []].flatMap((own) => sourcesOf(own));
    note([...new Set(refs.map(keyOf))], (use) => use.actions.push(index + 1));
  }
  const { fields, facts = [] } = questionnaire.profile;
  const nodes = nodesOf(questionnaire).map(({ node }) => node);
  for (const { source } of [...fields, ...facts, ...nodes, ...nodes.flatMap((node) => levelsOf(questionnaire, node))]) {
    note(source, (use) => (use.others += 1));
  }
  return new Map([...uses].map(([ref, use]) => [ref, words.sources.used(use)]));
}
