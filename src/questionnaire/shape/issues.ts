import type * as z from 'zod';
import { LIMITS } from '../limits.ts';
import type { Report } from '../problem.ts';
import type { Path } from '../tree.ts';
import { nearest } from './nearest.ts';
import type { ShapeProblems } from './problems.ts';
import type { Schema } from './schema.ts';
import { branchOf, chosen, isOptional, kindOf, kindsOf, nameOf, schemaAt, shapeOf, valuesOf } from './schema.ts';

type Issue = z.core.$ZodIssue;

/**
 * What must happen to a broken part before the rest of the file can be looked at: `drop` the key, `replace` it by something of
 * the right type, `set` what was most likely meant, or `leave` it: its type is right.
 */
export type Break =
  | { readonly path: Path; readonly cure: 'drop' | 'replace' | 'leave' }
  | { readonly path: Path; readonly cure: 'set'; readonly value: unknown };

/**
 * zod's issues in our own words: each mistake once, where it is, with what would be right. zod reports a union as a heap of
 * what each branch misses; here only the branch counts that was meant.
 */
export function explainIssues(
  root: Schema,
  value: unknown,
  issues: readonly Issue[],
  report: Report<ShapeProblems>,
): readonly Break[] {
  const breaks: Break[] = [];
  const missing: { path: Path; key: string }[] = [];
  const misspelt = new Set<string>();

  const visit = (issue: Issue, base: Path): void => {
    const path = [...base, ...(issue.path as (string | number)[])];
    const actual = at(value, path);
    const key = path.at(-1);
    if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, path);
    if (issue.code === 'invalid_union') return union(issue, path);
    if (issue.code === 'invalid_key') {
      report('bad-format', { path, part: 'key' }, { format: 'Id', value: shown(key), ...idLike(String(key)) });
      // zod does not look at what stands behind such a key.
      breaks.push({ path, cure: 'drop' });
      return;
    }
    if (actual === undefined || actual === null) return absent(path, actual);
    // A list that is too long or too short is sound in what it holds.
    const count = (issue.code === 'too_small' || issue.code === 'too_big') && issue.origin === 'array';
    if (!count) breaks.push(breakOf(issue, path, actual));
    reportLeaf(issue, path, actual, schemaAt(root, path, value), report);
  };

  const breakOf = (issue: Issue, path: Path, actual: unknown): Break => {
    if (issue.code !== 'invalid_type' && issue.code !== 'invalid_value') return { path, cure: 'leave' };
    if (issue.code === 'invalid_type' && issue.expected === 'int') return { path, cure: 'leave' };
    const values = issue.code === 'invalid_value' ? issue.values : [];
    const meant = nearest(written(actual), values.map(String));
    const value = values.find((one) => String(one) === meant);
    return value === undefined ? { path, cure: cureAt(path) } : { path, cure: 'set', value };
  };

  /** A figure or word that may be left out is taken out; an empty list or text in its place says that something is there. */
  const cureAt = (path: Path): 'drop' | 'replace' => {
    const schema = mayLack(path) ? schemaAt(root, path, value) : undefined;
    if (schema === undefined) return 'replace';
    return kindsOf(schema).some((kind) => kind === 'list' || kind === 'map') ? 'replace' : 'drop';
  };

  const mayLack = (path: Path): boolean => {
    const parent = path.slice(0, -1);
    const schema = schemaAt(root, parent, value);
    const shape = schema === undefined ? undefined : shapeOf(chosen(schema, at(value, parent)));
    const own = shape?.[String(path.at(-1))];
    return own !== undefined && isOptional(own);
  };

  const absent = (path: Path, actual: unknown): void => {
    const key = path.at(-1);
    breaks.push({ path, cure: cureAt(path) });
    if (actual === null || typeof key === 'number') {
      report('missing-value', path, { key: String(key ?? '') });
    } else {
      missing.push({ path: path.slice(0, -1), key: String(key) });
    }
  };

  const unknownKeys = (keys: readonly string[], path: Path): void => {
    const schema = schemaAt(root, path, value);
    const map = at(value, path) as Record<string, unknown>;
    // What is left over stays in, and the next round finds it.
    const branch = schema === undefined ? undefined : branchOf(schema, map);
    if (branch?.is === 'mixed') return mixed(path, branch.keys);
    const allowed = Object.keys(shapeOf(schema === undefined ? undefined : chosen(schema, map)) ?? {});
    for (const key of keys.slice(0, LIMITS.diagnostics)) {
      const suggestion =
        nearest(
          key,
          allowed.filter((one) => map[one] === undefined),
        ) ?? nearest(key, allowed);
      if (suggestion !== undefined) misspelt.add(JSON.stringify([path, suggestion]));
      report('unknown-key', { path: [...path, key], part: 'key' }, { key: shown(key), allowed, ...maybe(suggestion) });
      breaks.push({ path: [...path, key], cure: 'drop' });
    }
  };

  const mixed = (path: Path, keys: readonly string[]): void => {
    breaks.push({ path, cure: cureAt(path) });
    report('mixed-keys', { path: [...path, keys[1] ?? ''], part: 'key' }, { keys });
  };

  const union = (issue: Extract<Issue, { code: 'invalid_union' }>, path: Path): void => {
    const { discriminator } = issue as { discriminator?: string };
    const actual = at(value, path);
    const schema = schemaAt(root, path, value);
    if (discriminator !== undefined)
      return unclear(path, actual, ((issue as { options?: readonly unknown[] }).options ?? []).map(String));
    if (actual === undefined || actual === null) return absent(path, actual);
    if (schema === undefined) return;
    const branch = branchOf(schema, actual);
    if (branch.is === 'found') {
      for (const inner of issue.errors[branch.index] ?? []) visit(inner, path);
      return;
    }
    if (branch.is === 'mixed') return mixed(path, branch.keys);
    breaks.push({ path, cure: cureAt(path) });
    if (branch.is === 'missing') {
      report('missing-subject', path, { keys: branch.keys });
    } else {
      report('wrong-type', path, wrongType(schema, actual));
    }
  };

  /** A question of an unknown kind: unless one guesses it, nothing else of the question can be judged. */
  const unclear = (path: Path, actual: unknown, allowed: readonly string[]): void => {
    const meant = actual === undefined || actual === null ? undefined : nearest(written(actual), allowed);
    if (actual === undefined || actual === null) absent(path, actual);
    else report('wrong-value', path, { value: shown(actual), allowed, ...maybe(meant) });
    if (meant === undefined) breaks.push({ path: path.slice(0, -1), cure: 'leave' });
    breaks.push({ path, cure: 'set', value: meant ?? allowed[0] ?? '' });
  };

  for (const issue of issues) visit(issue, []);
  for (const { path, key } of missing) {
    // `titel` for `title` is one mistake, not two.
    if (misspelt.has(JSON.stringify([path, key]))) continue;
    const schema = schemaAt(root, [...path, key], value);
    report('missing-key', path, { key, allowed: schema === undefined ? [] : valuesOf(schema) });
  }
  return breaks;
}

