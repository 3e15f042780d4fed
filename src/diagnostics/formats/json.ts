import type { Format } from './format.ts';

/** All of them as an array, for programs: places in characters, ends exclusive, the sentences in the chosen language. */
export const json: Format = (explained) => {
  const list = explained.map(({ code, severity, place, what, why, fix, places }) => ({
    code,
    severity,
    file: place.file,
    line: place.line,
    column: place.column,
    endLine: place.endLine ?? place.line,
    endColumn: place.endColumn ?? place.column + 1,
    message: what,
    why: why ?? null,
    fix,
    related: places.map(({ file, line, column }) => ({ file, line, column })),
  }));
  return `${JSON.stringify(list, null, 2)}\n`;
};
