import type { Node, Pair, Scalar, YAMLMap } from 'yaml';
import { Document, isMap, isScalar, parseDocument } from 'yaml';

/**
 * A YAML file of plain blocks (`key: value`, `key: {id: value}`) written anew, or changed in place so that whatever a person
 * put into it stays: comments, order, quotes.
 */

export type Plain = Record<string, unknown>;

export interface Layout {
  /** Comment at the file's head. */
  readonly head: string;
  /** Keys whose entries stand one below another; everything else is short enough for one line. */
  readonly blocks: ReadonlySet<string>;
  /** Lines above a new entry of a block, and under which heading it belongs. */
  readonly above: (block: string, key: string) => { readonly line: string; readonly heading: string } | undefined;
}

const PARSING = { version: '1.2', schema: 'core', logLevel: 'silent' } as const;

export function freshFile(value: Plain, layout: Layout): string {
  const document = new Document({}, PARSING);
  document.commentBefore = layout.head;
  setAll(document, document.contents as unknown as YAMLMap, value, layout);
  return textOf(document);
}

/** The earlier text with this value; undefined where it cannot be edited: it does not parse, or has anchors in the way. */
export function editedFile(previous: string, value: Plain, layout: Layout): string | undefined {
  try {
    const document = parseDocument(previous, PARSING) as unknown as Document;
    if (document.errors.length > 0 || document.warnings.length > 0 || !isMap(document.contents)) return undefined;
    setAll(document, document.contents, value, layout);
    const text = textOf(document);
    const again = parseDocument(text, PARSING);
    return again.errors.length === 0 && isEqual(again.toJS({ maxAliasCount: 0 }), value) ? text : undefined;
  } catch {
    // An alias whose anchor was edited away.
    return undefined;
  }
}

function setAll(document: Document, root: YAMLMap, value: Plain, layout: Layout): void {
  dropMissing(root, value);
  const order = Object.keys(value);
  for (const key of order) {
    if (layout.blocks.has(key)) setBlock(document, root, key, value, layout);
    else put(document, root, key, value[key], order);
  }
}

function setBlock(document: Document, root: YAMLMap, key: string, value: Plain, layout: Layout): void {
  const entries = value[key] as Plain;
  const order = Object.keys(entries);
  if (!isMap(root.get(key, true))) {
    root.delete(key);
    const pair = put(document, root, key, {}, Object.keys(value));
    if (pair !== undefined) pair.key.spaceBefore = true;
  }
  const block = root.get(key, true) as unknown as YAMLMap;
  const items = () => block.items as KeyedPair[];
  ownFirstComment(block);
  const headingOf = ({ key: { value: id } }: KeyedPair): string => layout.above(key, id)?.heading ?? '';
  // Whoever writes a file without headings wants none.
  const headed = items().length === 0 || items().some((pair) => firstLineOf(pair) === headingOf(pair));
  for (const pair of items()) dropHeading(pair, headingOf(pair));
  if (items().length === 0) block.flow = order.length === 0;
  dropMissing(block, entries);
  for (const id of order) {
    const added = put(document, block, id, entries[id], order);
    const line = layout.above(key, id)?.line;
    if (added !== undefined && line !== undefined) added.key.commentBefore = line;
  }
  if (headed) setHeadings(items(), headingOf);
}

type KeyedPair = Pair<Scalar<string>, Node>;

/** yaml gives the comment above the first entry to the map. */
function ownFirstComment(block: YAMLMap): void {
  const first = (block.items as KeyedPair[])[0]?.key;
  if (first === undefined || !block.commentBefore || first.commentBefore) return;
  first.commentBefore = block.commentBefore;
  block.commentBefore = null;
}

const firstLineOf = ({ key }: KeyedPair): string => key.commentBefore?.split('\n')[0] ?? '';

function dropHeading(pair: KeyedPair, heading: string): void {
  if (heading === '' || firstLineOf(pair) !== heading) return;
  const rest = pair.key.commentBefore?.slice(heading.length + 1) ?? '';
  pair.key.commentBefore = rest === '' ? null : rest;
  pair.key.spaceBefore = false;
}

/** A heading above the first of those that belong under it, with a blank line before all but the first heading. */
function setHeadings(items: readonly KeyedPair[], headingOf: (pair: KeyedPair) => string): void {
  let current = '';
  for (const [index, pair] of items.entries()) {
    const heading = headingOf(pair);
    if (heading !== '' && heading !== current) {
      const { commentBefore } = pair.key;
      pair.key.commentBefore = commentBefore ? `${heading}\n${commentBefore}` : heading;
      pair.key.spaceBefore = index > 0;
    }
    current = heading;
  }
}

const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '');

function dropMissing(map: YAMLMap, value: Plain): void {
  map.items = map.items.filter((pair) => Object.hasOwn(value, keyOf(pair)));
}

/**
 * Sets a value unless it is there already, and gives the pair if it is new: it stands behind the last of those that come
 * before it in `order`, so that a person's own order stays.
 */
function put(
  document: Document,
  map: YAMLMap,
  key: string,
  value: unknown,
  order: readonly string[],
): KeyedPair | undefined {
  const pair = map.items.find((item) => keyOf(item) === key);
  if (pair === undefined) {
    const created = pairOf(document, key, value, map.flow === true);
    const before = new Set(order.slice(0, order.indexOf(key)));
    const last = map.items.findLastIndex((item) => before.has(keyOf(item)));
    map.items.splice(last + 1, 0, created);
    return created;
  }
  const old = pair.value as Node | null;
  if (isEqual(old?.toJS(document) ?? null, value)) return undefined;
  const node = nodeOf(document, value, map.flow === true);
  // A remark behind the old value is about the question as much as about the answer.
  if (old?.comment) node.comment = old.comment;
  pair.value = node;
  return undefined;
}

function pairOf(document: Document, key: string, value: unknown, inFlow: boolean): KeyedPair {
  const pair = document.createPair(key, null) as unknown as KeyedPair;
  pair.value = nodeOf(document, value, inFlow);
  return pair;
}

/** Lists, and maps that are short, on one line; unusual characters inside double quotes. */
function nodeOf(document: Document, value: unknown, inFlow = false): Node {
  if (typeof value === 'string') {
    const node = document.createNode(value) as unknown as Scalar;
    if (NEEDS_QUOTES.test(value)) node.type = 'QUOTE_DOUBLE';
    else if (value.includes('\n')) node.type = !inFlow && PARAGRAPHS.test(value) ? 'BLOCK_LITERAL' : 'QUOTE_DOUBLE';
    return node;
  }
  if (typeof value !== 'object' || value === null) return document.createNode(value) as unknown as Node;
  if (Array.isArray(value)) return document.createNode(value, { flow: true }) as unknown as Node;
  const flow = inFlow || JSON.stringify(value).length <= 100;
  const node = document.createNode({}, { flow }) as unknown as YAMLMap;
  node.items = Object.entries(value).map(([key, inner]) => pairOf(document, key, inner, flow));
  return node;
}

/** Signs that hide or turn text round: as escapes inside double quotes, so that whoever reads the file sees them. */
const HIDDEN = /[\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g;
const NEEDS_QUOTES =
  /[\0-\x09\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\ud800-\udfff]/;

/** Lines as somebody would write them one below another, none of them indented or with blanks at its end. */
const PARAGRAPHS = /^\S(?:.*\S)?(?:\n+\S(?:.*\S)?)*$/;

function textOf(document: Document): string {
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return text.replace(HIDDEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Whether two values of a file say the same, whatever the order of their keys. */
function isEqual(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Plain, b as Plain];
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && isEqual(left[key], right[key]))
  );
}
