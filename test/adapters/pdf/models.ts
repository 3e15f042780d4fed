import type { Block } from '../../../src/report/blocks.ts';
import type { ReportModel, Section } from '../../../src/report/model.ts';
import { chinese } from './words-zh.ts';
import { english } from './words-en.ts';

// Reports as the program makes them, every block in its usual place; the company is invented and says so.

export type Language = ReportModel['language'];

const palette = {
  neutral: '#1d2733',
  accent: '#1b5e8c',
  good: '#2e7d54',
  warn: '#b8741a',
  bad: '#b23b3b',
  muted: '#66727f',
} as const;

/** The smallest valid report around some blocks. */
export function reportOf(blocks: readonly Block[], changes: Partial<ReportModel> = {}): ReportModel {
  return {
    language: 'zh-CN',
    title: '智能制造成熟度评估报告',
    subject: '示例',
    author: 'zhizao',
    date: '2026-11-24',
    fingerprint: 'sha256:0000',
    page: { size: 'A4' },
    palette,
    cover: null,
    words: chinese.words,
    sections: [{ id: 'only', title: '一节', starts: 'page', blocks }],
    attachments: [],
    ...changes,
  };
}

/** A whole report of about a dozen pages. */
export function wholeReport(language: Language, changes: Partial<ReportModel> = {}): ReportModel {
  const its = language === 'en' ? english : chinese;
  return {
    ...reportOf([]),
    language,
    title: its.title,
    subject: its.subject,
    author: its.author,
    words: its.words,
    cover: its.cover,
    sections: sectionsOf(its),
    ...changes,
  };
}

function sectionsOf(its: typeof chinese): Section[] {
  return [
    { id: 'contents', title: its.words.contents, starts: 'page', blocks: [{ block: 'contents' }] },
    { id: 'result', title: its.result.title, starts: 'page', blocks: resultBlocks(its) },
    { id: 'conditions', title: its.conditions.title, starts: 'page', blocks: conditionBlocks(its) },
    ...its.dimensions.map(
      (dimension, index): Section => ({
        id: `dimension-${index}`,
        title: dimension.title,
        starts: index === 0 ? 'page' : 'flow',
        blocks: dimensionBlocks(its, index),
      }),
    ),
    { id: 'benchmarks', title: its.benchmarks.title, starts: 'page', blocks: benchmarkBlocks(its) },
    { id: 'roadmap', title: its.roadmap.title, starts: 'flow', blocks: roadmapBlocks(its) },
    {
      id: 'monday',
      title: its.monday.title,
      starts: 'flow',
      blocks: [
        { block: 'text', style: 'lead', text: its.monday.lead },
        { block: 'steps', steps: its.monday.steps },
      ],
    },
    { id: 'answers', title: its.answers.title, starts: 'page', blocks: answerBlocks(its) },
    { id: 'method', title: its.method.title, starts: 'flow', blocks: methodBlocks(its) },
    {
      id: 'sources',
      title: its.sources.title,
      starts: 'flow',
      blocks: [{ block: 'list', ordered: true, items: its.sources.items }],
    },
  ];
}

function resultBlocks(its: typeof chinese): Block[] {
  const { result } = its;
  return [
    { block: 'text', style: 'lead', text: result.lead },
    { block: 'tiles', tiles: result.tiles },
    {
      block: 'columns',
      columns: [
        {
          width: 9,
          blocks: [
            { block: 'heading', level: 3, text: result.ladderTitle },
            { block: 'ladder', alt: result.ladderAlt, steps: result.ladder },
          ],
        },
        {
          width: 12,
          blocks: [
            { block: 'heading', level: 3, text: result.radarTitle },
            { block: 'radar', alt: result.radarAlt, axes: result.axes, series: result.series },
          ],
        },
      ],
    },
    { block: 'heading', level: 2, text: result.whyTitle, anchor: 'why' },
    { block: 'list', ordered: false, items: result.why },
    { block: 'callout', tone: 'warn', title: result.callout.title, text: result.callout.text },
  ];
}

