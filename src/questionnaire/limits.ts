/**
 * Bounds on what is read, generous for any real questionnaire and small enough that a hostile file is refused at once.
 * Each is named in the message when it is passed. Measured: 1 MB of `[` costs the YAML parser 15 s, so size and nesting are
 * bounded before it runs.
 */
export const LIMITS = {
  /** Bytes of one file. The flagship has about 300,000. */
  fileBytes: 5_000_000,
  /** Nested maps and lists in a file. */
  nesting: 64,
  /** Pieces of YAML (brackets, keys, line ends …) in one file. One of 5 MB that is honest has about 1,200,000. */
  tokens: 3_000_000,
  /**
   * Values after every alias is expanded: so many are free, and so many more for each that is written. A bound that grows with
   * the file keeps a short file of aliases to aliases as cheap as any other short file.
   */
  expandedFree: 20_000,
  expandedPerNode: 8,
  /** Characters of one text. */
  textLength: 10_000,
  idLength: 64,
  /** Absolute value of any figure. */
  number: 1_000_000_000_000,
  /** Questions of one questionnaire. */
  questions: 5_000,
  /** Options, bands, rows or items of one question. */
  options: 200,
  /** Dimensions inside dimensions. */
  depth: 12,
  actions: 5_000,
  /** Mistakes reported for one file; the rest are counted. */
  diagnostics: 500,
} as const;
