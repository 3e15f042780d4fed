import { describe, expect, test } from 'vitest';
import { forEachText } from '../../src/lint/texts.ts';
import { flagship } from './flagship.ts';

// One word for one thing, as plant people say it, in all texts of the questionnaire. Where the Chinese has the term, the English
// says it by this word.
const TERMS: readonly (readonly [chinese: RegExp, english: RegExp])[] = [
  [/看板(?!材)/, /\bboards?\b|call-offs/i],
  [/瓶颈/, /\bbottlenecks?\b/i],
  [/工单/, /\b(?:work )?orders?\b/i],
  [/稼动率/, /\butilisation\b/i],
  [/在制品/, /\bwork in process\b/i],
  [/首件/, /\bfirst[- ](?:article|piece)s?\b/i],
  [/齐套/, /\bkit(?:s|ted|ting)?\b/i],
  [/排产/, /\bplan(?:s|ned|ning)?\b|\b(?:re)?schedul/i],
  [/物料清单/, /\bbills? of materials?\b/i],
  [/工艺路线/, /\broutings?\b/i],
  [/工艺卡/, /\bprocess (?:sheets?|cards?)\b/i],
  [/班组长/, /\bteam leaders?\b/i],
  [/服务商/, /\b(?:service )?providers?\b/i],
  [/关键工序/, /\bkey (?:process )?steps?\b/i],
  [/质量数据/, /\bquality\b/i],
  [/碳足迹/, /\bfootprints?\b/i],
  [/离职/, /\bleav/i],
  [/转移联单/, /\b(?:consignment|transfer|manifest)/i],
];

// In what a reader sees first (titles, questions, answers to choose from) also these; elsewhere English may say them in other ways.
const IN_HEADINGS: typeof TERMS = [
  [/报工/, /\breport|\boutput\b|\bbooked\b|\bcounts?\b/i],
  [/追溯/, /\btrac(?:e|ed|ing|eability)\b/i],
  [/换型/, /\bchang(?:e|es|ed|ing)[- ]?overs?\b|\bchanges?\b|\bchanging\b/i],
  [/点检/, /\binspection|\bcheck ?(?:sheets?|lists?)\b|\bmaintenance\b/i],
  [/保养/, /\bmaint(?:enance|ain)|\bservic/i],
  [/(?<!开)停机/, /\bstop|\bstood\b|\bstand|\bshut|\bidl/i],
];

// What is never said, and the word for it.
const NEVER: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/电子屏|显示大屏|电子看板/, '看板'],
  [/kanban/i, 'board'],
  [/\bBOM\b/, '物料清单, bill of materials'],
  [/work[ -]in[ -]progress|\bWIP\b/i, 'work in process'],
  [/\bdowntimes?\b/i, 'stop'],
  [/\b(?:utilization|digitaliz|organiz|optimiz|labor\b|colors?\b|centers?\b|program of)/i, 'British spelling'],
  [/\b(?:fore(?:man|men)|shift leaders?|line leaders?|supervisors?)\b/i, 'team leader'],
  [/(?<!班组)班长|(?<!班)组长|线长|拉长/, '班组长'],
  [/宕机|停工时间|故障停机/, '停机'],
  [/追踪/, '追溯'],
  [/维护保养|维保/, '保养'],
  [/设备利用率|开动率/, '稼动率'],
  [/\bset-?up times?\b/i, 'changeover time'],
  [/\bjob (?:cards?|tickets?)\b/i, 'work order'],
  [/\broutes? sheets?\b|\bprocess routes?\b/i, 'routing'],
  [/供货商/, '供应商'],
];

interface Said {
  readonly path: string;
  readonly chinese: string;
  readonly english: string;
}

const texts: readonly Said[] = (() => {
  const all: Said[] = [];
  forEachText(flagship, (text, path) => {
    all.push({ path: path.join('/'), chinese: text['zh-CN'] ?? '', english: text.en ?? '' });
  });
  return all;
})();
const headings = texts.filter(({ path }) => /\/(?:title|ask|label)$/.test(path) && !path.startsWith('sources'));

const lapses = (among: readonly Said[], [chinese, english]: (typeof TERMS)[number]): string[] =>
  among
    .filter((said) => chinese.test(said.chinese) && !english.test(said.english))
    .map((said) => `${said.path}: ${said.english}`);

describe('one word for one thing', () => {
  test.each(TERMS)('%s is %s', (...term) => {
    expect(texts.some(({ chinese }) => term[0].test(chinese))).toBe(true);
    expect(lapses(texts, term)).toEqual([]);
  });
  test.each(IN_HEADINGS)('in titles, questions and answers %s is %s', (...term) => {
    expect(headings.some(({ chinese }) => term[0].test(chinese))).toBe(true);
    expect(lapses(headings, term)).toEqual([]);
  });
});

describe('what is never said', () => {
  test.each(NEVER)('%s (say %s)', (wrong) => {
    const found = texts.filter(({ chinese, english }) => wrong.test(chinese) || wrong.test(english));
    expect(found.map(({ path, chinese, english }) => `${path}: ${chinese} / ${english}`)).toEqual([]);
  });
});
