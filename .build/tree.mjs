import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** All files under a folder, as paths with `/` relative to it, in code-unit order; none if it does not exist. */
export async function filesUnder(folder) {
  const entries = await readdir(folder, {
    recursive: true,
    withFileTypes: true,
  }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/**
 * Makes a folder hold exactly these files. What is right already is not touched, new files appear before old ones
 * go, and each by renaming: a program started from the folder during a build finds a whole one, old or new.
 */
export async function makeTree(folder, files) {
  for (const [path, content] of files) {
    const target = join(folder, path);
    const bytes = Buffer.from(content);
    const present = await readFile(target).catch(() => undefined);
    if (present?.equals(bytes)) continue;
    await mkdir(dirname(target), { recursive: true });
    const written = `${target}.${process.pid}`;
    await writeFile(written, bytes);
    await rename(written, target);
  }
  for (const path of await filesUnder(folder)) {
    // What another build is just writing is not old.
    if (!files.has(path) && !/\.\d+$/.test(path)) await rm(join(folder, path), { force: true });
  }
}
