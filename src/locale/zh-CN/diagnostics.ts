import type { FormatWords } from '../../diagnostics/formats/format.ts';

/** 文件错误提示中，句子以外的用词。 */
export const diagnostics: FormatWords = {
  why: '原因',
  fix: '改法',
  related: '另见',
  at: (line, column) => `第 ${line} 行第 ${column} 列`,
  more: (count) => `还有 ${count} 处未列出`,
  colon: '：',
};
