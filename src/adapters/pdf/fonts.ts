import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import type { Font } from 'fontkit';
import { assetUrl } from '../files/assets.ts';

/**
 * Which of the three files a glyph is in. Core holds the characters that reports are made of and opens fast; the full
 * font (regular only) is opened when a character is met that core lacks.
 */
export type FontName = 'core-regular' | 'core-bold' | 'full-regular';

export interface Glyph {
  readonly font: FontName;
  readonly id: number;
  /** In ems. */
  readonly advance: number;
}

export interface Fonts {
  /** The glyph of a code point; undefined where no font has one. */
  readonly glyph: (codePoint: number, bold: boolean) => Glyph | undefined;
  /** The opened file, for embedding. */
  readonly file: (name: FontName) => Font;
}

let opened: Fonts | undefined;

/** Opens the program's fonts, once per process: reading one again for each report would cost more than drawing it. */
export function openFonts(): Fonts {
  opened ??= fontsIn(assetUrl('fonts/'));
  return opened;
}

/** Fonts in another folder, under the same names. */
export function fontsIn(folder: URL): Fonts {
  const files = new Map<FontName, Font>();
  const file = (name: FontName): Font => {
    let font = files.get(name);
    if (font === undefined) {
      font = create(readFileSync(new URL(`${name}.ttf`, folder))) as Font;
      files.set(name, font);
    }
    return font;
  };

  const find = (codePoint: number, bold: boolean): Glyph | undefined => {
    for (const name of bold ? boldOrder : regularOrder) {
      const font = file(name);
      if (!font.hasGlyphForCodePoint(codePoint)) continue;
      const { id, advanceWidth } = font.glyphForCodePoint(codePoint);
      return { font: name, id, advance: advanceWidth / font.unitsPerEm };
    }
    return undefined;
  };

  // Looked up, not shaped: in these scripts one code point is one glyph, and a map is ten times as fast as a shaper.
  const regular = new Map<number, Glyph | undefined>();
  const strong = new Map<number, Glyph | undefined>();
  const glyph = (codePoint: number, bold: boolean): Glyph | undefined => {
    const known = bold ? strong : regular;
    const found = known.get(codePoint);
    if (found !== undefined || known.has(codePoint)) return found;
    const looked = find(codePoint, bold);
    known.set(codePoint, looked);
    return looked;
  };

  return { glyph, file };
}

const regularOrder: readonly FontName[] = ['core-regular', 'full-regular'];
const boldOrder: readonly FontName[] = ['core-bold', 'full-regular'];
