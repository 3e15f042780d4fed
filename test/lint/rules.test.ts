import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FormatWords } from '../../src/diagnostics/formats/format.ts';
import { explain } from '../../src/diagnostics/explain.ts';
import { rules } from '../../src/lint/rules/index.ts';
import { lintQuestionnaire } from '../../src/lint/run.ts';
import { diagnostics as english } from '../../src/locale/en/diagnostics.ts';
import { lintFindings as inEnglish } from '../../src/locale/en/lint.ts';
import { diagnostics as chinese } from '../../src/locale/zh-CN/diagnostics.ts';
import { lintFindings as inChinese } from '../../src/locale/zh-CN/lint.ts';
import { readQuestionnaire } from '../../src/questionnaire/read.ts';

const here = new URL('./', import.meta.url);
const pages = new URL('../../docs/rules/', import.meta.url);
const codes = Object.keys(rules);

const findingsIn = (text: string) => {
  const { questionnaire, diagnostics, placeOf } = readQuestionnaire(text, 'file.yaml');
  return [...diagnostics, ...(questionnaire === null ? [] : lintQuestionnaire(questionnaire, placeOf))];
};
const codesIn = (text: string): string[] => findingsIn(text).map(({ code }) => code);

describe.each(codes)('%s', (code) => {
  const fixture = (kind: 'bad' | 'good'): string => readFileSync(new URL(`${code}.${kind}.yaml`, here), 'utf8');

  test('is what its bad file has, and nothing else', () => {
    expect(codesIn(fixture('bad'))).toEqual([code]);
  });

  test('is not found in its good file, which has nothing at all', () => {
    expect(codesIn(fixture('good'))).toEqual([]);
  });

  test('bears its own name', () => {
    expect(rules[code as keyof typeof rules].code).toBe(code);
  });

  test('has a page whose examples give just what they say', () => {
    const page = readFileSync(new URL(`${code}.md`, pages), 'utf8');
    expect(page).toMatch(new RegExp(`^# ${code}\n`));
    const [bad, good] = ['bad', 'good'].map(
      (kind) => new RegExp(`\`\`\`yaml ${kind}\n([^]*?)\n\`\`\``).exec(page)?.[1],
    );
    const around = fixture('good').replace(/^(?:sources|dimensions):[^]*/m, '');
    expect(codesIn(`${around}${bad}`)).toEqual([code]);
    expect(codesIn(`${around}${good}`)).toEqual([]);
  });

  test('says in both languages what is wrong, why, and what to do', () => {
    const found = findingsIn(fixture('bad'));
    const [zh] = explain(found as never, inChinese);
    const [en] = explain(found as never, inEnglish);
    expect(zh?.what).toMatch(/\p{Script=Han}/u);
    expect(zh?.fix).toMatch(/\p{Script=Han}/u);
    // What is quoted from the file may be in any language.
    expect(en?.what.replaceAll(/"[^"]*"/g, '')).not.toMatch(/\p{Script=Han}/u);
    expect(en?.fix).toMatch(/[a-z]/);
  });
});

test('each page and each pair of files belongs to a rule', () => {
  expect(readdirSync(pages).sort()).toEqual(codes.map((code) => `${code}.md`).sort());
  const files = readdirSync(here).filter((name) => name.endsWith('.yaml'));
  expect(files.sort()).toEqual(codes.flatMap((code) => [`${code}.bad.yaml`, `${code}.good.yaml`]).sort());
});

test('the words around the sentences are there in both languages', () => {
  for (const words of [chinese, english] satisfies FormatWords[]) {
    expect(words.more('a.yaml', 3)).toMatch(/a\.yaml.*3/);
    expect(words.at(7, 13)).toMatch(/7.*13/);
  }
});
