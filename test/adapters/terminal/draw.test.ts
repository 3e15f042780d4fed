import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawBlocks } from '../../../src/adapters/terminal/draw.ts';
import { coloured } from '../../../src/adapters/terminal/colours.ts';
import { plain } from '../../../src/adapters/terminal/paint.ts';
import { columnWidths } from '../../../src/adapters/terminal/table.ts';
import type { Block } from '../../../src/report/blocks.ts';
import { widthOf } from '../../../src/text/width.ts';

const long = '能自动上传运行数据的搓丝机、冷镦机（含外协厂的 GB/T 39116 设备），占全部生产设备的百分之几？';

/** One of every block, with long Chinese texts. */
const blocks: readonly Block[] = [
  { block: 'heading', level: 2, text: long },
  {
    block: 'text',
    style: 'lead',
    text: [
      { text: long, strong: true },
      { text: '现在 1.79', tone: 'bad' },
    ],
  },
  { block: 'list', ordered: true, items: Array.from({ length: 11 }, () => long) },
  { block: 'callout', tone: 'warn', title: long, text: long },
  { block: 'tiles', tiles: [{ label: long, value: 'L2', note: long, tone: 'good' }] },
  {
    block: 'table',
    caption: '条件',
    columns: [
      { title: '条件', width: 60 },
      { title: '现在', width: 20, align: 'right' },
    ],
    rows: [{ cells: [{ text: long }], group: true }, { cells: [{ text: long, sign: 'met' }, { text: '2.13' }] }],
  },
  { block: 'ladder', alt: '', steps: [{ sign: 'L1', title: long, text: long, state: 'current', mark: '按佐证计' }] },
  {
    block: 'radar',
    alt: '',
    axes: [
      { label: long, max: 5 },
      { label: '人员', max: 5 },
    ],
    series: [
      { title: '现在', role: 'actual', values: [2.1, null] },
      { title: 'L2 的要求', role: 'target', values: [2, 2] },
    ],
  },
  {
    block: 'bars',
    alt: '',
    bars: [
      {
        label: long,
        value: 40,
        max: 100,
        text: '40%',
        tone: 'accent',
        marks: [{ at: 66.2, label: '66.2% (2025)', role: 'benchmark' }],
        note: long,
      },
    ],
    legend: [{ role: 'benchmark', text: '公开数据' }],
  },
  {
    block: 'card',
    kicker: '题 1.1',
    title: long,
    tone: 'bad',
    meter: { value: 1, max: 3, needed: 2, text: '1 / 3 分' },
    rows: [{ label: '现在', text: long }],
  },
  { block: 'steps', steps: [{ title: long, text: long, meta: ['3 万元'] }] },
  { block: 'columns', columns: [{ width: 1, blocks: [{ block: 'text', style: 'body', text: long }] }] },
  { block: 'contents' },
];

describe('whatever is drawn', () => {
  test.each([40, 60, 80, 100])('keeps to %i columns', (columns) => {
    const lines = drawBlocks(blocks, { columns, paint: plain });
    expect(lines.filter((line) => widthOf(line) > columns)).toEqual([]);
  });

  test('is the same with colours but for the colours', () => {
    const drawn = (colour: boolean): string =>
      drawBlocks(blocks, { columns: 60, paint: colour ? coloured : plain }).join('\n');
    expect(drawn(true).replace(/\u001b\[[\d;]*m/g, '')).toBe(drawn(false));
    expect(drawn(true)).toContain('\u001b[');
  });

  test('holds no control character of its texts', () => {
    const evil: Block = {
      block: 'card',
      title: '\u001b[2J',
      tone: 'bad',
      rows: [{ label: '\u0007', text: [{ text: '\u202e' }] }],
    };
    expect(drawBlocks([evil], { columns: 60, paint: plain }).join('')).not.toMatch(/[\u001b\u0007\u202e]/);
  });
});

describe('a bar', () => {
  const drawn = (value: number, needed: number): string =>
    drawBlocks([{ block: 'card', title: '', tone: 'good', rows: [], meter: { value, max: 5, needed, text: '' } }], {
      columns: 60,
      paint: plain,
    }).at(-1) ?? '';

  test('does not reach the mark of what is needed unless the value does', () => {
    const figures = fc.integer({ min: 0, max: 5000 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(figures, figures, (value, needed) => {
        fc.pre(needed > 0);
        const cells = drawn(value, needed).trim();
        if (value < needed) expect(cells.slice(cells.indexOf('┃') + 1)).not.toContain('█');
      }),
    );
  });
});

test('marks of different kinds are different signs on the bar, under it and in the legend', () => {
  const mark = (at: number, role: 'benchmark' | 'policy') => ({ at, role, label: `${at}%` });
  const drawn = drawBlocks(
    [
      {
        block: 'bars',
        alt: '',
        bars: [
          {
            label: '联网',
            value: 20,
            max: 100,
            text: '20%',
            tone: 'accent',
            marks: [mark(66, 'benchmark'), mark(80, 'policy')],
          },
        ],
        legend: [
          { role: 'benchmark', text: '已达到' },
          { role: 'policy', text: '政策目标' },
        ],
      },
    ],
    { columns: 60, paint: plain },
  );
  expect(drawn[0]).toMatch(/█░+◆░+◇░*$/);
  expect(drawn.slice(1)).toEqual(['  ◆ 66%  ◇ 80%', '◆ 已达到   ◇ 政策目标']);
});

test('an answer wider than the screen goes on under itself, not under its points', () => {
  const rows = [
    { label: '0 分', text: long },
    { label: '', text: `· ${long}` },
  ];
  const drawn = drawBlocks([{ block: 'card', title: '1.1', tone: 'neutral', rows }], { columns: 60, paint: plain });
  expect(drawn.filter((line) => /^ {8}\S/.test(line))).not.toEqual([]);
  expect(drawn.slice(1).every((line) => /^ {2}(?:0 分 {2}| {6}|· | {2})/.test(line))).toBe(true);
});

test('the columns of a table take what they need, and share what there is', () => {
  expect(columnWidths([10, 20], [1, 1], 40)).toEqual([10, 20]);
  expect(columnWidths([10, 60], [1, 1], 40)).toEqual([10, 30]);
  expect(columnWidths([60, 60], [3, 1], 40)).toEqual([30, 10]);
});
