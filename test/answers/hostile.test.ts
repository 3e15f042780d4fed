import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { migrateAnswers } from '../../src/answers/migrate.ts';
import { peekQuestionnaire } from '../../src/answers/peek.ts';
import { readAnswers } from '../../src/answers/read.ts';
import { readExamples } from '../../src/assessment/examples.ts';
import { explain } from '../../src/diagnostics/explain.ts';
import { answersProblems as en } from '../../src/locale/en/answers.ts';
import { answersProblems as zh } from '../../src/locale/zh-CN/answers.ts';
import { questionsOf } from '../../src/questionnaire/tree.ts';
import { anyText } from './arbitrary.ts';
import { screwWorks } from './screw-works.ts';

/** Whatever is read: no exception, every mistake worded, and answers only where there is no error. */
function survives(text: string): void {
  peekQuestionnaire(text, 'a.yaml');
  const { answers, diagnostics } = readAnswers(text, 'a.yaml', screwWorks);
  expect(answers === null).toBe(diagnostics.some(({ severity }) => severity === 'error'));
  explain(diagnostics, zh);
  explain(diagnostics, en);
  explain(migrateAnswers(text, 'a.yaml', screwWorks).diagnostics, zh);
  explain(readExamples(text, 'a.yaml', screwWorks).diagnostics, en);
}

const ids = questionsOf(screwWorks).map(({ question }) => question.id);
const names = fc.constantFrom(
  ...ids,
  'machines',
  'office',
  'machines.connected',
  'answer',
  'note',
  'evidence',
  'carried',
  'unknown',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
);
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    anyText,
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom('unknown', 'not-applicable', 'light', 'orders', 'partly'),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(names, anyText), tie('any'), { maxKeys: 4 }),
  ),
})).any;

describe('hostile files never throw', () => {
  test('any text', () => fc.assert(fc.property(anyText, survives), { numRuns: 300 }));

  test('any value in any place of an answers file', () => {
    const file = fc.record(
      {
        questionnaire: fc.oneof({ weight: 4, arbitrary: fc.constant('screw-works') }, { weight: 1, arbitrary: value }),
        version: fc.oneof({ weight: 4, arbitrary: fc.constant('1.2.0') }, { weight: 1, arbitrary: value }),
        date: fc.oneof({ weight: 4, arbitrary: fc.constant('2026-11-24') }, { weight: 1, arbitrary: value }),
        scoring: value,
        company: fc.oneof(
          value,
          fc.dictionary(fc.constantFrom('name', 'sector', 'employees', 'size', '__proto__'), value),
        ),
        answers: fc.oneof(value, fc.dictionary(names, value)),
        plan: value,
        asked: value,
        result: value,
      },
      { requiredKeys: ['questionnaire', 'version', 'date'] },
    );
    fc.assert(
      fc.property(
        file.map((made) => stringify(made)),
        survives,
      ),
      { numRuns: 400 },
    );
  });

  test('any value in any place of an example', () => {
    const expectation = fc.dictionary(
      fc.constantFrom(
        'level',
        'score',
        'dimensions',
        'levels',
        'stages',
        'points',
        'conditions',
        'unmet',
        'interval',
        'facts',
        'asked',
        'checks',
      ),
      value,
    );
    const file = fc.record({
      examples: fc.oneof(
        value,
        fc.array(
          fc.record(
            { name: value, company: value, answers: value, expect: fc.oneof(value, expectation) },
            { requiredKeys: [] },
          ),
        ),
      ),
    });
    fc.assert(
      fc.property(
        file.map((made) => stringify(made)),
        survives,
      ),
      { numRuns: 300 },
    );
  });

  const head = 'questionnaire: screw-works\nversion: 1.2.0\ndate: 2026-11-24\ncompany: {name: a, sector: equipment}\n';
  const text = (name: string): string =>
    ({
      'aliases to aliases': `${head}answers: {a: &a [x, x, x, x, x, x, x, x], b: &b [*a, *a, *a, *a, *a, *a, *a, *a], c: &c [*b, *b, *b, *b, *b, *b, *b, *b], d: &d [*c, *c, *c, *c, *c, *c, *c, *c], e: [*d, *d, *d, *d, *d, *d, *d, *d]}\n`,
      'an alias inside itself': `${head}answers: &a {machines.online: *a}\n`,
      'ten thousand unknown questions': `${head}answers:\n${Array.from({ length: 10_000 }, (_, index) => `  q${index}: 1\n`).join('')}`,
      'a note of a megabyte': `${head}answers:\n  machines.online: {answer: 3, note: ${'螺'.repeat(1_000_000)}}\n`,
      'ten thousand ticks': `${head}answers:\n  office.systems: [${'orders, '.repeat(10_000)}]\n`,
      'ten thousand rows': `${head}answers:\n  office.shared: {${Array.from({ length: 10_000 }, (_, index) => `r${index}: yes`).join(', ')}}\n`,
      'deep brackets': `${head}answers: ${'['.repeat(100_000)}`,
    })[name] ?? '';
  test.each([
    'aliases to aliases',
    'an alias inside itself',
    'ten thousand unknown questions',
    'a note of a megabyte',
    'ten thousand ticks',
    'ten thousand rows',
    'deep brackets',
  ])('%s', (name) => {
    survives(text(name));
    expect(readAnswers(text(name), 'a.yaml', screwWorks).answers).toBeNull();
  });

  test('of very many unknown ids only the first come with a suggestion', () => {
    const lines = Array.from({ length: 3000 }, (_, index) => `  machine${index}: 1\n`).join('');
    const { diagnostics } = readAnswers(`${head}answers:\n${lines}`, 'a.yaml', screwWorks);
    const suggested = diagnostics.filter(({ args }) => 'suggestion' in args);
    expect(suggested.length).toBeGreaterThan(0);
    expect(suggested.length).toBeLessThanOrEqual(100);
  });

  test('ids such as __proto__ and constructor do no harm', () => {
    const { diagnostics } = readAnswers(
      `${head}answers: {__proto__: 1, constructor: 2, toString: 3}\n`,
      'a.yaml',
      screwWorks,
    );
    expect(diagnostics.map(({ code, args }) => [code, 'id' in args && args.id])).toEqual([
      ['forbidden-key', false],
      ['unknown-question', 'constructor'],
      ['unknown-question', 'toString'],
    ]);
    expect(Object.keys({}.constructor.prototype)).toEqual([]);
  });
});
