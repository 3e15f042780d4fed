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
  for (const wrong of ['0', '-1', '1.5', '两']) expect(await end(`--crew=${wrong}`)).toBe(2);
  expect(await end('--crew=３')).toBe(0);
});

test('a wrong number of actions at once is answered with what may stand there, and 0 may not', async () => {
  const folder = plantFolder();
  for (const wrong of ['0', '两'])
    expect((await zhizao(folder, 'plan', 'plant.yaml', '-q', 'screw.yaml', `--crew=${wrong}`)).stderr).toContain(
      '要填 1 或更大的整数',
    );
});

test('--explain gives the ids that --exclude takes', async () => {
  const folder = plantFolder();
  const plan = async (...more: readonly string[]): Promise<string> =>
    (await zhizao(folder, 'plan', 'plant.yaml', '-q', 'screw.yaml', '--target', 'L2', ...more)).stdout;
  const id = /编号：(\S+)/.exec(await plan('--explain'))?.[1] ?? '';
  expect(id).not.toBe('');
  expect(await plan('--explain', '--exclude', id)).not.toContain(`编号：${id}\n`);
});

test('each stage has its title in --json, in the language asked for', async () => {
  const folder = plantFolder();
  const titles = async (language: string): Promise<unknown[]> => {
    const { stdout } = await zhizao(folder, 'plan', 'plant.yaml', '-q', 'screw.yaml', '--json', '--lang', language);
    return (JSON.parse(stdout) as { stages: { title?: unknown }[] }).stages.map(({ title }) => title);
  };
  const [chinese, english] = [await titles('zh-CN'), await titles('en')];
  expect(chinese.length).toBeGreaterThan(0);
  for (const title of chinese) expect(title).toMatch(/^\p{Script=Han}+$/u);
  for (const title of english) expect(title).toMatch(/^[a-z ]+$/);
});

test('a plan for unfinished answers says how many questions count at the lowest points', async () => {
  const folder = plantFolder();
  const path = join(folder, 'plant.yaml');
  const content = parse(readFileSync(path, 'utf8')) as { answers: Record<string, unknown> };
  const [first = ''] = Object.keys(content.answers);
  const plan = async (): Promise<string> => (await zhizao(folder, 'plan', 'plant.yaml', '-q', 'screw.yaml')).stdout;
  expect(await plan()).not.toContain('没有答案');
  const { [first]: _, ...answers } = content.answers;
  writeFileSync(path, stringify({ ...content, answers }));
  expect(await plan()).toContain('还有 1 题没有答案，暂按最低分计');
});
