import type { Sfnt, Table } from './sfnt.ts';

/**
 * Cuts a TrueType font to some of its glyphs, as a PDF embeds it: outlines and measures, nothing to look characters up
 * by. fontkit's own cutter decodes every outline for it; here their bytes are only copied, which takes a tenth of the
 * time. Glyphs that are made of others (é) bring those along, behind the ones asked for.
 */
export function cutFont({ bytes: font, view: source, table, outline }: Sfnt, glyphs: readonly number[]): Uint8Array {
  const [head, hhea, maxp, hmtx] = [table('head'), table('hhea'), table('maxp'), table('hmtx')];
  const metrics = source.getUint16(hhea.offset + 34);
  const wanted = [...glyphs];
  let out = new Uint8Array(lengthOf(wanted, outline) + 4096);
  let end = 0;
  const offsets = [0];
  for (let index = 0; index < wanted.length; index += 1) {
    const [from, to] = [outline(wanted[index] ?? 0), outline((wanted[index] ?? 0) + 1)];
    const padded = (to - from + 3) & ~3;
    if (end + padded > out.length) {
      const larger = new Uint8Array((end + padded) * 2);
      larger.set(out);
      out = larger;
    }
    out.set(font.subarray(from, to), end);
    if (to > from && source.getInt16(from) < 0) renumber(new DataView(out.buffer, end, to - from), wanted);
    end += padded;
    offsets.push(end);
  }

  const count = wanted.length;
  const places = new DataView(new ArrayBuffer((count + 1) * 4));
  for (const [index, offset] of offsets.entries()) places.setUint32(index * 4, offset);
  const widths = new DataView(new ArrayBuffer(count * 4));
  for (const [index, glyph] of wanted.entries()) {
    const last = Math.min(glyph, metrics - 1);
    widths.setUint16(index * 4, source.getUint16(hmtx.offset + last * 4));
    const bearing = glyph < metrics ? hmtx.offset + glyph * 4 + 2 : hmtx.offset + metrics * 4 + (glyph - metrics) * 2;
    widths.setInt16(index * 4 + 2, source.getInt16(bearing));
  }
  // Not `slice`: a Buffer's is a view, and the opened font would be changed.
  const copy = (from: Table) =>
    new DataView(Uint8Array.from(font.subarray(from.offset, from.offset + from.length)).buffer);
  const [newHead, newHhea, newMaxp] = [copy(head), copy(hhea), copy(maxp)];
  newHead.setInt16(50, 1);
  newHhea.setUint16(34, count);
  newMaxp.setUint16(4, count);

  return assemble([
    ['glyf', out.subarray(0, end)],
    ['head', bytesOf(newHead)],
    ['hhea', bytesOf(newHhea)],
    ['hmtx', bytesOf(widths)],
    ['loca', bytesOf(places)],
    ['maxp', bytesOf(newMaxp)],
  ]);
}

function lengthOf(glyphs: readonly number[], outline: Sfnt['outline']): number {
  return glyphs.reduce((sum, glyph) => sum + ((outline(glyph + 1) - outline(glyph) + 3) & ~3), 0);
}

/** Gives the parts of a compound glyph their numbers in the cut font. */
function renumber(glyph: DataView, wanted: number[]): void {
  let at = 10;
  let flags: number;
  do {
    flags = glyph.getUint16(at);
    const part = glyph.getUint16(at + 2);
    let number = wanted.indexOf(part);
    if (number < 0) number = wanted.push(part) - 1;
    glyph.setUint16(at + 2, number);
    at += 4 + (flags & wordArguments ? 4 : 2) + (flags & oneScale ? 2 : flags & twoScales ? 4 : flags & matrix ? 8 : 0);
  } while (flags & moreParts);
}

const [wordArguments, oneScale, moreParts, twoScales, matrix] = [0x1, 0x8, 0x20, 0x40, 0x80] as const;

function assemble(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const headLength = 12 + tables.length * 16;
  const length = tables.reduce((sum, [, bytes]) => sum + ((bytes.length + 3) & ~3), headLength);
  const font = new Uint8Array(length);
  const view = new DataView(font.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 2 ** power * 16);
  view.setUint16(8, power);
  view.setUint16(10, tables.length * 16 - 2 ** power * 16);
  let offset = headLength;
  for (const [index, [tag, bytes]] of tables.entries()) {
    const at = 12 + index * 16;
    for (let part = 0; part < 4; part += 1) font[at + part] = tag.charCodeAt(part);
    font.set(bytes, offset);
    const padded = (bytes.length + 3) & ~3;
    view.setUint32(at + 4, checksum(view, offset, padded));
    view.setUint32(at + 8, offset);
    view.setUint32(at + 12, bytes.length);
    offset += padded;
  }
  return font;
}

function checksum(view: DataView, from: number, length: number): number {
  let sum = 0;
  for (let at = from; at < from + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

const bytesOf = (view: DataView): Uint8Array => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
