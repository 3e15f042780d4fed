import type { Block } from '../blocks.ts';
import { FOOTINGS, firmnessOf } from '../firmness.ts';
import type { SectionMaker } from './section.ts';

/** How much of the questionnaire is read in a document, and how much is somebody's own judgement. */
export const basis: SectionMaker = {
  starts: 'flow',
  title: (words) => words.basis.title,
  blocks: (material) => {
    const { words, questionnaire, say } = material;
    const its = words.basis;
    const counts = firmnessOf(material);
    const kinds = (['questions', 'benchmarks', 'actions'] as const).filter((kind) => counts[kind].all > 0);
    const used = FOOTINGS.filter((footing) => kinds.some((kind) => counts[kind].by[footing] > 0));
    const note = questionnaire.status.note;
    const publisher = questionnaire.publisher;
    const blocks: Block[] = [
      {
        block: 'text',
        style: 'body',
        text: its.questionnaire({
          title: say(questionnaire.title),
          version: questionnaire.version,
          status: words.terms.status[questionnaire.status.is],
          since: words.terms.day(questionnaire.status.since),
          publisher: publisher === undefined ? null : say(publisher),
          licence: questionnaire.licence ?? null,
        }),
      },
      ...(note === undefined ? [] : [{ block: 'text', style: 'body', text: say(note) } as const]),
      {
        block: 'table',
        caption: its.caption,
        columns: [
          { title: its.columns.footing, width: 20 },
          { title: its.columns.meaning, width: 44 },
          ...kinds.map((kind) => ({ title: its.columns[kind], width: 36 / kinds.length, align: 'right' as const })),
        ],
        rows: [
          ...used.map((footing) => ({
            cells: [
              { text: words.terms.footings[footing].name },
              { text: words.terms.footings[footing].meaning },
              ...kinds.map((kind) => ({ text: String(counts[kind].by[footing]) })),
            ],
          })),
          { cells: [{ text: its.total }, { text: '' }, ...kinds.map((kind) => ({ text: String(counts[kind].all) }))] },
        ],
      },
      {
        block: 'callout',
        tone: 'warn',
        title: its.disclaimerTitle,
        text: `${say(questionnaire.disclaimer)}\n${its.disclaimer}`,
      },
    ];
    return blocks;
  },
};
