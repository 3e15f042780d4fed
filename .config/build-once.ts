import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Tests that start the program start the bundle in dist/: it is made once per run, before the first test. */
export default function buildOnce(): void {
  const script = fileURLToPath(new URL('../.build/build.mjs', import.meta.url));
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The build failed, so there is no program to test.');
}
