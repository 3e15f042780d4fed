import type { TerminalWords } from '../catalogue.ts';

export const terminal: TerminalWords = {
  readAs: (file, encoding) => `提示：${file} 按 ${encoding} 编码读取；建议另存为 UTF-8。`,
  written: (file) => `已写出 ${file}`,
  score: {
    conditions: (level, unmet, all) => `${level}的达标条件：共 ${all} 项，还差 ${unmet} 项`,
    conditionsAtTop: (level) => `${level}的达标条件：全部达到`,
    dash: '：',
    dimensions: '各维度得分',
    stages: '各阶段得分',
    weightNote: '百分数为该维度在总分中的权重。',
    askedBy: (level) => `${level} 的要求`,
    target: '目标',
    gaps: (gaps, level) => (level === null ? `差距：${gaps} 题` : `离 ${level} 的差距：${gaps} 题`),
    noGaps: '没有差距。',
    moreGaps: (count) => `另有 ${count} 题，见报告或 --json。`,
    benchmarks: '与公开数据对照',
    firmness: '这个结果有多可靠',
    coverage: ({ applicable, answered, unknown, open, notApplicable, carried }) =>
      [
        `计分的题应答 ${applicable} 题，已答 ${answered} 题`,
        ...(unknown > 0 ? [`不清楚 ${unknown} 题`] : []),
        ...(open > 0 ? [`未答 ${open} 题`] : []),
        ...(notApplicable > 0 ? [`不适用 ${notApplicable} 题`] : []),
        ...(carried > 0 ? [`沿用上次未确认 ${carried} 题`] : []),
      ].join('，') + '。',
    checks: (count) => `${count} 处答案互相矛盾，请核对`,
    next: (command) => `生成报告：${command}`,
  },
  list: {
    byDefault: '默认',
    contents: ({ questions, dimensions, levels }) =>
      `${dimensions} 个维度，${questions} 题${levels > 0 ? `，${levels} 个等级` : '，不评等级'}`,
    since: (status, day) => `${status}，${day}起`,
    languages: { 'zh-CN': '中文', en: '英文' },
  },
  show: {
    headings: {
      profile: '企业画像',
      levels: '等级',
      dimensions: '维度与题目',
      actions: '改造措施',
      checks: '矛盾检查',
      sources: '依据',
      method: '等级是怎样评出来的',
    },
    required: '必填',
    derived: '由上面各项推算',
    weight: (weight) => `权重 ${weight}`,
    weightCases: '权重按企业画像确定',
    weightCase: (weight, when) => `${weight}（${when}）`,
    otherwise: '其他情况',
    conditional: '适用',
    fits: '适合',
    target: (figure) => `目标 ${figure}`,
    exclusive: '不能与其他项同选',
    rows: '逐行作答',
    criteria: '须同时满足',
    labels: {
      why: '为什么问',
      howToCount: '怎么算',
      evidence: '佐证',
      help: '说明',
      source: '出处',
      lifts: '提高',
      cost: '投入',
      yearly: '每年',
      needs: '前提',
      firstStep: '第一步',
      basis: '估算依据',
      benefit: '通常带来',
    },
    lift: (question, points) => `${question}到 ${points} 分`,
    per: ({ figure, money, share, atLeast, atMost }) => {
      const bounds = [...(atLeast === null ? [] : [`至少 ${atLeast}`]), ...(atMost === null ? [] : [`至多 ${atMost}`])];
      const said = `按“${figure}”${share === null ? '' : `的 ${share} `}计，每单位 ${money}`;
      return bounds.length === 0 ? said : `${said}（${bounds.join('，')}）`;
    },
    shareOfCost: (share) => `投入的 ${share}`,
    ownReading: '编写者自行解读',
    when: {
      and: '，且',
      or: '，或',
      not: (condition) => `除非${condition}`,
      brackets: (text) => `（${text}）`,
      colon: '：',
      is: (subject, values) => `${subject}为${values}`,
      known: (subject, known) => `${subject}${known ? '已填' : '未填'}`,
      bounds: {
        'at-least': (subject, figure) => `${subject}不少于 ${figure}`,
        above: (subject, figure) => `${subject}多于 ${figure}`,
        'at-most': (subject, figure) => `${subject}不多于 ${figure}`,
        below: (subject, figure) => `${subject}少于 ${figure}`,
      },
      pointsAtLeast: (subject, points) => `${subject}得 ${points} 分及以上`,
      pointsBelow: (subject, points) => `${subject}得分低于 ${points} 分`,
    },
    method: {
      points: '每道题按所答的一档得分，分值见 zhizao show。答“不清楚”按最低分计，并在结果里列出。',
      node: (rule, parts) => `：${rule}。${parts}`,
      part: (name, weight) => `${name}（${weight}）`,
      weightBelow: '权重见下',
      weights: '随企业画像变化的权重：',
      satisfiedAt: (bound) => `得分达到 ${bound} 即满足该级`,
      levels:
        '等级由低到高判定：一级的全部条件，连同下面各级的条件都达到，才算达到这一级。判定用精确值；显示的数只舍不入，没达到的不会显示成达到。',
      evidence: '要求佐证而没有写佐证的答案，另按“不清楚”再评一次，得出“按佐证计”的等级，与自报的等级并列。',
      unknown: '没有答完也能评：给出其余的题答得最差和最好时的等级区间。',
      policies: '答“不适用”怎样处理：',
    },
  },
  examples: {
    summary: ({ examples, failed, files }) =>
      failed === 0
        ? `${files} 个文件，${examples} 个样例全部符合。`
        : `${files} 个文件，${examples} 个样例，${failed} 个不符。`,
    expected: '应为',
    actual: '实为',
    none: '无',
    separator: '，',
    dropped: '所涉各项都不适用，不计',
    more: (more) => `另有 ${more} 项`,
  },
  lint: {
    summary: ({ files, errors, warnings, unusable }) =>
      errors + warnings > 0
        ? `检查了 ${files} 个文件：${errors} 处错误，${warnings} 处警告。`
        : unusable > 0
          ? `检查了 ${files} 个文件，除上述问题外没有其他问题。`
          : `检查了 ${files} 个文件，没有问题。`,
    skipped: (file, questionnaire) => `提示：${file} 没有继续检查，它的问卷 ${questionnaire} 有错误。`,
    tooManyWarnings: (warnings, most) => `警告 ${warnings} 处，多于允许的 ${most} 处。`,
  },
};
