import { create } from 'fontkit';
import type { Font } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { openFonts } from '../../../src/adapters/pdf/fonts.ts';
import { cutFont } from '../../../src/adapters/pdf/subset.ts';

const { font: described, sfnt } = openFonts().file('core-regular');
const font = create(Buffer.from(sfnt.bytes)) as Font;

describe('a font read by its tables', () => {
  test('has the glyphs and the widths that fontkit finds', () => {
    for (let codePoint = 0x20; codePoint < 0x9fff; codePoint += codePoint < 0x3000 ? 1 : 37) {
      const glyph = sfnt.glyph(codePoint);
      expect(glyph).toBe(font.hasGlyphForCodePoint(codePoint) ? font.glyphForCodePoint(codePoint).id : 0);
      expect(sfnt.advance(glyph)).toBe(font.getGlyph(glyph).advanceWidth / font.unitsPerEm);
    }
  });
});

test('a font is described to pdfkit as fontkit would', () => {
  const same = [
    'postscriptName',
    'unitsPerEm',
    'ascent',
    'descent',
    'lineGap',
    'capHeight',
    'xHeight',
    'italicAngle',
  ] as const;
  for (const key of same) expect(described[key]).toBe(font[key]);
  const { minX, minY, maxX, maxY } = font.bbox;
  expect(described.bbox).toEqual({ minX, minY, maxX, maxY });
  expect(described.getGlyph(5).advanceWidth).toBeCloseTo(font.getGlyph(5).advanceWidth, 9);
});

describe('a cut font', () => {
  test('draws the same shapes, compound ones too', () => {
    const characters = [...'智é造ǚÅ①'];
    const glyphs = [0, ...characters.map((character) => sfnt.glyph(character.codePointAt(0) ?? 0))];
    const before = [...sfnt.bytes.subarray(0, 4096)];
    const cut = create(
      Buffer.from(
        cutFont(
          sfnt,
          glyphs.map((id) => ({ id })),
        ),
      ),
    ) as Font;
    for (const [index, glyph] of glyphs.entries()) {
      expect(cut.getGlyph(index).path.toSVG()).toBe(font.getGlyph(glyph).path.toSVG());
      expect(cut.getGlyph(index).advanceWidth).toBe(font.getGlyph(glyph).advanceWidth);
    }
    expect(cut.numGlyphs).toBeGreaterThanOrEqual(glyphs.length);
    expect([...sfnt.bytes.subarray(0, 4096)]).toEqual(before);
  });

  test('has glyphs moved and narrowed: quotation marks for English', () => {
    const quote = openFonts().narrow(0x201c, false);
    const cut = create(Buffer.from(cutFont(sfnt, [{ id: 0 }, quote ?? { id: 0 }]))) as Font;
    const [from, to] = [font.getGlyph(quote?.id ?? 0).bbox, cut.getGlyph(1).bbox];
    expect(to.maxX - to.minX).toBe(from.maxX - from.minX);
    expect(to.minX).toBe(45);
    expect(cut.getGlyph(1).advanceWidth).toBe(to.maxX + 45);
  });
});
