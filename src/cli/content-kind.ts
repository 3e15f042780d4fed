import type { ContentKind } from '../diagnostics/failure.ts';

/** Keys at the left edge of a file, by which each kind is known. */
const marks: readonly (readonly [ContentKind, RegExp])[] = [
  ['test', /^["']?examples["']?\s*:/m],
  ['template', /^["']?template["']?\s*:/m],
  ['questionnaire', /^["']?(?:format|dimensions|levels|profile)["']?\s*:/m],
  ['answers', /^["']?(?:questionnaire|answers|company)["']?\s*:/m],
];

/**
 * What a YAML file of ours is, told by its content. Only the left edge is looked at, since parsing a large file twice would
 * double the time; a file written as one `{…}` is looked at inside.
 */
export function contentKind(text: string): ContentKind | 'unknown' {
  const edge = /^\s*\{/.test(text) ? text.replace(/^\s*\{/, '').replace(/,\s*/g, '\n') : text;
  return marks.find(([, mark]) => mark.test(edge.replace(/^\uFEFF/, '')))?.[0] ?? 'unknown';
}
