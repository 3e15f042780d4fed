import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The folder of the package a bundled file belongs to; the innermost one, for packages inside packages. */
const packageOf = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/**
 * The licences of everything that esbuild put into the bundle. The packed program has no dependencies, so nobody
 * else hands these texts on, and each of the licences asks that they be handed on.
 */
export async function thirdPartyLicences(root, bundledFiles) {
  const folders = new Set(bundledFiles.map((file) => packageOf.exec(file)?.[0]).filter(Boolean));
  const texts = new Map();
  for (const folder of folders) {
    const manifest = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
    const text = await licenceText(root, join(root, folder), manifest);
    texts.set(`${manifest.name} ${manifest.version}`, text.replaceAll('\r\n', '\n').trim());
  }
  const titles = [...texts.keys()].sort();
  return titles.map((title) => `${title}\n${'-'.repeat(title.length)}\n\n${texts.get(title)}\n`).join('\n\n');
}

async function licenceText(root, folder, { name, license, author }) {
  const file = (await readdir(folder)).sort().find((entry) => /^licen[cs]e/i.test(entry));
  if (file !== undefined) return readFile(join(folder, file), 'utf8');
  // A few packages only name the licence. Its wording is known, and is that of this project's own.
  if (license !== 'MIT') throw new Error(`${name} is bundled, but its licence (${license}) has no text to hand on`);
  const own = await readFile(join(root, 'LICENSE'), 'utf8');
  return own.replace(/^Copyright.*$/m, `Copyright (c) ${author?.name ?? author ?? `the authors of ${name}`}`);
}
