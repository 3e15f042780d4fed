import { describe, expect, test } from 'vitest';
import { readQuestionnaire } from '../../src/questionnaire/read.ts';
import { screwWorks } from '../questionnaire/findings.ts';
import { hostileFiles, mistakenFiles, soundFile } from './yaml-files.ts';

// How long they take, and how much memory, `npm run bench` tells; without the bounds these tests would take minutes.
describe('a hostile file is refused', () => {
  test.each(Object.entries(hostileFiles))('%s', (_, { make, code }) => {
    const { questionnaire, diagnostics } = readQuestionnaire(make(), 'hostile.yaml');
    expect(questionnaire).toBeNull();
    expect(diagnostics.map((one) => one.code)).toContain(code);
    expect(diagnostics.length).toBeLessThan(3000);
  });
});

describe('a file full of mistakes is read to its end', () => {
  test.each(Object.entries(mistakenFiles))('%s', (_, { make, code }) => {
    const { questionnaire, diagnostics } = readQuestionnaire(make(), 'file.yaml');
    expect(questionnaire).toBeNull();
    expect([...new Set(diagnostics.map((one) => one.code))]).toEqual([code]);
  });

  test('the sound one among them has none', () => {
    expect(readQuestionnaire(soundFile(100), 'file.yaml').diagnostics).toEqual([]);
  });
});

describe('a file that is only odd is read', () => {
  test('a list used a hundred times by its alias', () => {
    const options = '&scale [{id: no, points: 0, label: {zh-CN: 否, en: No}}, {id: so, points: 1, label: {zh-CN: 是, en: Yes}}]';
    const question = (at: number): string =>
      `      - {id: care.q${at}, ask: {zh-CN: 问, en: Ask}, kind: choice, stage: base, options: ${at === 0 ? options : '*scale'}, source: own-reading}\n`;
    const text = screwWorks.replace('actions:\n', `${Array.from({ length: 100 }, (_, at) => question(at)).join('')}actions:\n`);
    expect(readQuestionnaire(text, 'f').diagnostics).toEqual([]);
  });

  test('64 maps in one another', () => {
    const inner = '{profile: exporter, is: true}';
    const text = screwWorks.replace(inner, `${'{not: '.repeat(50)}${inner}${'}'.repeat(50)}`);
    expect(readQuestionnaire(text, 'f').diagnostics).toEqual([]);
  });

  test('a short text of 5 MB of one line', () => {
    const text = `${screwWorks}# ${'x'.repeat(4_900_000)}`;
    expect(readQuestionnaire(text, 'f').diagnostics).toEqual([]);
  });

  test('names that every object has are names like any other', () => {
    for (const name of ['constructor', 'hasown', 'tostring', 'valueof']) {
      const text = screwWorks.replace('options: done\n        source: [plan', `options: ${name}\n        source: [plan`);
      expect(readQuestionnaire(text, 'f').diagnostics.map(({ code }) => code)).toEqual(['dangling-reference']);
    }
  });
});