function conditionBlocks(its: typeof chinese): Block[] {
  const { conditions } = its;
  return [
    { block: 'text', style: 'lead', text: conditions.lead },
    {
      block: 'table',
      caption: conditions.caption,
      showCaption: true,
      columns: [
        { title: conditions.columns[0] ?? '', width: 44 },
        { title: conditions.columns[1] ?? '', width: 14, align: 'right' },
        { title: conditions.columns[2] ?? '', width: 14, align: 'right' },
        { title: conditions.columns[3] ?? '', width: 22 },
      ],
      rows: conditions.rows.map((row) =>
        'group' in row
          ? { group: true, cells: [{ text: row.group }] }
          : {
              cells: [
                { text: row.text, sign: row.sign },
                { text: row.need },
                { text: row.have },
                {
                  text: row.state,
                  tone: row.sign === 'met' ? 'good' : row.sign === 'unmet' ? 'bad' : 'muted',
                  bar: { share: row.share, mark: row.mark },
                },
              ],
            },
      ),
    },
    { block: 'text', style: 'note', text: conditions.note },
    { block: 'heading', level: 2, text: conditions.ladderTitle },
    { block: 'text', style: 'body', text: conditions.ladderText },
    { block: 'ladder', alt: its.result.ladderAlt, steps: its.result.ladder },
  ];
}

function dimensionBlocks(its: typeof chinese, index: number): Block[] {
  const dimension = its.dimensions[index];
  if (dimension === undefined) return [];
  return [
    { block: 'text', style: 'lead', text: dimension.lead },
    { block: 'text', style: 'body', text: dimension.text },
    {
      block: 'bars',
      alt: dimension.barsAlt,
      bars: dimension.bars,
      legend: [
        { role: 'target', text: its.legend.target },
        { role: 'benchmark', text: its.legend.benchmark },
      ],
    },
    { block: 'heading', level: 2, text: its.gapsTitle },
    ...dimension.cards.map((card, number): Block => ({ block: 'card', anchor: `card-${index}-${number}`, ...card })),
  ];
}

function benchmarkBlocks(its: typeof chinese): Block[] {
  const { benchmarks } = its;
  return [
    { block: 'text', style: 'body', text: benchmarks.text },
    {
      block: 'bars',
      alt: benchmarks.alt,
      bars: benchmarks.bars,
      legend: [
        { role: 'benchmark', text: its.legend.benchmark },
        { role: 'policy', text: its.legend.policy },
        { role: 'peers', text: its.legend.peers },
      ],
    },
    { block: 'callout', tone: 'neutral', title: benchmarks.callout.title, text: benchmarks.callout.text },
  ];
}

function roadmapBlocks(its: typeof chinese): Block[] {
  const { roadmap } = its;
  return [
    { block: 'text', style: 'lead', text: roadmap.lead },
    {
      block: 'table',
      caption: roadmap.caption,
      columns: roadmap.columns.map((title, index) => ({
        title,
        width: [5, 34, 15, 9, 30][index] ?? 10,
        align: index === 2 || index === 3 ? 'right' : 'left',
      })),
      rows: roadmap.rows.map((cells) =>
        cells.length === 1
          ? { group: true, cells: [{ text: cells[0] ?? '' }] }
          : { cells: cells.map((text) => ({ text })) },
      ),
    },
    { block: 'text', style: 'note', text: roadmap.note },
  ];
}

function answerBlocks(its: typeof chinese): Block[] {
  const { answers } = its;
  return [
    { block: 'text', style: 'body', text: answers.text },
    {
      block: 'table',
      caption: answers.caption,
      dense: true,
      columns: answers.columns.map((title, index) => ({
        title,
        width: [7, 36, 26, 8, 24][index] ?? 10,
        align: index === 3 ? 'right' : 'left',
      })),
      rows: its.dimensions.flatMap((dimension, group) => [
        { group: true, cells: [{ text: dimension.title }, { text: '' }, { text: '' }, { text: dimension.score }] },
        ...Array.from({ length: 15 }, (_, row) => {
          const one = answers.rows[(row + group * 2) % answers.rows.length] ?? ['', '', '', ''];
          return {
            anchor: `answer-${group}-${row}`,
            cells: [
              { text: `${group + 1}.${row + 1}` },
              { text: one[0] ?? '' },
              { text: one[1] ?? '' },
              { text: one[2] ?? '' },
              one[3] === '' ? { text: '' } : { text: one[3] ?? '', sign: 'evidence' as const },
            ],
          };
        }),
      ]),
    },
  ];
}

function methodBlocks(its: typeof chinese): Block[] {
  const { method } = its;
  return [
    { block: 'text', style: 'body', text: method.text },
    {
      block: 'table',
      caption: method.caption,
      showCaption: true,
      columns: method.columns.map((title, index) => ({
        title,
        width: [30, 10, 10, 12][index] ?? 10,
        align: index === 0 ? 'left' : 'right',
      })),
      rows: method.rows.map((cells) => ({ cells: cells.map((text) => ({ text })) })),
    },
  ];
}
