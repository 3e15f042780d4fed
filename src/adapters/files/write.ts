import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Failure } from '../../diagnostics/failure.ts';

export interface WriteOptions {
  readonly cwd: string;
  /** Replace what is there. */
  readonly force?: boolean;
  /** Nobody but the owner may read it: answers hold company secrets. */
  readonly ownerOnly?: boolean;
  /** Stops before the file appears; the temporary one is taken away. */
  readonly interrupt?: AbortSignal;
  /** For tests: what does the renaming. */
  readonly rename?: (from: string, to: string) => Promise<void>;
}

/**
 * Writes a file whole or not at all: into a temporary file beside it, which is then renamed. Throws a `Failure` whose
 * code begins with `output-`; nothing is left behind then.
 */
export async function writeWhole(path: string, content: string | Uint8Array, options: WriteOptions): Promise<void> {
  const target = await targetOf(path, options);
  try {
    if (target.device) await fs.writeFile(target.path, content);
    else await beside(target, content, options);
  } catch (error) {
    throw writeFailure(error, path, target.path);
  }
}

/** Throws the `Failure` that writing would meet, before long work is begun: the file exists, its folder does not. */
export async function checkOutput(path: string, options: Pick<WriteOptions, 'cwd' | 'force'>): Promise<void> {
  await targetOf(path, options);
}

interface Target {
  /** Absolute, links followed. */
  readonly path: string;
  /** A pipe, a terminal, /dev/null: written to, never replaced. */
  readonly device: boolean;
  /** Permissions of the file that is replaced. */
  readonly mode: number | undefined;
}

async function targetOf(path: string, { cwd, force }: Pick<WriteOptions, 'cwd' | 'force'>): Promise<Target> {
  // It would mean the folder itself.
  if (path === '') throw new Failure('unnamed-output', {});
  const absolute = resolve(cwd, path);
  try {
    const status = await fs.stat(absolute);
    if (status.isDirectory()) throw new Failure('output-is-folder', { file: path });
    if (!status.isFile()) return { path: absolute, device: true, mode: undefined };
    if (force !== true) throw new Failure('output-exists', { file: path });
    return { path: await fs.realpath(absolute), device: false, mode: status.mode & 0o777 };
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (codeOf(error) !== 'ENOENT') throw writeFailure(error, path, absolute);
  }
  const folder = dirname(absolute);
  const status = await fs.stat(folder).catch(() => undefined);
  if (status?.isDirectory() !== true) throw new Failure('output-folder-missing', { file: path, folder: dirname(path) });
  return { path: absolute, device: false, mode: undefined };
}

async function beside(target: Target, content: string | Uint8Array, options: WriteOptions): Promise<void> {
  const temporary = temporaryFor(target.path);
  const mode = options.ownerOnly === true ? 0o600 : (target.mode ?? 0o666);
  try {
    options.interrupt?.throwIfAborted();
    const handle = await fs.open(temporary, 'wx', mode);
    try {
      await handle.writeFile(content);
      // What is renamed before it is on the disk may be empty after a power cut.
      await handle.sync();
    } finally {
      await handle.close();
    }
    options.interrupt?.throwIfAborted();
    await renamed(temporary, target.path, options.rename ?? fs.rename);
  } catch (error) {
    await fs.rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Hidden, and told apart from those of another zhizao at work in the same folder. */
function temporaryFor(path: string): string {
  const unique = randomBytes(6).toString('hex');
  return join(dirname(path), `.${[...basename(path)].slice(0, 40).join('')}.${unique}.tmp`);
}

/** On Windows a virus scanner holds a new file for a moment; a PDF viewer holds an old one for as long as it shows it. */
async function renamed(from: string, to: string, rename: (from: string, to: string) => Promise<void>): Promise<void> {
  for (const pause of pauses) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!held.has(codeOf(error)) || pause === undefined) throw error;
      await new Promise((resume) => setTimeout(resume, pause));
    }
  }
}

const pauses = [10, 30, 90, 270, undefined];
const held: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES']);

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

function writeFailure(error: unknown, file: string, path: string): unknown {
  if (error instanceof Failure) return error;
  const { code, syscall } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return new Failure('output-disk-full', { file }, error);
    case 'EBUSY':
    case 'ETXTBSY':
      return new Failure('output-busy', { file }, error);
    case 'EPERM':
    case 'EACCES':
    case 'EROFS':
      // The temporary file could be made in the folder, so it is the old file that is held.
      if (syscall === 'rename') return new Failure('output-busy', { file }, error);
      return new Failure('output-forbidden', { file, folder: dirname(path) }, error);
    case 'ENOENT':
    case 'ENOTDIR':
      return new Failure('output-folder-missing', { file, folder: dirname(path) }, error);
    case 'ENAMETOOLONG':
      return new Failure('output-name-too-long', { file }, error);
    default:
      // Not the system's: an interrupt, or a bug.
      if (typeof code !== 'string') return error;
      return new Failure('output-failed', { file, reason: code }, error);
  }
}
