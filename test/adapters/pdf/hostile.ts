import type { Block } from '../../../src/report/blocks.ts';
import type { ReportModel } from '../../../src/report/model.ts';
import { reportOf, wholeReport } from './models.ts';

/** A name of five hundred letters, none of them a space. */
export const longName = '某精密机械制造有限责任公司（示例）'.repeat(40).slice(0, 500);
const url = `https://www.example.com/${'abcdefghij'.repeat(30)}`;
const paragraph =
  '关键设备联网率较低，设备数据主要依靠人工抄写（参考 GB/T 39117-2020 第7.3条），投入约3.5万元，预计2个月完成；'
    .repeat(90)
    .slice(0, 5000);

/** Everything at once that a report's data may hold and nobody hopes for. */
export function hostileReport(changes: Partial<ReportModel> = {}): ReportModel {
  const { cover } = wholeReport('zh-CN');
  return reportOf([], {
    words: { ...wholeReport('zh-CN').words, runningHead: longName },
    cover:
      cover === null
        ? null
        : {
            ...cover,
            company: longName,
            facts: Array.from({ length: 14 }, (_, index) => ({
              label: `第 ${index} 项标签很长很长`,
              text: longName.slice(0, 60),
            })),
          },
    sections: [
      { id: 'contents', title: '', starts: 'page', blocks: [{ block: 'contents' }] },
      { id: 'empty', title: '空的一节', starts: 'page', blocks: [] },
      { id: 'nothing', title: '', starts: 'flow', blocks: [] },
      { id: 'tables', title: '表格', starts: 'flow', blocks: tables },
      { id: 'figures', title: longName.slice(0, 90), starts: 'page', blocks: figures },
      { id: 'texts', title: '文字', starts: 'page', blocks: texts },
      {
        id: 'cards',
        title: '六十张卡片',
        starts: 'page',
        blocks: Array.from({ length: 60 }, (_, index) => card(index)),
      },
    ],
    ...changes,
  });
}

const tables: Block[] = [
  {
    block: 'table',
    caption: '没有行',
    showCaption: true,
    columns: [
      { title: '甲', width: 1 },
      { title: '乙', width: 1 },
    ],
    rows: [],
  },
  { block: 'table', caption: '没有列', columns: [], rows: [{ cells: [] }] },
  {
    block: 'table',
    caption: '十二列',
    showCaption: true,
    columns: Array.from({ length: 12 }, (_, index) => ({
      title: `第 ${index + 1} 列的标题`,
      width: 1,
      align: index % 3 === 0 ? 'left' : index % 3 === 1 ? 'right' : 'centre',
    })),
    rows: Array.from({ length: 4 }, (_, row) => ({
      cells: Array.from({ length: 12 }, (_, index) => ({ text: row === 2 ? url.slice(0, 60) : `内容${row}.${index}` })),
    })),
  },
  {
    block: 'table',
    caption: '比一页还高的行',
    showCaption: true,
    columns: [
      { title: '题目', width: 1 },
      { title: '说明', width: 3 },
      { title: '条形', width: 1 },
    ],
    rows: [
      { group: true, cells: [{ text: '一组' }] },
      {
        cells: [
          { text: '短', sign: 'met' },
          { text: paragraph.slice(0, 2400) },
          { text: '40%', bar: { share: 0.4, mark: 0.6 } },
        ],
      },
      { cells: [{ text: '短', sign: 'unknown' }, { text: '短' }, { text: '' }] },
    ],
  },
];

const radar = (count: number, label: string): Block => ({
  block: 'radar',
  alt: `${count} 个维度`,
  axes: Array.from({ length: count }, (_, index) => ({ label: `${label}${index + 1}`, max: 5 })),
  series: [
    {
      title: '本次',
      role: 'actual',
      values: Array.from({ length: count }, (_, index) => (index === 1 ? null : (index * 7) % 6)),
    },
    { title: '目标', role: 'target', values: Array.from({ length: count }, () => 3) },
    { title: '都没有', role: 'peers', values: Array.from({ length: count }, () => null) },
  ],
});

