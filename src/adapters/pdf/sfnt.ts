// Reading a TrueType file by its tables (ISO/IEC 14496-22). fontkit could do all of this, but makes an object of every
// glyph on the way; a report looks up a few hundred characters and copies a few hundred outlines.

export interface Table {
  readonly offset: number;
  readonly length: number;
}

export interface Sfnt {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** A table's place; of length 0 where the font has none. */
  readonly table: (tag: string) => Table;
  /** The glyph of a code point, 0 where there is none. */
  readonly glyph: (codePoint: number) => number;
  /** In ems. */
  readonly advance: (glyph: number) => number;
  readonly unitsPerEm: number;
  readonly postscriptName: string;
  /** From where to where, in ems, a glyph's outline reaches. */
  readonly ink: (glyph: number) => readonly [number, number];
  /** Where a glyph's outline begins in the file; it ends where the next one begins. */
  readonly outline: (glyph: number) => number;
}

export function openSfnt(bytes: Uint8Array): Sfnt {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, Table>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + index * 16;
    tables.set(String.fromCharCode(...bytes.subarray(at, at + 4)), {
      offset: view.getUint32(at + 8),
      length: view.getUint32(at + 12),
    });
  }
  const table = (tag: string): Table => tables.get(tag) ?? { offset: 0, length: 0 };
  const [head, loca, glyf, hmtx] = [table('head'), table('loca'), table('glyf'), table('hmtx')];
  const unitsPerEm = view.getUint16(head.offset + 18);
  const long = view.getInt16(head.offset + 50) === 1;
  const metrics = view.getUint16(table('hhea').offset + 34);
  const outline = (glyph: number): number =>
    glyf.offset + (long ? view.getUint32(loca.offset + glyph * 4) : view.getUint16(loca.offset + glyph * 2) * 2);
  return {
    bytes,
    view,
    table,
    unitsPerEm,
    postscriptName: nameOf(view, table('name').offset),
    outline,
    ink: (glyph) => {
      const at = outline(glyph);
      if (at === outline(glyph + 1)) return [0, 0];
      return [view.getInt16(at + 2) / unitsPerEm, view.getInt16(at + 6) / unitsPerEm];
    },
    glyph: characterMap(view, table('cmap').offset),
    advance: (glyph) => view.getUint16(hmtx.offset + Math.min(glyph, metrics - 1) * 4) / unitsPerEm,
  };
}

/** The font's PostScript name (name 6, which is ASCII), as Windows is told it. */
function nameOf(view: DataView, at: number): string {
  const texts = at + view.getUint16(at + 4);
  for (let record = at + 6; record < at + 6 + view.getUint16(at + 2) * 12; record += 12) {
    if (view.getUint16(record) !== 3 || view.getUint16(record + 6) !== 6) continue;
    const from = texts + view.getUint16(record + 10);
    const units = Array.from({ length: view.getUint16(record + 8) / 2 }, (_, index) =>
      view.getUint16(from + index * 2),
    );
    return String.fromCharCode(...units);
  }
  return 'Font';
}

/** The table of all planes (format 12) where there is one, else the one of the first plane (format 4). */
function characterMap(view: DataView, cmap: number): (codePoint: number) => number {
  let best: { at: number; format: number } | undefined;
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const at = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    const format = view.getUint16(at);
    if (format === 12 || (format === 4 && best?.format !== 12)) best = { at, format };
  }
  if (best === undefined) return () => 0;
  const { at, format } = best;
  return format === 12 ? (codePoint) => inGroups(view, at, codePoint) : (codePoint) => inSegments(view, at, codePoint);
}

function inGroups(view: DataView, at: number, codePoint: number): number {
  let [low, high] = [0, view.getUint32(at + 12) - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const group = at + 16 + middle * 12;
    if (codePoint < view.getUint32(group)) high = middle - 1;
    else if (codePoint > view.getUint32(group + 4)) low = middle + 1;
    else return view.getUint32(group + 8) + codePoint - view.getUint32(group);
  }
  return 0;
}

function inSegments(view: DataView, at: number, codePoint: number): number {
  if (codePoint > 0xffff) return 0;
  const size = view.getUint16(at + 6);
  const [ends, starts, deltas, ranges] = [at + 14, at + 16 + size, at + 16 + size * 2, at + 16 + size * 3];
  let [low, high] = [0, size / 2 - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (codePoint > view.getUint16(ends + middle * 2)) low = middle + 1;
    else high = middle;
  }
  const segment = low * 2;
  const first = view.getUint16(starts + segment);
  if (codePoint < first || codePoint > view.getUint16(ends + segment)) return 0;
  const range = view.getUint16(ranges + segment);
  const delta = view.getUint16(deltas + segment);
  if (range === 0) return (codePoint + delta) & 0xffff;
  const glyph = view.getUint16(ranges + segment + range + (codePoint - first) * 2);
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}
