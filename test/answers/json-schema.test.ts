import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { blankAnswers } from '../../src/answers/blank.ts';
import { AnswersFile } from '../../src/answers/schema.ts';
import { ExamplesFile } from '../../src/assessment/examples/schema.ts';
import { answersFile as words } from '../../src/locale/en/answers.ts';
import { jsonSchemaOf } from '../../src/questionnaire/json-schema.ts';
import { screwWorks } from './screw-works.ts';

/** As an editor checks a file while it is typed: dates are not known to this validator, so they count as any text. */
const ajv = new Ajv({ strict: false, formats: { date: true } });
const answers = ajv.compile(jsonSchemaOf(AnswersFile));
const examples = ajv.compile(jsonSchemaOf(ExamplesFile));

describe('the JSON Schema of an answers file', () => {
  const old = parse(readFileSync(new URL('../old/answers-1.yaml', import.meta.url), 'utf8')) as Record<string, unknown>;
  test('takes a file with everything in it', () => {
    answers(old);
    expect(answers.errors).toBeNull();
  });
  test('takes a blank one', () => {
    answers(parse(blankAnswers(screwWorks, { language: 'en', words, date: '2026-11-24' })));
    expect(answers.errors).toBeNull();
  });
  test.each([
    ['an unknown key', { ...old, remarks: 'x' }],
    ['no date', { ...old, date: undefined }],
    ['an answer of a misspelt entry', { ...old, answers: { a: { anwser: 3, note: 'x' } } }],
    ['a rate in per cent', { ...old, plan: { subsidy: { rate: 50, cap: 1 } } }],
  ])('refuses %s', (_, value) => expect(answers(JSON.parse(JSON.stringify(value)))).toBe(false));
});

describe('the JSON Schema of examples', () => {
  const example = {
    name: 'a',
    answers: { a: 3, b: { answer: 'c' }, d: null },
    expect: { level: null, score: { about: 1.67 }, dimensions: { e: '5/3' } },
  };
  test('takes an example', () => expect(examples({ examples: [example] })).toBe(true));
  test.each([
    ['nothing expected', { examples: [{ name: 'a' }] }],
    ['an unknown expectation', { examples: [{ ...example, expect: { scores: 3 } }] }],
    ['a figure in words', { examples: [{ ...example, expect: { score: 'about 2' } }] }],
  ])('refuses %s', (_, value) => expect(examples(value)).toBe(false));
});
