import type { Severity } from '../diagnostic.ts';
import type { Explained } from '../explain.ts';

/** The words around the sentences; `locale/` fulfils them. */
export interface FormatWords {
  readonly why: string;
  readonly fix: string;
  /** Where the other half is, if the sentence has no word of its own. */
  readonly related: string;
  /** A place in the same file: "第 7 行第 13 列". */
  readonly at: (line: number, column: number) => string;
  /** After the last one of a file that is shown. */
  readonly more: (file: string, hidden: number) => string;
  /** How to see all of them; on a line of its own, to be copied. */
  readonly all: string;
  readonly colon: string;
}

/** How a piece of a finding looks on a terminal. */
export type Look = Severity | 'strong' | 'faint';

export interface FormatOptions {
  /** Text of a file, to show its lines; undefined where there is none. */
  readonly source: (file: string) => string | undefined;
  readonly columns: number;
  /** Colours a piece, or leaves it as it is. */
  readonly paint: (text: string, look: Look) => string;
  /** At most so many of a file are shown, if the format is for people. */
  readonly most: number;
}

/** Diagnostics as text, each line ended; nothing where there are none, if the format allows. */
export type Format = (explained: readonly Explained[], words: FormatWords, options: FormatOptions) => string;
