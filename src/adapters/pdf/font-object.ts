import type { Sfnt } from './sfnt.ts';

/**
 * A font as pdfkit asks for it: what goes into the file's descriptor. pdfkit would have it from fontkit, which reads,
 * shapes and cuts fonts in general and takes longer to load than a report takes to draw; here all of that is done by
 * sfnt.ts and subset.ts, and the program is bundled without fontkit.
 */
export interface FontObject {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly italicAngle: number;
  readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };
  readonly 'OS/2': { readonly sFamilyClass: number };
  readonly post: { readonly isFixedPitch: boolean };
  readonly head: { readonly macStyle: { readonly italic: boolean } };
  /** What pdfkit tells two fonts of one name apart by. */
  readonly _tables: { readonly head: { readonly checkSumAdjustment: number } };
  readonly getGlyph: (id: number) => { readonly advanceWidth: number };
  readonly createSubset: () => { encode: () => Uint8Array };
  readonly layout: () => never;
}

export function fontObject({ view, table, unitsPerEm, advance, postscriptName }: Sfnt): FontObject {
  const [head, hhea, post, os2] = [table('head'), table('hhea'), table('post'), table('OS/2')].map(
    ({ offset }) => offset,
  ) as [number, number, number, number];
  return {
    postscriptName,
    unitsPerEm,
    ascent: view.getInt16(hhea + 4),
    descent: view.getInt16(hhea + 6),
    lineGap: view.getInt16(hhea + 8),
    capHeight: view.getInt16(os2 + 88),
    xHeight: view.getInt16(os2 + 86),
    italicAngle: view.getInt32(post + 4) / 65536,
    bbox: {
      minX: view.getInt16(head + 36),
      minY: view.getInt16(head + 38),
      maxX: view.getInt16(head + 40),
      maxY: view.getInt16(head + 42),
    },
    'OS/2': { sFamilyClass: view.getInt16(os2 + 30) },
    post: { isFixedPitch: view.getUint32(post + 12) !== 0 },
    head: { macStyle: { italic: (view.getUint16(head + 44) & 2) !== 0 } },
    _tables: { head: { checkSumAdjustment: view.getUint32(head + 8) } },
    getGlyph: (id) => ({ advanceWidth: advance(id) * unitsPerEm }),
    // The document's own list of glyphs is put in its place before the font is written.
    createSubset: () => ({ encode: () => new Uint8Array() }),
    layout: () => {
      throw new Error('text is set by text/box.ts, not by pdfkit');
    },
  };
}
