import type { Diagnostic, Place, Severity } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { LIMITS } from './limits.ts';
import type { PlaceOf } from './place.ts';
import type { Path } from './tree.ts';

/** Where in the file's value something is: the value itself, or the key that it stands under. */
export interface Spot {
  readonly path: Path;
  readonly part?: 'key' | 'value';
}

/** A mistake before it has a place: found in a value, at a path. `P` is the interface of codes and their arguments. */
export type Problem<P> = {
  readonly [C in keyof P & string]: {
    readonly code: C;
    readonly severity: Severity;
    readonly spot: Spot;
    readonly args: P[C];
    readonly related?: readonly Spot[];
  };
}[keyof P & string];

/** Notes one mistake; what is given names the code's own arguments, so a wrong one does not compile. */
export type Report<P> = <C extends keyof P & string>(
  code: C,
  spot: Spot | Path,
  args: P[C],
  more?: { readonly related?: readonly Spot[]; readonly severity?: Severity },
) => void;

export interface Problems<P> {
  readonly found: readonly Problem<P>[];
  readonly report: Report<P>;
}

const isPath = (spot: Spot | Path): spot is Path => Array.isArray(spot);

/** Collects problems. The same code at the same spot counts once: shared levels are walked for each node that uses them. */
export function collect<P>(): Problems<P> {
  const found: Problem<P>[] = [];
  const seen = new Set<string>();
  const report: Report<P> = (code, where, args, more = {}) => {
    // One more than is shown is enough to say that there are more; a hostile file may have a million.
    if (found.length > LIMITS.diagnostics * 4) return;
    const spot: Spot = isPath(where) ? { path: where } : where;
    const key = `${code}\n${spot.part ?? 'value'}\n${JSON.stringify(spot.path)}\n${JSON.stringify(args)}`;
    if (seen.has(key)) return;
    seen.add(key);
    const problem = {
      code,
      severity: more.severity ?? 'error',
      spot,
      args,
      ...(more.related === undefined ? {} : { related: more.related }),
    };
    found.push(problem as unknown as Problem<P>);
  };
  return { found, report };
}

/** Gives problems their places. */
export function placed<P>(problems: readonly Problem<P>[], placeOf: PlaceOf): Diagnostic<P>[] {
  const at = ({ path, part }: Spot): Place => placeOf(path, part);
  return problems.map(({ code, severity, spot, args, related = [] }) =>
    diagnose<P, keyof P & string>(code, severity, at(spot), args, related.map(at)),
  );
}
