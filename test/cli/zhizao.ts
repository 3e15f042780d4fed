import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { program } from './program.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** A questionnaire of an invented screw works, answers to it, and files with mistakes. */
export const examples = join(root, 'test/transcripts/files');

/** A folder for one test, with the example files in it; it goes when the test ends. */
export function plantFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhizao-cli-'));
  cpSync(examples, folder, { recursive: true });
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

interface Settings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  /** Runs as somebody who may not do everything, also where the tests run as root. */
  readonly asNobody?: boolean;
}

/** Runs the built program as a process, without a terminal, in Chinese unless told otherwise. */
export const zhizao = (cwd: string, ...args: readonly string[]): Promise<Ended> =>
  run(process.execPath, [program(), ...args], { cwd });

/** The same with input or variables. */
export const zhizaoWith = (settings: Settings, ...args: readonly string[]): Promise<Ended> =>
  run(process.execPath, [program(), ...args], settings);

/** A line of shell in which `zhizao` is the built program. */
export const shell = (line: string, settings: Settings): Promise<Ended> =>
  run(
    'bash',
    ['--norc', '--noprofile', '-c', `zhizao() { "${process.execPath}" "${program()}" "$@"; }\n${line}`],
    settings,
  );

function run(
  file: string,
  args: readonly string[],
  { cwd, env = {}, input, asNobody = false }: Settings,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const root = process.getuid?.() === 0;
    const child = spawn(file, args, {
      ...(asNobody && root ? { uid: 65_534, gid: 65_534 } : {}),
      cwd,
      env: { PATH: process.env['PATH'], LANG: 'zh_CN.UTF-8', ...env },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString(), code }),
    );
    // A program that ends before it has read everything is no failure of the test.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
  });
}
