import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Script } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const { compiledFor, loader } = createRequire(import.meta.url)('../bin/load.cjs') as {
  compiledFor: (dist: string) => string;
  loader: (
    dist: string,
    compiled: string,
    loaded: Map<string, { script: Script }>,
  ) => (path: string) => Record<string, unknown>;
};

const dist = join(root, 'dist');
const answers = join(root, 'questionnaires/examples/sme-smart-manufacturing.yaml');

let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'zhizao-compiled-'));
  cpSync(join(root, 'bin'), join(copy, 'bin'), { recursive: true });
  cpSync(dist, join(copy, 'dist'), { recursive: true, filter: (path) => !path.includes('compiled') });
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const zhizao = (folder: string, options: readonly string[], ...args: string[]): string =>
  execFileSync(process.execPath, [...options, join(folder, 'bin/zhizao.js'), ...args], {
    encoding: 'latin1',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

// A Node that keeps compiled code by itself gets none from the build.
describe.skipIf('enableCompileCache' in createRequire(import.meta.url)('node:module'))('compiled code', () => {
  test('the Node that has built takes what it has compiled', () => {
    const chunks = readdirSync(join(compiledFor(dist), 'chunks')).map(
      (name) => `chunks/${name.slice(0, -'.bin'.length)}`,
    );
    expect(chunks.length).toBeGreaterThan(50);
    const loaded = new Map<string, { script: Script & { cachedDataRejected?: boolean } }>();
    const load = loader(dist, compiledFor(dist), loaded);
    for (const chunk of chunks) load(chunk);
    expect(chunks.filter((chunk) => loaded.get(chunk)?.script.cachedDataRejected !== false)).toEqual([]);
  });
});

test.each([['--help'], ['score', answers], ['score', answers, '--json'], ['report', answers, '--output', '-']])(
  'without compiled code, or with flags that it does not go with, the program says the same: %s',
  (...args) => {
    const said = zhizao(root, [], ...args);
    expect(said).not.toBe('');
    expect(zhizao(copy, [], ...args)).toBe(said);
    expect(zhizao(root, ['--max-old-space-size=300'], ...args)).toBe(said);
  },
);
