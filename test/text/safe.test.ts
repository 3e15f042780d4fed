import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeFileName, uniqueFileNames } from '../../src/text/file-name.ts';
import { safeLine, safeText } from '../../src/text/safe.ts';

const anything = fc.string({ unit: 'binary', maxLength: 300 });

describe('text for a terminal', () => {
  test.each([
    ['\u001b[31m红\u001b[0m', '〔U+001B〕[31m红〔U+001B〕[0m'],
    ['厂\u202e名', '厂〔U+202E〕名'],
    ['\u009b31m', '〔U+009B〕31m'],
    ['a\tb', 'a b'],
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['\ufeff零\u200b宽', '零宽'],
    ['\ud800', '〔U+D800〕'],
    ['龙岩某螺丝厂（示例）', '龙岩某螺丝厂（示例）'],
    ['👩‍🔧', '👩‍🔧'],
  ])('%j is shown as %j', (text, shown) => expect(safeText(text)).toBe(shown));

  test('holds no character that a terminal obeys', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(safeText(text)).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });

  test('on one line has no line feed', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(safeLine(text)).not.toContain('\n');
      }),
    );
  });
});

describe('a file name', () => {
  test.each([
    ['../../etc/passwd', 'etc-passwd'],
    ['龙岩某螺丝厂（示例）', '龙岩某螺丝厂（示例）'],
    ['A/B\\C:D*E?F"G<H>I|J', 'A-B-C-D-E-F-G-H-I-J'],
    ['.hidden', 'hidden'],
    ['-rf', 'rf'],
    ['name. ', 'name'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['com1 厂', '_com1 厂'],
    ['console', 'console'],
    ['厂\u202ename\u0007', '厂-name'],
    ['', 'report'],
    ['...', 'report'],
  ])('%j becomes %j', (text, name) => expect(safeFileName(text, 'report')).toBe(name));

  test('is one that any system takes', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const name = safeFileName(text, 'report');
        expect(name).not.toMatch(/[\0-\x1f<>:"/\\|?*]|^[.\s-]|[.\s]$|^$/);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(190);
        expect(name).not.toMatch(/\p{Cs}/u);
      }),
    );
  });

  test('is cut at a whole character', () => {
    expect(safeFileName('螺'.repeat(500), 'report')).toBe('螺'.repeat(60));
    expect(safeFileName('😀'.repeat(500), 'report')).toBe('😀'.repeat(45));
  });

  test('is given once, whatever the case of its letters', () => {
    const unique = uniqueFileNames();
    expect(['Plant', 'plant', 'PLANT', 'plant-2', '螺丝厂', '螺丝厂'].map(unique)).toEqual([
      'Plant',
      'plant-2',
      'PLANT-3',
      'plant-2-2',
      '螺丝厂',
      '螺丝厂-2',
    ]);
  });
});
