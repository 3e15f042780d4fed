/** A position in a text; both count from 1, columns in characters (code points), so 汉 and 𠮷 are one column each. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A text cut into lines, with the way from an offset (UTF-16 units) to line and column. */
export interface Lines {
  /** The line without its end; empty past the last one. */
  readonly line: (line: number) => string;
  readonly at: (offset: number) => Position;
}

/**
 * Both tables are made when they are first needed, that of line starts only as far as it is needed: a file without mistakes
 * never pays for them, one of five million empty lines not for all of them. Each question then costs a binary search.
 */
export function linesOf(text: string): Lines {
  const starts = [0];
  let scanned = 0;
  let pairs: readonly number[] | undefined;
  const scanWhile = (unknown: (scanned: number) => boolean): void => {
    while (scanned < text.length && unknown(scanned)) {
      const end = text.indexOf('\n', scanned);
      scanned = end === -1 ? text.length : end + 1;
      if (end !== -1) starts.push(scanned);
    }
  };
  const surrogatePairs = (): readonly number[] => (pairs ??= pairsOf(text));
  return {
    line: (line) => {
      scanWhile(() => starts.length <= line);
      const start = starts[line - 1];
      if (start === undefined) return '';
      const next = starts[line];
      const content = text.slice(start, next === undefined ? text.length : next - 1);
      return content.endsWith('\r') ? content.slice(0, -1) : content;
    },
    at: (offset) => {
      scanWhile((until) => until <= offset);
      const index = below(starts, offset) - 1;
      const start = starts[index] ?? 0;
      const wide = below(surrogatePairs(), offset - 1) - below(surrogatePairs(), start - 1);
      return { line: index + 1, column: offset - start - wide + 1 };
    },
  };
}

/** Offsets of characters that take two UTF-16 units. */
function pairsOf(text: string): number[] {
  return Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), (match) => match.index);
}

/** How many of the ascending numbers are at most this one. */
function below(ascending: readonly number[], most: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
