import { describe, expect, test } from 'vitest';
import { blankAnswers } from '../../src/answers/blank.ts';
import { readAnswers } from '../../src/answers/read.ts';
import { answersFile as en } from '../../src/locale/en/answers.ts';
import { answersFile as zh } from '../../src/locale/zh-CN/answers.ts';
import { scoringFingerprint } from '../../src/questionnaire/fingerprint.ts';
import { questionsOf } from '../../src/questionnaire/tree.ts';
import { screwWorks } from './screw-works.ts';

const blank = blankAnswers(screwWorks, {
  language: 'zh-CN',
  words: zh,
  date: '2026-11-24',
  scoring: scoringFingerprint(screwWorks),
});

describe('a blank answers file', () => {
  test.each([
    ['zh-CN', zh],
    ['en', en],
  ] as const)('%s', async (language, words) => {
    const text = blankAnswers(screwWorks, { language, words, date: '2026-11-24', scoring: 'ab'.repeat(32) });
    await expect(text).toMatchFileSnapshot(`../golden/answers/blank.${language}.yaml`);
  });

  test('asks for every field of the profile and for every question', () => {
    for (const { id } of screwWorks.profile.fields) expect(blank).toMatch(new RegExp(`^  ${id}:$`, 'm'));
    for (const { question } of questionsOf(screwWorks)) expect(blank).toMatch(new RegExp(`^  ${question.id}:$`, 'm'));
  });

  test('lacks nothing but what is required', () => {
    const { diagnostics } = readAnswers(blank, 'blank.yaml', screwWorks);
    expect(diagnostics.map(({ code, place, args }) => [code, args, blank.split('\n')[place.line - 1]])).toEqual([
      ['missing-profile-field', { field: 'name' }, '  name:'],
      ['missing-profile-field', { field: 'sector' }, '  sector:'],
    ]);
  });

  test('filled in as it says, is a file of answers', () => {
    const filled = blank
      .replace('  name:', '  name: 示例螺丝厂')
      .replace('  sector:', '  sector: equipment')
      .replace('  employees:', '  employees: 48')
      .replace('  machines.online:', '  machines.online: {answer: 35, evidence: 合同 2025-031, note: 今年五月起}')
      .replace('  machines.robot:', '  machines.robot: true')
      .replace('  office.systems:', '  office.systems: [orders, stock]')
      .replace('    sales:', '    sales: partly');
    const { answers, diagnostics } = readAnswers(filled, 'filled.yaml', screwWorks);
    expect(diagnostics).toEqual([]);
    expect(answers?.answers).toEqual({
      'machines.online': { answer: 35, evidence: '合同 2025-031', note: '今年五月起' },
      'machines.robot': { answer: true },
      'office.systems': { answer: ['orders', 'stock'] },
      'office.shared': { answer: { sales: 'partly' } },
    });
  });

  test('stays one line where a text of the questionnaire has several', () => {
    const [dimension, ...others] = screwWorks.dimensions;
    const title = { 'zh-CN': '机台\nanswers: {}\r\u2028x: 1' };
    const text = blankAnswers(
      { ...screwWorks, dimensions: [{ ...dimension!, title }, ...others] },
      { language: 'zh-CN', words: zh, date: '2026-11-24' },
    );
    expect(text).toContain('  # ── 机台 answers: {} x: 1 ──\n');
  });
});
