import type { Bounded, Inflate, LogoFault } from '../logo.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
/** Colour type → samples a pixel and the depths that it may have (PNG specification, table 11.1). */
const COLOURS: Readonly<Record<number, { readonly samples: number; readonly depths: readonly number[] }>> = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
};
/** Column and row at which each pass of an interlaced picture begins, and its steps (Adam7). */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;
/** What a picture is drawn from; texts, colour profiles and animations are left out. */
const DRAWN: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
/** Encoders may leave something behind the last row; a bomb leaves more. */
const SLACK = 65_536;

/** Null: damaged. */
export function readPng(
  bytes: Uint8Array,
  inflate: Inflate,
  bounded: Bounded,
): { readonly bytes: Uint8Array } | LogoFault | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 33 || SIGNATURE.some((byte, at) => bytes[at] !== byte)) return null;
  if (view.getUint32(8) !== 13 || typeAt(bytes, 12) !== 'IHDR') return null;
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const [depth = 0, colour = 0, compression, filter, interlace = 0] = bytes.subarray(24, 29);
  const { samples, depths } = COLOURS[colour] ?? { samples: 0, depths: [] };
  if (width === 0 || height === 0 || !depths.includes(depth)) return null;
  if (compression !== 0 || filter !== 0 || interlace > 1) return null;
  const fault = bounded({ width, height, deep: depth === 16 });
  if (fault !== null) return fault;

  const chunks = chunksOf(bytes, view);
  if (chunks === null) return null;
  const all = (type: string): readonly Uint8Array[] =>
    chunks.filter((chunk) => chunk.type === type).map(({ whole }) => whole.subarray(8, -4));
  if (all('IHDR').length !== 1 || !fits(all('PLTE'), all('tRNS'), colour)) return null;
  const rows = rowsOf(width, height, depth * samples, interlace === 1);
  const size = rows.reduce((sum, row) => sum + row, 0);
  const pixels = inflate(concat(all('IDAT')), size + SLACK);
  if (pixels === null || pixels.length < size) return null;
  let at = 0;
  for (const row of rows) {
    if ((pixels[at] ?? 0) > 4) return null;
    at += row;
  }
  const drawn = chunks.filter(({ type }) => DRAWN.has(type)).map(({ whole }) => whole);
  return { bytes: concat([Uint8Array.from(SIGNATURE), ...drawn]) };
}

/** Whether the palette and what is transparent in it are of the sizes that the colour type asks for. */
function fits(palettes: readonly Uint8Array[], transparent: readonly Uint8Array[], colour: number): boolean {
  const entries = (palettes[0]?.length ?? 0) / 3;
  if (palettes.length > 1 || !Number.isInteger(entries) || entries > 256) return false;
  if (colour === 3 ? entries === 0 : palettes.length > 0 && colour !== 2 && colour !== 6) return false;
  const [clear] = transparent;
  if (clear === undefined) return true;
  const wanted = colour === 0 ? 2 : colour === 2 ? 6 : null;
  if (transparent.length > 1 || colour > 3) return false;
  return wanted === null ? clear.length <= entries : clear.length === wanted;
}

interface Chunk {
  readonly type: string;
  /** With its length, type and checksum. */
  readonly whole: Uint8Array;
}

/** All chunks up to IEND, each with the checksum that it should have; null where one has not, or the end is missing. */
function chunksOf(bytes: Uint8Array, view: DataView): readonly Chunk[] | null {
  const chunks: Chunk[] = [];
  let at: number = SIGNATURE.length;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length || checksum(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return null;
    const type = typeAt(bytes, at + 4);
    chunks.push({ type, whole: bytes.subarray(at, end) });
    if (type === 'IEND') return chunks;
    at = end;
  }
  return null;
}

/** Bytes of each row with the byte that names its filter. */
function rowsOf(width: number, height: number, bits: number, interlaced: boolean): readonly number[] {
  const passes = interlaced ? PASSES : ([[0, 0, 1, 1]] as const);
  return passes.flatMap(([column, row, across, down]) => {
    const wide = Math.max(0, Math.ceil((width - column) / across));
    const high = Math.max(0, Math.ceil((height - row) / down));
    return wide === 0 ? [] : Array.from({ length: high }, () => 1 + Math.ceil((wide * bits) / 8));
  });
}

const typeAt = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let entry = index;
  for (let bit = 0; bit < 8; bit += 1) entry = (entry & 1) === 1 ? (entry >>> 1) ^ 0xed_b8_83_20 : entry >>> 1;
  return entry;
});

/** CRC-32 (PNG specification, annex D). */
function checksum(bytes: Uint8Array): number {
  let sum = 0xff_ff_ff_ff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (TABLE[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xff_ff_ff_ff) >>> 0;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
