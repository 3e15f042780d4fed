import { describe, expect, test } from 'vitest';
import { chooseLanguage, languageOf, languages, loadWords } from '../../src/locale/choose.ts';

describe('the language', () => {
  test.each([
    ['en', {}, 'en'],
    [undefined, {}, 'zh-CN'],
    [undefined, { LANG: 'en_US.UTF-8' }, 'en'],
    [undefined, { LANG: 'en_US.UTF-8', LC_ALL: 'zh_CN.GBK' }, 'zh-CN'],
    [undefined, { LANG: 'en_US.UTF-8', LC_ALL: '' }, 'en'],
    [undefined, { LANG: 'POSIX' }, 'zh-CN'],
    [undefined, { LANG: 'C.UTF-8' }, 'zh-CN'],
    [undefined, { LANG: 'fr_FR.UTF-8' }, 'en'],
    [undefined, { LANG: 'zh_CN.UTF-8', ZHIZAO_LANG: 'en' }, 'en'],
    [undefined, { LANG: 'zh_CN.UTF-8', ZHIZAO_LANG: 'nonsense' }, 'zh-CN'],
    ['zh', { ZHIZAO_LANG: 'en' }, 'zh-CN'],
  ] as const)('asked for %s with %o is %s', (asked, env, language) =>
    expect(chooseLanguage(asked, env)).toBe(language),
  );

  test.each([
    ['zh-Hans-CN', 'zh-CN'],
    ['ZH_TW', 'zh-CN'],
    ['en-GB', 'en'],
    ['english', undefined],
    ['', undefined],
  ])('%j is %s', (tag, language) => expect(languageOf(tag)).toBe(language));
});

/** Every path to a text, or to a function that makes one. */
const paths = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, inner]) => paths(inner, `${path}.${key}`))
    : [path];

describe('help', () => {
  test.each(languages)('in %s has examples that begin with the program, and no empty text', async (language) => {
    const help = await loadWords(language, 'help');
    for (const { run, does } of [
      ...help.examples,
      ...Object.values(help.commands).flatMap(({ examples }) => examples),
    ]) {
      expect(run).toMatch(/^zhizao [a-z]/);
      expect(does).not.toBe('');
    }
    expect(JSON.stringify(help)).not.toMatch(/:""[,}]/);
  });

  test('says the same things in each language', async () => {
    const [chinese, english] = await Promise.all([loadWords('zh-CN', 'help'), loadWords('en', 'help')]);
    expect(paths(english)).toEqual(paths(chinese));
  });
});
