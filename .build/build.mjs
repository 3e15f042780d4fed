// Makes dist/, which is all that a user gets beside bin/:
//
//   dist/cli/main.cjs                the program; every other entry also lies one folder below dist/
//   dist/chunks/*.cjs                what commands load on demand, split by esbuild
//   dist/compiled/*/                 the chunks as V8 has compiled them, for the Node that builds (bin/load.cjs)
//   dist/assets/fonts/               cut fonts, and their licence
//   dist/assets/questionnaires/      each built-in questionnaire as YAML (to copy) and as JSON (to load)
//   dist/assets/solver/              HiGHS, compiled to WebAssembly
//   dist/assets/templates/           what a consultant may copy and change
//   dist/THIRD-PARTY-LICENSES.txt    licences of what is bundled
//   dist/meta.json                   which file went into which chunk, for test/architecture.test.ts; not packed
//
// The same sources give the same bytes, but for what V8 compiles: no times, no machine's paths.

import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { compile } from './compiled.mjs';
import { thirdPartyLicences } from './licences.mjs';
import { compileQuestionnaires } from './questionnaires.mjs';
import { filesUnder, makeTree } from './tree.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

const entries = { 'cli/main': 'src/cli/main.ts' };

const options = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
  alias: {
    fontkit: './.build/no-fontkit.mjs',
    linebreak: './.build/no-fontkit.mjs',
    '@noble/ciphers/aes': './.build/no-ciphers.mjs',
    'node:child_process': './.build/no-child-process.cjs',
    '@inquirer/external-editor': './.build/no-editor.mjs',
    // The same code as ES modules: what is not called is left out, and nothing is wrapped.
    yaml: './node_modules/yaml/browser/index.js',
  },
  define: { __VERSION__: JSON.stringify(version), __BUNDLED__: 'true' },
};

async function code() {
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: entries,
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    outExtension: { '.js': '.cjs' },
    splitting: true,
    minify: true,
    legalComments: 'none',
    metafile: true,
    write: false,
  });
  // Chunks before entries: an entry written first would for a moment ask for chunks that are not there yet.
  const files = await Promise.all(
    outputFiles
      .toReversed()
      .map(async ({ path, text }) => [relative(join(root, 'dist'), path), await asCommonJs(text)]),
  );
  return [
    ...files,
    ['meta.json', JSON.stringify(metafile)],
    ['THIRD-PARTY-LICENSES.txt', await thirdPartyLicences(root, Object.keys(metafile.inputs))],
  ];
}

/**
 * esbuild splits ES modules only, but Node 20 takes compiled code for CommonJS only (bin/load.cjs), and loads it faster.
 */
async function asCommonJs(text) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: true,
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': '__fileUrl' },
    banner: text.includes('import.meta.url')
      ? "const __fileUrl=require('node:url').pathToFileURL(__filename).href;"
      : undefined,
  });
  return code;
}

/** What the program finds by `assetUrl` in src/adapters/files/assets.ts. */
async function assets() {
  const folders = { fonts: 'src/adapters/pdf/fonts', templates: 'templates' };
  const copied = Object.entries(folders).map(async ([name, folder]) => {
    const paths = (await filesUnder(join(root, folder))).filter((path) => !path.endsWith('README.md'));
    return Promise.all(paths.map(async (path) => [`${name}/${path}`, await readFile(join(root, folder, path))]));
  });
  const questionnaires = await compileQuestionnaires(root, options);
  const files = [
    ...(await Promise.all(copied)).flat(),
    ['solver/highs.wasm', await readFile(join(root, 'node_modules/highs/build/highs.wasm'))],
    ...questionnaires.map(([path, content]) => [`questionnaires/${path}`, content]),
  ];
  return files.map(([path, content]) => [`assets/${path}`, content]);
}

try {
  const files = [...(await code()), ...(await assets())];
  await makeTree(join(root, 'dist'), new Map([...files, ...(await compile(root, files))]));
} catch (error) {
  // esbuild has shown its errors, with their places; its exception only counts them.
  process.stderr.write(`${error.message.split('\n', error.errors ? 1 : undefined).join('\n')}\n`);
  process.exitCode = 1;
}
