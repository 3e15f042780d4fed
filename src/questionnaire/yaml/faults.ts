import type { YAMLError } from 'yaml';

/** What is wrong with the writing itself, in the words of somebody who writes YAML by hand. */
export type Fault =
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'key-without-colon'
  | 'missing-comma'
  | 'tight-comment'
  | 'bad-indent'
  | 'bad-escape'
  | 'reserved-start'
  | 'map-in-line'
  | 'multiline-key'
  | 'long-key'
  | 'block-in-flow'
  | 'bad-anchor'
  | 'bad-directive'
  | 'unexpected';

/** Codes that yaml gives one meaning only. */
const BY_CODE: Partial<Record<YAMLError['code'], Fault>> = {
  ALIAS_PROPS: 'bad-anchor',
  BAD_ALIAS: 'bad-anchor',
  BAD_PROP_ORDER: 'bad-anchor',
  MULTIPLE_ANCHORS: 'bad-anchor',
  MULTIPLE_TAGS: 'bad-anchor',
  BAD_DIRECTIVE: 'bad-directive',
  BAD_DQ_ESCAPE: 'bad-escape',
  BAD_INDENT: 'bad-indent',
  BAD_SCALAR_START: 'reserved-start',
  BLOCK_AS_IMPLICIT_KEY: 'map-in-line',
  BLOCK_IN_FLOW: 'block-in-flow',
  KEY_OVER_1024_CHARS: 'long-key',
  MULTILINE_IMPLICIT_KEY: 'multiline-key',
};

/** `MISSING_CHAR`, `BAD_INDENT` say many things; only the English sentence tells them apart. An unknown one is still reported. */
const BY_SENTENCE: readonly (readonly [RegExp, Fault])[] = [
  [/^Missing closing/, 'unclosed-quote'],
  [/must (?:be sufficiently indented and )?end with a/, 'unclosed-bracket'],
  [/followed by map values|followed by a value/, 'key-without-colon'],
  [/^Missing ,/, 'missing-comma'],
  [/^Comments must be separated/, 'tight-comment'],
  [/separated from the next token/, 'bad-anchor'],
  [/indented|indentation|same column/i, 'bad-indent'],
];

export function faultOf({ code, message }: Pick<YAMLError, 'code' | 'message'>): Fault {
  return BY_SENTENCE.find(([sentence]) => sentence.test(message))?.[1] ?? BY_CODE[code] ?? 'unexpected';
}
