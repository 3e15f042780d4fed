import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frame } from '../../src/diagnostics/frame.ts';
import { widthOf } from '../../src/text/width.ts';

const lines = (line: string, column: number, end: number, width = 40): string => {
  const shown = frame(line, column, end, width);
  return `${shown.line}\n${shown.marker}`;
};

describe('the marker stands under what it marks', () => {
  test.each([
    ['in a plain line', lines('score: networkng', 8, 17), 'score: networkng\n       ^^^^^^^^^'],
    ['after Chinese, which is two columns wide', lines('名称: networkng', 5, 14), '名称: networkng\n      ^^^^^^^^^'],
    ['under Chinese', lines('名称：甲', 3, 4), '名称：甲\n    ^^'],
    ['under a character beyond the first plane', lines('a: 𠮷x', 4, 5), 'a: 𠮷x\n   ^^'],
    ['where nothing is', lines('title:', 7, 8), 'title:\n      ^'],
    ['on an empty line', lines('', 1, 2), '\n^'],
    ['past the end', lines('ab', 9, 12), 'ab\n  ^'],
  ])('%s', (_, shown, expected) => {
    expect(shown).toBe(expected);
  });
});

test('what has no shape is shown, and moves nothing', () => {
  expect(lines('a:\t"\u001b[31m\u202Eb\u200b"', 11, 12)).toBe('a:␉"␛[31m·b·"\n          ^');
});

describe('a long line is cut around its mark', () => {
  const long = `${'设备'.repeat(40)}networkng${'联网'.repeat(40)}`;
  test.each([
    ['in the middle', long, 81, 90, '…设备设备设备networkng联网联网联网联网…\n             ^^^^^^^^^'],
    ['at the beginning', long, 1, 3, '设备设备设备设备设备设备设备设备设备设…\n^^^^'],
    ['at the end', long, 169, 170, '…网联网联网联网联网联网联网联网联网联网\n                                     ^^'],
  ])('%s', (_, line, column, end, expected) => {
    expect(lines(line, column, end)).toBe(expected);
  });

  test('whatever the line, it fits, and the mark is seen', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '汉', '𠮷', ' ', '\t', '\u001b', 'é', '\u0301'),
      maxLength: 300,
    });
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 1, max: 320 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 20, max: 100 }),
        (line, column, length, width) => {
          const shown = frame(line, column, column + length, width);
          expect(widthOf(shown.line)).toBeLessThanOrEqual(width);
          expect(widthOf(shown.marker)).toBeLessThanOrEqual(width + 1);
          expect(shown.marker).toMatch(/^ *\^+$/);
          expect(shown.line).not.toMatch(/[\u0000-\u001f]/);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
