// Makes dist/, which is all that a user gets beside bin/:
//
//   dist/cli/main.mjs                the program; every other entry also lies one folder below dist/
//   dist/chunks/*.mjs                what commands load on demand, split by esbuild
//   dist/assets/fonts/               cut fonts, and their licence
//   dist/assets/questionnaires/      each built-in questionnaire as YAML (to copy) and as JSON (to load)
//   dist/assets/templates/           what a consultant may copy and change
//   dist/THIRD-PARTY-LICENSES.txt    licences of what is bundled
//   dist/meta.json                   which file went into which chunk, for test/architecture.test.ts; not packed
//
// The same sources give the same bytes: no times, no machine's paths.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { thirdPartyLicences } from './licences.mjs';
import { compileQuestionnaires } from './questionnaires.mjs';
import { filesUnder, makeTree } from './tree.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

const entries = { 'cli/main': 'src/cli/main.ts' };

if (!Object.values(entries).every((entry) => existsSync(join(root, entry)))) {
  process.stderr.write('Nothing to build yet: src/cli/main.ts is not there.\n');
  process.exit(0);
}

const options = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
  alias: { 'brotli/decompress.js': './.build/no-woff2.mjs' },
  define: { __VERSION__: JSON.stringify(version), __BUNDLED__: 'true' },
  // Some bundled packages are CommonJS and call `require` for Node's modules, which ES modules do not have.
  // The name is long because the minifier does not know of it and must not choose the same.
  banner: {
    js: "import{createRequire as __zhizaoRequire}from'node:module';const require=__zhizaoRequire(import.meta.url);",
  },
};

const bundle = await build({
  ...options,
  entryPoints: entries,
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  outExtension: { '.js': '.mjs' },
  splitting: true,
  minify: true,
  legalComments: 'none',
  metafile: true,
  write: false,
});

const files = new Map();
// Chunks before entries: an entry written first would for a moment ask for chunks that are not there yet.
for (const { path, contents } of bundle.outputFiles.toReversed())
  files.set(relative(join(root, 'dist'), path), contents);
files.set('meta.json', JSON.stringify(bundle.metafile));
files.set('THIRD-PARTY-LICENSES.txt', await thirdPartyLicences(root, Object.keys(bundle.metafile.inputs)));

const assets = { fonts: 'src/adapters/pdf/fonts', templates: 'templates' };
for (const [name, folder] of Object.entries(assets)) {
  for (const path of await filesUnder(join(root, folder))) {
    if (!path.endsWith('README.md')) files.set(`assets/${name}/${path}`, await readFile(join(root, folder, path)));
  }
}
for (const [path, content] of await compileQuestionnaires(root, options))
  files.set(`assets/questionnaires/${path}`, content);

await makeTree(join(root, 'dist'), files);
