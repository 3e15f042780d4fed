import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemaOf, questionnaireSchema } from '../../src/questionnaire/json-schema.ts';
import { Day, Id } from '../../src/questionnaire/schema/text.ts';
import { readQuestionnaire } from '../../src/questionnaire/read.ts';
import { changed, screwWorks } from './findings.ts';

const schema = questionnaireSchema();
const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
const accepts = (text: string): boolean => validate(parse(text));

const files = ['../../questionnaires/', '../instruments/'].flatMap((folder) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((name) => name.endsWith('.yaml') && !name.endsWith('.test.yaml'))
    .map((name) => ({ name, text: readFileSync(new URL(folder + name, import.meta.url), 'utf8') })),
);

describe('the JSON Schema that editors are given', () => {
  test.each(files)('accepts $name', ({ text }) => {
    validate(parse(text));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('accepts the screw works, which has a little of everything', () => {
    expect(accepts(screwWorks)).toBe(true);
  });

  test.each([
    ['a key that does not exist', 'not-applicable: exclude', 'not-aplicable: exclude'],
    ['a kind that does not exist', 'kind: yes-no\n        points: {yes: 2', 'kind: yesno\n        points: {yes: 2'],
    ['an id in capitals', 'id: screw-works', 'id: Screw-Works'],
    ['a condition about nothing', '{score: networking, at-least: 1}', '{at-least: 1}'],
    ['negative points', 'points: {yes: 2, no: 0}', 'points: {yes: 2, no: -1}'],
    ['a weight in words', '{weight: 1}]', '{weight: heavy}]'],
  ])('refuses %s, as the reader does', (_, before, after) => {
    expect(accepts(changed(before, after))).toBe(false);
    expect(readQuestionnaire(changed(before, after), 'f').questionnaire).toBeNull();
  });

  test('is draft 7, names its parts and explains them', () => {
    expect(schema['$schema']).toBe('http://json-schema.org/draft-07/schema#');
    const { definitions } = schema as { definitions: Record<string, { description?: string; enum?: string[] }> };
    for (const name of [
      'Questionnaire',
      'Dimension',
      'Question',
      'Level',
      'Condition',
      'When',
      'Action',
      'Text',
      'Id',
    ]) {
      expect(definitions[name]?.description).toMatch(/\p{Script=Han}/u);
    }
    expect(definitions['Aggregate']?.enum).toContain('staged');
    expect(Object.keys(definitions).filter((name) => name.startsWith('__'))).toEqual([]);
  });

  test('shows a day as a date, not as the pattern of all leap years', () => {
    expect(JSON.stringify(jsonSchemaOf(Day))).not.toContain('02-29');
    expect(JSON.stringify(jsonSchemaOf(Id))).toContain('pattern');
  });
});
