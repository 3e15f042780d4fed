import { Failure } from '../../diagnostics/failure.ts';
import type { ContentKind } from '../../diagnostics/failure.ts';

export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030';

/**
 * Text out of bytes: by its byte order mark, else UTF-8, else UTF-16 by the zero bytes of its ASCII characters, else
 * GB18030 (which GBK and GB 2312 are parts of), each refused at its first impossible byte. Never 'gbk': Node 20's table
 * under that name is old and puts € and four-byte characters wrong.
 * Throws a `Failure` where it is no text.
 */
export function decodeText(
  bytes: Uint8Array,
  file: string,
  wanted?: ContentKind,
): { text: string; encoding: Encoding } {
  if (bytes.length === 0) throw new Failure('file-empty', { file, ...(wanted === undefined ? {} : { wanted }) });
  const kind = magic(bytes);
  if (kind !== undefined) throw new Failure('file-binary', { file, looksLike: kind });
  for (const encoding of candidates(bytes)) {
    const text = tried(bytes, encoding);
    if (text === undefined) continue;
    if (isBinary(text)) throw new Failure('file-binary', { file, looksLike: 'unknown' });
    if (text.trim() === '') throw new Failure('file-empty', { file, ...(wanted === undefined ? {} : { wanted }) });
    return { text, encoding };
  }
  throw new Failure(bytes.includes(0) ? 'file-binary' : 'file-undecodable', { file, looksLike: 'unknown' });
}

function candidates(bytes: Uint8Array): readonly Encoding[] {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return ['UTF-8'];
  if (first === 0xff && second === 0xfe) return ['UTF-16LE'];
  if (first === 0xfe && second === 0xff) return ['UTF-16BE'];
  const start = bytes.subarray(0, 4096);
  if (!start.includes(0)) return ['UTF-8', 'GB18030'];
  const zeros = (odd: number): number => start.filter((byte, index) => byte === 0 && index % 2 === odd).length;
  return zeros(1) > zeros(0) ? ['UTF-16LE'] : ['UTF-16BE'];
}

/** The decoder takes a byte order mark away. */
function tried(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding.toLowerCase(), { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A zero, or more control characters than any text has by mistake. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  const controls = text.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0;
  return controls > 4 + text.length / 100;
}

function magic(bytes: Uint8Array): 'pdf' | 'zip' | 'picture' | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (start.startsWith('%PDF-')) return 'pdf';
  if (start.startsWith('PK\x03\x04') || start.startsWith('\xd0\xcf\x11\xe0')) return 'zip';
  if (start.startsWith('\x89PNG') || start.startsWith('\xff\xd8\xff') || start.startsWith('GIF8')) return 'picture';
  return undefined;
}
