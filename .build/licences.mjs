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
    const { name, version, license } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
    const file = (await readdir(join(root, folder))).sort().find((entry) => /^licen[cs]e/i.test(entry));
    if (license === undefined) throw new Error(`${name} is bundled but says nothing of its licence`);
    const text = file ? await readFile(join(root, folder, file), 'utf8') : `Licence: ${license}\n`;
    texts.set(`${name} ${version} (${license})`, text.replaceAll('\r\n', '\n').trim());
  }
  const titles = [...texts.keys()].sort();
  return titles.map((title) => `${title}\n${'-'.repeat(title.length)}\n\n${texts.get(title)}\n`).join('\n\n');
}
