import { expect, test } from 'vitest';
import { legible, oneLine } from '../../../../src/adapters/pdf/text/legible.ts';

test.each([
  ['ordinary text stays', '数控 CNC，100 %', '数控 CNC，100 %'],
  [
    'joiners, selectors and soft hyphens have no shape',
    '工\u200d厂\ufe0f 智\u{e0101}造 a\u00adb\ufeff',
    '工厂 智造 ab',
  ],
  ['a tab is a space', 'a\tb', 'a b'],
  ['every kind of line end is a line feed', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
  ['controls are shown', 'a\u0007\u001b[31m', 'a〔U+0007〕〔U+001B〕[31m'],
  ['overrides of direction are shown', 'abc\u202egnp.exe', 'abc〔U+202E〕gnp.exe'],
  ['lone surrogates are shown', 'a\ud800b\udc00', 'a〔U+D800〕b〔U+DC00〕'],
  ['pairs are left alone', '𠮷😀', '𠮷😀'],
])('%s', (_name, text, expected) => {
  expect(legible(text)).toBe(expected);
});

test('one line', () => {
  expect(oneLine('第一行 \n\n 第二行')).toBe('第一行 第二行');
});
