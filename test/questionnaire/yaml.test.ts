import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/questionnaire/yaml.ts';
import { marked } from './findings.ts';

const findingsOf = (text: string): string[] =>
  readYaml(text, 'file.yaml').diagnostics.map(({ code, place, args }) => {
    const fault = 'fault' in args ? ` ${args.fault}` : '';
    return `${place.line}:${place.column} ${code}${fault}`;
  });

// ‸ marks where the finding must be.
test.each([
  ['a bracket that is never closed', 'a: ‸[1, 2\nb: 3\n', 'bad-yaml unclosed-bracket'],
  ['a quotation mark that is never closed', 'a: ‸"x\nb: 2\n', 'bad-yaml unclosed-quote'],
  ['a colon within a text', 'a: ‸b: c', 'bad-yaml map-in-line'],
  ['a line without a colon', 'a: 1\n‸b\nc: 2', 'bad-yaml key-without-colon'],
  ['a full-width colon', '名称‸：螺钉厂\n日期: 1', 'full-width-colon'],
  ['a full-width colon further down', 'a: 1\n  \n名称‸：螺钉厂\n', 'full-width-colon'],
  ['a tab', 'a:\n‸\tb: 1', 'tab-indent'],
  ['a step too far to the right', 'a:\n - {b: 1}\n  ‸- c\n', 'bad-yaml bad-indent'],
  ['a text that begins with @', 'a: ‸@x', 'bad-yaml reserved-start'],
  ['a backslash that means nothing', 'a: "‸\\q"', 'bad-yaml bad-escape'],
  ['a second document', 'a: 1\n‸---\nb: 2', 'several-documents'],
  ['the old YAML', '‸%YAML 1.1\n---\na: yes', 'old-yaml'],
  ['a tag that runs code', 'a: ‸!!js/function x', 'unknown-tag'],
  ['a tag of bytes', 'a: !!binary ‸aGVsbG8=', 'unknown-tag'],
  ['a list as a key', '? ‸[x]\n: 2\n', 'complex-key'],
  ['an alias of nothing', 'a: ‸*b', 'undefined-alias'],
  ['an alias before its anchor', 'a: ‸*b\nc: &b 1', 'undefined-alias'],
  ['an alias inside itself', 'a: &x [‸*x]', 'cyclic-alias'],
  ['a key twice', 'a: 1\nb: 2\n‸a: 3', 'duplicate-key'],
  ['a key twice on one line', '{a: 1, ‸a: 2}', 'duplicate-key'],
  ['more digits than a number keeps', 'a: ‸0.12345678901234567', 'lossy-number'],
  ['a control character', 'a: x‸\u0007', 'control-character'],
  ['an escape to the terminal', 'a: ‸\u001b[31mred', 'control-character'],
  ['a picture', 'GIF‸\u0000\u0001', 'binary-file'],
  ['nothing', '‸', 'empty-file'],
  ['only a remark', '‸# nothing\n\n', 'empty-file'],
  ['columns count characters, however wide', '{汉𠮷: ‸*字}', 'undefined-alias'],
])('%s', (_, written, finding) => {
  const { text, places } = marked(written);
  expect(findingsOf(text)).toEqual([`${places[0]} ${finding}`]);
});

test.each([
  ['yes, no and on are texts', 'a: yes\nb: no\nc: on', { a: 'yes', b: 'no', c: 'on' }],
  ['a date is a text', 'a: 2026-11-24', { a: '2026-11-24' }],
  ['numbers and true as keys are texts', '1: a\ntrue: b', { 1: 'a', true: 'b' }],
  ['with byte order mark and Windows line ends', '\uFEFFa: 1\r\nb: x\r\n', { a: 1, b: 'x' }],
  ['an anchor used twice', 'a: &x {p: 1}\nb: *x\nc: [*x]', { a: { p: 1 }, b: { p: 1 }, c: [{ p: 1 }] }],
  ['a redefined anchor', 'a: &x 1\nb: &x 2\nc: *x', { a: 1, b: 2, c: 2 }],
  ['a key called constructor', 'constructor: 1\ntoString: 2', { constructor: 1, toString: 2 }],
  ['a # inside a word', 'a: x#y', { a: 'x#y' }],
  ['a document after ---', '--- \na: 1\n...\n', { a: 1 }],
  ['text over several lines', 'a: |\n  one\n  two\n', { a: 'one\ntwo\n' }],
  ['0.1 and 15 digits', 'a: 0.1\nb: 123456789012345', { a: 0.1, b: 123_456_789_012_345 }],
])('%s', (_, text, value) => {
  const file = readYaml(text, 'file.yaml');
  expect(file.diagnostics).toEqual([]);
  expect(file.value).toEqual(value);
});

