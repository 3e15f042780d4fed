// The program's own files that are not code: fonts/, questionnaires/, solver/, templates/.
//
//   bundled   dist/cli/main.cjs, dist/chunks/*.cjs  →  dist/assets/<path>
//   tests     src/adapters/files/assets.ts          →  the folder the file is written in
//
// Every file of the bundle lies exactly one folder below dist/, so one relative step is right from all of them.
// The build adds questionnaires/<id>.json beside each <id>.yaml; in the sources there is only the YAML.

declare const __BUNDLED__: boolean | undefined;

const sources: Readonly<Record<string, string>> = {
  fonts: '../pdf/fonts/',
  questionnaires: '../../../questionnaires/',
  solver: '../../../node_modules/highs/build/',
  templates: '../../../templates/',
};

/** The address of an asset such as `fonts/core-regular.ttf`, or of a whole folder: `questionnaires/`. */
export function assetUrl(relativePath: string): URL {
  if (typeof __BUNDLED__ !== 'undefined') return new URL(`../assets/${relativePath}`, import.meta.url);
  const [folder = '', ...rest] = relativePath.split('/');
  const source = sources[folder];
  if (source === undefined) throw new Error(`no folder of assets is called “${folder}”`);
  return new URL(source + rest.join('/'), import.meta.url);
}
