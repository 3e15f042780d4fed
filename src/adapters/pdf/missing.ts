import type { ReportModel } from '../../report/model.ts';
import { legible } from './text/legible.ts';
import type { Shaper } from './text/shape.ts';
import { isMissing } from './text/shape.ts';

/** A character that no font has a shape for. */
export interface MissingGlyph {
  readonly codePoint: number;
  readonly character: string;
  /** What stands around it, at most 20 characters. */
  readonly context: string;
  /** The title of the section, or of the document for its cover and running heads. */
  readonly where: string;
}

/** Every such character of a report, once for each place (section or cover) and what stands around it. */
export function missingGlyphs(model: ReportModel, shaper: Shaper): MissingGlyph[] {
  const found = new Map<string, MissingGlyph>();
  const { cover, title, words, sections } = model;
  const places: readonly (readonly [string, unknown])[] = [
    [title, [title, cover, words.contents, words.continued, words.runningHead, words.page(1, 1)]],
    ...sections.map((section) => [section.title, [section.title, section.blocks]] as const),
  ];
  for (const [where, value] of places) {
    for (const text of texts(value)) {
      const shown = legible(text);
      for (const character of shown) {
        const codePoint = character.codePointAt(0) ?? 0;
        if (codePoint < 127 || !isMissing(codePoint, false, shaper)) continue;
        const context = around(shown, character);
        const key = `${where}\n${codePoint}\n${context}`;
        if (!found.has(key)) found.set(key, { codePoint, character, context, where });
      }
    }
  }
  return [...found.values()];
}

/** Twenty characters, the first such character in their middle. */
function around(text: string, character: string): string {
  const characters = [...text];
  const from = Math.max(0, Math.min(characters.indexOf(character) - 9, characters.length - 20));
  return characters.slice(from, from + 20).join('');
}

/**
 * All text in a value. What never reaches the page (names of blocks, tones, anchors) goes along with it: such names
 * are ASCII, which every font has, and a new block needs no line here. Alternative texts are told, not drawn.
 */
function* texts(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    yield value;
  } else if (Array.isArray(value)) {
    for (const item of value) yield* texts(item);
  } else if (typeof value === 'object' && value !== null && !(value instanceof Uint8Array)) {
    for (const [key, item] of Object.entries(value)) if (!unprinted.has(key)) yield* texts(item);
  }
}

const unprinted: ReadonlySet<string> = new Set(['alt', 'anchor', 'to', 'id']);
