// What a report costs, as multiples of starting Node at all: `node benchmarks/report.mjs [ROUNDS]`.
//
//   one process, one report         at most 5.5 × `node -e 0`
//   the fifth report of a process   at most 1.1 ×
//   the sixteenth to twentieth      at most 0.45 ×
//   peak memory of a report         at most 160 MB
//
// Runs are interleaved, so that a busy machine slows all of them alike; medians are given. The renderer is bundled as
// the program is. The report is the tests' own, Chinese, about a dozen pages.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const rounds = Number(process.argv[2] ?? 9);
const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'zhizao-bench-'));

const program = `
import { fontsIn } from './src/adapters/pdf/fonts.ts';
import { renderPdf } from './src/adapters/pdf/render.ts';
import { wholeReport } from './test/adapters/pdf/models.ts';
const fonts = fontsIn(new URL(${JSON.stringify(`file://${root}/src/adapters/pdf/fonts/`)}));
const times = [];
for (let index = 0; index < Number(process.argv[2]); index += 1) {
  const model = wholeReport('zh-CN', { fingerprint: String(index) });
  const start = performance.now();
  await renderPdf(model, fonts, { replaceMissing: false });
  times.push(performance.now() - start);
}
console.log(JSON.stringify({ times, peak: process.resourceUsage().maxRSS / 1024 }));
`;

try {
  await build({
    stdin: { contents: program, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    minify: true,
    alias: { fontkit: './.build/no-fontkit.mjs', linebreak: './.build/no-fontkit.mjs' },
    absWorkingDir: root,
    outfile: join(folder, 'report.mjs'),
    banner: { js: "import{createRequire as __require}from'node:module';const require=__require(import.meta.url);" },
  });
  const empty = [];
  const single = [];
  const fifth = [];
  const late = [];
  const peaks = [];
  for (let round = 0; round < rounds; round += 1) {
    empty.push(timed(['-e', '0']).took);
    const one = timed([join(folder, 'report.mjs'), '1']);
    single.push(one.took);
    peaks.push(JSON.parse(one.stdout).peak);
    const { times } = JSON.parse(timed([join(folder, 'report.mjs'), '20']).stdout);
    fifth.push(times[4]);
    late.push(median(times.slice(15)));
  }
  const base = median(empty);
  const line = (name, value, limit) =>
    `${name.padEnd(34)}${value.toFixed(0).padStart(6)} ms  ${(value / base).toFixed(2)} × (at most ${limit})`;
  const lines = [
    `${'node -e 0'.padEnd(34)}${base.toFixed(0).padStart(6)} ms`,
    line('one process, one report', median(single), 5.5),
    line('fifth report', median(fifth), 1.1),
    line('sixteenth to twentieth report', median(late), 0.45),
    `${'peak memory, one report'.padEnd(34)}${median(peaks).toFixed(0).padStart(6)} MB  (at most 160)`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function timed(args) {
  const start = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return { took: performance.now() - start, stdout };
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}
