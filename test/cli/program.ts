import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
let copied: string | undefined;

/**
 * The built program, copied once for each file of tests: whoever builds meanwhile does not pull the chunks from under a program
 * that runs. Anybody may read it, as the checkout may lie in a folder that only its owner can enter.
 */
export function program(): string {
  if (copied === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'zhizao-program-'));
    for (const part of ['bin', 'dist', 'package.json'])
      cpSync(join(root, part), join(folder, part), { recursive: true });
    chmodSync(folder, 0o755);
    copied = folder;
  }
  return join(copied, 'bin/zhizao.js');
}

afterAll(() => {
  if (copied !== undefined) rmSync(copied, { recursive: true, force: true });
  copied = undefined;
});
