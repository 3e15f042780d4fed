// What benchmarks of the program's inside share: its TypeScript as a module, and chance that is the same on every run.

import { resolve } from 'node:path';
import { build } from 'esbuild';

export const root = resolve(import.meta.dirname, '..');

/** The module that `contents` (TypeScript, at the root) makes, bundled into the file `bundle` and loaded. */
export async function bundled(contents, bundle) {
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    absWorkingDir: root,
    outfile: bundle,
    define: { __BUNDLED__: 'true' },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  return import(bundle);
}

/** Numbers from 0 to 1, the same on every run. */
export function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}
