import { dirname, join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { readBytes } from '../adapters/files/read.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { Failure } from '../diagnostics/failure.ts';
import { LOGO, readLogo } from '../report/logo.ts';
import type { OwnTemplateProblems, ReadTemplate } from '../report/read-template.ts';

/** Reads the logo that a template names, or says what is wrong with it at the line that names it. */
export async function loadLogo(
  named: NonNullable<ReadTemplate['logo']>,
  template: string,
  cwd: string,
): Promise<{ readonly bytes: Uint8Array } | Diagnostic<OwnTemplateProblems>> {
  const { name: logo, place } = named;
  const wrong = <C extends keyof OwnTemplateProblems>(code: C, args: OwnTemplateProblems[C]) =>
    diagnose<OwnTemplateProblems, C>(code, 'error', place, args);
  try {
    const read = readLogo(await readBytes(join(dirname(template), logo), cwd, LOGO.bytes), inflate);
    if ('bytes' in read) return read;
    if (read.fault === 'damaged') return wrong('logo-damaged', { logo });
    return wrong('logo-too-many-pixels', { logo, width: read.width, height: read.height });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.code === 'file-missing') return wrong('logo-missing', { logo });
    if (error.code === 'file-too-large') return wrong('logo-too-heavy', { logo, megabytes: LOGO.bytes / 1_000_000 });
    return wrong('logo-unreadable', { logo });
  }
}

/** By the same zlib that unpacks the picture when it is drawn, so that it cannot stumble where this did not. */
function inflate(data: Uint8Array, most: number): Uint8Array | null {
  try {
    return inflateSync(data, { maxOutputLength: most });
  } catch {
    return null;
  }
}
