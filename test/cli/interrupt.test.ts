import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { program } from './program.ts';
import { plantFolder } from './zhizao.ts';

/** Starts the program, which waits for its input, interrupts it, and tells how it ended. */
function interrupted(cwd: string, signal: NodeJS.Signals): Promise<{ code: number | null; stderr: string }> {
  const child = spawn(process.execPath, [program(), 'report', '-', '-q', 'screw.yaml'], {
    cwd,
    env: { PATH: process.env['PATH'], LANG: 'zh_CN.UTF-8' },
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  // Part of the answers: the program has begun to read and waits for the rest.
  child.stdin.write('questionnaire: screw-works\n');
  setTimeout(() => child.kill(signal), 1500);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stderr })));
}

test.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends with 130, a word, and nothing half-written',
  async (signal) => {
    const cwd = plantFolder();
    const before = readdirSync(cwd);
    expect(await interrupted(cwd, signal)).toEqual({ code: 130, stderr: '已中断，没有留下写了一半的文件。\n' });
    expect(readdirSync(cwd)).toEqual(before);
  },
);
