// What the built program costs as a whole process, as multiples of something plain: `node benchmarks/start.mjs [ROUNDS]`.
// Build before: `npm run build`.
//
//   --help, --version                              at most 1.35 × `node -e 0`
//   score of a built-in questionnaire              at most 2.2 ×
//   report of about eight pages                    at most 5.5 ×, and 160 MB
//   lint of the flagship                           at most 1.6 × a program that loads `yaml` and parses the same file
//   lint of a generated file of 1,000 questions    at most 2 × the same
//
// Runs are interleaved, so that a busy machine slows all of them alike; medians are given. Not part of the tests.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const rounds = Number(process.argv[2] ?? 15);
const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'zhizao-bench-'));

const zhizao = join(root, 'bin/zhizao.js');
const flagship = join(root, 'questionnaires/sme-smart-manufacturing.yaml');
const answers = join(root, 'questionnaires/examples/sme-smart-manufacturing.yaml');
const large = join(folder, 'large.yaml');
const parser = join(folder, 'parse.mjs');
const report = join(folder, 'report.pdf');
const shortReport = join(folder, 'short.pdf');
const shortTemplate = join(folder, 'short.yaml');

writeFileSync(large, questionnaireOf(1000));
writeFileSync(
  parser,
  `import { parse } from ${JSON.stringify(join(root, 'node_modules/yaml/dist/index.js'))};
import { readFileSync } from 'node:fs';
parse(readFileSync(process.argv[2], 'utf8'));
`,
);

// The default report without its appendices and what it explains at length: about eight pages.
writeFileSync(
  shortTemplate,
  readFileSync(join(root, 'templates/default.yaml'), 'utf8').replace(
    /^ *- id: (?:contents|conditions|benchmarks|answers|method|basis|sources)\n/gm,
    '',
  ),
);

const reporting = (pdf, ...more) => [zhizao, 'report', answers, '-o', pdf, '--force', ...more];
const nothing = { name: 'node -e 0', args: ['-e', '0'] };
const parseFlagship = { name: 'yaml alone, the flagship', args: [parser, flagship] };
const parseLarge = { name: 'yaml alone, 1,000 questions', args: [parser, large] };
const runs = [
  nothing,
  { name: '--version', args: [zhizao, '--version'], against: nothing, most: 1.35 },
  { name: '--help', args: [zhizao, '--help'], against: nothing, most: 1.35 },
  { name: 'score', args: [zhizao, 'score', answers], against: nothing, most: 2.2 },
  { name: 'score --json', args: [zhizao, 'score', answers, '--json'], against: nothing, most: 2.2 },
  {
    name: 'short report',
    args: reporting(shortReport, '--template', shortTemplate),
    pdf: shortReport,
    against: nothing,
    most: 5.5,
  },
  { name: 'default report', args: reporting(report), pdf: report, against: nothing },
  parseFlagship,
  { name: 'lint the flagship', args: [zhizao, 'lint', flagship], against: parseFlagship, most: 1.6 },
  parseLarge,
  { name: 'lint 1,000 questions', args: [zhizao, 'lint', large], against: parseLarge, most: 2 },
];

try {
  const took = new Map(runs.map((run) => [run, []]));
  for (let round = 0; round < rounds; round++) {
    for (const run of runs) took.get(run).push(timed(run.args));
  }
  const median = (run) => took.get(run).sort((a, b) => a - b)[Math.floor(rounds / 2)];
  const lines = runs.map((run) => {
    const time = median(run);
    const name = run.pdf === undefined ? run.name : `${run.name}, ${pagesOf(run.pdf)} pages`;
    const line = `${name.padEnd(30)}${time.toFixed(0).padStart(6)} ms`;
    if (run.against === undefined) return line;
    const ratio = `${line}  ${(time / median(run.against)).toFixed(2)} ×`;
    return run.most === undefined ? ratio : `${ratio} (at most ${run.most})`;
  });
  process.stdout.write(
    `${lines.join('\n')}\npeak memory of report         ${peak().toFixed(0).padStart(6)} MB (at most 160)\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function pagesOf(pdf) {
  return readFileSync(pdf, 'latin1').match(/\/Type \/Page\b/g).length;
}

/** Milliseconds of one process. */
function timed(args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${args.join(' ')}\n${stderr}`);
  return time;
}

/** Megabytes that a report takes at most. */
function peak() {
  const atExit = "process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS));";
  const { stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(atExit)}`, ...reporting(report)],
    {
      encoding: 'utf8',
    },
  );
  return Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024;
}

/** A questionnaire of so many questions, each with the texts that a real one has. */
function questionnaireOf(count) {
  const dimensions = Array.from({ length: count / 20 }, (_, index) => {
    const questions = Array.from({ length: 20 }, (_, place) => question(`d${index}.q${place}`));
    return `  - id: d${index}\n    title: {zh-CN: 第 ${index} 个维度, en: Dimension ${index}}\n    weight: ${1 + (index % 5)}\n    questions:\n${questions.join('')}`;
  });
  return `format: 1
id: large
version: 1.0.0
status: {is: draft, since: 2026-11-24}
locales: [zh-CN, en]
title: {zh-CN: 很大的问卷（示例）, en: A large questionnaire (example)}
disclaimer: {zh-CN: 只为测量而生成。, en: Made to be measured.}
profile: {fields: [{id: name, title: {zh-CN: 企业名称, en: Company}, kind: text, role: name, required: true}]}
levels: [{id: L1, title: {zh-CN: 起步, en: Started}, requires: [{score: company, at-least: 1}]}]
dimensions:
${dimensions.join('')}`;
}

function question(id) {
  const options = ['没有记录', '记在本子上', '每月汇总', '自动采集', '自动分析'].map(
    (label, points) =>
      `          - {id: o${points}, label: {zh-CN: ${label}（${id}）, en: Step ${points} of ${id}}, points: ${points}}\n`,
  );
  return `      - id: ${id}
        ask: {zh-CN: 搓丝机的停机时间和原因（${id}）是怎么记下来的？, en: How are stops of the thread rollers (${id}) recorded?}
        title: {zh-CN: 停机记录 ${id}, en: Record of stops ${id}}
        kind: choice
        options:
${options.join('')}        evidence: {zh-CN: 最近一个月的停机记录, en: The stops of the last month}
        source: own-reading
`;
}
