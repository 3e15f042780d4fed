import { randomBytes } from 'node:crypto';
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
  | { readonly held: false; readonly release: () => Promise<void> }
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
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      await fs.writeFile(lock, JSON.stringify(own), { flag: 'wx', mode: 0o600 });
      return { held: false, release: () => release(lock, own) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const text = await fs.readFile(lock, 'utf8').catch(() => '');
    const holder = holderIn(text);
    if (holder !== null && !isStale(holder, machine)) return { held: true, by: holder, lock };
    await takeAway(lock, text);
  }
  return { held: true, by: holderIn(await fs.readFile(lock, 'utf8').catch(() => '')) ?? own, lock };
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

/** Only the one that was looked at: renaming is done by one of two that try, and shows whether it was still the same. */
async function takeAway(lock: string, text: string): Promise<void> {
  const aside = `${lock}.${randomBytes(4).toString('hex')}`;
  try {
    await fs.rename(lock, aside);
  } catch {
    return;
  }
  const found = await fs.readFile(aside, 'utf8').catch(() => text);
  if (found === text) await fs.rm(aside, { force: true });
  else await fs.rename(aside, lock).catch(() => undefined);
}

async function release(lock: string, own: Holder): Promise<void> {
  const holder = holderIn(await fs.readFile(lock, 'utf8').catch(() => ''));
  if (holder?.pid === own.pid && holder.host === own.host) await fs.rm(lock, { force: true }).catch(() => undefined);
}
