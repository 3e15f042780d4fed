import type { DiagnosticWords } from '../../diagnostics/diagnostic.ts';
import type { ShapeProblems, ValueKind } from '../../questionnaire/shape/problems.ts';

/** Mistakes in the shape of a file: keys, types, values. */
export const shapeProblems: DiagnosticWords<ShapeProblems> = {
  'unknown-key': ({ key, suggestion, allowed }) => ({
    what: `the key "${key}" is not known here`,
    fix:
      suggestion === undefined
        ? allowed.length === 0
          ? 'delete it'
          : `delete it, or use one of: ${list(allowed)}`
        : `did you mean "${suggestion}"?`,
  }),
  'missing-key': ({ key, allowed }) => ({
    what: `"${key}" is missing`,
    fix: allowed.length === 0 ? `add "${key}: …"` : `add "${key}: …", one of: ${list(allowed)}`,
  }),
  'missing-value': ({ key }) => ({
    what: `nothing stands behind "${key}"`,
    fix: 'write a value, or delete the line if it may be left out',
  }),
  'wrong-type': ({ expected, actual, value, colon, format = '' }) => ({
    what: `${alternatives(expected.map((kind) => KINDS[kind]))} belongs here, not ${KINDS[actual]}${SHOWN.has(actual) ? ` (${value})` : ''}`,
    fix: colon
      ? 'the full-width colon in it makes it a text; write a plain colon and a space'
      : actual === 'text' && expected.some((kind) => kind === 'number' || kind === 'whole-number')
        ? 'write the number without quotes and without a unit'
        : actual !== 'list' && actual !== 'map' && FORMATS[format] !== undefined
          ? `write it like ${FORMATS[format].example}`
          : (actual === 'number' || actual === 'true-or-false') && expected.includes('text')
            ? `put it in quotes: '${value}'`
            : expected.includes('whole-number')
              ? 'write a whole number'
              : `write ${alternatives(expected.map((kind) => EXAMPLES[kind]))}`,
  }),
  'wrong-value': ({ value, allowed, suggestion }) => ({
    what: `"${value}" is not possible here`,
    why: `allowed: ${list(allowed)}`,
    fix:
      suggestion === undefined
        ? `write ${allowed.length === 1 ? allowed[0] : 'one of these'}`
        : `did you mean "${suggestion}"?`,
  }),
  'missing-subject': ({ keys }) => ({
    what: 'what this is about is missing',
    why: `exactly one of these keys says it: ${list(keys)}`,
    fix: `add the one that is meant, for example "${keys[0] ?? ''}: …"`,
  }),
  'mixed-keys': ({ keys }) => ({
    what: `"${keys.join('" and "')}" cannot stand together`,
    why: 'each of them says what this is about; only one can hold',
    fix: 'make two entries of it',
  }),
  'bad-format': ({ format, value, suggestion }) => {
    const { form, example } = FORMATS[format] ?? { form: 'of another form', example: '' };
    return {
      what: `"${value}" is not written as it must be`,
      why: `it must be ${form}`,
      fix:
        suggestion !== undefined && format.endsWith('Id')
          ? `write "${suggestion}"`
          : example === ''
            ? 'correct it'
            : `for example ${example}`,
    };
  },
  'bad-date': ({ value }) => ({
    what: `"${value}" is not a day of the calendar`,
    why: 'a day is written YYYY-MM-DD and must exist',
    fix: 'write it like 2026-11-24',
  }),
  'empty-text': ({ key }) => ({
    what: `the text "${key}" is empty`,
    fix: 'write it, or delete the line if it may be left out',
  }),
  'too-long': ({ most, length }) => ({
    what: `the text has ${length} characters; at most ${most} are allowed`,
    fix: 'shorten it',
  }),
  'too-few': ({ least, count }) => ({
    what: count === 0 ? 'the list is empty' : `the list has ${count} ${count === 1 ? 'entry' : 'entries'} only`,
    why: `at least ${least} ${least === 1 ? 'is' : 'are'} needed`,
    fix: 'add what is missing, or delete the whole list if it may be left out',
  }),
  'too-many': ({ most, count }) => ({
    what: `the list has ${count} entries; at most ${most} are allowed`,
    fix: 'split it',
  }),
  'out-of-range': ({ value, least, most }) => ({
    what: `${value} is too ${least === undefined ? 'large' : 'small'}`,
    why: least === undefined ? `at most ${most} is allowed` : `it must be at least ${least}`,
    fix: 'check the figure and its unit',
  }),
  'bad-value': ({ value }) => ({
    what: `"${value}" is not possible here`,
    fix: 'see the questionnaire reference in docs/',
  }),
};

const KINDS: Readonly<Record<ValueKind, string>> = {
  text: 'a text',
  number: 'a number',
  'whole-number': 'a whole number',
  'true-or-false': 'true or false',
  list: 'a list',
  map: 'a map (key: value)',
  nothing: 'nothing',
};

/** Kinds whose value is worth quoting. */
const SHOWN: ReadonlySet<ValueKind> = new Set(['text', 'number', 'true-or-false']);

const EXAMPLES: Readonly<Record<ValueKind, string>> = {
  text: 'a text',
  number: 'a number such as 1.5',
  'whole-number': 'a whole number',
  'true-or-false': 'true or false',
  list: 'a list such as [a, b]',
  map: 'a map such as {key: value}',
  nothing: 'nothing',
};

const FORMATS: Readonly<Record<string, { readonly form: string; readonly example: string }>> = {
  Id: {
    form: 'lower-case letters and digits, parts joined by dots or hyphens, beginning with a letter',
    example: 'press.share',
  },
  LevelId: { form: 'letters and digits, parts joined by dots or hyphens, beginning with a letter', example: 'L2' },
  Version: { form: 'three numbers joined by dots', example: '1.0.0' },
  SourceRef: { form: 'a source, source#passage, or own-reading', example: 'plan#sme' },
  Fraction: { form: 'a number, or a fraction such as 5/3', example: '1.5' },
  Colour: { form: 'six hexadecimal digits (0-9, a-f) behind #, in quotes', example: '"#1a5a8a"' },
  Decimal: { form: 'a decimal number', example: '1.70' },
};

const alternatives = (items: readonly string[]): string => items.join(' or ');

/** Of long lists only the first. */
export const list = (items: readonly string[]): string =>
  items.length > 12 ? `${items.slice(0, 12).join(', ')} and ${items.length - 12} more` : items.join(', ');
