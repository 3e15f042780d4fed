import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import module from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesUnder, makeTree } from './tree.mjs';

/**
 * The chunks among these files of dist/ as V8 compiles them, for bin/load.cjs: [path in dist/, content]. None where the Node
 * that builds keeps compiled code by itself.
 */
export async function compile(root, files) {
  if (module.enableCompileCache !== undefined) return [];
  const folder = await mkdtemp(join(tmpdir(), 'zhizao-compiled-'));
  try {
    const dist = join(folder, 'dist');
    await makeTree(dist, new Map(files));
    const script = join(root, '.build/compile-used.cjs');
    const { status, stderr } = spawnSync(process.execPath, [script, join(root, 'bin/load.cjs'), dist], {
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (status !== 0) throw new Error(`The chunks cannot be compiled:\n${stderr}`);
    const paths = (await filesUnder(dist)).filter((path) => path.startsWith('compiled/'));
    return await Promise.all(paths.map(async (path) => [path, await readFile(join(dist, path))]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
