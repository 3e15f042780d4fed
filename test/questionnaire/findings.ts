import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { readQuestionnaire } from '../../src/questionnaire/read.ts';

/** The questionnaire of a screw works: sound, and with a little of every construct. */
export const screwWorks = readFileSync(new URL('screw-works.yaml', import.meta.url), 'utf8');

export const findingsIn = (text: string): string[] =>
  readQuestionnaire(text, 'screw-works.yaml').diagnostics.map(
    ({ code, place }) => `${place.line}:${place.column} ${code}`,
  );

/** The screw works' questionnaire with one part exchanged; what is exchanged must be there, once. */
export function changed(before: string, after: string): string {
  const parts = screwWorks.split(before);
  expect(parts.length, `“${before}” is in the questionnaire ${parts.length - 1} times`).toBe(2);
  return parts.join(after);
}

/** Where ‸ stands in a text, and the text without. */
export function marked(text: string): { readonly text: string; readonly places: readonly string[] } {
  const places: string[] = [];
  const lines = text.split('\n').map((line, index) => {
    let rest = line;
    for (let at = rest.indexOf('‸'); at !== -1; at = rest.indexOf('‸')) {
      places.push(`${index + 1}:${Array.from(rest.slice(0, at)).length + 1}`);
      rest = rest.slice(0, at) + rest.slice(at + 1);
    }
    return rest;
  });
  return { text: lines.join('\n'), places };
}

/**
 * What is found after a change in which each ‸ stands where a finding is expected, with the codes in the same order: the whole
 * list of findings must be just that.
 */
export function expectFindings(before: string, after: string, ...codes: readonly string[]): void {
  const { text, places } = marked(changed(before, after));
  expect(findingsIn(text)).toEqual(places.map((place, index) => `${place} ${codes[index] ?? 'nothing'}`));
  expect(places).toHaveLength(codes.length);
}
