import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { ENTRY_KEYS } from '../../src/answers/entries.ts';
import { readAnswers } from '../../src/answers/read.ts';
import { AnswersFile, ReadableEntry } from '../../src/answers/schema.ts';
import { readSoundAnswers } from '../../src/answers/sound.ts';
import { writeAnswers } from '../../src/answers/write.ts';
import { answersFile } from '../../src/locale/zh-CN/answers.ts';
import { readYaml } from '../../src/questionnaire/yaml.ts';
import { anyAnswers, anyText } from './arbitrary.ts';
import { screwWorks } from './screw-works.ts';

const quick = (text: string) => readSoundAnswers(readYaml(text, 'a.yaml'), screwWorks);

/** What is found without the schemas is what they find; true where something was. */
function isSame(text: string): boolean {
  const found = quick(text);
  if (found === null) return false;
  const { answers, diagnostics } = readAnswers(text, 'a.yaml', screwWorks);
  expect(found.answers).toEqual(answers);
  expect(found.diagnostics).toEqual(diagnostics);
  return true;
}

/** A file with everything that may stand in one. */
const full = {
  questionnaire: 'screw-works',
  version: '1.2.0',
  scoring: '5f0c'.repeat(16),
  company: { name: '示例螺丝厂', sector: 'equipment', employees: 48, export: null },
  respondent: '生产副总',
  date: '2026-11-30',
  answers: {
    'machines.online': { answer: 35, evidence: '在线清单', note: null, carried: true },
    'office.shared': { sales: 'partly', store: 'unknown' },
    'machines.robot': null,
  },
  plan: {
    budget: 50,
    months: 12,
    subsidy: { rate: 0.5, cap: 50, level: 'L2' },
    quotes: { gateways: { cost: 3.5, months: 2 } },
    done: ['gateways'],
    impossible: [],
  },
  interview: {
    at: 'machines.online',
    'pointed-out': [],
    'certain-level': 'L1',
    'answered-after': ['machines.alarm'],
    quick: true,
    'written-before': { 'machines.alarm': { evidence: 'a list', note: 'see there' } },
  },
  asked: { 'machines.online': '5f0c' },
  result: { level: null, rank: 0, score: 1.25, max: null, dimensions: { machines: 1.5, office: null }, sha256: 'a' },
};

describe('a sound answers file is read without the schemas, and as with them', () => {
  test('whatever the program writes', () =>
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const text = writeAnswers({ ...answers, date: full.date }, screwWorks, {
          language: 'zh-CN',
          words: answersFile,
        });
        // Figures and texts beyond all bounds are among them.
        if (readAnswers(text, 'a.yaml', screwWorks).answers === null) return;
        expect(isSame(text)).toBe(true);
      }),
    ));

  test('with everything that may stand in one', () => {
    expect(Object.keys(full).sort()).toEqual(Object.keys(AnswersFile.shape).sort());
    expect([...ENTRY_KEYS].sort()).toEqual(Object.keys(ReadableEntry.shape).sort());
    expect(isSame(stringify(full))).toBe(true);
  });

  test.each(['2026-01-31', '2026-04-30', '2026-02-28', '2026-12-31', '2026-10-01'])('of %s', (date) =>
    expect(isSame(stringify({ ...full, date }))).toBe(true),
  );

  test.each(['2026-02-29', '2026-04-31', '2026-00-10', '2026-13-01', '2026-01-00', '2026-01-32', '26-01-01'])(
    'but not of %s',
    (date) => expect(isSame(stringify({ ...full, date }))).toBe(false),
  );
});

/** Every path in a value. */
const pathsIn = (value: unknown): string[][] =>
  typeof value !== 'object' || value === null
    ? [[]]
    : [[], ...Object.entries(value).flatMap(([key, one]) => pathsIn(one).map((path) => [key, ...path]))];

/** The value with something else at a path: `undefined` leaves it out. */
function withAt(value: unknown, [key, ...rest]: readonly string[], put: unknown): unknown {
  if (key === undefined) return put;
  const copy: Record<string, unknown> = { ...(value as object) };
  copy[key] = withAt(copy[key], rest, put);
  if (copy[key] === undefined) delete copy[key];
  return copy;
}

const odd = fc.oneof(
  anyText,
  fc.constantFrom(undefined, null, true, 0, -1, 0.5, 1.5, 1e9, 1e12, 1e300, Number.NaN, Number.POSITIVE_INFINITY),
  fc.constantFrom(
    '',
    'a',
    'A1',
    'L2',
    '1.2.3',
    '01.2.3',
    '1.2.3-rc.1',
    '2026-02-29',
    'a'.repeat(65),
    'x'.repeat(10_001),
  ),
  fc.constantFrom([], ['a'], ['A'], [null], {}, { a: 1 }, { answer: 35, evidence: 3 }, { cost: -1 }, { more: 1 }),
);

test('wherever anything else stands in it, nothing is taken for sound that the schemas refuse', () => {
  const paths = pathsIn(full);
  let sound = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...paths),
      fc.option(fc.constantFrom('more', '__proto__', 'answer', 'Key'), { nil: undefined, freq: 3 }),
      odd,
      (path, key, put) => {
        const made = withAt(full, key === undefined ? path : [...path, key], put);
        if (isSame(stringify(made) ?? '')) sound += 1;
      },
    ),
    { numRuns: 3_000 },
  );
  expect(sound).toBeGreaterThan(100);
});
