import type { FormatWords } from '../../diagnostics/formats/format.ts';

/** Around the sentences about mistakes in files. */
export const diagnostics: FormatWords = {
  why: 'why',
  fix: 'fix',
  related: 'see',
  at: (line, column) => `${line}:${column}`,
  more: (count) => `and ${count} more ${count === 1 ? 'finding' : 'findings'}`,
  colon: ': ',
};
