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
 * Both tables are made at the first question, so that a file without mistakes never pays for them, and each question costs a
 * binary search: a file of one endless line with 500 mistakes is no slower than any other.
 */
export function linesOf(text: string): Lines {
  let starts: readonly number[] | undefined;
  let pairs: readonly number[] | undefined;
  const lineStarts = (): readonly number[] => (starts ??= startsOf(text));
  const surrogatePairs = (): readonly number[] => (pairs ??= pairsOf(text));
  return {
    line: (line) => {
      const start = lineStarts()[line - 1];
      if (start === undefined) return '';
      const next = lineStarts()[line];
      const content = text.slice(start, next === undefined ? text.length : next - 1);
      return content.endsWith('\r') ? content.slice(0, -1) : content;
    },
    at: (offset) => {
      const index = below(lineStarts(), offset) - 1;
      const start = lineStarts()[index] ?? 0;
      const wide = below(surrogatePairs(), offset - 1) - below(surrogatePairs(), start - 1);
      return { line: index + 1, column: offset - start - wide + 1 };
    },
  };
}

function startsOf(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
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
