import { readJpeg } from './logo/jpeg.ts';
import { readPng } from './logo/png.ts';

/** Why a picture cannot stand on a cover. */
export type LogoFault =
  | { readonly fault: 'damaged' }
  /** What it would take to draw it, in pixels. */
  | { readonly fault: 'too-many-pixels'; readonly width: number; readonly height: number };

/**
 * A logo is drawn 40 points high: these are generous. A picture of a few kilobytes can claim 60,000 × 60,000 pixels and
 * would take gigabytes to draw. A PNG is unpacked for drawing, at up to 30 bytes a pixel, 55 with 16 bits a channel
 * (measured); a report has room for some 60 MB. A JPEG goes into the report as it is.
 */
export const LOGO = {
  bytes: 2_000_000,
  side: 4_000,
  pixels: { png: 2_000_000, deepPng: 1_000_000, jpeg: 6_000_000 },
} as const;

/** Inflates zlib data; null where it is damaged or comes to more than so many bytes. */
export type Inflate = (data: Uint8Array, most: number) => Uint8Array | null;

/**
 * Checks a PNG or JPEG from its first byte to its last before anything draws it: what draws pictures takes their word for
 * it. Returns the picture, without whatever it is not drawn from.
 */
export function readLogo(bytes: Uint8Array, inflate: Inflate): { readonly bytes: Uint8Array } | LogoFault {
  const isPng = bytes[0] === 0x89;
  const bounded = ({ width, height, deep = false }: Size): LogoFault | null => {
    const most = LOGO.pixels[isPng ? (deep ? 'deepPng' : 'png') : 'jpeg'];
    const tooMany = width > LOGO.side || height > LOGO.side || width * height > most;
    return tooMany ? { fault: 'too-many-pixels', width, height } : null;
  };
  return (isPng ? readPng(bytes, inflate, bounded) : readJpeg(bytes, bounded)) ?? { fault: 'damaged' };
}

export interface Size {
  readonly width: number;
  readonly height: number;
  /** A PNG with 16 bits a channel. */
  readonly deep?: boolean;
}

/** What is wrong with a picture of this size, before any of it is unpacked. */
export type Bounded = (size: Size) => LogoFault | null;
