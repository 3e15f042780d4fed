import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plantFolder, zhizao, zhizaoWith } from './zhizao.ts';

/** Answers of the screw works with something changed. */
const plant = (folder: string, change: (yaml: string) => string): string => {
  const yaml = readFileSync(join(folder, 'plant.yaml'), 'utf8');
  const changed = change(yaml);
  if (changed === yaml) throw new Error('nothing was changed');
  writeFileSync(join(folder, 'changed.yaml'), changed);
  return 'changed.yaml';
};

const score = (folder: string, file: string) => zhizao(folder, 'score', file, '-q', 'screw.yaml');

describe('a file that cannot be used is said to be so, with what to do, and no stack', () => {
  const cases: readonly (readonly [string, Uint8Array | string, RegExp])[] = [
    ['empty', '', /是空的/],
    ['only blanks', ' \n\n', /是空的/],
    ['only comments', '# 螺丝厂\n', /文件是空的/],
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n', /PDF 文件/],
    ['an Excel file', Buffer.from('PK\u0003\u0004\u0014\u0000', 'latin1'), /Excel/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /图片/],
    [
      'random bytes',
      Buffer.from(Array.from({ length: 2000 }, (_, index) => (index * 7919) % 256)),
      /不是文本文件|编码无法识别/,
    ],
    ['6 MB', 'a: 1\n'.repeat(1_200_000), /超过 5 MB/],
    ['100,000 brackets deep', '['.repeat(100_000), /too-deep/],
    ['100,000 dashes deep', '- '.repeat(100_000), /too-deep/],
    ['a cyclic alias', 'answers: &a {b: *a}\n', /cycl|circ|alias/],
    ['exploding aliases', explosive(), /exploding-aliases/],
    ['broken YAML', 'questionnaire: [screw-works\n', /bad-yaml/],
    ['a full-width colon', 'questionnaire：screw-works\nversion: 1.0.0\n', /full-width-colon|error/],
  ];

  test.each(cases)('%s', async (_, content, said) => {
    const folder = plantFolder();
    writeFileSync(join(folder, 'bad.yaml'), content);
    const { stdout, stderr, code } = await score(folder, 'bad.yaml');
    expect(stderr).toMatch(said);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
  });

  test('a folder', async () => {
    const folder = plantFolder();
    mkdirSync(join(folder, 'folder.yaml'));
    expect(await score(folder, 'folder.yaml')).toMatchObject({ code: 2, stderr: expect.stringContaining('是目录') });
  });

  test('absent, but there is one like it', async () => {
    const folder = plantFolder();
    expect(await score(folder, 'plant.yml')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('是不是 plant.yaml？'),
    });
  });

  test.skipIf(process.platform === 'win32')('one that may not be read', async () => {
    const folder = plantFolder();
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'plant.yaml'), 0);
    const ended = await zhizaoWith({ cwd: folder, asNobody: true }, 'score', 'plant.yaml', '-q', 'screw.yaml');
    expect(ended).toMatchObject({ code: 2, stderr: expect.stringContaining('读取权限') });
  });

  test('a questionnaire where answers are wanted', async () => {
    const folder = plantFolder();
    const { code, stderr } = await zhizao(folder, 'score', 'screw.yaml');
    expect(code).toBe(2);
    expect(stderr).toMatch(/error: /);
  });
});

