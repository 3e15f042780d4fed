import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { plantFolder, zhizao } from './zhizao.ts';

const asked = ['--target', 'L2', '--json', '--explain'] as const;

test('two runs give the same plan to the byte, and so does a file that lists its actions the other way round', async () => {
  const folder = plantFolder();
  const path = join(folder, 'screw.yaml');
  const [first, second] = await Promise.all([
    zhizao(folder, 'plan', 'plant.yaml', '-q', 'screw.yaml', ...asked),
    zhizao(folder, 'plan', 'plant.yaml', '-q', 'screw.yaml', ...asked),
  ]);
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(second).toEqual(first);
  const content = parse(readFileSync(path, 'utf8')) as { actions: unknown[] };
  writeFileSync(path, stringify({ ...content, actions: content.actions.toReversed() }));
  expect(await zhizao(folder, 'plan', 'plant.yaml', '-q', 'screw.yaml', ...asked)).toEqual(first);
});

test('what cannot be had ends with 1, what cannot be read as an amount with 2', async () => {
  const folder = plantFolder();
  const end = async (...more: readonly string[]): Promise<number | null> =>
    (await zhizao(folder, 'plan', 'plant.yaml', '-q', 'screw.yaml', ...more)).code;
  expect(await end('--target', 'L3', '--exclude', 'gateways')).toBe(1);
  expect(await end('--target', 'L2', '--budget', '1')).toBe(1);
  for (const wrong of ['0', '0万', '-1', '五十', '1e9999', '', ' ']) expect(await end(`--budget=${wrong}`)).toBe(2);
  for (const right of ['５０', '50 万元', '500,000元', '0.005亿']) expect(await end(`--budget=${right}`)).toBe(0);
  expect(await end('--months=0')).toBe(2);
  expect(await end('--months=1年')).toBe(0);
  expect(await end('--crew=0')).toBe(2);
});
