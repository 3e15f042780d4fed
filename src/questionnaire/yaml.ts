import type { Document, YAMLError } from 'yaml';
import { visit } from 'yaml';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { Lines } from '../diagnostics/lines.ts';
import { linesOf } from '../diagnostics/lines.ts';
import { LIMITS } from './limits.ts';
import type { PlaceOf, Range } from './place.ts';
import { placeAt, placesIn } from './place.ts';
import { faultOf } from './yaml/faults.ts';
import { parseBounded } from './yaml/parse.ts';
import type { YamlProblems } from './yaml/problems.ts';
import type { ReportAt } from './yaml/value.ts';
import { valueIn } from './yaml/value.ts';

export type { YamlProblems } from './yaml/problems.ts';

export interface YamlFile {
  /** Maps, lists, texts, numbers, true, false, null; undefined where the file cannot be understood. */
  readonly value: unknown;
  readonly placeOf: PlaceOf;
  readonly diagnostics: readonly Diagnostic<YamlProblems>[];
}

/** Mistakes beside which the rest of the file can still be looked at. */
const HARMLESS: ReadonlySet<string> = new Set([
  'duplicate-key',
  'lossy-number',
  'unknown-tag',
  'control-character',
  'forbidden-key',
  'comma-in-text',
]);

/**
 * Reads one YAML file of ours, whatever is in it: bounds first, then one pass of the parser, then the value. `text` is the
 * decoded file, with or without byte order mark; finding out its encoding is the caller's. Never throws.
 */
export function readYaml(text: string, file: string): YamlFile {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const lines = linesOf(source);
  const diagnostics: Diagnostic<YamlProblems>[] = [];
  const report: ReportAt = (code, range, args, related) => {
    if (diagnostics.length > LIMITS.diagnostics) return;
    const others = related === undefined ? [] : [placeAt(file, lines, related)];
    diagnostics.push(diagnose(code, 'error', placeAt(file, lines, range), args, others));
  };
  const nowhere: PlaceOf = (): Place => ({ file, line: 1, column: 1 });
  const refused = { value: undefined, placeOf: nowhere, diagnostics };

  if (source.length > LIMITS.fileBytes) {
    report('too-large', [0, 1], { most: LIMITS.fileBytes, size: source.length });
    return refused;
  }
  if (!hasOnlyText(source, report)) return refused;

  const { document, errors, second, passed } = parseBounded(source);
  if (passed !== null) {
    const range: Range = [passed.offset, passed.offset + 1];
    if (passed.limit === 'nesting') report('too-deep', range, { most: LIMITS.nesting });
    else if (passed.limit === 'pieces') report('too-dense', range, {});
    else report('too-many-slips', range, { most: LIMITS.slips });
    return refused;
  }
  if (document === null) return refused;
  const placeOf = placesIn(document, file, lines);
  if (second !== null) report('several-documents', [second, second + 1], {});
  const { yaml } = document.directives;
  if (yaml.explicit === true && yaml.version === '1.1') {
    const at = source.indexOf('%YAML');
    report('old-yaml', [at, at + '%YAML 1.1'.length], {});
  }
  for (const error of firstOfEachLine(ownErrors(errors, lines), lines))
    reportError(error, document, source, lines, report);
  if (diagnostics.some(({ code }) => !HARMLESS.has(code))) return { ...refused, placeOf };
  if (isBlank(document)) {
    report('empty-file', [0, 1], {});
    return { ...refused, placeOf };
  }
  const { value } = valueIn(document, report);
  // A full-width colon that yaml itself does not stumble over has been read as a plain one.
  const usable = diagnostics.every(({ code }) => HARMLESS.has(code) || code === 'full-width-colon');
  return { value: usable ? value : undefined, placeOf, diagnostics };
}

/** A file without any content is not the same as a file with mistakes; `---` alone, or `~`, has none either. */
const isBlank = (document: Document.Parsed): boolean =>
  document.contents === null || document.contents.range[0] === document.contents.range[1];

// The control characters of ASCII but tab and line ends; a NUL is the sign of a file that is no text at all.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Reports what no text file of ours holds; false where it is no text file. */
function hasOnlyText(source: string, report: ReportAt): boolean {
  const nul = source.indexOf('\u0000');
  if (nul !== -1) {
    report('binary-file', [nul, nul + 1], {});
    return false;
  }
  let count = 0;
  for (const { 0: character, index } of source.matchAll(CONTROL)) {
    if (++count > LIMITS.diagnostics) break;
    const hex = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    report('control-character', [index, index + 1], { character: `U+${hex}` });
  }
  return true;
}

/** A tab makes yaml lose where the line before and all later ones belong: what it says of those comes of the tab. */
function ownErrors(errors: readonly YAMLError[], lines: Lines): readonly YAMLError[] {
  const tab = errors.find(({ code }) => code === 'TAB_AS_INDENT');
  if (tab === undefined) return errors;
  const { line } = lines.at(tab.pos[0]);
  return errors.filter(({ code, pos }) => code === 'TAB_AS_INDENT' || lines.at(pos[0]).line < line - 1);
}

/** One slip makes yaml stumble several times; only the first in a line is the slip itself. */
function firstOfEachLine(errors: readonly YAMLError[], lines: Lines): YAMLError[] {
  const seen = new Set<number>();
  return errors.slice(0, LIMITS.diagnostics * 4).filter(({ pos }) => {
    const { line } = lines.at(pos[0]);
    if (seen.has(line)) return false;
    seen.add(line);
    return true;
  });
}

function reportError(
  error: YAMLError,
  document: Document.Parsed,
  source: string,
  lines: Lines,
  report: ReportAt,
): void {
  const [start, end] = error.pos;
  const colon = /^\s*(?:- +)?([^\s#:"'[{][^:"'#]*?)：/.exec(lines.line(lines.at(start).line));
  const fault = faultOf(error);
  if (error.code === 'NON_STRING_KEY') return report('complex-key', [start, end], {});
  if (error.code === 'TAB_AS_INDENT') return report('tab-indent', [start, end], {});
  if (error.code === 'TAG_RESOLVE_FAILED')
    return report('unknown-tag', [start, end], { tag: source.slice(start, end) });
  if (colon !== null && (fault === 'multiline-key' || fault === 'key-without-colon')) {
    const at = source.indexOf('：', source.lastIndexOf('\n', start - 1) + 1);
    return report('full-width-colon', [at, at + 1], { key: colon[1] ?? '' });
  }
  if (fault === 'unclosed-quote' || fault === 'unclosed-bracket') {
    const opening = openingOf(document, start, fault === 'unclosed-quote');
    return report('bad-yaml', [opening, opening + 1], { fault });
  }
  report('bad-yaml', [start, Math.min(end, start + 200)], { fault });
}

/** Where the text or bracket begins that is not closed at this offset: the end of the file says little. */
function openingOf(document: Document.Parsed, offset: number, quoted: boolean): number {
  let opening = offset;
  visit(document, {
    Scalar: (_, { range }) => {
      if (quoted && range && range[0] <= offset && offset <= range[2]) opening = range[0];
    },
    Collection: (_, { range, flow }) => {
      if (!quoted && flow === true && range && range[0] <= offset && offset <= range[2]) opening = range[0];
    },
  });
  return opening;
}