describe('old encodings are read, and said', () => {
  test.each([
    ['UTF-16LE', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16LE', (text: string) => Buffer.from(text, 'utf16le')],
    ['UTF-16BE', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['GB18030', gbk],
  ])('%s', async (name, encode) => {
    const folder = plantFolder();
    const text = readFileSync(join(folder, 'plant.yaml'), 'utf8').replace(/[^\0-\x7f]+/g, '螺丝');
    writeFileSync(join(folder, 'old.yaml'), encode(text));
    const { stdout, stderr, code } = await score(folder, 'old.yaml');
    expect(stderr.replace(/^生成报告：.*\n/m, '')).toBe(`提示：old.yaml 按 ${name} 编码读取；建议另存为 UTF-8。\n`);
    expect(stdout).toContain('螺丝');
    expect(code).toBe(0);
  });

  test('UTF-8 with a byte order mark needs no word', async () => {
    const folder = plantFolder();
    writeFileSync(join(folder, 'bom.yaml'), `\ufeff${readFileSync(join(folder, 'plant.yaml'), 'utf8')}`);
    const { stderr, code } = await score(folder, 'bom.yaml');
    expect(stderr).not.toContain('提示');
    expect(code).toBe(0);
  });
});

describe('answers that do not fit', () => {
  test.each([
    ['another questionnaire', (yaml: string) => yaml.replace('screw-works', 'iso-9001'), 'other-questionnaire'],
    ['another version', (yaml: string) => yaml.replace('1.0.0', '2.0.0'), 'version'],
    ['an unknown question', (yaml: string) => yaml.replace('machines.use', 'machines.used'), 'machines.use”'],
    ['an unknown option', (yaml: string) => yaml.replace('board', 'bord'), '是不是“board”'],
    ['a percent of 140', (yaml: string) => yaml.replace('25', '140'), 'not-a-percentage'],
    ['"about 40 %"', (yaml: string) => yaml.replace('answer: 25', 'answer: 约 40%'), 'not-a-figure'],
    ['a day that does not exist', (yaml: string) => yaml.replace('2026-11-24', '2026-02-30'), 'bad-date'],
  ])('%s', async (_, change, said) => {
    const folder = plantFolder();
    const { stdout, stderr, code } = await score(folder, plant(folder, change));
    expect(stderr).toContain(said);
    expect(stderr).toMatch(/^changed\.yaml:\d+:\d+: error: /m);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
  });
});

test('an answer to a question that does not apply is pointed out, and counts for nothing', async () => {
  const folder = plantFolder();
  const screw = readFileSync(join(folder, 'screw.yaml'), 'utf8');
  const only = screw.replace('kind: yes-no\n', 'kind: yes-no\n        when: { profile: sector, is: springs }\n');
  writeFileSync(join(folder, 'screw.yaml'), only);
  const before = await score(folder, 'plant.yaml');
  expect(before.stderr).toMatch(/^plant\.yaml:10:3: warning: “people\.owner”的答案保留，但不计分 \(not-asked\)$/m);
  expect(before.code).toBe(0);
  const other = await score(
    folder,
    plant(folder, (yaml) => yaml.replace('answer: not-applicable', 'answer: true')),
  );
  expect(other.stdout).toBe(before.stdout);
  const report = await zhizao(folder, '--lang', 'en', 'report', 'plant.yaml', '-q', 'screw.yaml');
  expect(report.stderr).toContain('the answer to "people.owner" is kept but not counted');
  expect((await zhizao(folder, '--quiet', 'score', 'plant.yaml', '-q', 'screw.yaml')).stderr).toBe('');
  const lint = await zhizao(folder, 'lint', 'plant.yaml', '-q', 'screw.yaml', '--format', 'json');
  expect(JSON.parse(lint.stdout)).toMatchObject([{ code: 'not-asked', severity: 'warning', line: 10, column: 3 }]);
});

test('of a file full of mistakes the terminal shows the first ones, JSON all', async () => {
  const folder = plantFolder();
  const slips = Array.from({ length: 90 }, (_, index) => `  machines.slip-${index}: 1\n`).join('');
  const file = plant(folder, (yaml) => `${yaml}${slips}`);
  const { stderr } = await score(folder, file);
  expect(stderr.match(/^changed\.yaml:\d+:\d+: error: /gm)).toHaveLength(20);
  expect(stderr).toContain('changed.yaml：另有 70 处没有列出。\n  查看全部：zhizao lint --format json\n');
  expect(stderr).toContain('changed.yaml 有 90 处错误');
  const { stdout } = await zhizao(folder, 'lint', file, '-q', 'screw.yaml', '--format', 'json');
  expect(JSON.parse(stdout)).toHaveLength(90);
});

describe("a company's name", () => {
  test('cannot choose where the report goes', async () => {
    const folder = plantFolder();
    const file = plant(folder, (yaml) => yaml.replace('龙岩某螺丝厂（示例）', '../../../tmp/evil'));
    const before = readdirSync(join(folder, '..')).length;
    expect(await zhizao(folder, 'report', file, '-q', 'screw.yaml')).toMatchObject({ code: 0 });
    expect(existsSync(join(folder, 'changed.pdf'))).toBe(true);
    expect(readdirSync(join(folder, '..')).length).toBe(before);
  });

  test('cannot steer the terminal', async () => {
    const folder = plantFolder();
    const file = plant(folder, (yaml) =>
      yaml.replace('name: 龙岩某螺丝厂（示例）', 'name: "\\u001b]0;own\\u0007\\u202e螺丝"'),
    );
    const { stdout, stderr } = await score(folder, file);
    expect(stdout).toContain('〔U+001B〕]0;own〔U+0007〕〔U+202E〕螺丝');
    expect(stdout + stderr).not.toMatch(/[\u001b\u0007\u202e]/);
  });

  test('stays on one line', async () => {
    const folder = plantFolder();
    const file = plant(folder, (yaml) => yaml.replace('name: 龙岩某螺丝厂（示例）', 'name: "螺丝厂\\n（示例）"'));
    expect((await score(folder, file)).stdout.split('\n')[0]).toBe('螺丝厂 （示例）');
  });

  test('may be 500 characters long', async () => {
    const folder = plantFolder();
    const file = plant(folder, (yaml) => yaml.replace('龙岩某螺丝厂（示例）', '螺'.repeat(500)));
    expect(await score(folder, file)).toMatchObject({ code: 0 });
    expect(await zhizao(folder, 'report', file, '-q', 'screw.yaml')).toMatchObject({ code: 0 });
  });

  test('with a character that no font has stops the report, and nothing is written', async () => {
    const folder = plantFolder();
    const file = plant(folder, (yaml) => yaml.replace('龙岩某螺丝厂', '𬭳丝厂🔩'));
    const { stderr, code } = await zhizao(folder, 'report', file, '-q', 'screw.yaml');
    const [before = ''] = readFileSync(join(folder, file), 'utf8').split('🔩');
    const line = before.split('\n').length;
    const column = [...(before.split('\n').at(-1) ?? '')].length + 1;
    expect(stderr).toContain(`changed.yaml:${line}:${column}: 🔩（U+1F529），在“企业名称”：𬭳丝厂🔩（示例）`);
    expect(stderr).toContain('〔U+1F529〕');
    expect(stderr).toContain('--replace-missing');
    expect(code).toBe(2);
    expect(existsSync(join(folder, 'changed.pdf'))).toBe(false);
    expect(await zhizao(folder, 'report', file, '-q', 'screw.yaml', '--replace-missing')).toMatchObject({ code: 0 });
  });
});

describe('a character that no font has is told where it stands', () => {
  const report = (folder: string, language: string, ...more: readonly string[]) =>
    zhizao(folder, '--lang', language, 'report', 'changed.yaml', '-q', 'screw.yaml', ...more);

  test('in the answers: each text for itself, also where a character is written by its number', async () => {
    const folder = plantFolder();
    plant(folder, (yaml) =>
      yaml
        .replace('设备台账第 3 页', '设备🔩台账第 3 页')
        .replace('由老板兼管', '"老板\\U0001F529兼管"')
        .replace('生产副总', '# 🔩\n  生产🔩副总'),
    );
    const lines = readFileSync(join(folder, 'changed.yaml'), 'utf8').split('\n');
    const respondent = lines.findIndex((line) => line.includes('生产')) + 1;
    const evidence = lines.findIndex((line) => line.includes('台账')) + 1;
    const note = lines.findIndex((line) => line.includes('兼管')) + 1;
    const { stderr, code } = await report(folder, 'zh-CN', '--notes');
    expect(stderr).toContain(`changed.yaml:${respondent}:5: 🔩（U+1F529），在“`);
    expect(stderr).toContain(`changed.yaml:${evidence}:${lines[evidence - 1]!.indexOf('🔩') + 1}: 🔩`);
    expect(stderr).toContain(`changed.yaml:${note}:${lines[note - 1]!.indexOf('"') + 1}: 🔩`);
    expect(stderr.match(/changed\.yaml:/g)).toHaveLength(3);
    expect(code).toBe(2);
    expect(existsSync(join(folder, 'changed.pdf'))).toBe(false);
    // What is not printed is no reason to stop.
    expect((await report(folder, 'zh-CN')).stderr.match(/changed\.yaml:/g)).toHaveLength(2);
    expect(await report(folder, 'zh-CN', '--notes', '--replace-missing')).toMatchObject({ code: 0 });
  });

  test('in the questionnaire and in the template, in the language of the report', async () => {
    const folder = plantFolder();
    plant(folder, (yaml) => `${yaml}\n`);
    const screw = readFileSync(join(folder, 'screw.yaml'), 'utf8').replace(
      'Alarm when a machine stops }, points',
      'Alarm 🔩 when a machine stops }, points',
    );
    writeFileSync(join(folder, 'screw.yaml'), screw);
    writeFileSync(
      join(folder, 'mine.yaml'),
      'template: 1\nid: mine\ntitle: {zh-CN: 报告, en: Report}\nfirm: {zh-CN: 某咨询公司, en: Some 🪛 consultants}\nsections: [{id: result}, {id: dimensions}, {id: answers}]\n',
    );
    const line = screw.split('\n').findIndex((one) => one.includes('🔩')) + 1;
    const { stderr, code } = await report(folder, 'en', '--template', 'mine.yaml');
    expect(stderr).toMatch(new RegExp(`^ *screw\\.yaml:${line}:\\d+: 🔩 \\(U\\+1F529\\), at “`, 'm'));
    expect(stderr).toContain('mine.yaml:4:31: 🪛 (U+1FA9B), at “');
    expect(code).toBe(2);
    expect(await report(folder, 'zh-CN', '--template', 'mine.yaml')).toMatchObject({ code: 0 });
  });
});

function explosive(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let index = 1; index < 9; index++)
    lines.push(
      `a${index}: &a${index} [${Array(10)
        .fill(`*a${index - 1}`)
        .join(', ')}]`,
    );
  return lines.join('\n');
}

/** 螺丝 in GBK; the rest is ASCII. */
function gbk(text: string): Buffer {
  return Buffer.concat(
    text
      .split('螺丝')
      .flatMap((part, index) => [...(index === 0 ? [] : [Buffer.from([0xc2, 0xdd, 0xcb, 0xbf])]), Buffer.from(part)]),
  );
}
