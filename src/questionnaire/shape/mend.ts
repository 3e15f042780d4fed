import type { Path } from '../tree.ts';
import type { Break } from './issues.ts';
import type { Schema } from './schema.ts';
import { placeholder, schemaAt } from './schema.ts';

/**
 * A copy of the value in which every broken part is gone or replaced by an empty one of the right type. Places in lists stay,
 * so paths still lead to the same lines. What is said about a part that was put in is of no use to anybody: `isSound`.
 */
export function mend(root: Schema, value: unknown, breaks: readonly Break[]): unknown {
  const copied = new WeakSet<object>();
  const own = (container: unknown): Record<string | number, unknown> => {
    if (copied.has(container as object)) return container as Record<string | number, unknown>;
    const copy = Array.isArray(container) ? [...container] : { ...(container as object) };
    copied.add(copy);
    return copy as Record<string | number, unknown>;
  };
  const holder: Record<string | number, unknown> = { root: value };
  for (const broken of breaks) {
    if (broken.cure === 'leave') continue;
    const { path } = broken;
    const schema = broken.cure === 'replace' ? schemaAt(root, path, holder['root']) : undefined;
    let container = holder;
    const steps = ['root', ...path];
    const last = steps.pop() as string | number;
    let reachable = true;
    for (const step of steps) {
      const inner = container[step];
      if (typeof inner !== 'object' || inner === null) {
        reachable = false;
        break;
      }
      container[step] = own(inner);
      container = container[step] as Record<string | number, unknown>;
    }
    if (!reachable) continue;
    if (broken.cure === 'set') container[last] = broken.value;
    else if (broken.cure === 'drop' && !Array.isArray(container)) delete container[last];
    else container[last] = schema === undefined ? undefined : placeholder(schema);
  }
  return holder['root'];
}

/** Whether a path leads to something that is written in the file and right in itself. */
export function isSound(path: Path, breaks: readonly Break[]): boolean {
  return breaks.every(({ path: broken, cure }) => {
    if (cure === 'set') return true;
    const shared = Math.min(path.length, broken.length);
    for (let index = 0; index < shared; index += 1) if (path[index] !== broken[index]) return true;
    return broken.length > path.length + 1;
  });
}

/** Whether nothing at or below a path is broken. */
export function isIntact(path: Path, breaks: readonly Break[]): boolean {
  return breaks.every(({ path: broken, cure }) => cure === 'set' || path.some((step, index) => broken[index] !== step));
}
