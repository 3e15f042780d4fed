import type { Terms } from '../../report/terms.ts';
import { showAmount, showFigure, showMoney, showMoneyRange, showPriceAsWritten } from '../../text/figures.ts';

const measured = { score: '得分', points: '', level: '等级', option: '' } as const;

/** A few hundred yuan are not nothing: below a thousand the lower end is told as it is. */
const wan = (range: { readonly min: number; readonly max: number }): string => {
  const { min, max } = range;
  if (min <= 0 || min >= 0.1) return showMoneyRange(range);
  return min === max ? showFigure(min) : `${showFigure(min)}–${max < 0.1 ? showFigure(max) : showMoney(max, 'up')}`;
};

const figure = (shown: string): number => Number(shown.replaceAll(',', ''));

export const terms: Terms = {
  company: '全公司',
  score: (dimension) => (dimension === null ? '综合得分' : `“${dimension}”得分`),
  scoreOf: (value, max) => `${value} / ${max}`,
  points: (points) => `${points} 分`,
  level: (id, title) => (id === '' ? title : `${id} ${title}`),
  notYet: '尚未达到第一级',
  list: (names) => names.join('、'),
  quote: (name) => `“${name}”`,
  kinds: {
    choice: '单选题',
    percent: '百分比题',
    number: '数值题',
    'yes-no': '是非题',
    multiple: '多选题',
    grid: '矩阵题',
    text: '文字题',
  },
  aggregates: {
    mean: { name: '加权平均', rule: '各项得分乘以权重相加，再除以权重之和' },
    minimum: { name: '取最低', rule: '以各项中最低的一项为准' },
    sum: { name: '累加', rule: '各项得分乘以权重后相加' },
    level: { name: '取等级', rule: '以本维度达到的等级作为得分' },
    staged: { name: '逐级累计', rule: '从第一级起，每满足一级计 1，再加上第一个未满足级的得分' },
    none: { name: '不计总分', rule: '各项分别列示，不合成总分' },
  },
  footings: {
    confirmed: { name: '已核对原文', meaning: '对照过文件原文' },
    secondary: { name: '转引', meaning: '取自他人对文件的介绍，未见原文' },
    recalled: { name: '凭记忆', meaning: '编写时凭既有了解写出，未再查证' },
    unsure: { name: '存疑', meaning: '来源或数值尚不确定' },
    estimate: { name: '估算', meaning: '编写者自己的判断' },
    'own-reading': { name: '自行解读', meaning: '没有对应的文件条文，是编写者自己的理解' },
  },
  services: { diagnosis: '数字化咨询诊断', retrofit: '智能化改造', cloud: '上云用云' },
  light: '轻量化',
  policies: {
    exclude: '不适用时不计入分母',
    zero: '不适用时按最低分计',
    full: '不适用时按满分计',
    refused: '不能答“不适用”',
  },
  roles: {
    name: '企业名称',
    sector: '行业',
    employees: '从业人员',
    revenue: '营业收入',
    region: '地区',
    size: '企业规模',
  },
  status: { draft: '草案', active: '现行', retired: '已停用' },
  states: {
    unknown: '不清楚',
    open: '未作答',
    'not-applicable': '不适用',
    'not-asked': '不涉及',
    cut: '整个维度不适用',
    carried: '沿用上次，尚未确认',
  },
  answer: {
    unknown: '不清楚',
    notApplicable: '不适用',
    open: '未作答',
    yes: '是',
    no: '否',
    none: '一项也没有',
    figure: (figure, unit) => (unit === '%' ? `${showAmount(figure)}%` : `${showAmount(figure)} ${unit}`.trimEnd()),
    from: (figure) => `${figure}及以上`,
    above: (figure) => `高于 ${figure}`,
    below: (figure) => `低于 ${figure}`,
    upTo: (figure) => `${figure}及以下`,
    between: (lower, upper) => `${lower}、${upper}`,
    atLeast: (count) => `至少 ${count} 项`,
    atLeastOf: (count, items) => `其中至少 ${count} 项：${items.join('、')}`,
    anyOf: (items) => `其中任一项：${items.join('、')}`,
    list: (items) => items.join('；'),
    row: (row, answer) => `${row}：${answer}`,
  },
  money: (range) => `${wan(range)} 万元`,
  moneyShown: ({ min, max }) => ({
    min: min > 0 && min < 0.1 ? min : figure(showMoney(min, 'down')),
    max: min > 0 && min < 0.1 && max < 0.1 ? max : figure(showMoney(max, 'up')),
  }),
  moneySum: ({ min, max }) => `${min === max ? showAmount(min) : `${showAmount(min)}–${showAmount(max)}`} 万元`,
  amount: ({ min, max }) => (min === max ? showFigure(min) : `${showFigure(min)}–${showFigure(max)}`),
  moneyAYear: (range) => `每年 ${wan(range)} 万元`,
  priceAsWritten: (range) => `${showPriceAsWritten(range)} 万元`,
  months: (months) => {
    if (months === 0) return '随时可做';
    return months < 1 ? `约 ${Math.max(1, Math.round(months * 4.3))} 周` : `${months} 个月`;
  },
  day: (day) => {
    const [year, month, date] = day.split('-').map(Number);
    return `${year} 年 ${month} 月 ${date} 日`;
  },
  percent: (figure) => `${figure}%`,
  requires: {
    score: ({ subject, bound, required }) => `${subject}${bound === 'above' ? '高于' : '不低于'} ${required}`,
    level: ({ subject, required }) => `“${subject}”达到 ${required}及以上`,
    points: ({ subject, bound, required }) => `“${subject}”${bound === 'above' ? '高于' : '不低于'} ${required} 分`,
    chosen: ({ subject, required, ticked }) =>
      ticked ? `“${subject}”已做到“${required}”` : `“${subject}”达到“${required}”或更好`,
    every: ({ subject, measure, bound, required }) => `${subject}${each(measure)}${reaches(measure, bound, required)}`,
    count: ({ subject, measure, bound, required, count }) =>
      `${subject}中至少 ${count} 项${measured[measure]}${reaches(measure, bound, required)}`,
  },
  standing: ({ kind, status, measure, actual, short, reached, members, failing }) => {
    if (status === 'dropped') return '所涉内容均不适用，不作要求';
    if (actual === null) return '尚无结果';
    const unit = measure === 'points' ? ' 分' : '';
    if (kind === 'count') return `现在有 ${reached} 项`;
    if (kind === 'every') {
      const lowest = `最低为 ${actual}${unit}`;
      return failing.length === 0 ? `${members} 项全部达到，${lowest}` : `${members} 项中 ${reached} 项达到，${lowest}`;
    }
    const now = measure === 'option' || measure === 'level' ? `现在为“${actual}”` : `现在 ${actual}${unit}`;
    return short === null ? now : `${now}，差 ${short}${unit}`;
  },
  actual: ({ kind, measure, figure }) =>
    kind === 'count' ? `${figure} 项` : `${kind === 'every' ? '最低 ' : ''}${withUnit(measure, figure)}`,
  short: ({ kind, measure, figure }) => (kind === 'count' ? `${figure} 项` : withUnit(measure, figure)),
  sentence: (requirement, standing) => `${requirement}（${standing}）`,
  selections: { tagged: (tag) => `带“${tag}”标记的各项`, children: '各项' },
};

const withUnit = (measure: keyof typeof measured, figure: string): string =>
  measure === 'points' ? `${figure} 分` : figure;

function each(measure: keyof typeof measured): string {
  return measure === 'score' ? '得分均' : measure === 'level' ? '均' : '均';
}

function reaches(measure: keyof typeof measured, bound: 'at-least' | 'above', required: string): string {
  if (measure === 'level') return `达到 ${required}及以上`;
  return `${bound === 'above' ? '高于' : '不低于'} ${required}${measure === 'points' ? ' 分' : ''}`;
}
