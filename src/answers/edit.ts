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
  if (block.items.length === 0) block.flow = order.length === 0;
  dropMissing(block, entries);
  let heading = '';
  for (const id of order) {
    const added = put(document, block, id, entries[id], order);
    const about = layout.above(key, id);
    if (about === undefined) continue;
    if (added !== undefined) describe(block, added, about, about.heading !== heading);
    heading = about.heading;
  }
}

type KeyedPair = Pair<Scalar<string>, Node>;

function describe(block: YAMLMap, pair: KeyedPair, about: { line: string; heading: string }, opens: boolean): void {
  const headed = opens && about.heading !== '';
  pair.key.commentBefore = headed ? `${about.heading}\n${about.line}` : about.line;
  if (!headed) return;
  pair.key.spaceBefore = true;
  // The entry that stood first under this heading until now hands it on.
  const next = (block.items as KeyedPair[])[block.items.indexOf(pair) + 1]?.key;
  if (next?.commentBefore?.startsWith(`${about.heading}\n`)) {
    next.commentBefore = next.commentBefore.slice(about.heading.length + 1);
    next.spaceBefore = false;
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
function put(document: Document, map: YAMLMap, key: string, value: unknown, order: readonly string[]): KeyedPair | undefined {
  const pair = map.items.find((item) => keyOf(item) === key);
  if (pair === undefined) {
    const created = pairOf(document, key, value);
    const before = new Set(order.slice(0, order.indexOf(key)));
    const last = map.items.findLastIndex((item) => before.has(keyOf(item)));
    map.items.splice(last + 1, 0, created);
    return created;
  }
  const old = pair.value as Node | null;
  if (isEqual(old?.toJS(document) ?? null, value)) return undefined;
  const node = nodeOf(document, value);
  // A remark behind the old value is about the question as much as about the answer.
  if (old?.comment) node.comment = old.comment;
  pair.value = node;
  return undefined;
}

function pairOf(document: Document, key: string, value: unknown): KeyedPair {
  const pair = document.createPair(key, null) as unknown as KeyedPair;
  pair.value = nodeOf(document, value);
  return pair;
}

/** Lists, and maps that are short, on one line; unusual characters inside double quotes. */
function nodeOf(document: Document, value: unknown): Node {
  if (typeof value === 'string') {
    const node = document.createNode(value) as unknown as Scalar;
    if (NEEDS_QUOTES.test(value)) node.type = 'QUOTE_DOUBLE';
    return node;
  }
  if (typeof value !== 'object' || value === null) return document.createNode(value) as unknown as Node;
  if (Array.isArray(value)) return document.createNode(value, { flow: true }) as unknown as Node;
  const node = document.createNode({}, { flow: JSON.stringify(value).length <= 100 }) as unknown as YAMLMap;
  node.items = Object.entries(value).map(([key, inner]) => pairOf(document, key, inner));
  return node;
}

/** Signs that hide or turn text round: as escapes inside double quotes, so that whoever reads the file sees them. */
const HIDDEN = /[\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g;
const NEEDS_QUOTES = /[\0-\x09\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\ud800-\udfff]/;

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
