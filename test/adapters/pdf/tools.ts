import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFonts } from '../../../src/adapters/pdf/fonts.ts';
import { renderPdf } from '../../../src/adapters/pdf/render.ts';
import type { ReportModel } from '../../../src/report/model.ts';

/** A model as bytes; a test that expects missing characters asks `renderPdf` itself. */
export async function pdfOf(model: ReportModel, replaceMissing = false): Promise<Uint8Array> {
  const rendered = await renderPdf(model, openFonts(), { replaceMissing });
  if ('missing' in rendered)
    throw new Error(`no glyph for ${rendered.missing.map(({ character }) => character).join(' ')}`);
  return rendered.bytes;
}

/** Runs a command-line tool on a PDF; `$` in the arguments is the file. */
export function run(tool: string, args: readonly string[], bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhizao-pdf-'));
  try {
    const file = join(folder, 'report.pdf');
    writeFileSync(file, bytes);
    const { stdout, stderr, status, error } = spawnSync(
      tool,
      args.map((arg) => (arg === '$' ? file : arg)),
      { encoding: 'utf8', maxBuffer: 1e9 },
    );
    if (error !== undefined) throw error;
    if (status !== 0) throw new Error(`${tool} ${args.join(' ')}: ${stderr}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text in the order in which it is drawn, without layout. */
export const textOf = (bytes: Uint8Array): string => run('pdftotext', ['-raw', '$', '-'], bytes);

/**
 * Whether a tool of the system is missing: tests that need it are then skipped, and say so, but on a build server (CI
 * is set), where they fail.
 */
export function lacks(tool: 'qpdf' | 'pdftotext'): boolean {
  const found = spawnSync(tool, [tool === 'qpdf' ? '--version' : '-v']).error === undefined;
  return !found && process.env['CI'] === undefined;
}

/** All objects of a PDF, with streams as text of one byte a character. */
export function objectsOf(bytes: Uint8Array): Map<string, Record<string, unknown>> {
  const json = JSON.parse(
    run('qpdf', ['--json=2', '--json-stream-data=inline', '--decode-level=generalized', '$', '-'], bytes),
  ) as { qpdf: [unknown, Record<string, { value?: unknown; stream?: { dict: object; data: string } }>] };
  const objects = new Map<string, Record<string, unknown>>();
  for (const [name, { value, stream }] of Object.entries(json.qpdf[1])) {
    const its =
      stream === undefined
        ? value
        : { ...stream.dict, content: Buffer.from(stream.data ?? '', 'base64').toString('latin1') };
    if (typeof its === 'object' && its !== null) objects.set(name.replace('obj:', ''), its as Record<string, unknown>);
  }
  return objects;
}
