import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { filesUnder } from './tree.mjs';

/**
 * Reads each built-in questionnaire with the project's own reader and gives it back, as [path, content], in YAML and
 * in JSON, so that the program need not load a YAML parser for what it brings along; the JSON is `BuiltIn` of
 * src/adapters/files/built-in.ts. A mistake stops the build.
 * What lies in folders below, example answers for one, is handed on as it is; tests of questionnaires stay behind.
 */
export async function compileQuestionnaires(root, options) {
  const folder = join(root, 'questionnaires');
  const paths = (await filesUnder(folder)).filter((path) => !path.endsWith('.test.yaml'));
  const files = await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')]));
  return [...files, ...(await asJson(root, options, files.filter(isQuestionnaire)))];
}

const isQuestionnaire = ([path]) => /^[^/]+\.yaml$/.test(path);

async function asJson(root, options, sources) {
  const source = `export { readQuestionnaire } from './src/questionnaire/read.ts';
export { scoringFingerprint } from './src/questionnaire/fingerprint.ts';`;
  const { readQuestionnaire, scoringFingerprint } = await importSource(source, root, options);
  return sources.map(([path, text]) => {
    const { questionnaire, diagnostics } = readQuestionnaire(text, `questionnaires/${path}`);
    if (questionnaire === null) {
      const mistakes = diagnostics.map(({ place, code, args }) => {
        return `${place.file}:${place.line}:${place.column}: ${code} ${JSON.stringify(args)}`;
      });
      throw new Error(`questionnaires/${path} cannot be used:\n${mistakes.join('\n')}`);
    }
    return [
      path.replace(/\.yaml$/, '.json'),
      JSON.stringify({ scoring: scoringFingerprint(questionnaire), questionnaire }),
    ];
  });
}

async function importSource(contents, resolveDir, options) {
  const folder = await mkdtemp(join(tmpdir(), 'zhizao-build-'));
  try {
    const outfile = join(folder, 'module.mjs');
    await build({ ...options, stdin: { contents, resolveDir }, outfile });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
