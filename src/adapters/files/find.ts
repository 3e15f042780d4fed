import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';

/** A file that was asked for: by its name, or found in a folder or by a pattern. */
export interface FoundFile {
  /** As it is shown and opened: relative to the folder one is in, unless it was asked for otherwise. */
  readonly path: string;
  /** Named itself: it is meant, whatever is in it. */
  readonly named: boolean;
}

export interface Found {
  readonly files: readonly FoundFile[];
  /** Patterns that no file matches, and folders without any such file. */
  readonly unmatched: readonly { readonly asked: string; readonly folder: boolean }[];
}

/**
 * The files that names, folders and globs stand for, each once, in alphabetical order for each of them. `*` and `?` stay
 * within a folder, `**` goes through any, `{a,b}` is either. A name that is no pattern is given back though there is no such
 * file: opening it says so. Hidden folders and node_modules are only entered by name.
 */
export async function findFiles(asked: readonly string[], cwd: string, ending: RegExp): Promise<Found> {
  const unmatched: { asked: string; folder: boolean }[] = [];
  const found = new Map<string, FoundFile>();
  const add = (path: string, named: boolean): void => {
    const key = resolve(cwd, path);
    if (!found.has(key) || named) found.set(key, { path, named });
  };
  for (const one of asked) {
    // An empty name is no folder, though it resolves to one.
    const status = one === '' ? undefined : await stat(resolve(cwd, one)).catch(() => undefined);
    if (status?.isDirectory() === true) {
      const paths = await below(one, cwd, (name) => ending.test(name));
      if (paths.length === 0) unmatched.push({ asked: one, folder: true });
      for (const path of paths) add(path, false);
    } else if (status !== undefined || one === '-' || !isPattern(one)) add(one, true);
    else {
      const glob = one.replace(/^(?:\.\/)+/, '');
      const pattern = patternOf(glob);
      const paths = await below(rootOf(glob), cwd, (_, whole) => pattern.test(whole));
      if (paths.length === 0) unmatched.push({ asked: one, folder: false });
      for (const path of paths) add(path, false);
    }
  }
  return { files: [...found.values()], unmatched };
}

const isPattern = (text: string): boolean => /[*?{[]/.test(text);

/** The folders before the first wildcard. */
function rootOf(pattern: string): string {
  const parts = pattern.split('/');
  const fixed = parts.slice(0, parts.findIndex(isPattern)).join('/');
  return fixed === '' && pattern.startsWith('/') ? '/' : fixed === '' ? '.' : fixed;
}

function patternOf(glob: string): RegExp {
  let source = '';
  for (let index = 0; index < glob.length; index++) {
    const rest = glob.slice(index);
    const character = glob[index] ?? '';
    const braces = /^\{([^{}]*)\}/.exec(rest);
    if (rest.startsWith('**/')) {
      source += '(?:[^/]+/)*';
      index += 2;
    } else if (rest.startsWith('**')) {
      source += '.*';
      index += 1;
    } else if (braces !== null) {
      source += `(?:${(braces[1] ?? '').split(',').map(escaped).join('|')})`;
      index += (braces[0]?.length ?? 1) - 1;
    } else source += character === '*' ? '[^/]*' : character === '?' ? '[^/]' : escaped(character);
  }
  return new RegExp(`^${source}$`, 'u');
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

async function below(folder: string, cwd: string, wanted: (name: string, path: string) => boolean): Promise<string[]> {
  const found: string[] = [];
  const walk = async (path: string): Promise<void> => {
    const entries = await readdir(resolve(cwd, path), { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const inner = path === '.' ? entry.name : join(path, entry.name);
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.') && entry.name !== 'node_modules') await walk(inner);
      } else if (wanted(entry.name, inner.split(sep).join('/'))) found.push(inner);
    }
  };
  await walk(folder === '' ? '.' : relative('.', folder) === '' ? '.' : folder);
  return found;
}
