import { readFileSync } from 'node:fs';
import { assetUrl } from '../files/assets.ts';
import type { FontObject } from './font-object.ts';
import { fontObject } from './font-object.ts';
import { openSfnt } from './sfnt.ts';
import type { Sfnt } from './sfnt.ts';

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
  /** How far, in ems, its outline is moved within that. */
  readonly shift?: number;
}

export interface Fonts {
  /** The glyph of a code point; undefined where no font has one. */
  readonly glyph: (codePoint: number, bold: boolean) => Glyph | undefined;
  /** The same as wide as its outline: quotation marks as English sets them. */
  readonly narrow: (codePoint: number, bold: boolean) => Glyph | undefined;
  /** The opened file, for embedding. */
  readonly file: (name: FontName) => FontFile;
}

export interface FontFile {
  readonly sfnt: Sfnt;
  /** The same as pdfkit wants it. */
  readonly font: FontObject;
}

let opened: Fonts | undefined;

/** Opens the program's fonts, once per process: reading one again for each report would cost more than drawing it. */
export function openFonts(): Fonts {
  opened ??= fontsIn(assetUrl('fonts/'));
  return opened;
}

/** Fonts in another folder, under the same names. */
export function fontsIn(folder: URL): Fonts {
  const files = new Map<FontName, FontFile>();
  const file = (name: FontName): FontFile => {
    let one = files.get(name);
    if (one === undefined) {
      const sfnt = openSfnt(readFileSync(new URL(`${name}.ttf`, folder)));
      one = { sfnt, font: fontObject(sfnt) };
      files.set(name, one);
    }
    return one;
  };

  const find = (codePoint: number, bold: boolean): Glyph | undefined => {
    for (const name of bold ? boldOrder : regularOrder) {
      const { sfnt } = file(name);
      const id = sfnt.glyph(codePoint);
      if (id !== 0) return { font: name, id, advance: sfnt.advance(id) };
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

  const narrowed = new Map<Glyph, Glyph>();
  const narrow = (codePoint: number, bold: boolean): Glyph | undefined => {
    const whole = glyph(codePoint, bold);
    if (whole === undefined || whole.advance < 0.9) return whole;
    let slim = narrowed.get(whole);
    if (slim === undefined) {
      const [left, right] = file(whole.font).sfnt.ink(whole.id);
      slim = { ...whole, advance: right - left + 2 * bearing, shift: bearing - left };
      narrowed.set(whole, slim);
    }
    return slim;
  };

  return { glyph, narrow, file };
}

/** Room at either side of a narrowed glyph, in ems. */
const bearing = 0.045;

const regularOrder: readonly FontName[] = ['core-regular', 'full-regular'];
const boldOrder: readonly FontName[] = ['core-bold', 'full-regular'];
