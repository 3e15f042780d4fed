import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { LIMITS } from '../../src/questionnaire/limits.ts';
import { readQuestionnaire } from '../../src/questionnaire/read.ts';
import { screwWorks } from './findings.ts';

/** What must hold whatever the text: it never throws, every place lies in the file, null goes with an error. */
function expectSane(text: string): void {
  const { questionnaire, diagnostics } = readQuestionnaire(text, 'garbage.yaml');
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  for (const { place, severity } of diagnostics) {
    expect(place.line).toBeGreaterThanOrEqual(1);
    expect(place.line).toBeLessThanOrEqual(lines.length);
    expect(place.column).toBeGreaterThanOrEqual(1);
    expect(place.column).toBeLessThanOrEqual([...(lines[place.line - 1] ?? '')].length + 2);
    expect(severity).toBe('error');
  }
  expect(questionnaire === null).toBe(diagnostics.length > 0);
  expect(diagnostics.length).toBeLessThan(LIMITS.diagnostics * 10);
}

test('any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), expectSane), { numRuns: 500 });
});

test('any text of YAML’s signs', () => {
  const signs = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ':',
    ': ',
    ',',
    '- ',
    '\n',
    '  ',
    '#',
    '&a ',
    '*a',
    '!',
    '%',
    '|',
    '>',
    '"',
    "'",
    '?',
    'a',
    '1',
    '---\n',
    '：',
    '\t',
    '汉',
  );
  fc.assert(
    fc.property(
      fc.array(signs, { maxLength: 60 }).map((all) => all.join('')),
      expectSane,
    ),
    { numRuns: 1000 },
  );
});

test('the screw works with a piece of it cut out, doubled, or exchanged', () => {
  const at = fc.nat(screwWorks.length - 1);
  const piece = fc
    .tuple(at, fc.integer({ min: 1, max: 80 }))
    .map(([start, length]) => ({ start, end: start + length }));
  const change = fc.oneof(
    piece.map(({ start, end }) => screwWorks.slice(0, start) + screwWorks.slice(end)),
    piece.map(({ start, end }) => screwWorks.slice(0, end) + screwWorks.slice(start)),
    fc
      .tuple(piece, fc.constantFrom('null', '[]', '{}', '1', 'true', 'x', '-1', '{a: 1}', '[1]', '.inf', '&a', '*a'))
      .map(([{ start, end }, other]) => screwWorks.slice(0, start) + other + screwWorks.slice(end)),
  );
  fc.assert(fc.property(change, expectSane), { numRuns: 600 });
});

type Path = readonly (string | number)[];

/** Every place of a value, from the outside in. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? Array.from(value.entries()) : Object.entries(value);
  return [path, ...entries.flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

test('the screw works with some of its values replaced, misspelt or left out', () => {
  const whole = parse(screwWorks) as Record<string, unknown>;
  const paths = fc.constantFrom(...pathsOf(whole).slice(1));
  const other = fc.constantFrom<unknown>(
    // biome-ignore format: a list of odd things
    null,
    [],
    {},
    1,
    true,
    'x',
    -1,
    0.1,
    '1',
    1e300,
    { a: 1 },
    [1],
    [[[]]],
    { all: [] },
    { not: { not: {} } },
    { tag: 'key' },
    'company',
    'this',
    '',
    [null],
    ['children'],
    'networking',
    'press.robot',
    'level',
    'staged',
    'none',
  );
  const change = fc.tuple(paths, fc.constantFrom('replace', 'misspell', 'leave out'), other);
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const copy = structuredClone(whole);
      for (const [path, what, value] of changes) {
        const key = path.at(-1) ?? '';
        const holder = path.slice(0, -1).reduce<unknown>((inner, step) => (inner as never)?.[step], copy) as Record<
          string | number,
          unknown
        >;
        if (typeof holder !== 'object' || holder === null) continue;
        if (what === 'misspell') holder[`${key}x`] = holder[key];
        if (what === 'replace') holder[key] = value;
        else if (Array.isArray(holder)) holder.splice(Number(key), 1);
        else delete holder[key];
      }
      expectSane(JSON.stringify(copy));
    }),
    { numRuns: 600 },
  );
});
