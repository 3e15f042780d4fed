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
  /**
   * Pieces of YAML (brackets, words, spaces, line ends …): so many are free, and 0.6 more for each character read so far. A file
   * for people has 0.2 to 0.5 of them a character; `a,a,a,…` or a heap of empty lines has 1 and costs several times as much. An
   * anchor, alias or tag counts ten: they are rare, and dear to read.
   */
  piecesFree: 100_000,
  piecesPerCharacter: 0.6,
  /** Empty lines on end. */
  emptyLines: 10_000,
  /** Slips of writing in one file, after which the rest is not read. */
  slips: 1_000,
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
