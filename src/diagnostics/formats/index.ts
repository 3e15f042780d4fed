import type { Format } from './format.ts';

/** Formats of diagnostics, loaded on demand. `--format`, its help and completion read the keys. */
export const formats = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
} as const satisfies Record<string, () => Promise<Format>>;

export type FormatName = keyof typeof formats;
