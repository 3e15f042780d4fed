import { closeSync, createReadStream, fstatSync, openSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { Failure } from '../../diagnostics/failure.ts';
import type { ContentKind } from '../../diagnostics/failure.ts';
import { LIMITS } from '../../questionnaire/limits.ts';
import { decodeText } from './decode.ts';
import type { Encoding } from './decode.ts';

/** Where relative paths start, and what `-` reads. */
export interface Inputs {
  readonly cwd: string;
  readonly stdin: () => AsyncIterable<Uint8Array>;
}

export interface TextFile {
  /** As it was given, for messages; `<stdin>` for `-`. */
  readonly file: string;
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
}

/** Reads a text file, or standard input for `-`, whatever its encoding; `wanted` is what it should be. Throws a `Failure` where it cannot be used. */
export async function readTextFile(
  path: string,
  inputs: Inputs,
  wanted?: ContentKind,
  limit: number = LIMITS.fileBytes,
): Promise<TextFile> {
  const file = path === '-' ? '<stdin>' : path;
  const bytes = path === '-' ? await gathered(inputs.stdin(), file, limit) : await readBytes(path, inputs.cwd, limit);
  return { file, bytes, ...decodeText(bytes, file, wanted) };
}

/** Reads a file whole; one over the limit is refused without reading it. Throws a `Failure`. */
export async function readBytes(path: string, cwd: string, limit: number = LIMITS.fileBytes): Promise<Uint8Array> {
  if (path === '') throw new Failure('file-unnamed', {});
  const absolute = resolve(cwd, path);
  try {
    // Read at once: for one small file a round trip through the thread pool costs more than the reading.
    const file = openSync(absolute, 'r');
    try {
      const status = fstatSync(file);
      if (status.isDirectory()) throw new Failure('file-is-folder', { file: path });
      if (status.size > limit) throw new Failure('file-too-large', { file: path, limit });
      if (status.isFile()) return readFileSync(file);
    } finally {
      closeSync(file);
    }
    // A pipe or device has no size: `zhizao score <(…)`.
    return await gathered(createReadStream(absolute), path, limit);
  } catch (error) {
    throw error instanceof Failure ? error : readFailure(error, path, absolute);
  }
}

async function gathered(source: AsyncIterable<Uint8Array>, file: string, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > limit) throw new Failure('file-too-large', { file, limit });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function readFailure(error: unknown, file: string, absolute: string): Failure {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    const similar = neighbour(absolute);
    return new Failure('file-missing', similar === undefined ? { file } : { file, similar }, error);
  }
  if (code === 'EISDIR') return new Failure('file-is-folder', { file }, error);
  if (code === '') throw error;
  return new Failure('file-unreadable', { file, reason: code }, error);
}

/** A file beside that differs in its extension or in the case of its letters: what was most likely meant. */
function neighbour(absolute: string): string | undefined {
  const stem = (name: string): string => name.toLowerCase().replace(/\.(?:ya?ml|txt)$/, '');
  const wanted = stem(basename(absolute));
  try {
    return readdirSync(dirname(absolute))
      .sort()
      .find((name) => stem(name) === wanted);
  } catch {
    return undefined;
  }
}
