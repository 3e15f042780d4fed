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
  /** YAML nodes after every alias is expanded. */
  expandedNodes: 1_000_000,
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
