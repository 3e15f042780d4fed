import type { Document, Node, Pair, YAMLMap } from 'yaml';
import { isAlias, isCollection, isMap, isScalar, isSeq } from 'yaml';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { Lines } from '../diagnostics/lines.ts';
import type { Path } from './tree.ts';

/**
 * Path of a value → its place in the file. For `key` the place of the key that it stands under. What is not in the file (a
 * key that is missing) is at the nearest thing around it.
 */
export type PlaceOf = (path: Path, part?: 'key' | 'value') => Place;

/** Offsets in the text, end exclusive. */
export type Range = readonly [start: number, end: number];

export function placeAt(file: string, lines: Lines, [start, end]: Range): Place {
  const from = lines.at(start);
  const to = lines.at(Math.max(end, start + 1));
  return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

/** Walks the parsed document on each question; keys of a map are indexed when they are first asked for. */
export function placesIn(document: Document.Parsed, file: string, lines: Lines): PlaceOf {
  const indexes = new WeakMap<YAMLMap, Map<string, Pair>>();
  const pairOf = (map: YAMLMap, key: string): Pair | undefined => {
    let index = indexes.get(map);
    if (index === undefined) {
      index = new Map();
      // The first of two equal keys is the one whose value counts.
      for (const pair of map.items) if (!index.has(keyText(pair.key))) index.set(keyText(pair.key), pair);
      indexes.set(map, index);
    }
    return index.get(key);
  };

  return (path, part = 'value') => {
    let node: unknown = document.contents;
    let range = rangeOf(node);
    let keyRange = range;
    for (const step of path) {
      if (isAlias(node)) node = node.resolve(document);
      if (isMap(node)) {
        const pair = pairOf(node, String(step));
        if (pair === undefined) return placeAt(file, lines, range);
        keyRange = rangeOf(pair.key);
        node = pair.value;
        // A key without a value: the key is what there is to see.
        range = isEmpty(node) ? keyRange : rangeOf(node);
      } else if (isSeq(node)) {
        const item = node.items[Number(step)];
        if (item === undefined) return placeAt(file, lines, range);
        node = item;
        range = rangeOf(item);
        keyRange = range;
      } else {
        return placeAt(file, lines, range);
      }
    }
    return placeAt(file, lines, part === 'key' ? keyRange : range);
  };
}

const keyText = (key: unknown): string => (isScalar(key) ? String(key.value) : '');

const isEmpty = (node: unknown): boolean => {
  const range = (node as Node | null)?.range;
  return !range || range[0] === range[1];
};

/** What is marked: a scalar whole, of a map or list written over several lines only its first key or item. */
function rangeOf(node: unknown): Range {
  const range = (node as Node | null)?.range;
  if (!range) return [0, 1];
  if (isCollection(node) && !node.flow) {
    const [first] = node.items;
    const inner = isMap(node) ? (first as Pair | undefined)?.key : first;
    // A nested map's first key again; the loop ends because files are at most so deep.
    const [start, end] = inner ? rangeOf(inner) : [range[0], range[0] + 1];
    return isMap(node) ? [start, end] : [range[0], end > range[0] ? end : range[0] + 1];
  }
  return [range[0], Math.max(range[1], range[0])];
}
