import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkOutput, writeWhole } from '../../../src/adapters/files/write.ts';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'zhizao-write-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

const failing = (code: string) => async (): Promise<void> => {
  throw Object.assign(new Error(code), { code, syscall: 'rename' });
};

describe('a file is written whole or not at all', () => {
  test('it appears with its content and nothing beside it', async () => {
    const cwd = folder();
    await writeWhole('plant.pdf', '螺丝', { cwd });
    expect(readFileSync(join(cwd, 'plant.pdf'), 'utf8')).toBe('螺丝');
    expect(readdirSync(cwd)).toEqual(['plant.pdf']);
  });

  test('an existing one is kept without force, replaced with it, its permissions kept', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'plant.pdf'), 'old', { mode: 0o640 });
    await expect(writeWhole('plant.pdf', 'new', { cwd })).rejects.toMatchObject({ code: 'output-exists' });
    expect(readFileSync(join(cwd, 'plant.pdf'), 'utf8')).toBe('old');
    await writeWhole('plant.pdf', 'new', { cwd, force: true });
    expect(readFileSync(join(cwd, 'plant.pdf'), 'utf8')).toBe('new');
    expect(statSync(join(cwd, 'plant.pdf')).mode & 0o777).toBe(0o640);
  });

  test.each(['EBUSY', 'EPERM', 'EACCES'])(
    'one that another program holds open (%s) is kept, and so is nothing else',
    async (code) => {
      const cwd = folder();
      writeFileSync(join(cwd, 'plant.pdf'), 'old');
      const writing = writeWhole('plant.pdf', 'new', { cwd, force: true, rename: failing(code) });
      await expect(writing).rejects.toMatchObject({ code: 'output-busy' });
      expect(readdirSync(cwd)).toEqual(['plant.pdf']);
      expect(readFileSync(join(cwd, 'plant.pdf'), 'utf8')).toBe('old');
    },
  );

  test('one that is held for a moment only, as by a virus scanner, is waited for', async () => {
    const cwd = folder();
    let tries = 0;
    const scanner = async (from: string, to: string): Promise<void> => {
      tries++;
      return tries < 3 ? failing('EBUSY')() : rename(from, to);
    };
    await writeWhole('plant.pdf', 'new', { cwd, rename: scanner });
    expect(readFileSync(join(cwd, 'plant.pdf'), 'utf8')).toBe('new');
  });

  test('a disk that is full when the file takes its place leaves nothing', async () => {
    const cwd = folder();
    await expect(writeWhole('plant.pdf', 'new', { cwd, rename: failing('ENOSPC') })).rejects.toMatchObject({
      code: 'output-disk-full',
    });
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('an interrupt leaves nothing', async () => {
    const cwd = folder();
    await expect(writeWhole('plant.pdf', 'new', { cwd, interrupt: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('answers can be read by their owner alone', async () => {
    const cwd = folder();
    await writeWhole('plant.yaml', 'secret', { cwd, ownerOnly: true });
    expect(statSync(join(cwd, 'plant.yaml')).mode & 0o777).toBe(0o600);
  });

  test('a link stays a link, and what it points to is replaced', async () => {
    const cwd = folder();
    mkdirSync(join(cwd, 'reports'));
    writeFileSync(join(cwd, 'reports/plant.pdf'), 'old');
    symlinkSync('reports/plant.pdf', join(cwd, 'latest.pdf'));
    await writeWhole('latest.pdf', 'new', { cwd, force: true });
    expect(readFileSync(join(cwd, 'reports/plant.pdf'), 'utf8')).toBe('new');
    expect(readdirSync(cwd).sort()).toEqual(['latest.pdf', 'reports']);
  });

  test.skipIf(!existsSync('/dev/null'))('a device is written to, not replaced', async () => {
    await writeWhole('/dev/null', 'new', { cwd: folder() });
    expect(statSync('/dev/null').isFile()).toBe(false);
  });

  test.each([
    ['a missing folder', 'no/plant.pdf', 'output-folder-missing'],
    ['a file in place of the folder', 'file/plant.pdf', 'output-folder-missing'],
    ['a folder', 'folder', 'output-is-folder'],
    ['too long a name', `${'螺'.repeat(200)}.pdf`, 'output-name-too-long'],
  ])('%s is said', async (_, path, code) => {
    const cwd = folder();
    mkdirSync(join(cwd, 'folder'));
    writeFileSync(join(cwd, 'file'), '');
    await expect(writeWhole(path, 'new', { cwd })).rejects.toMatchObject({ code });
  });

  test('what would be refused in the end can be asked before', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'plant.pdf'), 'old');
    await expect(checkOutput('plant.pdf', { cwd })).rejects.toMatchObject({ code: 'output-exists' });
    await expect(checkOutput('plant.pdf', { cwd, force: true })).resolves.toBeUndefined();
    await expect(checkOutput('other.pdf', { cwd })).resolves.toBeUndefined();
  });
});
