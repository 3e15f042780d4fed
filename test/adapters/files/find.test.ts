import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFiles } from '../../../src/adapters/files/find.ts';

let cwd = '';
const files = [
  'a.yaml',
  'b.yml',
  'b.txt',
  'park/c.yaml',
  'park/deep/d.yaml',
  'park/[e].yaml',
  '.git/f.yaml',
  'node_modules/g.yaml',
];

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'zhizao-find-'));
  for (const file of files) {
    mkdirSync(dirname(join(cwd, file)), { recursive: true });
    writeFileSync(join(cwd, file), '');
  }
});
afterAll(() => rmSync(cwd, { recursive: true }));

test.each([
  [['.'], ['a.yaml', 'b.yml', 'park/[e].yaml', 'park/c.yaml', 'park/deep/d.yaml']],
  [['park'], ['park/[e].yaml', 'park/c.yaml', 'park/deep/d.yaml']],
  [['*.yaml'], ['a.yaml']],
  [['*.{yaml,yml}'], ['a.yaml', 'b.yml']],
  [['./*.yaml'], ['a.yaml']],
  [['**/*.yaml'], ['a.yaml', 'park/[e].yaml', 'park/c.yaml', 'park/deep/d.yaml']],
  [['park/**/d.yaml'], ['park/deep/d.yaml']],
  [['park/?.yaml'], ['park/c.yaml']],
  [['park/[e].yaml'], ['park/[e].yaml']],
  [['a.yaml', './a.yaml', '*.yaml'], ['a.yaml']],
  [['b.txt'], ['b.txt']],
  [['absent.yaml'], ['absent.yaml']],
  [['absent/*.yaml'], []],
  [['.git'], ['.git/f.yaml']],
])('%j stands for %j', async (asked, found) => {
  const { files: its } = await findFiles(asked, cwd, /\.ya?ml$/);
  expect(its.map(({ path }) => path.replace(/^\.\//, ''))).toEqual(found);
});

test('a pattern or folder that stands for nothing is told, also beside others', async () => {
  mkdirSync(join(cwd, 'empty'));
  const { files: its, unmatched } = await findFiles(['a.yaml', 'absent/*.yaml', 'empty', '*.yml'], cwd, /\.ya?ml$/);
  expect(its.map(({ path }) => path)).toEqual(['a.yaml', 'b.yml']);
  expect(unmatched).toEqual([
    { asked: 'absent/*.yaml', folder: false },
    { asked: 'empty', folder: true },
  ]);
});
