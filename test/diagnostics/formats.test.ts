import { marked } from '../../src/adapters/terminal/colours.ts';
import { plain } from '../../src/adapters/terminal/paint.ts';
import { describe, expect, test } from 'vitest';
import type { Explained } from '../../src/diagnostics/explain.ts';
import type { FormatOptions } from '../../src/diagnostics/formats/format.ts';
import { formats } from '../../src/diagnostics/formats/index.ts';
import { inOrder } from '../../src/diagnostics/order.ts';
import { linesOf } from '../../src/diagnostics/lines.ts';
import { diagnostics as english } from '../../src/locale/en/diagnostics.ts';
import { diagnostics as chinese } from '../../src/locale/zh-CN/diagnostics.ts';

const text = 'id: screw-works\r\nscore: 装备联网\r\n';
const options: FormatOptions = {
  source: (file) => (file === 'a.yaml' ? text : undefined),
  columns: 60,
  paint: plain,
  most: 50,
};
const finding: Explained = {
  code: 'dangling-reference',
  severity: 'error',
  place: { file: 'a.yaml', line: 2, column: 8, endLine: 2, endColumn: 12 },
  places: [{ file: 'a.yaml', line: 1, column: 5 }],
  what: 'there is no dimension',
  why: 'because',
  fix: 'name another',
};

describe('pretty', () => {
  test('the place, the rule, the line with its mark, why, what to do, the other half', async () => {
    const pretty = await formats.pretty();
    expect(pretty([finding], english, options)).toBe(
      [
        'a.yaml:2:8: error: there is no dimension (dangling-reference)',
        '  2 │ score: 装备联网',
        '    │        ^^^^^^^^',
        '  why: because',
        '  fix: name another',
        '  see: 1:5',
        '',
      ].join('\n'),
    );
  });

  test('in Chinese', async () => {
    const pretty = await formats.pretty();
    const shown = pretty(
      [{ ...finding, what: '没有这个维度', why: '原因在此', fix: '改掉', related: '定义在' }],
      chinese,
      options,
    );
    expect(shown).toContain('a.yaml:2:8: error: 没有这个维度 (dangling-reference)\n');
    expect(shown).toContain('  原因：原因在此\n  改法：改掉\n  定义在：第 1 行第 5 列\n');
  });

  test('a file that cannot be shown has no line', async () => {
    const pretty = await formats.pretty();
    expect(pretty([{ ...finding, place: { ...finding.place, file: 'b.yaml' } }], english, options)).toBe(
      'b.yaml:2:8: error: there is no dimension (dangling-reference)\n  why: because\n  fix: name another\n  see: a.yaml 1:5\n',
    );
  });

  test('at most so many of each file, then how many more there are and how to see them', async () => {
    const pretty = await formats.pretty();
    const other = { ...finding, place: { ...finding.place, file: 'b.yaml' } };
    const shown = (...list: readonly Explained[]) =>
      pretty(
        list.map((one) => ({ ...one })),
        english,
        { ...options, most: 1 },
      );
    expect(shown(finding, finding, finding)).toMatch(
      /\n\na\.yaml: 2 more findings are not shown\.\n  all of them: zhizao lint --format json\n$/,
    );
    expect(shown(finding, finding)).toMatch(/a\.yaml: 1 more finding is not shown\./);
    expect(shown(finding, other, other).match(/^.*(?:error:|more).*$/gm)).toEqual([
      'a.yaml:2:8: error: there is no dimension (dangling-reference)',
      'b.yaml:2:8: error: there is no dimension (dangling-reference)',
      'b.yaml: 1 more finding is not shown.',
    ]);
    expect(shown(finding, other)).not.toContain('more');
  });

  test('errors before warnings where not all are shown, in the order of the file', async () => {
    const pretty = await formats.pretty();
    const list = (['warning', 'error', 'info', 'warning', 'error'] as const).map((severity, index) => ({
      ...finding,
      severity,
      place: { file: 'a.yaml', line: index + 1, column: 1 },
    }));
    expect(pretty(list, chinese, { ...options, most: 3 }).match(/^a\.yaml.*$/gm)).toEqual([
      'a.yaml:1:1: warning: there is no dimension (dangling-reference)',
      'a.yaml:2:1: error: there is no dimension (dangling-reference)',
      'a.yaml:5:1: error: there is no dimension (dangling-reference)',
      'a.yaml：另有 2 处没有列出。',
    ]);
  });

  test('nothing where there is nothing', async () => {
    expect((await formats.pretty())([], english, options)).toBe('');
  });

  test('colours only where they are wanted', async () => {
    const pretty = await formats.pretty();
    expect(pretty([finding], english, { ...options, paint: marked })).toContain('\u001b[31m\u001b[1merror:');
    expect(pretty([finding], english, options)).not.toContain('\u001b');
  });

  test('a text out of a file cannot reach the terminal', async () => {
    const pretty = await formats.pretty();
    const shown = pretty(
      [{ ...finding, what: 'no "\u001b[2J\nfake.yaml:1:1: error"', fix: '\u202Ex' }],
      english,
      options,
    );
    expect(shown).not.toContain('\u001b');
    expect(shown).not.toContain('\u202E');
    expect(shown).not.toMatch(/^fake/m);
  });
});

test('json: an array with the sentences and exact places', async () => {
  const json = await formats.json();
  expect(JSON.parse(json([finding], english, options))).toEqual([
    {
      code: 'dangling-reference',
      severity: 'error',
      file: 'a.yaml',
      line: 2,
      column: 8,
      endLine: 2,
      endColumn: 12,
      message: 'there is no dimension',
      why: 'because',
      fix: 'name another',
      related: [{ file: 'a.yaml', line: 1, column: 5 }],
    },
  ]);
  expect(json([], english, options)).toBe('[]\n');
});

test('in the order of the file, errors first at one place', () => {
  const at = (file: string, line: number, column: number, severity: 'error' | 'warning', code: string) => ({
    code,
    severity,
    place: { file, line, column },
    args: {},
  });
  const sorted = inOrder<Record<string, object>>([
    at('b', 1, 1, 'error', 'x'),
    at('a', 2, 1, 'error', 'x'),
    at('a', 1, 9, 'warning', 'x'),
    at('a', 1, 9, 'error', 'z'),
    at('a', 1, 2, 'error', 'x'),
  ]);
  expect(sorted.map(({ place, severity }) => `${place.file}:${place.line}:${place.column} ${severity}`)).toEqual([
    'a:1:2 error',
    'a:1:9 error',
    'a:1:9 warning',
    'a:2:1 error',
    'b:1:1 error',
  ]);
});

test('lines: positions count characters, and \\r belongs to no line', () => {
  const lines = linesOf('ab\r\n𠮷汉x\n\nlast');
  expect([1, 2, 3, 4, 5].map(lines.line)).toEqual(['ab', '𠮷汉x', '', 'last', '']);
  expect(lines.at(0)).toEqual({ line: 1, column: 1 });
  expect(lines.at(4)).toEqual({ line: 2, column: 1 });
  expect(lines.at(6)).toEqual({ line: 2, column: 2 });
  expect(lines.at(7)).toEqual({ line: 2, column: 3 });
  expect(lines.at(9)).toEqual({ line: 3, column: 1 });
  expect(lines.at(14)).toEqual({ line: 4, column: 5 });
});
