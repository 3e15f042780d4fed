// What it costs to be refused, each file in a process of its own: `node benchmarks/lint.mjs [ROUNDS]`.
//
//   a hostile file                  at most 1 s and 200 MB
//   a file of mistakes              at most 4 × a sound file of its size
//
// How lint compares with the bare parser, `benchmarks/start.mjs` tells. Runs are interleaved; medians are given.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const rounds = Number(process.argv[2] ?? 5);
const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'zhizao-bench-'));
const bundle = (contents, name) =>
  build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    minify: true,
    absWorkingDir: root,
    outfile: join(folder, name),
    banner: { js: "import{createRequire as __require}from'node:module';const require=__require(import.meta.url);" },
  });

const reader = `
import { readFileSync } from 'node:fs';
import { readQuestionnaire } from './src/questionnaire/read.ts';
import { lintQuestionnaire } from './src/lint/run.ts';
const { questionnaire, diagnostics, placeOf } = readQuestionnaire(readFileSync(process.argv[2], 'utf8'), 'file.yaml');
if (questionnaire !== null) lintQuestionnaire(questionnaire, placeOf);
console.log(JSON.stringify({ codes: diagnostics.map(({ code }) => code), peak: process.resourceUsage().maxRSS / 1024 }));
`;

try {
  await bundle(reader, 'read.mjs');
  await bundle(`export { hostileFiles, mistakenFiles, soundFile } from './test/hostile/yaml-files.ts';`, 'files.mjs');
  const { hostileFiles, mistakenFiles, soundFile } = await import(join(folder, 'files.mjs'));
  const files = [
    ...Object.entries(hostileFiles).map(([name, { make }]) => ({ name, text: make(), hostile: true })),
    ...Object.entries(mistakenFiles).map(([name, { make }]) => ({ name, text: make(), hostile: false })),
    { name: 'a sound file of 1 MB', text: soundFile(1000), hostile: false },
    { name: 'a sound file of 4 MB', text: soundFile(4000), hostile: false },
  ].map((file, index) => ({ ...file, path: join(folder, `${index}.yaml`), took: [], peak: [] }));
  for (const { path, text } of files) writeFileSync(path, text);
  for (let round = 0; round < rounds; round += 1) {
    for (const file of files) {
      const start = performance.now();
      const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'read.mjs'), file.path], {
        encoding: 'utf8',
      });
      file.took.push(performance.now() - start);
      if (stdout === '') throw new Error(`${file.name}: ${stderr}`);
      const { peak, codes } = JSON.parse(stdout);
      file.peak.push(peak);
      file.codes = [...new Set(codes)].slice(0, 3);
    }
  }
  const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
  for (const { name, text, took, peak, codes, hostile } of files) {
    const [time, memory] = [median(took), median(peak)];
    const mark = hostile ? (time <= 1000 && memory <= 200 ? 'ok ' : 'NO ') : '   ';
    console.log(
      `${mark}${name.padEnd(46)} ${(text.length / 1e6).toFixed(1)} M  ${time.toFixed(0).padStart(5)} ms ${memory.toFixed(0).padStart(4)} MB  ${codes.join(', ')}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
