import { expect, test } from 'vitest';
import { pad, truncate, widthOf } from '../../src/text/width.ts';

test.each([
  ['screw', 5],
  ['螺丝厂', 6],
  ['ＡＢ', 4],
  ['（示例）', 8],
  ['“L2”…—①✓●', 9],
  ['é', 1],
  ['e\u0301', 1],
  ['😀', 2],
  ['𠮷', 2],
  ['\u200b\u202e', 0],
  ['', 0],
])('%s takes %i columns', (text, columns) => expect(widthOf(text)).toBe(columns));

test('a cell is filled up to its width, wide characters counted as two', () => {
  expect(pad('螺丝', 6)).toBe('螺丝  ');
  expect(pad('螺丝', 6, 'right')).toBe('  螺丝');
  expect(pad('螺丝', 7, 'centre')).toBe(' 螺丝  ');
  expect(pad('螺丝厂', 4)).toBe('螺丝厂');
});

test('a text is cut with an ellipsis, never in the middle of a wide character', () => {
  expect(truncate('螺丝厂数字化', 7)).toBe('螺丝厂…');
  expect(truncate('螺丝厂数字化', 8)).toBe('螺丝厂…');
  expect(truncate('螺丝厂', 6)).toBe('螺丝厂');
  expect(truncate('螺丝厂', 0)).toBe('');
});

test('marks, joiners and directional signs take no column, whichever they are', () => {
  const drawn: string[] = [];
  for (let codePoint = 0xa0; codePoint < 0x3100; codePoint++) {
    const character = String.fromCodePoint(codePoint);
    if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(character) !== (widthOf(character) === 0)) drawn.push(codePoint.toString(16));
  }
  expect(drawn).toEqual([]);
});
