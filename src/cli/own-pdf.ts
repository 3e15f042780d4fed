import { open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { safeFileName } from '../text/file-name.ts';

/** `answers/plant.yaml` → `answers/plant.pdf`. */
export function pdfBeside(file: string): string {
  if (file === '-') return 'report.pdf';
  return join(dirname(file), `${safeFileName(basename(file).replace(/\.(?:ya?ml|txt)$/i, ''), 'report')}.pdf`);
}

/** Whether a file is a PDF that this program has made. Anything else is not replaced without being told to. */
export async function isOwnPdf(path: string): Promise<boolean> {
  const handle = await open(path, 'r').catch(() => undefined);
  if (handle === undefined) return false;
  try {
    const { size } = await handle.stat();
    if (size > 20_000_000) return false;
    const text = (await handle.readFile()).toString('latin1');
    return text.startsWith('%PDF-') && text.includes('<xmp:CreatorTool>zhizao<');
  } catch {
    return false;
  } finally {
    await handle.close();
  }
}
