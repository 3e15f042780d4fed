import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readExamples, runExamples } from '../src/assessment/examples.ts';
import { lintQuestionnaire } from '../src/lint/run.ts';
import { readQuestionnaire } from '../src/questionnaire/read.ts';

/**
 * What the documents show is run. A fenced block says what it is: `yaml questionnaire` a complete file, `yaml example` examples of
 * the questionnaire shown last (in the format's page), `yaml questions` questions of a dimension, `yaml root` keys of a
 * questionnaire; the latter two are set into the smallest questionnaire that holds them.
 */
const docs = new URL('../docs/', import.meta.url);
const pages = readdirSync(docs).filter((name) => name.endsWith('.md'));

interface Block {
  readonly kind: string;
  readonly text: string;
  readonly line: number;
}

function blocksOf(page: string): Block[] {
  const lines = readFileSync(new URL(page, docs), 'utf8').split('\n');
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const kind = /^```yaml (\w+)$/.exec(lines[i]!)?.[1];
    if (kind === undefined) continue;
    const end = lines.indexOf('```', i);
    blocks.push({ kind, text: lines.slice(i + 1, end).join('\n'), line: i + 1 });
    i = end;
  }
  return blocks;
}

/** The smallest questionnaire around a part of one. */
function around(part: Record<string, unknown>, language: string): string {
  const text = (words: string) => ({ [language]: words });
  return stringify({
    format: 1,
    id: 'around',
    version: '1.0.0',
    status: { is: 'draft', since: '2026-11-24' },
    locales: [language],
    title: text('x'),
    disclaimer: text('x'),
    profile: {
      fields: [
        { id: 'name', title: text('x'), kind: 'text', role: 'name' },
        { id: 'machines', title: text('x'), kind: 'number', unit: text('x') },
      ],
    },
    ...part,
  });
}

const findingsOf = (text: string, file: string): string[] => {
  const { questionnaire, diagnostics, placeOf } = readQuestionnaire(text, file);
  const found = [...diagnostics, ...(questionnaire === null ? [] : lintQuestionnaire(questionnaire, placeOf))];
  return found.map(({ code, place, args }) => `${place.line}:${place.column} ${code} ${JSON.stringify(args)}`);
};

describe.each(pages)('docs/%s', (page) => {
  const language = page.endsWith('.en.md') ? 'en' : 'zh-CN';
  const blocks = blocksOf(page);
  const complete = blocksOf(page.includes('.en.') ? 'questionnaire.en.md' : 'questionnaire.md').find(
    ({ kind }) => kind === 'questionnaire',
  );

  test.each(blocks.filter(({ kind }) => kind === 'questionnaire'))(
    'the questionnaire at line $line is sound',
    ({ text }) => {
      expect(findingsOf(text, page)).toEqual([]);
    },
  );
  test.each(blocks.filter(({ kind }) => kind === 'questions'))('the questions at line $line are sound', ({ text }) => {
    const part = { dimensions: [{ id: 'part', title: { [language]: 'x' }, questions: parse(text) as unknown }] };
    expect(findingsOf(around(part, language), page)).toEqual([]);
  });
  test.each(blocks.filter(({ kind }) => kind === 'root'))('the keys at line $line are sound', ({ text }) => {
    expect(findingsOf(around(parse(text) as Record<string, unknown>, language), page)).toEqual([]);
  });
  test.each(blocks.filter(({ kind }) => kind === 'example'))(
    'the examples at line $line give what they say',
    ({ text }) => {
      const { questionnaire } = readQuestionnaire(complete!.text, page);
      const { examples, diagnostics } = readExamples(text, page, questionnaire!);
      expect(diagnostics).toEqual([]);
      const results = runExamples(questionnaire!, examples!);
      expect(results.length).toBeGreaterThan(0);
      expect(results.filter(({ passed }) => !passed)).toEqual([]);
    },
  );
  test('every example of YAML says what it is', () => {
    const bare = readFileSync(new URL(page, docs), 'utf8')
      .split('\n')
      .filter((line) => line === '```yaml');
    expect(bare).toEqual([]);
  });
});
