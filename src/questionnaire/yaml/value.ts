import type { Alias, Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import { LIMITS } from '../limits.ts';
import type { Range } from '../place.ts';
import type { YamlProblems } from './problems.ts';

/** Notes a mistake at offsets of the text. */
export type ReportAt = <C extends keyof YamlProblems & string>(
  code: C,
  range: Range,
  args: YamlProblems[C],
  related?: Range,
) => void;

/** What an anchor stands for, and what it costs wherever an alias names it. */
interface Built {
  readonly value: unknown;
  /** Values in it, those behind aliases included. */
  readonly size: number;
  /** Maps and lists inside each other, likewise. */
  readonly height: number;
}

/** A text without quotes in `{ }`, and what follows it between commas without a colon of its own. */
interface Loose {
  readonly name: string;
  readonly start: Scalar;
  readonly tails: Scalar[];
}

const ABSENT: Built = { value: undefined, size: 1, height: 0 };
/** Tags that yaml knows besides those of every file; one that it does not know is reported by itself. */
const FOREIGN_TAGS = /^tag:yaml\.org,2002:(?:binary|merge|omap|pairs|set|timestamp)$/;

/**
 * The document as plain maps, lists, texts, numbers, true, false, null. An alias gives the very value of its anchor, so a
 * file of aliases to aliases costs nothing here; what it would cost those who walk through the value is counted and bounded
 * before they get it.
 */
export function valueIn(document: Document.Parsed, report: ReportAt): Built {
  const anchors = new Map<string, Built | 'open'>();
  let own = 0;
  let firstAlias: Range = [0, 1];

  const build = (node: unknown, depth: number): Built => {
    own += 1;
    if (isAlias(node)) return aliased(node, depth);
    const { anchor, tag, range } = node as Scalar;
    if (tag !== undefined && FOREIGN_TAGS.test(tag)) report('unknown-tag', spanOf(range), { tag });
    if (anchor !== undefined) anchors.set(anchor, 'open');
    const built = isMap(node) ? map(node, depth) : isSeq(node) ? list(node, depth) : scalar(node);
    if (anchor !== undefined) anchors.set(anchor, built);
    return built;
  };

  const aliased = (alias: Alias, depth: number): Built => {
    const built = anchors.get(alias.source);
    const range = spanOf(alias.range);
    if (firstAlias[0] === 0) firstAlias = range;
    if (built === undefined) {
      report('undefined-alias', range, { alias: alias.source, anchors: [...anchors.keys()].slice(0, 1000) });
      return ABSENT;
    }
    if (built === 'open') {
      report('cyclic-alias', range, { alias: alias.source });
      return ABSENT;
    }
    if (depth + built.height > LIMITS.nesting) {
      report('too-deep', range, { most: LIMITS.nesting });
      return ABSENT;
    }
    return built;
  };

  const list = (seq: YAMLSeq, depth: number): Built => {
    const value: unknown[] = [];
    let size = 1;
    let height = 0;
    for (const item of seq.items) {
      const built = build(item, depth + 1);
      value.push(built.value);
      size += built.size;
      height = Math.max(height, built.height);
    }
    return { value, size, height: height + 1 };
  };

  const map = (node: YAMLMap, depth: number): Built => {
    const value: Record<string, unknown> = {};
    let size = 1;
    let height = 0;
    let text: Loose | null = null;
    for (const { key, value: inner } of node.items) {
      const name = String((key as Scalar).value);
      if (inner === null && node.flow === true) {
        const meant = meantBy(key as Scalar);
        if (meant !== null && !Object.hasOwn(value, meant.key)) {
          report('full-width-colon', spanOf((key as Scalar).range), { key: meant.key });
          value[meant.key] = meant.value;
          text = null;
          size += 1;
          continue;
        }
        if (text !== null) {
          text.tails.push(key as Scalar);
          continue;
        }
      }
      if (text !== null) joined(text, value);
      text = isPlainText(inner) ? { name, start: inner, tails: [] } : null;
      const built = inner === null ? { value: null, size: 1, height: 0 } : build(inner, depth + 1);
      if (Object.hasOwn(value, name)) {
        const first = node.items.find((pair) => String((pair.key as Scalar).value) === name) as Pair<Scalar>;
        report('duplicate-key', spanOf((key as Scalar).range), { key: name }, spanOf(first.key.range));
      } else if (name === '__proto__') {
        report('forbidden-key', spanOf((key as Scalar).range), { key: name });
      } else {
        value[name] = built.value;
      }
      size += built.size;
      height = Math.max(height, built.height);
    }
    if (text !== null) joined(text, value);
    return { value, size, height: height + 1 };
  };

  /** What the commas cut off goes back to its text, so that nothing else is said about it. */
  const joined = ({ name, start, tails }: Loose, value: Record<string, unknown>): void => {
    const last = tails.at(-1);
    if (last === undefined || name === '__proto__') return;
    const text = [start, ...tails].map((part) => String(part.value)).join(', ');
    value[name] = text;
    report('comma-in-text', [spanOf(start.range)[0], spanOf(last.range)[1]], {
      text: text.length > 60 ? `${text.slice(0, 59)}…` : text,
    });
  };

  const scalar = (node: unknown): Built => {
    if (!isScalar(node)) return ABSENT;
    const { value, source, range } = node;
    if (typeof value === 'number' && source !== undefined && isLossy(source, value)) {
      report('lossy-number', spanOf(range), { written: source, read: String(value) });
    }
    return { value, size: 1, height: 0 };
  };

  const built = document.contents === null ? ABSENT : build(document.contents, 0);
  const most = LIMITS.expandedFree + own * LIMITS.expandedPerNode;
  if (built.size > most) {
    report('exploding-aliases', firstAlias, { most, size: built.size });
    return ABSENT;
  }
  return built;
}

const isPlainText = (node: unknown): node is Scalar =>
  isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string';

/** `kind： text` in `{ }` is one long key to yaml; the word before a full-width colon must look like a key of ours. */
function meantBy({ value, type }: Scalar): { readonly key: string; readonly value: unknown } | null {
  const [, key, rest] = (type === 'PLAIN' && /^([A-Za-z][\w.-]*)\s*：\s*(.*)$/s.exec(String(value))) || [];
  if (key === undefined || rest === undefined) return null;
  if (/^-?\d{1,15}(?:\.\d+)?$/.test(rest)) return { key, value: Number(rest) };
  return { key, value: rest === 'true' || rest === 'false' ? rest === 'true' : rest === '' ? null : rest };
}

const spanOf = (range: readonly number[] | null | undefined): Range => [range?.[0] ?? 0, range?.[1] ?? 1];

/**
 * Whether digits were lost: the nearest double of 0.12345678901234567890 is another number. 1.6666666666666667 is not lost,
 * however many digits it has: it is how that double is written, in results that are kept.
 */
function isLossy(written: string, read: number): boolean {
  if (!/^[-+]?[\d.]/.test(written) || /^[-+]?0[xo]/.test(written) || !Number.isFinite(read)) return false;
  const digits = digitsOf(written);
  return digits.length > 15 && digits !== digitsOf(String(read));
}

const digitsOf = (figure: string): string =>
  figure
    .replace(/[eE].*$/, '')
    .replace(/^[-+]?0*\.?0*|\./g, '')
    .replace(/0+$/, '');
