/** The kinds of values that a file can hold, and the narrower things that a schema may want. */
export type ValueKind = 'text' | 'number' | 'whole-number' | 'true-or-false' | 'list' | 'map' | 'nothing';

/** What can be wrong with the shape of a value: keys, types, formats, bounds. The same for every kind of file of ours. */
export interface ShapeProblems {
  'unknown-key': { readonly key: string; readonly suggestion?: string; readonly allowed: readonly string[] };
  'missing-key': { readonly key: string; readonly allowed: readonly string[] };
  /** The key is there and nothing stands behind it. */
  'missing-value': { readonly key: string };
  /** `format`: the name of the schema. `colon`: it would be a map if a full-width colon were a plain one. */
  'wrong-type': {
    readonly expected: readonly ValueKind[];
    readonly actual: ValueKind;
    readonly value: string;
    readonly colon: boolean;
    readonly format?: string;
  };
  'wrong-value': { readonly value: string; readonly allowed: readonly string[]; readonly suggestion?: string };
  /** A condition, test or rule whose own key is not there. */
  'missing-subject': { readonly keys: readonly string[] };
  /** Two of the keys that each say what a condition is. */
  'mixed-keys': { readonly keys: readonly string[] };
  /** `format`: Id, LevelId, Version, Day, SourceRef …: the name of the schema. */
  'bad-format': { readonly format: string; readonly value: string; readonly suggestion?: string };
  'bad-date': { readonly value: string };
  'empty-text': { readonly key: string };
  'too-long': { readonly most: number; readonly length: number };
  'too-few': { readonly least: number; readonly count: number };
  'too-many': { readonly most: number; readonly count: number };
  'out-of-range': { readonly value: number; readonly least?: number; readonly most?: number };
  /** What the schema refuses and has no name for. */
  'bad-value': { readonly value: string };
}
