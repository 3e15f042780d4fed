import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { widthOf } from '../../src/text/width.ts';
import { wrap } from '../../src/text/wrap.ts';

const sentence =
  '贵公司关键生产设备（数控机床、搓丝机、焊接机器人等）联网采集数据的比例是多少？请按 GB/T 39117-2020《智能制造能力成熟度评估方法》第 7.3 条，只统计仍在使用的设备。投入约3.5万元（含税）。';

/** Chinese and English as a questionnaire holds them, and things that are hard to break. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '设备',
        '联网',
        '，',
        '。',
        '（',
        '）',
        '“',
        '”',
        '《',
        '》',
        '、',
        '：',
        '40%',
        '3.5',
        'GB/T 39117',
        'ERP',
        ' ',
        'screw works',
        '-',
        '😀',
        'é',
        '\n',
      ),
      fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.replace(/[\s\p{C}]/gu, 'x')),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));
const widths = fc.integer({ min: 12, max: 100 });
const bare = (text: string): string => text.replace(/\s+/g, '');

describe('a wrapped text', () => {
  test('loses nothing but spaces', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        expect(bare(wrap(text, width).join('\n'))).toBe(bare(text));
      }),
    );
  });

  test('keeps to its width', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        for (const line of wrap(text, width)) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('has no line that begins with a closing mark, unless the text itself begins one so', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        for (const part of text.split('\n')) {
          // A mark after an opening one, a space or nothing has nothing that it could go with.
          if (/(?:^|[\s（“《])[，。）”》、：]/u.test(part)) continue;
          for (const line of wrap(part, width).slice(1)) expect(line.trimStart()).not.toMatch(/^[，。）”》、：]/u);
        }
      }),
    );
  });

  test('keeps words and figures whole', () => {
    const lines = wrap(sentence, 40).join('\n');
    for (const whole of ['GB/T 39117-2020', '3.5万元', '7.3']) expect(lines).toContain(whole);
  });

  test('is indented after its first line as far as the first line begins', () => {
    const lines = wrap(sentence, 40, { first: '12. ' });
    expect(lines[0]?.startsWith('12. 贵公司')).toBe(true);
    for (const line of lines.slice(1)) expect(line).toMatch(/^ {4}\S/);
  });

  test('keeps its own line feeds', () => {
    expect(wrap('一\n\n二', 20)).toEqual(['一', '', '二']);
  });
});

test('a text that fits is not looked through, and comes out as one that is', () => {
  let fitting = 0;
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('厂', '（', '。', 'a', '3', ' ', '—', '🔩'), maxLength: 14 }),
      fc.integer({ min: 1, max: 24 }),
      fc.constantFrom('', '- ', '一、'),
      (text, width, first) => {
        const lines = wrap(text, width, { first });
        // The line feed at the end keeps it from the short way.
        expect(lines).toEqual(wrap(`${text}\n`, width, { first }).slice(0, -1));
        if (lines.length === 1) fitting += 1;
      },
    ),
  );
  expect(fitting).toBeGreaterThan(20);
});
