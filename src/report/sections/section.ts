import type { Block } from '../blocks.ts';
import type { Material } from '../material.ts';
import type { ReportWords } from '../words.ts';

/** One section of the report: its title, where it begins, and its blocks. No blocks: there is nothing to say, it is left out. */
export interface SectionMaker {
  readonly starts: 'page' | 'flow';
  readonly title: (words: ReportWords) => string;
  readonly blocks: (material: Material) => readonly Block[];
}
