import * as z from 'zod';
import type { Path } from '../tree.ts';
import { nearest } from './nearest.ts';
import type { ValueKind } from './problems.ts';

/** A schema as zod's own parts see it; `_zod.def` says what it is made of. */
export type Schema = z.core.$ZodType;

const defOf = (schema: Schema): z.core.$ZodTypes['_zod']['def'] => (schema as z.core.$ZodTypes)._zod.def;

/** The schema without what only says that it may be absent. */
export function bare(schema: Schema): Schema {
  const def = defOf(schema);
  if (def.type === 'optional' || def.type === 'nullable' || def.type === 'default' || def.type === 'readonly')
    return bare(def.innerType);
  if (def.type === 'lazy') return bare(def.getter());
  if (def.type === 'pipe') return bare(def.in);
  return schema;
}

export const isOptional = (schema: Schema): boolean => {
  const { type } = defOf(schema);
  return type === 'optional' || type === 'default';
};

/** The name that the schema gave itself (`Id`, `Version`), for words. */
export function nameOf(schema: Schema | undefined): string | undefined {
  return schema === undefined ? undefined : z.globalRegistry.get(bare(schema))?.id;
}

export const kindOf = (value: unknown): ValueKind => {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'map';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'true-or-false' : 'text';
};

/** Kinds of values that the schema takes. */
export function kindsOf(schema: Schema): ValueKind[] {
  const def = defOf(bare(schema));
  switch (def.type) {
    case 'string':
    case 'enum':
      return ['text'];
    case 'literal':
      return def.values.map((value) => kindOf(value));
    case 'number':
      return [(def as z.core.$ZodNumberDef & { format?: string }).format === 'safeint' ? 'whole-number' : 'number'];
    case 'boolean':
      return ['true-or-false'];
    case 'array':
    case 'tuple':
      return ['list'];
    case 'object':
    case 'record':
      return ['map'];
    case 'union':
      return [...new Set(def.options.flatMap(kindsOf))];
    default:
      return [];
  }
}

/** Key → schema of its value, where the schema is a map with fixed keys. */
export function shapeOf(schema: Schema | undefined): Readonly<Record<string, Schema>> | undefined {
  if (schema === undefined) return undefined;
  const def = defOf(bare(schema));
  return def.type === 'object' ? def.shape : undefined;
}

/** The values that are allowed, where they can be listed. */
export function valuesOf(schema: Schema): readonly string[] {
  const def = defOf(bare(schema));
  if (def.type === 'enum') return Object.values(def.entries).map(String);
  return def.type === 'literal' ? def.values.map(String) : [];
}

export type Branch =
  | { readonly is: 'found'; readonly index: number; readonly schema: Schema }
  /** Several keys that each choose another branch. */
  | { readonly is: 'mixed'; readonly keys: readonly string[] }
  /** A map without any of the keys that choose a branch. */
  | { readonly is: 'missing'; readonly keys: readonly string[] }
  | { readonly is: 'other-type' };

/**
 * Which branch of a union the author meant: of the maps that whose own key is there (a required key that no other branch
 * has), also where it is misspelt; else the one that takes this kind of value. Nobody is helped by what the others miss.
 */
export function branchOf(schema: Schema, value: unknown): Branch {
  const def = defOf(bare(schema));
  if (def.type !== 'union') return { is: 'found', index: 0, schema };
  const options = def.options.map((option, index) => ({ index, schema: bare(option) }));
  const { discriminator } = def as { discriminator?: string };
  const kind = kindOf(value);
  if (discriminator !== undefined && kind === 'map') {
    const chosen = (value as Record<string, unknown>)[discriminator];
    const found = options.find((option) => {
      const key = shapeOf(option.schema)?.[discriminator];
      return key !== undefined && typeof chosen === 'string' && valuesOf(key).includes(chosen);
    });
    return found === undefined ? { is: 'missing', keys: [discriminator] } : { is: 'found', ...found };
  }
  const fitting = options.filter((option) =>
    kindsOf(option.schema).some((one) => (one === 'whole-number' ? 'number' : one) === kind),
  );
  if (kind !== 'map') return fitting[0] === undefined ? { is: 'other-type' } : { is: 'found', ...fitting[0] };
  return fitting.length === 0 ? { is: 'other-type' } : ofMaps(fitting, value as Record<string, unknown>);
}

function ofMaps(branches: readonly { index: number; schema: Schema }[], value: Record<string, unknown>): Branch {
  const [only] = branches;
  if (branches.length === 1 && only !== undefined) return { is: 'found', ...only };
  const owned = branches.map((branch) => ({ branch, own: ownKey(branch, branches) }));
  const present = owned.filter(({ own }) => own !== undefined && value[own] !== undefined);
  const keys = owned.flatMap(({ own }) => own ?? []);
  if (present.length > 1) return { is: 'mixed', keys: present.flatMap(({ own }) => own ?? []) };
  const chosen =
    present[0] ??
    owned.find(({ own }) => own !== undefined && Object.keys(value).some((key) => nearest(key, keys) === own));
  return chosen === undefined ? { is: 'missing', keys } : { is: 'found', ...chosen.branch };
}

function ownKey({ schema }: { schema: Schema }, branches: readonly { schema: Schema }[]): string | undefined {
  const shape = shapeOf(schema) ?? {};
  return Object.keys(shape).find(
    (key) =>
      !isOptional(shape[key] as Schema) &&
      branches.every((other) => other.schema === schema || !(key in (shapeOf(other.schema) ?? {}))),
  );
}

/** The schema that a value at this path of `value` was read with; of unions the branch that was meant. */
export function schemaAt(root: Schema, path: Path, value: unknown): Schema | undefined {
  let schema: Schema | undefined = root;
  let at = value;
  for (const step of path) {
    schema = chosen(schema, at);
    if (schema === undefined) return undefined;
    const def = defOf(schema);
    if (def.type === 'object') schema = def.shape[String(step)];
    else if (def.type === 'record') schema = def.valueType;
    else if (def.type === 'array') schema = def.element;
    else return undefined;
    if (schema === undefined) return undefined;
    at = (at as Record<string | number, unknown> | undefined)?.[step];
  }
  return schema;
}

/** The schema with unions resolved by the value, as far as it says which branch is meant. */
export function chosen(schema: Schema, value: unknown): Schema | undefined {
  let inner = bare(schema);
  while (defOf(inner).type === 'union') {
    const branch = branchOf(inner, value);
    if (branch.is !== 'found') return undefined;
    inner = bare(branch.schema);
  }
  return inner;
}

/** The least value of the schema's type, with which a broken part is replaced so that the rest can be looked at. */
export function placeholder(schema: Schema): unknown {
  const def = defOf(bare(schema));
  switch (def.type) {
    case 'string':
      return '';
    case 'number':
      return 0;
    case 'boolean':
      return false;
    case 'enum':
      return valuesOf(schema)[0];
    case 'literal':
      return def.values[0];
    case 'array':
      return [];
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape).flatMap(([key, inner]) => (isOptional(inner) ? [] : [[key, placeholder(inner)]])),
      );
    case 'union':
      return placeholder(def.options[0] as Schema);
    default:
      return {};
  }
}
