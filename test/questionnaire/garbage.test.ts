import fc from 'fast-check';
import { expect, test } from 'vitest';
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

test('the screw works with any value of it replaced by a value of another kind', () => {
  const words = [...screwWorks.matchAll(/(?<=: )[^\s,{}[\]#]+(?=[,}\]\n])/g)].map(({ 0: word, index }) => ({
    index,
    end: index + word.length,
  }));
  const other = fc.constantFrom(
    'null',
    '[]',
    '{}',
    '1',
    'true',
    'x',
    '-1',
    '{a: 1}',
    '[1]',
    '.nan',
    '[[[]]]',
    '{all: []}',
    'company',
    'this',
    "''",
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...words), other), { minLength: 1, maxLength: 4 }), (changes) => {
      const ordered = [...changes].sort(([a], [b]) => b.index - a.index);
      const text = ordered.reduce(
        (all, [{ index, end }, value]) => all.slice(0, index) + value + all.slice(end),
        screwWorks,
      );
      expectSane(text);
    }),
    { numRuns: 600 },
  );
});
