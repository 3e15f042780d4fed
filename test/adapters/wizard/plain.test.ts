import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { lineReader } from '../../../src/adapters/wizard/lines.ts';
import { readAnswers } from '../../../src/answers/read.ts';
import { zhizaoWith } from '../../cli/zhizao.ts';
import { screwWorks } from './frames.ts';

const source = fileURLToPath(new URL('../../questionnaire/screw-works.yaml', import.meta.url));

function plant(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhizao-plain-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  copyFileSync(source, join(folder, 'screw.yaml'));
  return folder;
}

const assess = (cwd: string, lines: readonly string[], ...more: readonly string[]) =>
  zhizaoWith({ cwd, input: `${lines.join('\n')}\n` }, 'assess', '我厂.yaml', '-q', 'screw.yaml', '--plain', ...more);
const answersIn = (folder: string) =>
  readAnswers(readFileSync(join(folder, '我厂.yaml'), 'utf8'), '我厂.yaml', screwWorks).answers;

/** Welcome; name, sector, employees, exports, who, date. */
const COMPANY = ['', '龙岩某螺钉厂（示例）', '1', '６２ 人', '1', '生产副总', ''];

test('the whole wizard from a pipe: numbers, words, full-width digits; the result on standard output', async () => {
  const folder = plant();
  const questions = ['', '12/40', '64', '1', '3', '', '2', '不适用', '没有上下料', '1，2', '都好', '', '1', '２', '1'];
  const { code, stdout, stderr } = await assess(folder, [...COMPANY, ...questions]);
  expect({ code, said: stderr.split('\n').filter((line) => line.includes('没有看懂')) }).toEqual({ code: 0, said: [] });
  expect(answersIn(folder)).toMatchObject({
    company: { name: '龙岩某螺钉厂（示例）', sector: 'screws', employees: 62, exporter: true },
    respondent: '生产副总',
    answers: {
      'networking.share': { answer: 30 },
      'networking.machines': { answer: 64 },
      'networking.stops': { answer: { thread: 'no', head: 'fully' } },
      'press.program': { answer: 'saved' },
      'press.robot': { answer: 'not-applicable', note: '没有上下料' },
      'press.practices': { answer: ['gauge', 'chart'] },
      'press.remark': { answer: '都好' },
      'care.plan': { answer: true },
      'care.done': { answer: 'partly' },
    },
  });
  expect(stdout).toMatch(/当前等级 +L\d/);
  expect(stderr).toContain('12/40 = 30%');
  expect(stderr).not.toContain('\u001b');
  expect(readFileSync(join(folder, '我厂.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
});

test('commands are letters or words; where text is typed they take a slash', async () => {
  const folder = plant();
  const { stderr } = await assess(folder, ['', '/?', '', '示例厂', 'b', '', '?', '', '2', '退出']);
  expect(stderr).toContain('这一项没有更多说明');
  expect(stderr.match(/企业名称/g)?.length).toBeGreaterThanOrEqual(3);
  expect(stderr).toContain('已保存到 我厂.yaml');
});

test('what is not understood is asked again, and nothing is guessed', async () => {
  const folder = plant();
  const { stderr } = await assess(folder, ['', '示例厂', '9', '随便', '2', '三百', 'q']);
  expect(stderr).toContain('没有看懂“9”');
  expect(stderr).toContain('没有看懂“随便”');
  expect(stderr).toContain('请用阿拉伯数字填写');
});

test('the end of input says what is saved, ends with 130, and the next sitting goes on there', async () => {
  const folder = plant();
  const first = await assess(folder, [...COMPANY, '', '30']);
  expect(first.code).toBe(130);
  expect(first.stderr).toContain('zhizao assess 我厂.yaml -q screw.yaml');
  const second = await assess(folder, ['', 'q']);
  expect(second.stderr).toContain('接着上次的答卷 我厂.yaml：已答 1 题');
  expect(second.stderr).toContain('有多少台设备？');
});

test('a draft of an older version says which questions are asked again, and keeps the others', async () => {
  const folder = plant();
  await assess(folder, [...COMPANY, '', '30', '64']);
  const text = readFileSync(join(folder, 'screw.yaml'), 'utf8');
  const next = text
    .replace('version: 1.0.0', 'version: 1.1.0')
    .replace('有多少台设备？', '有多少台在用的设备？')
    .replace('How many machines are there?', 'How many machines are in use?');
  writeFileSync(join(folder, 'screw.yaml'), next);
  const { stderr } = await assess(folder, ['', 'q']);
  expect(stderr).toContain('问卷换了版本，下面 1 题的问法变了，要重新答：“有多少台在用的设备？”。');
  expect(readFileSync(join(folder, '我厂.yaml'), 'utf8')).toContain('networking.share: 30');
});

test('a file with mistakes is not gone on with: they are told, and it stays as it is', async () => {
  const folder = plant();
  const broken = 'questionnaire: screw-works\nversion: 1.0.0\ncompany: {}\ndate: 2026-13-45\nanswers: {}\n';
  writeFileSync(join(folder, '我厂.yaml'), broken);
  const { code, stderr } = await assess(folder, ['', 'q']);
  expect(code).toBe(2);
  expect(stderr).toContain('我厂.yaml:4:7');
  expect(readFileSync(join(folder, '我厂.yaml'), 'utf8')).toBe(broken);
  expect(readdirSync(folder).sort()).toEqual(['screw.yaml', '我厂.yaml']);
});

test('finished answers are revised; --from carries them into next year', async () => {
  const folder = plant();
  const questions = ['', '12/40', '64', '1', '3', '', '2', '2', '1', '都好', '', '1', '2', '1'];
  expect((await assess(folder, [...COMPANY, ...questions])).code).toBe(0);
  const again = await assess(folder, ['', 'q']);
  expect(again.stderr).toContain('我厂.yaml 已经答完');
  expect(again.stderr).toMatch(/已保存到 我厂\.yaml（\d+ 题都已答完）。检查、修改、看结果：/);
  const run = (lines: readonly string[]) =>
    zhizaoWith(
      { cwd: folder, input: `${lines.join('\n')}\n` },
      'assess',
      '我厂-2027.yaml',
      '--from',
      '我厂.yaml',
      '-q',
      'screw.yaml',
      '--plain',
    );
  const next = await run(['', ...COMPANY.slice(1).map(() => ''), '', '', 'q']);
  expect(next.stderr).toContain('上次的');
  const text = readFileSync(join(folder, '我厂-2027.yaml'), 'utf8');
  const { answers } = readAnswers(text, '我厂-2027.yaml', screwWorks);
  expect(answers?.answers['networking.share']).toEqual({ answer: 30 });
  expect(answers?.answers['networking.machines']?.carried).toBe(true);
  const same = await zhizaoWith(
    { cwd: folder },
    'assess',
    '我厂.yaml',
    '--from',
    '我厂.yaml',
    '-q',
    'screw.yaml',
    '--plain',
  );
  // The file is there already: it is gone on with, and nothing is carried.
  expect(same.stderr).toContain('我厂.yaml 已经答完');
});

test('lines are put together from pieces, in UTF-8 or in the code page of Chinese Windows', async () => {
  const bytes = [...Buffer.from('示例厂\r\n'), 0xb2, 0xbb, 0xc7, 0xe5, 0xb3, 0xfe, 0x0a, ...Buffer.from('end')];
  const { next } = lineReader(
    (async function* () {
      for (const byte of bytes) yield Uint8Array.of(byte);
    })(),
  );
  expect([await next(), await next(), await next(), await next()]).toEqual(['示例厂', '不清楚', 'end', null]);
});
