import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Who has a file open in the wizard. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Milliseconds since 1970. */
  readonly since: number;
}

export type Locked =
  | {
      readonly held: false;
      readonly release: () => Promise<void>;
      /** The same at once, for a process that is just ending. */
      readonly releaseNow: () => void;
    }
  | { readonly held: true; readonly by: Holder; readonly lock: string };

/** What is asked of the machine, so that tests can be another. */
export interface Machine {
  readonly pid: number;
  readonly host: string;
  readonly now: () => number;
  readonly isAlive: (pid: number) => boolean;
  /** Milliseconds since 1970 when the machine was started. */
  readonly booted: () => number;
}

/**
 * Takes the file for this wizard: a second one on the same file is told. What stands beside it is a small file with process and
 * host; one whose process is gone (killed, power cut) is taken over, one of another machine on a shared drive is believed.
 */
export async function takeLock(path: string, machine: Machine): Promise<Locked> {
  const lock = join(dirname(path), `.${basename(path)}.lock`);
  const own: Holder = { pid: machine.pid, host: machine.host, since: machine.now() };
  for (let attempt = 1; ; attempt += 1) {
    if (await created(lock, JSON.stringify(own)))
      return { held: false, release: () => release(lock, own), releaseNow: () => releaseNow(lock, own) };
    const holder = holderIn(await fs.readFile(lock, 'utf8').catch(() => ''));
    if (holder !== null && !isStale(holder, machine)) return { held: true, by: holder, lock };
    if (attempt === MOST_ATTEMPTS) return { held: true, by: holder ?? own, lock };
    await takeAway(lock, machine);
  }
}

const MOST_ATTEMPTS = 40;
const PAUSE = 25;

/** Whole and at once, so that nobody ever reads half of it: a name for a file that is written already. False: there is one. */
async function created(lock: string, content: string): Promise<boolean> {
  const aside = `${lock}.${randomBytes(4).toString('hex')}`;
  try {
    await fs.writeFile(aside, content, { flag: 'wx', mode: 0o600 });
    await fs.link(aside, lock);
    return true;
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (syscall !== 'link') throw error;
    // A drive without second names for files (FAT, some shares).
    return await fs.writeFile(lock, content, { flag: 'wx', mode: 0o600 }).then(
      () => true,
      (failed: NodeJS.ErrnoException) => {
        if (failed.code === 'EEXIST') return false;
        throw failed;
      },
    );
  } finally {
    await fs.rm(aside, { force: true });
  }
}

/** Takes a stale lock away: one at a time, so that none takes away what another has just put there. */
async function takeAway(lock: string, machine: Machine): Promise<void> {
  const turn = `${lock}.turn`;
  try {
    await fs.mkdir(turn);
  } catch {
    const since = (await fs.stat(turn).catch(() => undefined))?.mtimeMs;
    // Whoever had the turn was killed in the midst of it.
    if (since !== undefined && Date.now() - since > 10_000) await fs.rmdir(turn).catch(() => undefined);
    await new Promise((resume) => setTimeout(resume, PAUSE));
    return;
  }
  try {
    const holder = holderIn(await fs.readFile(lock, 'utf8').catch(() => ''));
    if (holder === null || isStale(holder, machine)) await fs.rm(lock, { force: true });
  } finally {
    await fs.rmdir(turn).catch(() => undefined);
  }
}

/** Half a lock is none: its wizard was stopped while it wrote. */
function holderIn(text: string): Holder | null {
  try {
    const { pid, host, since } = JSON.parse(text) as Partial<Holder>;
    return typeof pid === 'number' && typeof host === 'string' && typeof since === 'number'
      ? { pid, host, since }
      : null;
  } catch {
    return null;
  }
}

/** Its process is gone; or the machine was started since, and somebody else has its number now. */
function isStale({ pid, host, since }: Holder, machine: Machine): boolean {
  if (host !== machine.host) return false;
  return !machine.isAlive(pid) || since < machine.booted() - 60_000;
}

async function release(lock: string, own: Holder): Promise<void> {
  const holder = holderIn(await fs.readFile(lock, 'utf8').catch(() => ''));
  if (holder?.pid === own.pid && holder.host === own.host) await fs.rm(lock, { force: true }).catch(() => undefined);
}

function releaseNow(lock: string, own: Holder): void {
  try {
    const holder = holderIn(readFileSync(lock, 'utf8'));
    if (holder?.pid === own.pid && holder.host === own.host) rmSync(lock, { force: true });
  } catch {
    // It is gone, or will be recognised as stale.
  }
}
