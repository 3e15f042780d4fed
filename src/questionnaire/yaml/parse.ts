import type { Document, YAMLError } from 'yaml';
import { Composer, Lexer, Parser } from 'yaml';
import { LIMITS } from '../limits.ts';

export interface Parsed {
  /** Null where the file was left before its end. */
  readonly document: Document.Parsed | null;
  readonly errors: readonly YAMLError[];
  /** Offset where a second document begins. */
  readonly second: number | null;
  /** The bound that was passed, where in the file. */
  readonly passed: { readonly limit: 'nesting' | 'tokens'; readonly offset: number } | null;
}

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  // Numbers and true as keys are read as text: an option may be called 1. Whole lists as keys are refused.
  stringKeys: true,
  // Quadratic in yaml; `valueIn` looks for them with a table.
  uniqueKeys: false,
  merge: false,
  keepSourceTokens: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/**
 * One pass over the text, the same that yaml's `parseDocument` makes, watched from outside: as soon as maps and lists stand
 * too deep in one another, or there are too many pieces, the rest is not read. So a megabyte of `[` ends after 64 of them.
 */
export function parseBounded(text: string): Parsed {
  const parser = new Parser();
  const composer = new Composer(OPTIONS);
  const documents: Document.Parsed[] = [];
  const nothing = { document: null, errors: [], second: null };
  let tokens = 0;
  for (const lexeme of new Lexer().lex(text)) {
    // The stack holds the document and every map and list that is still open.
    if (parser.stack.length > LIMITS.nesting + 1) {
      return { ...nothing, passed: { limit: 'nesting', offset: parser.offset } };
    }
    if (++tokens > LIMITS.tokens) return { ...nothing, passed: { limit: 'tokens', offset: parser.offset } };
    for (const token of parser.next(lexeme)) documents.push(...composer.next(token));
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end(true, text.length));
  const [document = null, second] = documents;
  return {
    document,
    errors: document === null ? [] : [...document.errors, ...document.warnings],
    second: second === undefined ? null : second.range[0],
    passed: null,
  };
}
