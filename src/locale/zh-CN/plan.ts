import type { PlanWords, Place } from '../plan-words.ts';

const place = ({ level, score }: Place): string =>
  level === null ? `${score ?? '–'} 分` : score === null ? level : `${level}（${score} 分）`;

export const plan: PlanWords = {
  title: (company) => `${company} · 改造路线图`,
  open: (count) => `还有 ${count} 题没有答案，暂按最低分计：厂里已经有的，也可能列成了要做的。答完再排更准。`,
  way: (from, to) => `${place(from)} → ${place(to)}`,
  facts: {
    once: (money) => `一次性投入 ${money}`,
    yearly: (money) => `以后每年运维 ${money}`,
    months: (months, crew, shortest) =>
      `工期 ${months}（同时做 ${crew} 项${shortest ? '，不能再短' : '，按规则排的'}）`,
    actions: (count) => `共 ${count} 项措施`,
    subsidy: (given, own) => `补贴 ${given}，企业自己出 ${own}`,
    noSubsidy: '没有评到补贴要求的等级，不计补贴',
  },
  subsidyNote: '补贴按本问卷的等级算；各地发补贴认的是主管部门评定的等级，申报前请先问清。',
  proven: (goal) =>
    goal === 'target'
      ? '已证明是最省的方案（各项费用取区间中值）。'
      : '已证明在这个预算和工期内没有更好的方案（各项费用取区间中值）。',
  firmness: ({ low, high, affordable }) => {
    if (affordable === false) return '费用都取上限时会超出预算：签合同前先问报价，填进答卷的 plan 里再排一次。';
    if (low === true && high === true) return '费用都取下限或都取上限，仍是最好的方案。';
    const ends = [...(low === false ? ['都取下限'] : []), ...(high === false ? ['都取上限'] : [])];
    return ends.length === 0
      ? null
      : `费用${ends.join('、或')}时，另有更合算的搭配：签合同前先问报价，填进答卷的 plan 里再排一次。`;
  },
  notProven: (gap) =>
    gap === null
      ? '时间到了，还没能证明这是最好的方案。可用 --time-limit 多给些时间。'
      : `时间到了：这是已找到的最好方案，离最优最多差 ${gap}。可用 --time-limit 多给些时间。`,
  nothingFound: '时间到了，还没找到方案。请用 --time-limit 多给些时间。',
  alreadyReached: (present, wanted) =>
    present === wanted
      ? `现在已经是 ${present}，不用再做什么。`
      : `现在是 ${present}，已经高于 ${wanted}，不用再做什么。`,
  unreachable: (wanted, highest) => `现有措施评不到 ${wanted}，最高能到 ${highest}。`,
  unmet: '这些达标条件，没有措施能做到：',
  together: '每个条件单独都能做到，但不能同时做到（措施互相排斥，或被排除了）。',
  beyond: (wanted, money, months, own, proven) =>
    `在预算和工期内到不了 ${wanted}：${proven ? '最省也要' : '已找到的办法（未证明最省）要'} ${money}${own === null ? '' : `（扣掉补贴 ${own}）`}、${months}。`,
  instead: '预算和工期内最好的是：',
  nothingBetter: '在这个预算和工期内，没有措施能让等级或得分提高。',
  stage: (number, kind, from, to) => `第 ${number} 阶段 ${kind}（第 ${from === to ? from : `${from}–${to}`} 月）`,
  stages: { 'quick-wins': '速赢', foundation: '打基础', integration: '集成贯通', extension: '深化提升' },
  stagePurpose: {
    'quick-wins': '轻量、三个月内能见效',
    foundation: '后面的措施要靠它们',
    integration: '在前面的基础上连起来',
    extension: '再往上做深',
  },
  afterStage: (to, cumulative) => `做完：${place(to)}，累计投入 ${cumulative}`,
  quoted: (cost) => `${cost}（按报价）`,
  id: (id) => `编号：${id}`,
  included: '您指定要做',
  carries: (conditions) => `缺了它，这些条件就不达标：${conditions}`,
  neededBy: (actions) => `要先做它，才能做：${actions}`,
  waitsFor: (actions) => `等这些做完：${actions}`,
  separator: '；',
  without: (without) => {
    switch (without.is) {
      case 'dearer':
        return `不做它：最省的方案要多花 ${without.by}`;
      case 'cheaper':
        return `不做它：能省 ${without.by}`;
      case 'same':
        return '不做它：另有一样省的方案';
      case 'less':
        return `不做它：同样的钱和时间最多到 ${place(without.place)}`;
      case 'hardly-less':
        return '不做它：得分略低一点（不到 0.01 分）';
      case 'no-way':
        return '不做它：就没有别的办法';
      case 'unknown':
        return '不做它会怎样：时间不够，没算出来';
    }
  },
  frontier: '往上每一级，最省的办法要花：',
  frontierPoint: (level, { money, own, months, actions }) =>
    `${level}：${money}${own === null ? '' : `（扣掉补贴 ${own}）`}，${months}，${actions} 项措施`,
  frontierUnproven: '（时间不够，未证明最省）',
  asksAnew: '做完这些，问卷会多问或少问几道题；上面的等级和得分是按那时要问的题算的。',
  estimates: '费用是做预算用的估计，有区间；答卷里填了报价的，按报价算。',
  explainHint: '每项措施的编号和理由，加 --explain 查看。',
};
