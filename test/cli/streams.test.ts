import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plantFolder, shell, zhizao, zhizaoWith } from './zhizao.ts';

describe('streams', () => {
  test('data goes to standard output, remarks to standard error; --quiet leaves the data alone', async () => {
    const cwd = plantFolder();
    const loud = await zhizao(cwd, 'lint', 'broken.yaml', '--format', 'json');
    const quiet = await zhizao(cwd, '--quiet', 'lint', 'broken.yaml', '--format', 'json');
    expect(JSON.parse(loud.stdout)).toHaveLength(2);
    expect(quiet.stdout).toBe(loud.stdout);
    expect(loud.stderr).toContain('2 处错误');
    expect(quiet.stderr).toBe('');
  });

  test('a reader that goes away early is no mistake', async () => {
    const { stdout, stderr, code } = await shell('zhizao show | head -1; echo "${PIPESTATUS[0]}"', {
      cwd: plantFolder(),
    });
    expect(stderr).toBe('');
    expect(stdout.trim().split('\n').at(-1)).toBe('0');
    expect(code).toBe(0);
  });

  test('a gone reader does not keep a report from being written', async () => {
    const cwd = plantFolder();
    await shell('zhizao report plant.yaml -q screw.yaml 2>&1 >&- | true', { cwd });
    expect(existsSync(join(cwd, 'plant.pdf'))).toBe(true);
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk under standard output is said, with exit code 3', async () => {
    const { stderr, code } = await shell('zhizao score plant.yaml -q screw.yaml > /dev/full', { cwd: plantFolder() });
    expect(stderr).toContain('磁盘已满');
    expect(stderr).not.toContain('-o');
    expect(code).toBe(3);
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk under a report is said, with exit code 3', async () => {
    const cwd = plantFolder();
    const { stderr, code } = await zhizao(cwd, 'report', 'plant.yaml', '-q', 'screw.yaml', '-o', '/dev/full');
    expect(stderr).toContain('磁盘已满');
    expect(code).toBe(3);
  });

  test('without a terminal there is no colour, unless it is asked for; --no-color and NO_COLOR go before', async () => {
    const cwd = plantFolder();
    const args = ['score', 'plant.yaml', '-q', 'screw.yaml'];
    const escapes = async (env: Record<string, string>, ...more: string[]) =>
      (await zhizaoWith({ cwd, env }, ...args, ...more)).stdout.includes('\u001b[');
    expect(await escapes({})).toBe(false);
    expect(await escapes({ FORCE_COLOR: '1' })).toBe(true);
    expect(await escapes({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(await escapes({ FORCE_COLOR: '1' }, '--no-color')).toBe(false);
  });

  test('colours change nothing but colours', async () => {
    const cwd = plantFolder();
    const args = ['score', 'plant.yaml', '-q', 'screw.yaml'];
    const plain = await zhizaoWith({ cwd, env: { COLUMNS: '60' } }, ...args);
    const coloured = await zhizaoWith({ cwd, env: { COLUMNS: '60', FORCE_COLOR: '1' } }, ...args);
    expect(coloured.stdout.replace(/\u001b\[[\d;]*m/g, '')).toBe(plain.stdout);
  });
});

describe('an output', () => {
  const report = (cwd: string, ...more: string[]) => zhizao(cwd, 'report', 'plant.yaml', '-q', 'screw.yaml', ...more);

  test('that exists is left as it is', async () => {
    const cwd = plantFolder();
    writeFileSync(join(cwd, 'plant.pdf'), 'mine');
    expect(await report(cwd)).toMatchObject({ code: 3 });
    expect(readFileSync(join(cwd, 'plant.pdf'), 'utf8')).toBe('mine');
    expect(await report(cwd, '--force')).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, 'plant.pdf'), 'latin1')).toMatch(/^%PDF-/);
  });

  test('leaves nothing else behind', async () => {
    const cwd = plantFolder();
    const before = readdirSync(cwd).length;
    await report(cwd);
    expect(readdirSync(cwd).length).toBe(before + 1);
  });

  test('is refused before the work where its folder is missing or is a folder itself', async () => {
    const cwd = plantFolder();
    mkdirSync(join(cwd, 'folder.pdf'));
    expect(await report(cwd, '-o', 'no/plant.pdf')).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('不存在'),
    });
    expect(await report(cwd, '-o', 'folder.pdf', '--force')).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('是目录'),
    });
  });

  test.skipIf(process.platform === 'win32')('in a read-only folder is refused', async () => {
    const cwd = plantFolder();
    chmodSync(cwd, 0o555);
    const args = ['report', 'plant.yaml', '-q', 'screw.yaml'];
    const ended = await zhizaoWith({ cwd, asNobody: true }, ...args);
    chmodSync(cwd, 0o755);
    expect(ended).toMatchObject({ code: 3, stderr: expect.stringContaining('没有写权限') });
    expect(existsSync(join(cwd, 'plant.pdf'))).toBe(false);
  });

  test.skipIf(process.platform === 'win32')('that does not fit is taken away again', async () => {
    const cwd = plantFolder();
    const before = readdirSync(cwd);
    const { stderr, code } = await shell('ulimit -f 8; zhizao report plant.yaml -q screw.yaml', { cwd });
    expect(stderr).toContain('没有写出 plant.pdf');
    expect(code).toBe(3);
    expect(readdirSync(cwd)).toEqual(before);
  });

  test.skipIf(process.platform === 'win32')('that will hold answers can be read by its owner alone', async () => {
    const cwd = plantFolder();
    await zhizao(cwd, 'template', 'answers', '-q', 'screw.yaml', '-o', 'blank.yaml');
    expect(statSync(join(cwd, 'blank.yaml')).mode & 0o777).toBe(0o600);
  });

  test('is the same bytes for the same input', async () => {
    const cwd = plantFolder();
    await report(cwd, '-o', 'one.pdf');
    await zhizaoWith(
      { cwd, env: { TZ: 'America/New_York' } },
      'report',
      'plant.yaml',
      '-q',
      'screw.yaml',
      '-o',
      'two.pdf',
    );
    expect(readFileSync(join(cwd, 'one.pdf')).equals(readFileSync(join(cwd, 'two.pdf')))).toBe(true);
  });
});

