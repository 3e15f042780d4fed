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
  readonly passed: { readonly limit: Limit; readonly offset: number } | null;
}

type Limit = 'nesting' | 'pieces' | 'slips';

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

/** First signs of aliases, anchors, tags. */
const DEAR: ReadonlySet<string | undefined> = new Set(['*', '&', '!']);

/**
 * One pass over the text, the same that yaml's `parseDocument` makes, watched from outside: as soon as maps and lists stand
 * too deep in one another, pieces stand too dense or slips are too many, the rest is not read. So a megabyte of `[` ends after
 * 64 of them. Nothing is read beyond the beginning of a second document either.
 */
export function parseBounded(text: string): Parsed {
  const parser = new Parser();
  const composer = new Composer(OPTIONS);
  const documents: Document.Parsed[] = [];
  const unread = (limit: Limit): Parsed => ({
    document: null,
    errors: [],
    second: null,
    passed: { limit, offset: parser.offset },
  });
  countSlips(composer);
  let pieces = 0;
  let empty = 0;
  let quoted = false;
  let doubled = 0;
  try {
    for (const lexeme of new Lexer().lex(text)) {
      // The stack holds the document and every map and list that is still open.
      if (parser.stack.length > LIMITS.nesting + 1) return unread('nesting');
      pieces += DEAR.has(lexeme[0]) ? 10 : 1;
      if (pieces > LIMITS.piecesFree + parser.offset * LIMITS.piecesPerCharacter) return unread('pieces');
      if (lexeme === '\n' || lexeme === '\r\n') empty += 1;
      else if (lexeme[0] !== ' ') empty = 0;
      if (empty > LIMITS.emptyLines) return unread('pieces');
      // One quoted text right after another is a slip that yaml only sees when it has read all of them.
      const quotes = lexeme[0] === '"' || lexeme[0] === "'";
      if (quotes && quoted) doubled += 1;
      quoted = quotes;
      if (doubled > LIMITS.slips) return unread('slips');
      for (const token of parser.next(lexeme)) for (const document of composer.next(token)) documents.push(document);
      // A document is given out when the next one begins.
      if (documents.length > 0) break;
    }
    const second = documents.length > 0 ? parser.offset : null;
    if (second === null) {
      for (const token of parser.end()) for (const document of composer.next(token)) documents.push(document);
      for (const document of composer.end(true, text.length)) documents.push(document);
    }
    const [document = null, next] = documents;
    return {
      document,
      errors: document === null ? [] : [...document.errors, ...document.warnings],
      second: second ?? next?.range[0] ?? null,
      passed: null,
    };
  } catch (error) {
    if (error instanceof TooManySlips) return unread('slips');
    throw error;
  }
}

class TooManySlips extends Error {}

/** Any function that collects mistakes; its arguments are handed on as they are. */
type ComposeErrorHandler = (...mistake: unknown[]) => void;

/**
 * Makes the composer stop after so many mistakes: each is an Error with its stack, and five megabytes of quotation marks would
 * be two million of them. yaml has no option for that, so its own collector is wrapped; `test/hostile` shows that this holds.
 */
function countSlips(composer: Composer): void {
  const collector = composer as unknown as { onError: ComposeErrorHandler };
  const collect = collector.onError;
  let slips = 0;
  collector.onError = (...mistake) => {
    slips += 1;
    if (slips > LIMITS.slips) throw new TooManySlips();
    collect(...mistake);
  };
}
