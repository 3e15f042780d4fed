import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { zhizao } from '../../cli/zhizao.ts';

const questionnaire = fileURLToPath(new URL('../../instruments/lowest-field.yaml', import.meta.url));

test('a dimension with levels of its own shows its level behind its score, apart from it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhizao-dimensions-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const lines = [
    'questionnaire: lowest-field',
    'version: 1.0.0',
    'company: {name: A plant (example)}',
    'date: 2026-11-24',
  ];
  writeFileSync(join(folder, 'a.yaml'), [...lines, 'answers: {strategy.plan: p2, strategy.spend: p1}', ''].join('\n'));
  const { stdout } = await zhizao(folder, 'score', 'a.yaml', '-q', questionnaire, '--lang', 'en');
  expect(stdout).toMatch(/\d \/ \d+ · R1/);
  expect(stdout).not.toMatch(/\d· /);
});