const figures: Block[] = [
  radar(3, '维度'),
  radar(12, '名称很长的一个评价维度第'),
  {
    block: 'columns',
    columns: [
      { width: 1, blocks: [radar(12, '评价维度')] },
      { width: 1, blocks: [radar(5, 'A rather long English name of a dimension ')] },
    ],
  },
  {
    block: 'bars',
    alt: '条形',
    bars: Array.from({ length: 45 }, (_, index) => ({
      label: index % 9 === 0 ? longName.slice(0, 70) : `第 ${index + 1} 项`,
      value: index % 4 === 0 ? null : index * 3,
      max: index === 5 ? 0 : 100,
      text: index % 4 === 0 ? '未作答' : `${index * 3}%`,
      tone: 'accent',
      marks:
        index % 5 === 0
          ? [
              { at: 98, label: '一个很靠右的参照 98%', role: 'benchmark' },
              { at: 99, label: '另一个', role: 'peers' },
              { at: 97, label: '第三个参照，文字更长一些', role: 'policy' },
              { at: 500, label: '超出刻度', role: 'target' },
            ]
          : [],
    })),
    legend: [
      { role: 'benchmark', text: '对标' },
      { role: 'policy', text: longName.slice(0, 80) },
    ],
  },
  { block: 'bars', alt: '没有条形', bars: [], legend: [] },
  { block: 'ladder', alt: '没有级', steps: [] },
  {
    block: 'ladder',
    alt: '十级',
    steps: Array.from({ length: 10 }, (_, index) => ({
      sign: `CMM-${index + 1}`,
      title: `第 ${index + 1} 级的名称`,
      text: longName.slice(0, 50),
      state: index < 3 ? 'reached' : index === 3 ? 'current' : index === 4 ? 'next' : 'ahead',
      ...(index === 9 && { mark: '标记' }),
    })),
  },
  {
    block: 'tiles',
    tiles: [
      { label: longName.slice(0, 40), value: '1,234,567.89～2,345,678.90 万元', tone: 'bad' },
      { label: '', value: '–', tone: 'muted' },
    ],
  },
  { block: 'tiles', tiles: [] },
];

const texts: Block[] = [
  { block: 'heading', level: 2, text: longName.slice(0, 120) },
  { block: 'text', style: 'body', text: paragraph },
  { block: 'text', style: 'body', text: url },
  { block: 'text', style: 'body', text: '' },
  {
    block: 'text',
    style: 'body',
    text: '控制\u0007字符，反向\u202e文字，孤立\ud800代理，零宽\u200b\u200d，变体︎字，制表\t符，\r\n换行',
  },
  { block: 'text', style: 'body', text: '没有字形：\u{2cb73}、😀、👩‍🔧、é（组合）' },
  { block: 'list', ordered: true, items: Array.from({ length: 120 }, (_, index) => `第 ${index + 1} 条`) },
  { block: 'list', ordered: false, items: [] },
  { block: 'callout', tone: 'bad', title: '', text: paragraph.slice(0, 3000) },
  {
    block: 'steps',
    steps: [
      { title: longName.slice(0, 100), text: paragraph.slice(0, 900), meta: ['', url] },
      { title: '', text: '' },
    ],
  },
  {
    block: 'columns',
    columns: [
      { width: 1, blocks: [{ block: 'text', style: 'body', text: paragraph.slice(0, 2500) }] },
      { width: 1, blocks: [] },
    ],
  },
  { block: 'columns', columns: [] },
  { block: 'heading', level: 2, text: '最后一个标题，后面什么也没有' },
];

function card(index: number): Block {
  return {
    block: 'card',
    kicker: `第 ${index + 1} 题`,
    title: index % 7 === 0 ? longName.slice(0, 150) : `这是第 ${index + 1} 个差距`,
    tone: index % 2 === 0 ? 'bad' : 'warn',
    ...(index % 3 !== 0 && {
      meter: {
        value: index % 5 === 0 ? null : index % 6,
        max: index % 4 === 0 ? 100 : 5,
        needed: 3,
        text: `${index % 6} / 5 分，需 3 分`,
      },
    }),
    rows:
      index % 11 === 0
        ? []
        : [
            { label: '目前', text: index === 20 ? paragraph : '人工抄写' },
            { label: '一个长得不像话的标签', text: url.slice(0, 90), tone: 'bad' },
            { label: '', text: '' },
          ],
  };
}
