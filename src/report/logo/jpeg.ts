import type { Bounded, LogoFault } from '../logo.ts';

const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
/** Frames that a PDF viewer draws: baseline, extended, progressive. */
const FRAMES: readonly number[] = [0xc0, 0xc1, 0xc2];
/** Tables that stand between frame numbers and are none. */
const TABLES: readonly number[] = [0xc4, 0xc8, 0xcc];

/** Null: damaged, or of a kind that no PDF viewer draws. */
export function readJpeg(bytes: Uint8Array, bounded: Bounded): { readonly bytes: Uint8Array } | LogoFault | null {
  if (bytes[0] !== 0xff || bytes[1] !== START) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  let framed = false;
  let scanned = false;
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === END) return framed && scanned ? { bytes: bytes.subarray(0, at + 2) } : null;
    if (at + 4 > bytes.length) return null;
    const length = view.getUint16(at + 2);
    const next = at + 2 + length;
    if (length < 2 || next > bytes.length) return null;
    if (marker >= 0xc0 && marker <= 0xcf && !TABLES.includes(marker)) {
      if (framed || !FRAMES.includes(marker) || length < 8) return null;
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      const components = bytes[at + 9] ?? 0;
      if (bytes[at + 4] !== 8 || width === 0 || height === 0) return null;
      if (![1, 3, 4].includes(components) || length !== 8 + 3 * components) return null;
      const fault = bounded({ width, height });
      if (fault !== null) return fault;
      framed = true;
    }
    at = marker === SCAN ? endOfScan(bytes, next) : next;
    scanned ||= marker === SCAN && at > next;
  }
  return null;
}

/** The first marker after a scan; within one, 0xff stands before a zero or one of eight restart marks. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && marker !== 0 && (marker < 0xd0 || marker > 0xd7)) return at;
  }
  return bytes.length;
}
