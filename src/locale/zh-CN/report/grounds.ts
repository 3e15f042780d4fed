import type { GroundsWords } from '../../../report/words/grounds.ts';

/** A space stands between Chinese and Latin letters or figures, none between Chinese characters. */
const apart = (text: string): string => (/^[\p{Script=Latin}\d]/u.test(text) ? ` ${text}` : text);

export const grounds: GroundsWords = {
  answers: {
    title: '附录：全部答案',
    lead: ({ questions, applicable, answered, unknown, open, notApplicable, carried }) =>
      [
        `计分题共 ${questions} 道，适用 ${applicable} 道`,
        `明确作答 ${answered} 道`,
        ...(unknown > 0 ? [`答“不清楚” ${unknown} 道`] : []),
        ...(open > 0 ? [`未答 ${open} 道`] : []),
        ...(notApplicable > 0 ? [`答“不适用” ${notApplicable} 道`] : []),
        ...(carried > 0 ? [`沿用上次、尚未确认 ${carried} 道`] : []),
      ].join('，') + '。',
    profileCaption: '企业画像',
    caption: '答案、得分与佐证',
    columns: {
      number: '题号',
      question: '题目',
      answer: '答案',
      points: '得分',
      evidence: '佐证',
    },
    profileField: (title) => `${title} `,
    derived: (value) => `${value}（由以上推算）`,
    noEvidence: '未提供',
    note: (note) => `备注：${note}`,
    withoutNotes: '填写人的备注、报价与预算不在报告中。',
    attached: '答卷作为附件随报告一起，其中的内容（包括填写人的备注、报价与预算）都在内。',
    attachedRemark: '答卷已附在 PDF 里，连同其中的备注、报价与预算；拿到报告的人都能看到。',
  },
  method: {
    title: '附录：这些数是怎么算出来的',
    lead: (aggregate, rule) =>
      `综合得分的算法是“${aggregate}”：${rule}。下面用本企业的数字逐步验算，拿计算器就能核对。`,
    pointsTitle: '第一步：题目得分',
    points: '每道题的得分由所选答案决定，见“附录：全部答案”中的“得分”一栏；“不清楚”与未答的按最低分计。',
    scoresTitle: '第二步：维度得分与综合得分',
    scores:
      '算式中各项按题号或维度的次序排列，写作“权重×得分”，权重相同时省略不写。验算结果保留四位小数，报告正文只舍不入取两位。',
    scoresCaption: '各维度得分的算式',
    columns: {
      node: '维度',
      level: '等级',
      aggregate: '汇总方式',
      formula: '算式',
      score: '得分',
      satisfied: '是否满足',
    },
    noScore: (empty) => (empty ? '没有适用的题目' : '不合成分数'),
    noFormula: '由下级各项得出',
    onlyPart: '只有一项，照录',
    lowestOf: (values) => `${values.join('、')} 中最低`,
    levelAsScore: (level, rank) => `等级为${apart(level)}，记作 ${rank}`,
    stagesTitle: '逐级得分',
    stages:
      '逐级累计时，每一级各算一个得分；从第一级起，每满足一级计 1，再加上第一个未满足级的得分，其后各级不再计入。',
    stagesCaption: '各级得分的算式',
    satisfied: '满足',
    unsatisfied: (bound) => `未满足，需 ${bound}`,
    levelsTitle: '第三步：等级',
    levels: (level) =>
      `等级是从第一级起、达标条件连续全部满足的最高一级；中间有一级不满足，再高的也不算。本次为：${level}。`,
    levelsCaption: '各级达标条件',
    standing: (state, count, conditions) => `${state} ${count} 项：${conditions.join('；')}。`,
    levelReached: (level) => `${level}：达到`,
    furtherLevels: (levels, questionnaire) =>
      `${levels}的达标条件从略，可用 zhizao show ${questionnaire} --method 查看。`,
    levelNotReached: (level) => `${level}：未达到`,
    effectsTitle: '哪些情况会影响结果',
    effects: {
      unknown: (count) => `有 ${count} 题答“不清楚”，按最低分计入；弄清以后，得分只会升高或不变。`,
      noUnknown: '没有答“不清楚”的题。',
      notApplicable: (count, scores) =>
        `有 ${count} 题不适用。${scores === null ? '' : `若这些题都按最低分计，综合得分是 ${scores.instead}，而不是 ${scores.score}。`}`,
      policy: (policy) => `这些题的处理办法是：${policy}。`,
      noNotApplicable: '没有答“不适用”的题。',
      evidenced: ({ evidenced, asked, level, score }) =>
        `“按佐证计”把应有佐证而没有佐证的答案当作“不清楚”重算一遍：${asked} 题中 ${evidenced} 题有佐证${level === null ? '' : `，等级为${apart(level)}`}${score === null ? '' : `，综合得分 ${score}`}。`,
      checks: (texts) => `有几处答案互相矛盾，建议核对：${texts}`,
    },
  },
  basis: {
    title: '附录：依据与可靠程度',
    questionnaire: ({ title, version, status, since, publisher, licence }) =>
      `所用问卷：${title}，版本 ${version}（${status}，自 ${since}起）${publisher === null ? '' : `，发布者：${publisher}`}${licence === null ? '' : `，许可：${licence}`}。`,
    caption: '问卷文字与数值的可靠程度',
    columns: { footing: '可靠程度', meaning: '含义', questions: '题目', benchmarks: '对标值', actions: '措施估算' },
    total: '合计',
    disclaimerTitle: '本报告的性质与局限',
    disclaimer:
      '本报告由企业自行作答、由程序按公开的规则计算，不是任何机构的评定、认证或承诺；申报政策、签订合同前请以主管部门和供应商的正式文件为准。',
  },
  sources: {
    title: '附录：依据文件',
    caption: '问卷所依据的文件',
    columns: { document: (passages) => (passages ? '文件与所引段落' : '文件'), footing: '可靠程度' },
    withoutPassages: (questionnaire) =>
      `所引段落的原文见问卷，可用 zhizao show ${questionnaire} 查看，也可在报告模板里把本章设为 detail: full。`,
    usedFor: (used) => `用于：${used}`,
    passage: (text, used) => `· ${text}（${used}）`,
    used: ({ questions, benchmarks, actions, others }) =>
      [
        ...(questions.length > 0 ? [`题 ${questions.join('、')}`] : []),
        ...(benchmarks > 0 ? [`对标值 ${benchmarks} 项`] : []),
        ...(actions.length > 0 ? [`措施 ${actions.join('、')}`] : []),
        ...(others > 0 ? [`等级与画像 ${others} 项`] : []),
      ].join('；'),
    unused: (documents) => `问卷另列有 ${documents} 份文件，本报告没有用到。`,
    ownReading: (questions) => `没有对应条文、由编写者自行解读的题目：${questions.join('、')}。`,
    document: (title, number) => (number === null ? title : `${title}（${number}）`),
    licence: (licence) => `许可：${licence}`,
  },
};
