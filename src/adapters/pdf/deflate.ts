import { unzlibSync, zlibSync } from 'fflate';

/**
 * Deflates with fflate, whose output depends on its input alone. What Node's zlib makes differs between builds of Node,
 * and with it the bytes of a report.
 */
export function deflate(bytes: Uint8Array): Uint8Array {
  return zlibSync(bytes, { level: 6 });
}

/** Deflates anew what pdfkit has deflated through Node's zlib (the pixels and the mask of a transparent PNG). */
export function deflateAnew(bytes: Uint8Array): Uint8Array {
  return deflate(unzlibSync(bytes));
}
