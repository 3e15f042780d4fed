import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openFonts } from '../../../../src/adapters/pdf/fonts.ts';
import { breaksOf, loath, may, no } from '../../../../src/text/breaks.ts';
import { breakEvenly, breakLines } from '../../../../src/adapters/pdf/text/lines.ts';
import { shape } from '../../../../src/adapters/pdf/text/shape.ts';

const shaper = { fonts: openFonts(), narrowQuotes: false };

/** A text with a bar wherever a line may end. */
function parts(text: string): string {
  const breaks = breaksOf(text);
  return [...text].map((character, index) => ((breaks[index] ?? no) === no ? character : `|${character}`)).join('');
}

function linesOf(text: string, ems: number): string[] {
  return breakLines(shape(text, false, shaper), ems).map(({ start, end }) => text.slice(start, end));
}

describe('where a line may end', () => {
  test.each([
    ['投入约3.5万元，预计2个月。', '投|入|约3.5万元，|预|计|2个月。'],
    ['投入 3.5 万元/年', '投|入 |3.5 万元/年'],
    ['占比25%–50%（含）', '占|比|25%–50%|（含）'],
    ['3～5万元', '3～5万元'],
    ['L2→L3', 'L2→L3'],
    ['GB/T 39117-2020《模型》第7.3条', 'GB/T |39117-2020|《模|型》|第7.3条'],
    ['A/B测试v1.2.3版', 'A/B|测|试|v1.2.3|版'],
    ['“联网”是指：（一）数控', '“联|网”|是|指：|（一）|数|控'],
    ['元/年、元/台·年', '元/年、|元/台·年'],
    ['50 % 与 66.2%', '50 % |与 |66.2%'],
    ['得分≥1.80', '得|分|≥1.80'],
    ['¥3,500.00元', '¥3,500.00元'],
    ['共 12 台，3 人天', '共 |12 台，|3 人天'],
    ['don’t break self-assessment', 'don’t |break |self-|assessment'],
    ['2026-11-24', '2026-11-24'],
    ['好！？是', '好！？|是'],
    ['的——是……好', '的——|是……|好'],
    ['不\u2060分 开', '不\u2060分 |开'],
    ['采集→存储→分析', '采|集→|存|储→|分|析'],
    ['一\n二', '一\n|二'],
  ])('%s', (text, expected) => {
    expect(parts(text)).toBe(expected);
  });
});

describe('lines', () => {
  test('a word wider than the line is cut, after a slash where there is one near the end', () => {
    expect(linesOf('https://www.example.com/articles/01234567890123456789', 12)).toEqual([
      'https://www.example.',
      'com/articles/',
      '01234567890123456789',
    ]);
  });

  test('every line feed begins a line, an empty one too; the last one does not', () => {
    expect(linesOf('一\n\n二\n', 20)).toEqual(['一', '', '二']);
  });

  test('no text is one empty line', () => {
    expect(linesOf('', 20)).toEqual(['']);
  });

  test('a single hanzi does not stay alone on the last line', () => {
    for (let ems = 10; ems < 12; ems += 0.1)
      expect(linesOf('关键设备联网率较低数据靠人工抄写为主。', ems).at(-1)).not.toMatch(/^.。$/);
  });

  test('titles are cut into lines of like length', () => {
    const shaped = shape('智能制造成熟度评估与差距报告', true, shaper);
    expect(breakEvenly(shaped, 12).map(({ start, end }) => shaped.text.slice(start, end))).toEqual([
      '智能制造成熟度',
      '评估与差距报告',
    ]);
  });

  const fragments = fc.constantFrom(
    '设备',
    '联网',
    '，',
    '。',
    '、',
    '；',
    '：',
    '？',
    '！',
    '（',
    '）',
    '《',
    '》',
    '“',
    '”',
    '〔',
    '〕',
    '——',
    '……',
    '3.5 万元',
    '50%',
    '50 %',
    '3～5',
    'GB/T',
    ' 39117-2020',
    'A/B',
    '元/年',
    'L2→L3',
    'MES',
    ' ',
    '的',
    '第7.3条',
    'self-test',
    '①',
    '≥2.5',
    '·',
    '\n',
  );
  const texts = fc.array(fragments, { minLength: 1, maxLength: 60 }).map((list) => list.join(''));
  const widths = fc.double({ min: 9, max: 60, noNaN: true });

  test('lose nothing but spaces and line feeds at their ends', () => {
    fc.assert(
      fc.property(texts, widths, (text, ems) => {
        let from = 0;
        for (const { start, end } of breakLines(shape(text, false, shaper), ems)) {
          expect(text.slice(from, start).trim()).toBe('');
          expect(start).toBeGreaterThanOrEqual(from);
          from = end;
        }
        expect(text.slice(from).trim()).toBe('');
      }),
    );
  });

  test('are no wider than the column', () => {
    fc.assert(
      fc.property(texts, widths, (text, ems) => {
        for (const line of breakLines(shape(text, false, shaper), ems))
          expect(line.width).toBeLessThanOrEqual(ems + 1e-9);
      }),
    );
  });

  test('begin with no point and end in no bracket, and cut no word, where no part of the text is wider than the column', () => {
    fc.assert(
      fc.property(texts, widths, (text, ems) => {
        const shaped = shape(text, false, shaper);
        const lines = breakLines(shaped, ems);
        const starts = lines.slice(1).map(({ start }) => start);
        const cut = starts.filter((start) => (shaped.breaks[start] ?? no) === no);
        // What no break divides may be cut only where it is wider than a line.
        expect(cut.filter((start) => widestAround(shaped, start) <= ems)).toEqual([]);
        const whole = starts.filter((start) => shaped.breaks[start] === may || shaped.breaks[start] === loath);
        expect(whole.filter((start) => /[，。、；：？！）》”〕—…%·]/u.test(text.charAt(start)))).toEqual([]);
        expect(whole.filter((start) => /[（《“〔]$/u.test(text.slice(0, start).trimEnd()))).toEqual([]);
      }),
    );
  });
});

/** The width of the part around an index that no break divides. */
function widestAround({ breaks, reach, text }: ReturnType<typeof shape>, index: number): number {
  let [from, to] = [index, index];
  while (from > 0 && (breaks[from] ?? no) === no) from -= 1;
  while (to < text.length && (breaks[to] ?? no) === no) to += 1;
  return (reach[to] ?? 0) - (reach[from] ?? 0) + 1e-9;
}
