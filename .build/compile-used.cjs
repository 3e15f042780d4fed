'use strict';

// Run by compiled.mjs: `node compile-used.cjs bin/load.cjs DIST` runs the program in DIST as it is mostly run, one command after
// the other in this process, and puts into DIST/compiled/ what V8 has compiled for that of each chunk.

const { mkdirSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { setFlagsFromString } = require('node:v8');

const [loadFile, dist] = process.argv.splice(2);
const { compiledFor, loader } = require(loadFile);

const questionnaire = join(dist, 'assets/questionnaires/sme-smart-manufacturing.yaml');
const answers = join(dist, 'assets/questionnaires/examples/sme-smart-manufacturing.yaml');
const commands = ['zh-CN', 'en'].flatMap((language) =>
  [
    ['--help'],
    ['score', answers],
    ['score', answers, '--json'],
    ['report', answers, '--output', join(dist, 'report.pdf'), '--force'],
    ['lint', questionnaire],
    ['list'],
    ['show', '--method'],
  ].map((command) => [...command, '--lang', language]),
);

const main = 'cli/main.cjs';
const compiled = compiledFor(dist);
const loaded = new Map();
const load = loader(dist, compiled, loaded);

// V8 forgets the code of what has not run for a while, and takes compiled code only with the flags that it was compiled
// with: so the flag is set back before.
setFlagsFromString('--no-flush-bytecode');

// Whenever nothing is left to be done, the next command; each loads the entry afresh.
process.on('beforeExit', () => {
  const command = commands.shift();
  if (process.exitCode || command === undefined) return;
  process.argv = [process.argv[0], main, ...command];
  loaded.delete(main);
  setImmediate(load, main);
});

process.on('exit', () => {
  setFlagsFromString('--flush-bytecode');
  loaded.delete(main);
  for (const [path, { script }] of loaded) {
    const file = join(compiled, `${path}.bin`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, script.createCachedData());
  }
});
