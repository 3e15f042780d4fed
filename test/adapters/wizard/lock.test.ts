import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Machine, takeLock } from '../../../src/adapters/wizard/lock.ts';

function file(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhizao-lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, '我厂.yaml');
}

const HOUR = 3_600_000;
/** A machine that was started ten hours ago and runs these processes. */
const machine = (pid: number, alive: readonly number[], host = '办公室'): Machine => ({
  pid,
  host,
  now: () => 100 * HOUR,
  isAlive: (other) => alive.includes(other),
  booted: () => 90 * HOUR,
});
const lockOf = (path: string): string => path.replace('我厂.yaml', '.我厂.yaml.lock');

test('the second of two is told who has the file; when the first is done, it may', async () => {
  const path = file();
  const first = await takeLock(path, machine(1, [1, 2]));
  expect(await takeLock(path, machine(2, [1, 2]))).toMatchObject({ held: true, by: { pid: 1, host: '办公室' } });
  if (first.held) throw new Error('the first one has it');
  await first.release();
  expect(existsSync(lockOf(path))).toBe(false);
  expect(await takeLock(path, machine(2, [1, 2]))).toMatchObject({ held: false });
});

test('the lock of a process that was killed is taken over', async () => {
  const path = file();
  await takeLock(path, machine(1, [1]));
  expect(await takeLock(path, machine(2, [2]))).toMatchObject({ held: false });
});

test('the lock of a process before the machine was started again is taken over, though another has its number', async () => {
  const path = file();
  writeFileSync(lockOf(path), JSON.stringify({ pid: 7, host: '办公室', since: 80 * HOUR }));
  expect(await takeLock(path, machine(2, [2, 7]))).toMatchObject({ held: false });
});

test('the lock of another computer on a shared drive is believed', async () => {
  const path = file();
  await takeLock(path, machine(1, [1], '车间'));
  expect(await takeLock(path, machine(2, [2]))).toMatchObject({ held: true, by: { host: '车间' } });
});

test('half a lock, as a power cut leaves it, is none', async () => {
  const path = file();
  writeFileSync(lockOf(path), '{"pid": 1');
  expect(await takeLock(path, machine(2, [1, 2]))).toMatchObject({ held: false });
});

test('whoever lost the lock does not take away that of the one who has it now', async () => {
  const path = file();
  const first = await takeLock(path, machine(1, [1]));
  await takeLock(path, machine(2, [2]));
  if (first.held) throw new Error('the first one has it');
  await first.release();
  expect(existsSync(lockOf(path))).toBe(true);
});

test('of many at once only one has it', async () => {
  const path = file();
  writeFileSync(lockOf(path), JSON.stringify({ pid: 99, host: '办公室', since: 95 * HOUR }));
  const all = [11, 12, 13, 14, 15, 16];
  const taken = await Promise.all(all.map((pid) => takeLock(path, machine(pid, all))));
  expect(taken.filter(({ held }) => !held)).toHaveLength(1);
});