describe('the language', () => {
  const said = async (env: Record<string, string>, ...args: string[]): Promise<string> =>
    (await zhizaoWith({ cwd: plantFolder(), env }, ...args, 'scroe')).stderr.slice(0, 5);

  test.each([
    [{ LANG: 'zh_CN.UTF-8' }, [], '错误：没有'],
    [{ LANG: 'en_GB.UTF-8' }, [], 'error'],
    [{ LANG: 'C' }, [], '错误：没有'],
    [{ LANG: '' }, [], '错误：没有'],
    [{ LANG: 'de_DE.UTF-8' }, [], 'error'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_US.UTF-8' }, [], 'error'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_CN.UTF-8' }, [], '错误：没有'],
    [{ LANG: 'zh_CN.UTF-8', ZHIZAO_LANG: 'en' }, [], 'error'],
    [{ LANG: 'zh_CN.UTF-8', ZHIZAO_LANG: 'en' }, ['--lang', 'zh-CN'], '错误：没有'],
    [{ LANG: 'zh_CN.UTF-8' }, ['--lang=en'], 'error'],
  ] as const)('%o %j', async (env, args, begins) => expect(await said(env, ...args)).toBe(begins));
});

describe('a bug of ours', () => {
  test('is said with version, Node and command, and the stack only with --debug', async () => {
    const cwd = plantFolder();
    // Node itself is broken under the program: that cannot be anybody's mistake in a file.
    const broken = encodeURIComponent('JSON.parse = () => { throw new TypeError("螺丝松了"); };');
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${broken}` };
    const args = ['score', 'plant.yaml', '-q', 'sme-smart-manufacturing'];
    const { stderr, code } = await zhizaoWith({ cwd, env }, ...args);
    const debugged = await zhizaoWith({ cwd, env }, ...args, '--debug');
    expect(debugged.stderr).toMatch(/^\s+at /m);
    expect(code).toBe(70);
    expect(stderr).toMatch(/zhizao \d+\.\d+\.\d+, Node v\d+/);
    expect(stderr).toContain('$ zhizao score -q');
    expect(stderr).toContain('TypeError: 螺丝松了');
    expect(stderr).not.toContain('plant.yaml');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('a language that is not spoken', () => {
  const help = (env: Record<string, string>, ...args: string[]) => zhizaoWith({ cwd: plantFolder(), env }, ...args);

  test.each(['zh', 'zh_CN', 'zh-Hans', 'zh_CN.UTF-8'])('--lang %s and ZHIZAO_LANG=%s are Chinese', async (tag) => {
    expect((await help({ LANG: 'en_US.UTF-8' }, 'list', '--lang', tag)).stdout).toContain('默认');
    expect((await help({ LANG: 'en_US.UTF-8', ZHIZAO_LANG: tag }, 'list')).stdout).toContain('默认');
  });

  test('is refused, as an option and as a variable', async () => {
    expect(await help({}, 'list', '--lang', 'fr')).toMatchObject({ code: 2, stdout: '' });
    const { code, stderr } = await help({ ZHIZAO_LANG: 'fr' }, 'list');
    expect(stderr).toContain('ZHIZAO_LANG');
    expect(code).toBe(2);
    expect(await help({ ZHIZAO_LANG: 'fr' }, 'list', '--lang', 'en')).toMatchObject({ code: 0 });
  });
});

test('what to do next is a remark: standard output holds the result alone', async () => {
  const args = ['score', 'plant.yaml', '-q', 'screw.yaml'];
  const loud = await zhizao(plantFolder(), ...args);
  expect(loud.stdout).not.toContain('zhizao report');
  expect(loud.stderr).toContain('zhizao report plant.yaml -q screw.yaml');
  expect(await zhizao(plantFolder(), ...args, '--quiet')).toEqual({ stdout: loud.stdout, stderr: '', code: 0 });
});
