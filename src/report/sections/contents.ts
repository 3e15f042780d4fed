import { firmnessOf } from '../firmness.ts';
import type { SectionMaker } from './section.ts';

/** Contents, and how to read what follows. */
export const contents: SectionMaker = {
  starts: 'page',
  title: (words) => words.contents.title,
  blocks: (material) => {
    const say = material.words.contents;
    const { coverage } = material.assessment;
    const { questions, benchmarks, actions } = firmnessOf(material);
    const reading = [
      say.points,
      say.unknown(coverage.unknown),
      ...(coverage.evidenceAsked > 0 ? [say.evidence(coverage.evidenced, coverage.evidenceAsked)] : []),
      ...(material.gaps.length > 0 ? [say.gaps] : []),
    ];
    return [
      { block: 'contents' },
      {
        block: 'callout',
        tone: 'neutral',
        title: say.footingTitle,
        text: say.footing({ questions, benchmarks, actions }),
      },
      { block: 'heading', level: 2, text: say.readingTitle },
      { block: 'list', ordered: false, items: reading },
    ];
  },
};
