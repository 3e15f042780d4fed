import type { Footings } from '../../../report/firmness.ts';
import type { FrameWords } from '../../../report/words/frame.ts';

const footing = ({ all, by }: Footings, what: string): string => {
  const unsure = by.recalled + by.unsure;
  const own = by.estimate + by['own-reading'];
  const parts = [
    ...(by.confirmed > 0 ? [`${by.confirmed} 项对照过原文`] : []),
    ...(by.secondary > 0 ? [`${by.secondary} 项为转引`] : []),
    ...(unsure > 0 ? [`${unsure} 项凭记忆或存疑`] : []),
    ...(own > 0 ? [`${own} 项是编写者自己的解读或估算`] : []),
  ];
  return `${what} ${all} 项：${parts.join('，')}。`;
};

export const frame: FrameWords = {
  punctuation: { dot: ' · ', comma: '、', semicolon: '；', remark: '；' },
  document: {
    title: (company, questionnaire) => `${company}：${questionnaire}报告`,
    subject: (level, score) =>
      [level, score === null ? null : `综合得分 ${score}`].filter((part) => part !== null).join('，') || '各维度结果',
    author: '智造（zhizao）自评工具',
    contents: '目录',
    page: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
    continued: '（续）',
    runningHead: (company, day) => `${company} · ${day}`,
    met: '达到',
    unmet: '未达到',
    unnamed: '未署名企业',
    answersFile: '本报告所依据的答卷',
  },
  cover: {
    title: '智能制造成熟度自评报告',
    noOverall: '各维度分别列示，不设总分与等级',
    scoreOnly: '综合得分',
    facts: {
      date: '评估日期',
      score: '综合得分',
      questionnaire: '评测问卷',
      respondent: '填写人',
      firm: '编制单位',
      evidenced: '按佐证计',
      status: '答卷状态',
    },
    questionnaire: (title, version) => `${title}，版本 ${version}`,
    logoAlt: (firm) => `${firm}的标志`,
    incomplete: (open) => `尚有 ${open} 题未答，结果会变`,
  },
  contents: {
    title: '目录与读法',
    readingTitle: '怎样读这份报告',
    points: '题目得分汇成维度得分，维度得分再汇成综合得分；等级由达标条件决定，不只看总分。每一步的验算都在附录里。',
    unknown: (unknown) =>
      unknown === 0
        ? '答“不清楚”的题按最低分计；本次没有这样的题。'
        : `答“不清楚”的题按最低分计，本次有 ${unknown} 题，均如实列出。`,
    evidence: (evidenced, asked) =>
      `“按佐证计”只承认写明了佐证的答案：${asked} 道应有佐证的题中，${evidenced} 道有。它与自报等级相差越大，结果越需要现场核实。`,
    gaps: '“差距”是某题现在的得分与下一等级所需得分之差。标“必须”的绕不开；其余的可以由别的题补上，不必每项都做。',
    footingTitle: '问卷本身有多可靠',
    footing: ({ questions, benchmarks, actions }) =>
      [
        footing(questions, '题目'),
        ...(benchmarks.all > 0 ? [footing(benchmarks, '对标值')] : []),
        ...(actions.all > 0 ? [footing(actions, '改造措施的费用与周期')] : []),
      ].join('\n'),
  },
};
