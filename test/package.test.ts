import { execFileSync, type ExecFileSyncOptionsWithStringEncoding } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scoringFingerprint } from '../src/questionnaire/fingerprint.ts';
import type { Questionnaire } from '../src/questionnaire/schema/questionnaire.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

let folder: string;
let tarball: string;
let packed: string[];

const npm = (args: string[], cwd: string): string => {
  const options: ExecFileSyncOptionsWithStringEncoding = {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    // Its own cache, and nowhere to fetch from: what is missing from the package cannot be got.
    env: {
      ...process.env,
      npm_config_cache: join(folder, 'cache'),
      npm_config_registry: 'http://127.0.0.1:9/',
    },
    shell: process.platform === 'win32',
  };
  return execFileSync('npm', args, options);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhizao-package-'));
  // dist/ has just been built; `prepare` would build it once more under the feet of other tests.
  const report = npm(['pack', '--ignore-scripts', '--json', '--pack-destination', folder], root);
  const [entry] = Object.values(JSON.parse(report) as Record<string, { filename: string; files: { path: string }[] }>);
  if (entry === undefined) throw new Error(`npm pack says nothing of what it packed: ${report}`);
  tarball = join(folder, entry.filename);
  packed = entry.files.map(({ path }) => path).sort();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the package holds the program and nothing else', () => {
  const wanted = [
    /^(?:package\.json|LICENSE|README.*\.md|CHANGELOG\.md)$/,
    /^bin\/(?:zhizao\.js|load\.cjs|package\.json)$/,
    /^dist\/(?:cli|chunks)\/[^/]+\.cjs$/,
    /^dist\/compiled\/v[\w.-]+\/chunks\/[^/]+\.cjs\.bin$/,
    /^dist\/assets\/fonts\/(?:[a-z-]+\.ttf|OFL\.txt)$/,
    /^dist\/assets\/questionnaires\/.+(?<!\.test)\.(?:yaml|json)$/,
    /^dist\/assets\/solver\/highs\.wasm$/,
    /^dist\/assets\/templates\//,
    /^dist\/THIRD-PARTY-LICENSES\.txt$/,
  ];
  expect(packed.filter((path) => !wanted.some((pattern) => pattern.test(path)))).toEqual([]);
  expect(packed).toEqual(
    expect.arrayContaining([
      'LICENSE',
      'bin/zhizao.js',
      'dist/THIRD-PARTY-LICENSES.txt',
      'dist/assets/fonts/OFL.txt',
      'dist/assets/fonts/core-regular.ttf',
      'dist/assets/questionnaires/sme-smart-manufacturing.json',
      'dist/assets/questionnaires/sme-smart-manufacturing.yaml',
      'dist/assets/solver/highs.wasm',
      'dist/cli/main.cjs',
    ]),
  );
});

test('a built-in questionnaire brings along the scoring fingerprint that it has', () => {
  const folder = join(root, 'dist/assets/questionnaires');
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const { scoring, questionnaire } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
      scoring: string;
      questionnaire: Questionnaire;
    };
    expect(scoring).toBe(scoringFingerprint(questionnaire));
  }
});

test('what the program itself says and asks is set in the small fonts', () => {
  // One character they lack makes every report open the full font of 10 MB: cut it into them (.build/cut-fonts.mjs).
  const open = (name: string): Set<number> => {
    const font = create(readFileSync(join(root, 'src/adapters/pdf/fonts', name))) as Font;
    return new Set(font.characterSet);
  };
  const fonts = [open('core-regular.ttf'), open('core-bold.ttf')];
  const lacking = ['questionnaires', 'templates', 'src/locale']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(?:yaml|ts)$/.test(path))
        .flatMap((path) => {
          const characters = [...new Set(readFileSync(join(root, folder, path), 'utf8'))].filter(
            (one) => one > '\u{7e}',
          );
          return characters
            .filter((one) => fonts.some((font) => !font.has(one.codePointAt(0) ?? 0)))
            .map((one) => `${folder}/${path}: ${one}`);
        }),
    );
  expect(lacking).toEqual([]);
});

test('the package stays small enough for a slow line', () => {
  expect(statSync(tarball).size).toBeLessThan(12_000_000);
});

test('nothing in the package tells where it was built', () => {
  const bundled = readdirSync(join(root, 'dist'), {
    recursive: true,
    encoding: 'utf8',
  }).filter((path) => /\.(?:cjs|bin|json|txt)$/.test(path));
  expect(bundled.length).toBeGreaterThan(2);
  expect(bundled.filter((path) => readFileSync(join(root, 'dist', path), 'latin1').includes(root))).toEqual([]);
});

test('installed in an empty folder, with no network and no other package, it runs', () => {
  const home = join(folder, 'home');
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), '{}');
  npm(['install', '--offline', '--no-audit', '--no-fund', tarball], home);
  expect(readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['zhizao']);

  const zhizao = (...args: string[]): string =>
    execFileSync(join(home, 'node_modules/.bin/zhizao'), args, {
      cwd: home,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
  expect(zhizao('--version').trim()).toBe(manifest.version);
  zhizao('demo', '--output', 'demo.pdf');
  const pdf = readFileSync(join(home, 'demo.pdf'), 'latin1');
  expect([pdf.slice(0, 5), pdf.trimEnd().slice(-5)]).toEqual(['%PDF-', '%%EOF']);
});
