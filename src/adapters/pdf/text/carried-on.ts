import type { RendererWords } from '../../../report/model.ts';

/** "全部答案（续）", "All answers (continued)": a fullwidth bracket brings its own room, another needs a space. */
export function carriedOn(title: string, { continued }: RendererWords): string {
  return /^[\x21-\x7e]/.test(continued) ? `${title} ${continued}` : `${title}${continued}`;
}
