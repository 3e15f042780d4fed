import type { FormatWords } from '../../diagnostics/formats/format.ts';

/** Around the sentences about mistakes in files. */
export const diagnostics: FormatWords = {
  why: 'why',
  fix: 'fix',
  related: 'see',
  at: (line, column) => `${line}:${column}`,
  more: (file, hidden) => `${file}: ${hidden} more ${hidden === 1 ? 'finding is' : 'findings are'} not shown.`,
  all: 'all of them: zhizao lint --format json',
  colon: ': ',
};
