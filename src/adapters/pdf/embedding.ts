import type { ReportDocument } from './document.ts';
import type { FontName, Fonts, Glyph } from './fonts.ts';
import type { EmbeddedFont, Ref } from './pdfkit.ts';
import type { Cut } from './subset.ts';
import { cutFont } from './subset.ts';

/** Fonts of one document: characters become the codes of its subsets. */
export interface DocumentFonts {
  readonly id: (font: FontName) => string;
  /** The code of a glyph that is `advance` ems wide here: two bytes, as they stand in a string between brackets. */
  readonly code: (glyph: Glyph, codePoint: number, advance: number) => string;
  readonly ref: (font: FontName) => Ref;
}

export function documentFonts(document: ReportDocument, fonts: Fonts): DocumentFonts {
  const used = new Map<FontName, { font: EmbeddedFont; codes: Map<number, string>; cuts: Cut[] }>();
  const use = (name: FontName) => {
    let one = used.get(name);
    if (one === undefined) {
      const { font, sfnt } = fonts.file(name);
      document.registerFont(name, font);
      document.font(name);
      const cuts: Cut[] = [{ id: 0 }];
      document._font.subset.encode = () => cutFont(sfnt, cuts);
      one = { font: document._font, codes: new Map(), cuts };
      used.set(name, one);
    }
    return one;
  };
  return {
    id: (name) => use(name).font.id,
    ref: (name) => use(name).font.ref(),
    code: (glyph, codePoint, advance) => {
      const { font, codes, cuts } = use(glyph.font);
      const key = advance === glyph.advance ? codePoint : -codePoint;
      let code = codes.get(key);
      if (code === undefined) {
        // One code for each character and width, not for each glyph: several share one (U+00B7 and U+2022), and all
        // are to be found again in the text of the file.
        const number =
          cuts.push({ id: glyph.id, advance, ...(glyph.shift !== undefined && { shift: glyph.shift }) }) - 1;
        font.widths[number] = Math.round(advance * 1000);
        font.unicode[number] = [codePoint];
        code = escaped(String.fromCharCode(number >> 8, number & 255));
        codes.set(key, code);
      }
      return code;
    },
  };
}

/** Half as long as hexadecimal digits, so half as much to deflate. Line ends would be read as one kind. */
function escaped(bytes: string): string {
  return bytes.replace(/[\\()\r\n]/g, (character) =>
    character === '\r' ? '\\r' : character === '\n' ? '\\n' : `\\${character}`,
  );
}