test('a key called __proto__ is refused and changes nothing else', () => {
  const { value } = readYaml('__proto__: {polluted: 1}', 'file.yaml');
  expect(value).toEqual({});
  expect(findingsOf('a: 1\n__proto__: {polluted: 1}')).toEqual(['2:1 forbidden-key']);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

describe('slips that yaml itself does not stumble over', () => {
  test.each([
    [
      'a comma in a text',
      '{en: Part-time or full-time, at your wages}',
      '1:6 comma-in-text',
      { en: 'Part-time or full-time, at your wages' },
    ],
    ['two commas in a text', '{en: a, b, c, id: x}', '1:6 comma-in-text', { en: 'a, b, c', id: 'x' }],
    [
      'a full-width colon',
      '{id: x, kind： text, months： 3}',
      '1:9 full-width-colon 1:21 full-width-colon',
      { id: 'x', kind: 'text', months: 3 },
    ],
  ])('%s is one mistake, and the rest is read as it was meant', (_, text, findings, value) => {
    expect(findingsOf(text).join(' ')).toBe(findings);
    expect(readYaml(text, 'file.yaml').value).toEqual(value);
  });

  test.each(['{a: 1, b}', '{a: "x", b}', '{a, b: x}', '[a, b]', '{a: [x], b}'])('%s is left as it is', (text) => {
    expect(findingsOf(text)).toEqual([]);
  });
});

test('a tab is one mistake, and those above it are told too', () => {
  expect(findingsOf('a: [1\nb: 1\n')).toHaveLength(1);
  expect(findingsOf('a:\n  b: 1\n\tc: 2\n  d:\n    e: 1\n   f: 1\n')).toEqual(['3:1 tab-indent']);
});

test('two mistakes in one file are both reported', () => {
  expect(findingsOf('a: *x\nb: !foo y\na: 1\n')).toEqual([
    '2:4 unknown-tag',
    '1:4 undefined-alias',
    '3:1 duplicate-key',
  ]);
});

test('a key twice says where it stands first', () => {
  expect(readYaml('x: 1\ny: 2\nx: 3', 'f').diagnostics[0]?.related).toEqual([
    { file: 'f', line: 1, column: 1, endLine: 1, endColumn: 2 },
  ]);
});

describe('places', () => {
  const { placeOf } = readYaml('a: &x\n  k: 值\nlist:\n  - one\n  - {k: 𠮷, m: 2}\nempty:\nalias: *x\n', 'f');
  const at = (...path: (string | number)[]): string => {
    const { line, column, endLine, endColumn } = placeOf(path);
    return `${line}:${column}-${endLine}:${endColumn}`;
  };
  test.each([
    ['a text', ['a', 'k'], '2:6-2:7'],
    ['an item', ['list', 0], '4:5-4:8'],
    ['a value in brackets', ['list', 1, 'k'], '5:9-5:10'],
    ['a value after a wide one', ['list', 1, 'm'], '5:15-5:16'],
    ['a whole map in brackets', ['list', 1], '5:5-5:17'],
    ['a block map is marked at its first key', ['a'], '2:3-2:4'],
    ['a key without a value', ['empty'], '6:1-6:6'],
    ['behind an alias', ['alias', 'k'], '2:6-2:7'],
    ['what is missing is where it should be', ['a', 'missing'], '2:3-2:4'],
    ['what is missing below a text', ['a', 'k', 'deeper'], '2:6-2:7'],
  ])('%s', (_, path, place) => {
    expect(at(...path)).toBe(place);
  });
  test('a key', () => {
    expect(placeOf(['list', 1, 'm'], 'key')).toMatchObject({ line: 5, column: 12, endColumn: 13 });
  });
});
