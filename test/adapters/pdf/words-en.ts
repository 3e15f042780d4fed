import type { BlockOf } from '../../../src/report/blocks.ts';
import type { Words } from './words-zh.ts';

const bar = (
  label: string,
  value: number | null,
  text: string,
  tone: 'good' | 'warn' | 'bad' | 'accent' | 'muted',
  target: number,
  to?: string,
): BlockOf<'bars'>['bars'][number] => ({
  label,
  value,
  max: 5,
  text,
  tone,
  marks: [{ at: target, label: `target ${target}`, role: 'target' }],
  ...(to === undefined ? {} : { to }),
});

export const english: Words = {
  title: 'Smart manufacturing maturity and gap report: Precision Machinery Co. (example)',
  subject: 'SME smart manufacturing self-assessment',
  author: 'zhizao',
  words: {
    contents: 'Contents',
    page: (page, pages) => `Page ${page} of ${pages}`,
    continued: '(continued)',
    runningHead: 'Smart manufacturing maturity and gap report · Precision Machinery Co. (example)',
    met: 'met',
    unmet: 'not met',
  },
  cover: {
    kicker: 'SME smart manufacturing self-assessment',
    title: 'Smart manufacturing maturity and gap report',
    company: 'Precision Machinery Co. (example)',
    sign: 'L2',
    result: 'Digital cells',
    facts: [
      { label: 'Date', text: '24 November 2026' },
      { label: 'Questionnaire', text: 'SME smart manufacturing self-assessment 1.0.0' },
      { label: 'Answered by', text: 'Deputy general manager, production' },
      { label: 'Company', text: '120 employees, 64 machines' },
      { label: 'Coverage', text: '41 of 43 applicable questions answered, 11 with evidence' },
    ],
    disclaimer:
      'This report is made from the company’s own answers. It is no certificate and no decision of any authority; how level and scores come about, and what is unsure, is said under “Method”.',
  },
  legend: {
    target: 'What L3 asks for',
    benchmark: 'Published figure',
    policy: 'Policy target',
    peers: 'Median of peers',
  },
  gapsTitle: 'What is missing, and how to close it',
  result: {
    title: 'The result on one page',
    lead: [
      { text: 'The company stands at ' },
      { text: 'L2 Digital cells', strong: true, tone: 'accent' },
      {
        text: ', with 2.13 of 5 points. Three conditions keep it from L3; the machines weigh most: 22 of 64 upload their data by themselves.',
      },
    ],
    tiles: [
      { label: 'Level', value: 'L2', note: 'Digital cells', tone: 'accent' },
      { label: 'Overall score', value: '2.13 / 5', note: 'L3 needs 2.60', tone: 'neutral' },
      { label: 'Level as evidenced', value: 'L1', note: '11 of 43 answers have evidence', tone: 'warn' },
      { label: 'Cost of reaching L3', value: 'CNY 180–320k', note: 'about 9 months, an estimate', tone: 'good' },
    ],
    ladderTitle: 'The ladder',
    ladderAlt:
      'Ladder of five levels: L1 and L2 reached, L2 is the present one, L3 is next; by evidence alone it would be L1.',
    ladder: [
      {
        sign: 'L1',
        title: 'Starting out',
        text: 'A plan, first stand-alone machines',
        state: 'reached',
        mark: 'as evidenced',
      },
      {
        sign: 'L2',
        title: 'Digital cells',
        text: 'Key machines under numerical control',
        state: 'current',
        mark: 'as claimed',
      },
      { sign: 'L3', title: 'Integrated workshop', text: 'Machines networked, systems joined', state: 'next' },
      { sign: 'L4', title: 'Data-driven', text: 'Planning and quality run on data', state: 'ahead' },
      { sign: 'L5', title: 'Self-optimising', text: 'Models decide', state: 'ahead' },
    ],
    radarTitle: 'Dimensions against the target',
    radarAlt:
      'Radar, out of 5: networking 1.9, numerical control 2.8, cloud 2.4, use of data 1.3, traceability 2.2, foundations 2.0; L3 asks for 2.5, 2.5, 2.5, 2, 2.5 and 2.',
    axes: [
      { label: 'Equipment networking', max: 5 },
      { label: 'Numerical control of key processes', max: 5 },
      { label: 'Business systems in the cloud', max: 5 },
      { label: 'Use of data', max: 5 },
      { label: 'Quality traceability', max: 5 },
      { label: 'Foundations and security', max: 5 },
    ],
    series: [
      { title: 'This time', role: 'actual', values: [1.9, 2.8, 2.4, 1.3, 2.2, 2.0] },
      { title: 'What L3 asks for', role: 'target', values: [2.5, 2.5, 2.5, 2, 2.5, 2] },
      { title: 'Last time (2025)', role: 'previous', values: [1.2, 2.4, 1.6, 0.9, 2.0, 1.5] },
      { title: 'Median of peers', role: 'peers', values: [2.3, 3.1, 2.0, null, 2.5, 2.2] },
    ],
    whyTitle: 'Why this level',
    why: [
      [
        { text: 'All seven conditions of L2 are met', strong: true },
        { text: ': 2.13 is above 1.80, and no core dimension is below 1.5.' },
      ],
      [
        { text: 'Networking holds L3 back', strong: true },
        { text: ': 1.90 where 2.50 is asked for, mostly because only 35 % of the machines upload their data (' },
        { text: 'question 1.1', to: 'card-0-0' },
        { text: ').' },
      ],
      [
        { text: 'Little evidence', strong: true },
        { text: ': 11 of 43 answers have any. Counting those alone the level is L1, and an inspector may well do so.' },
      ],
    ],
    callout: {
      title: 'A self-assessment, not a certificate',
      text: 'Six of the bounds and weights are our own reading of the policy papers; the appendix marks each. Costs are estimates from published prices: ask your suppliers before signing.',
    },
  },
  conditions: {
    title: 'What keeps you from L3',
    lead: 'L3 “Integrated workshop” has eight conditions: four are met, three are not, and one does not apply.',
    caption: 'Conditions of L3',
    columns: ['Condition', 'Required', 'Actual', 'State'],
    rows: [
      { group: 'Overall and core dimensions' },
      {
        text: 'Overall score of the company',
        need: '≥ 2.60',
        have: '2.13',
        state: '0.47 short',
        sign: 'unmet',
        share: 0.43,
        mark: 0.52,
      },
      {
        text: 'Score of equipment networking',
        need: '≥ 2.50',
        have: '1.90',
        state: '0.60 short',
        sign: 'unmet',
        share: 0.38,
        mark: 0.5,
      },
      {
        text: 'Score of numerical control',
        need: '≥ 2.50',
        have: '2.80',
        state: 'met',
        sign: 'met',
        share: 0.56,
        mark: 0.5,
      },
      { group: 'Single questions' },
      {
        text: 'Share of machines that upload their data by themselves (question 1.1)',
        need: '≥ 40 %',
        have: '35 %',
        state: '5 points short',
        sign: 'unmet',
        share: 0.35,
        mark: 0.4,
      },
      {
        text: 'Loading by robots (question 2.5)',
        need: '2 points',
        have: 'not applicable',
        state: 'dropped',
        sign: 'dropped',
        share: 0,
        mark: 0.4,
      },
    ],
    note: 'Figures are computed exactly and rounded when shown; none is ever shown as having reached a bound that it has not (1.7999 is shown as 1.79).',
    ladderTitle: 'What the five levels look like',
    ladderText:
      'Levels are judged from the bottom up: one is reached when all its conditions, and those of all levels below, are met. A condition of a higher level that happens to be met changes nothing.',
  },
  dimensions: [
    {
      title: 'Dimension 1: equipment networking',
      score: '1.90',
      lead: '1.90 of 5; L3 asks for 2.50. With a weight of 14 % it brings 0.27 points of the overall score.',
      text: 'This dimension asks whether the machines can speak: how many upload their state, output and alarms by themselves, how long the data is kept, how steady the workshop’s network is. Of the twelve bottleneck machines (five-axis centres, grinders) three are connected; see GB/T 39116-2020 on interconnection. Beginning there brings most, for less than CNY 35,000/year.',
      barsAlt:
        'Points of the questions on networking: share 2, content 2, storage 1, network 3, remote diagnosis not applicable.',
      bars: [
        bar('1.1 Share of networked machines', 2, '2 / 5', 'warn', 3, 'card-0-0'),
        bar('1.2 What is collected', 2, '2 / 5', 'warn', 3, 'card-0-1'),
        bar('1.3 How long it is kept', 1, '1 / 5', 'bad', 2),
        bar('1.4 Workshop network', 3, '3 / 5', 'good', 2),
        bar('1.5 Remote diagnosis', null, 'n/a', 'muted', 2),
      ],
      cards: [
        {
          kicker: 'Question 1.1 · Equipment networking',
          title: 'What share of your production machines uploads its operating data by itself?',
          tone: 'bad',
          meter: { value: 2, max: 5, needed: 3, text: '2 of 5 points, needs 3' },
          rows: [
            { label: 'Now', text: '35 % (22 of 64 machines)' },
            { label: 'Needed', text: 'at least 40 %, that is four machines more', tone: 'bad' },
            { label: 'Evidence', text: 'machine list, online list of the platform (exported 2026-11-20)' },
            {
              label: 'Measure',
              text: [
                { text: 'Gateways on the bottleneck machines', to: 'roadmap' },
                { text: ': 12 machines at CNY 5,000–20,000 each, one month.' },
              ],
            },
            { label: 'Benchmark', text: 'larger companies: 66.2 % (2025, national)' },
          ],
        },
        {
          kicker: 'Question 1.2 · Equipment networking',
          title: 'What is collected without anyone writing it down?',
          tone: 'warn',
          meter: { value: 2, max: 5, needed: 3, text: '2 of 5 points, needs 3' },
          rows: [
            {
              label: 'Now',
              text: 'state and output; process parameters, energy and tool life are still written down by hand',
            },
            { label: 'Needed', text: 'alarms and process parameters as well' },
            {
              label: 'Measure',
              text: 'Read them through the controls’ own interfaces (FOCAS, OPC UA); most machines need no hardware.',
            },
          ],
        },
      ],
    },
    {
      title: 'Dimension 2: numerical control of key processes',
      score: '2.80',
      lead: '2.80 of 5; L3 asks for 2.50, which is met.',
      text: '66 % of the key processes are under numerical control. What is weak is inspection in process: dimensions are still checked after the batch has left the machine.',
      barsAlt: 'Points: share under numerical control 3, inspection in process 1, programs 3, robots not applicable.',
      bars: [
        bar('2.1 Share under numerical control', 3, '3 / 5', 'good', 3),
        bar('2.2 Inspection in process', 1, '1 / 5', 'bad', 2, 'card-1-0'),
        bar('2.3 Management of programs', 3, '3 / 5', 'good', 2),
      ],
      cards: [
        {
          kicker: 'Question 2.2 · Numerical control',
          title: 'How do you notice while machining that a dimension drifts?',
          tone: 'bad',
          meter: { value: 1, max: 5, needed: 2, text: '1 of 5 points, needs 2' },
          rows: [
            { label: 'Now', text: 'samples after the batch, on paper' },
            { label: 'Needed', text: 'key dimensions measured on the machine, results kept', tone: 'bad' },
            { label: 'Measure', text: 'Probes on four finishing machines: CNY 28,000 each, commissioning included.' },
          ],
        },
      ],
    },
  ],
  benchmarks: {
    title: 'Beside published figures',
    text: 'Only figures whose source can be looked up. Their scope (larger companies, a province) differs from yours: they are a mark to look at and count nothing.',
    alt: 'Benchmarks: numerical control 66 % beside 66.2 %; networking 35 % beside a policy target of 45 %; design tools not answered.',
    bars: [
      {
        label: 'Key processes under numerical control',
        value: 66,
        max: 100,
        text: '66 %',
        tone: 'good',
        marks: [
          { at: 66.2, label: 'larger companies 66.2 % (2025)', role: 'benchmark' },
          { at: 68, label: 'five-year plan 68 %', role: 'policy' },
        ],
        note: 'Source: Ministry of Industry and Information Technology, December 2025',
      },
      {
        label: 'Machines that are networked',
        value: 35,
        max: 100,
        text: '35 %',
        tone: 'warn',
        marks: [
          { at: 45, label: 'pilot cities 45 %', role: 'policy' },
          { at: 41, label: 'peers 41 %', role: 'peers' },
        ],
      },
      {
        label: 'Digital design tools',
        value: null,
        max: 100,
        text: 'open',
        tone: 'muted',
        marks: [{ at: 83.5, label: 'larger companies 83.5 % (2025)', role: 'benchmark' }],
      },
    ],
    callout: {
      title: 'How to read this',
      text: 'The bar is your figure; diamonds, squares and circles are marks. A mark to the right of the bar’s end means that you are below it.',
    },
  },
  roadmap: {
    title: 'The road ahead',
    lead: 'In order of gap and of what each needs first; not yet the cheapest choice. All of it together should lead to L3 for CNY 180,000–320,000 in about nine months.',
    caption: 'Measures',
    columns: ['No.', 'Measure', 'Cost (CNY 10,000)', 'Months', 'Gap it closes'],
    rows: [
      ['First gains (months 1 to 3)'],
      ['1', 'Gateways on the bottleneck machines (12)', '6–14', '1', '1.1 from 2 to 3 points; 1.3 from 1 to 2'],
      ['2', 'Read alarms and parameters from the controls', '1–2', '1', '1.2 from 2 to 3 points'],
      ['Foundations (months 3 to 6)'],
      ['3', 'A light MES: orders, reporting by scan, stock', '3–6', '2', '3.2 from 1 to 3 points'],
      ['4', 'Probes on the finishing machines', '5–6', '1', '2.2 from 1 to 3 points'],
    ],
    note: 'Costs are estimates with tax, from published prices; upkeep is about CNY 20,000 a year on top.',
  },
  monday: {
    title: 'Three things for Monday',
    lead: 'No tender, no standstill, less than two days of work in all.',
    steps: [
      {
        title: 'List the bottleneck machines',
        text: 'Type, control and its version, network socket or not: half a day’s work, and without it no supplier can quote.',
        meta: ['maintenance', 'half a day', 'CNY 0'],
      },
      {
        title: 'Have two suppliers look at them',
        text: 'Ask each for a price per machine, and in writing whether the data can be read through an open interface (MQTT, OPC UA).',
        meta: ['production', '1 day', 'CNY 0'],
      },
      {
        title: 'Bring evidence from 11 answers to 20',
        text: 'Contracts, acceptance sheets and screenshots will do. Nine more, and the level as evidenced is the level as claimed.',
        meta: ['office', '20 minutes a day'],
      },
    ],
  },
  answers: {
    title: 'Appendix 1: all answers',
    text: 'All answers in the questionnaire’s order. A sheet of paper marks those with evidence.',
    caption: 'All answers',
    columns: ['No.', 'Question', 'Answer', 'Points', 'Evidence'],
    rows: [
      ['Share of machines that upload their data', '35 %', '2', 'online list of the platform'],
      ['What is collected', 'state, output', '2', ''],
      ['How long data is kept', '7 days, maintenance only', '1', ''],
      ['Workshop network', 'everywhere, drops now and then', '3', 'acceptance sheet'],
      ['Remote diagnosis', 'not applicable: no large imported machines', '–', ''],
      ['Key processes under numerical control', '66 %', '3', 'machine list'],
      ['Backup and recovery', 'unknown', '0', ''],
      ['Finance and stock', 'SaaS for two years, reconciled with the web shop', '4', 'contract 2025-031'],
    ],
  },
  method: {
    title: 'Appendix 2: method',
    text: [
      { text: 'The overall score is the weighted mean of the dimensions: ' },
      { text: '0.14 × 1.90 + 0.20 × 2.80 + … = 2.13', strong: true },
      { text: '. All comparisons are made with exact fractions; figures are rounded when shown.' },
    ],
    caption: 'How the overall score comes about',
    columns: ['Dimension', 'Score', 'Weight', 'Contribution'],
    rows: [
      ['Equipment networking', '1.90', '14 %', '0.266'],
      ['Numerical control of key processes', '2.80', '20 %', '0.560'],
      ['Business systems in the cloud', '2.40', '18 %', '0.432'],
      ['Use of data', '1.30', '16 %', '0.208'],
      ['Quality traceability', '2.20', '16 %', '0.352'],
      ['Foundations and security', '2.00', '16 %', '0.320'],
    ],
  },
  sources: {
    title: 'Appendix 3: sources',
    items: [
      'GB/T 39116-2020, Maturity model of intelligent manufacturing capability, 2020.',
      'GB/T 39117-2020, Maturity assessment method of intelligent manufacturing capability, 2020.',
      'Ministry of Industry and Information Technology: digitalisation indicators for SMEs, 2024, https://www.miit.gov.cn/example/zwgk/zcwj/wjfb/tz/art/2024/art_0123456789abcdef0123456789abcdef.html',
    ],
  },
};
