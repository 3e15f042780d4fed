import type { Sfnt, Table } from './sfnt.ts';

/** A glyph as the cut font is to have it. */
export interface Cut {
  readonly id: number;
  /** In ems, where it is not the font's own. */
  readonly advance?: number;
  /** How far, in ems, its outline moves to the right. */
  readonly shift?: number;
}

/**
 * Cuts a TrueType font to some of its glyphs, as a PDF embeds it: outlines and measures, nothing to look characters up
 * by. fontkit's own cutter decodes every outline for it; here their bytes are only copied, which takes a tenth of the
 * time. Glyphs that are made of others (é, or a moved one) bring those along, behind the ones asked for.
 */
export function cutFont(
  { bytes: font, view: source, table, outline, unitsPerEm }: Sfnt,
  cuts: readonly Cut[],
): Uint8Array {
  const [head, hhea, maxp, hmtx] = [table('head'), table('hhea'), table('maxp'), table('hmtx')];
  const metrics = source.getUint16(hhea.offset + 34);
  const wanted: Cut[] = [...cuts];
  const units = (ems: number) => Math.round(ems * unitsPerEm);
  let out = new Uint8Array(lengthOf(wanted, outline) + 4096);
  let end = 0;
  const offsets = [0];
  for (let index = 0; index < wanted.length; index += 1) {
    const { id, shift } = wanted[index] ?? { id: 0 };
    const [from, to] = [outline(id), outline(id + 1)];
    const length = shift === undefined ? to - from : moved;
    const padded = (length + 3) & ~3;
    if (end + padded > out.length) {
      const larger = new Uint8Array((end + padded) * 2);
      larger.set(out);
      out = larger;
    }
    const here = new DataView(out.buffer, end, length);
    if (shift !== undefined) {
      writeMoved(here, source, from, partNumber(id, wanted), units(shift));
    } else {
      out.set(font.subarray(from, to), end);
      if (to > from && source.getInt16(from) < 0) renumber(here, wanted);
    }
    end += padded;
    offsets.push(end);
  }

  const count = wanted.length;
  const places = new DataView(new ArrayBuffer((count + 1) * 4));
  for (const [index, offset] of offsets.entries()) places.setUint32(index * 4, offset);
  const widths = new DataView(new ArrayBuffer(count * 4));
  for (const [index, { id, advance, shift = 0 }] of wanted.entries()) {
    const own = source.getUint16(hmtx.offset + Math.min(id, metrics - 1) * 4);
    const bearing = id < metrics ? hmtx.offset + id * 4 + 2 : hmtx.offset + metrics * 4 + (id - metrics) * 2;
    widths.setUint16(index * 4, advance === undefined ? own : units(advance));
    widths.setInt16(index * 4 + 2, source.getInt16(bearing) + units(shift));
  }
  // Not `slice`: a Buffer's is a view, and the opened font would be changed.
  const copy = (from: Table) =>
    new DataView(Uint8Array.from(font.subarray(from.offset, from.offset + from.length)).buffer);
  const [newHead, newHhea, newMaxp] = [copy(head), copy(hhea), copy(maxp)];
  newHead.setInt16(50, 1);
  newHhea.setUint16(34, count);
  newMaxp.setUint16(4, count);
  // Moved glyphs are compound, one level deeper than any was: limits of points, contours, parts, depth.
  for (const [limit, least] of [
    [10, newMaxp.getUint16(6)],
    [12, newMaxp.getUint16(8)],
    [28, 1],
  ] as const) {
    newMaxp.setUint16(limit, Math.max(newMaxp.getUint16(limit), least));
  }
  newMaxp.setUint16(30, newMaxp.getUint16(30) + 1);

  return assemble([
    ['glyf', out.subarray(0, end)],
    ['head', bytesOf(newHead)],
    ['hhea', bytesOf(newHhea)],
    ['hmtx', bytesOf(widths)],
    ['loca', bytesOf(places)],
    ['maxp', bytesOf(newMaxp)],
  ]);
}

/** Bytes of a glyph that is another one, moved. */
const moved = 18;

function writeMoved(to: DataView, source: DataView, from: number, part: number, by: number): void {
  to.setInt16(0, -1);
  to.setInt16(2, source.getInt16(from + 2) + by);
  to.setInt16(4, source.getInt16(from + 4));
  to.setInt16(6, source.getInt16(from + 6) + by);
  to.setInt16(8, source.getInt16(from + 8));
  to.setUint16(10, wordArguments | offsetArguments);
  to.setUint16(12, part);
  to.setInt16(14, by);
  to.setInt16(16, 0);
}

/** The number that a glyph, as the font has it, gets in the cut one. */
function partNumber(id: number, wanted: Cut[]): number {
  const number = wanted.findIndex((cut) => cut.id === id && cut.shift === undefined);
  return number < 0 ? wanted.push({ id }) - 1 : number;
}

function lengthOf(cuts: readonly Cut[], outline: Sfnt['outline']): number {
  return cuts.reduce((sum, { id }) => sum + ((outline(id + 1) - outline(id) + 3) & ~3), 0);
}

/** Gives the parts of a compound glyph their numbers in the cut font. */
function renumber(glyph: DataView, wanted: Cut[]): void {
  let at = 10;
  let flags: number;
  do {
    flags = glyph.getUint16(at);
    glyph.setUint16(at + 2, partNumber(glyph.getUint16(at + 2), wanted));
    at += 4 + (flags & wordArguments ? 4 : 2) + (flags & oneScale ? 2 : flags & twoScales ? 4 : flags & matrix ? 8 : 0);
  } while (flags & moreParts);
}

const [wordArguments, offsetArguments, oneScale, moreParts, twoScales, matrix] = [
  0x1, 0x2, 0x8, 0x20, 0x40, 0x80,
] as const;

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