function reportLeaf(
  issue: Issue,
  path: Path,
  actual: unknown,
  schema: Schema | undefined,
  report: Report<ShapeProblems>,
): void {
  switch (issue.code) {
    case 'invalid_type':
      if (schema === undefined || (typeof actual === 'number' && !Number.isFinite(actual))) {
        return report('bad-value', path, { value: shown(actual) });
      }
      return report('wrong-type', path, wrongType(schema, actual));
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const suggestion = nearest(written(actual), allowed);
      return report('wrong-value', path, { value: shown(actual), allowed, ...maybe(suggestion) });
    }
    case 'invalid_format': {
      const text = String(actual);
      if (issue.format === 'date') return report('bad-date', path, { value: shown(text) });
      const format = nameOf(schema === undefined ? undefined : chosen(schema, actual)) ?? 'text';
      return report('bad-format', path, { format, value: shown(text), ...idLike(text) });
    }
    case 'too_small':
      if (issue.origin === 'string') return report('empty-text', path, { key: String(path.at(-1) ?? '') });
      if (issue.origin === 'array') {
        return report('too-few', path, { least: Number(issue.minimum), count: (actual as readonly unknown[]).length });
      }
      return report('out-of-range', path, { value: Number(actual), least: Number(issue.minimum) });
    case 'too_big':
      if (issue.origin === 'string') {
        return report('too-long', path, { most: Number(issue.maximum), length: [...String(actual)].length });
      }
      if (issue.origin === 'array') {
        return report('too-many', path, { most: Number(issue.maximum), count: (actual as readonly unknown[]).length });
      }
      return report('out-of-range', path, { value: Number(actual), most: Number(issue.maximum) });
    default:
      return report('bad-value', path, { value: shown(actual) });
  }
}

const wrongType = (schema: Schema, actual: unknown): ShapeProblems['wrong-type'] => {
  const format = nameOf(schema);
  return {
    expected: kindsOf(schema),
    actual: kindOf(actual),
    value: shown(actual),
    colon: typeof actual === 'string' && actual.includes('：'),
    ...(format === undefined ? {} : { format }),
  };
};

/** What an id would be if only its writing were mended: `Net_Share` → `net-share`. */
function idLike(text: string): { suggestion?: string } {
  const mended = text
    .toLowerCase()
    .replaceAll(/[_\s/]+/g, '-')
    .replaceAll(/[^a-z0-9.-]/g, '')
    .replaceAll(/[.-]{2,}/g, '-')
    .replaceAll(/^[^a-z]+|[.-]+$/g, '');
  return mended.length > 1 && mended !== text ? { suggestion: mended } : {};
}

const maybe = (suggestion: string | undefined): { suggestion?: string } =>
  suggestion === undefined ? {} : { suggestion };

export function at(value: unknown, path: Path): unknown {
  let inner = value;
  for (const step of path) inner = (inner as Record<string | number, unknown> | null | undefined)?.[step];
  return inner;
}

/** A value as a sentence can quote it: short, on one line. */
export function shown(value: unknown): string {
  const text =
    typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : (JSON.stringify(value, shallow(2)) ?? String(value));
  const characters = [...text.slice(0, 400).replaceAll(/\s+/g, ' ')];
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : characters.join('');
}

/** A million values behind one wrong key need not be written out to be quoted. */
const shallow = (most: number) => {
  let left = most * 20;
  return (_: string, value: unknown): unknown => {
    left -= 1;
    if (left < 0) return undefined;
    return Array.isArray(value) ? value.slice(0, 10) : value;
  };
};

/** A map may have a `toString` of its own, which a file can set to anything. */
const written = (value: unknown): string => (typeof value === 'object' ? '' : String(value));
