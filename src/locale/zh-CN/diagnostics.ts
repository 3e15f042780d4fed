import type { FormatWords } from '../../diagnostics/formats/format.ts';

/** 文件错误提示中，句子以外的用词。 */
export const diagnostics: FormatWords = {
  why: '原因',
  fix: '改法',
  related: '另见',
  at: (line, column) => `第 ${line} 行第 ${column} 列`,
  more: (file, hidden) => `${file}：另有 ${hidden} 处没有列出。`,
  all: '查看全部：zhizao lint --format json',
  colon: '：',
};
