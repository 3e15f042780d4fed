// The program's own pure core, bundled in memory, and the questionnaire that is tried.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { positionals } from './setting.mjs';

export const root = resolve(import.meta.dirname, '../..');

const { outputFiles } = await build({
  stdin: {
    contents: `
export { readQuestionnaire } from './src/questionnaire/read.ts';
export { compile } from './src/assessment/compile.ts';
export { situate, standingsIn, LOT } from './src/assessment/situation.ts';
export { valuate } from './src/assessment/score.ts';
export { statusOf } from './src/assessment/conditions/requirement.ts';
export { findGaps } from './src/gaps/find.ts';
export { evaluate } from './src/questionnaire/when.ts';
export { fromDecimal, toNumber } from './src/exact/rational.ts';
export { UNKNOWN, NOT_APPLICABLE } from './src/questionnaire/answer.ts';`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  absWorkingDir: root,
  alias: { yaml: './node_modules/yaml/browser/index.js' },
});
export const zhizao = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
export const { compile, evaluate, findGaps, fromDecimal, LOT, NOT_APPLICABLE, toNumber, UNKNOWN, valuate } = zhizao;

export const file = positionals[0] ?? join(root, 'questionnaires/sme-smart-manufacturing.yaml');
export const { questionnaire, diagnostics } = zhizao.readQuestionnaire(readFileSync(file, 'utf8'), file);
if (questionnaire === null) {
  const wrong = diagnostics.filter(({ severity }) => severity === 'error');
  for (const { code, place } of wrong.slice(0, 10)) console.error(`${file}: ${place?.line ?? ''}: ${code}`);
  console.error(`${file}: ${wrong.length} errors; see zhizao lint`);
  process.exit(1);
}
export const { fields, facts = [] } = questionnaire.profile;
export const byRole = (role) => fields.find((field) => field.role === role);
export const sectors = byRole('sector')?.options?.map(({ id }) => id) ?? ['all'];
export const sizeFact = facts.find(({ role }) => role === 'size')?.id;
export const { questions, nodes } = compile(questionnaire, {});
export const levels = nodes[0].levels.map(({ id }) => id);
