import type { FindingsWords } from '../../../report/words/findings.ts';

export const findings: FindingsWords = {
  result: {
    title: '一页看结果',
    whyTitle: (level) => (level ? '为什么是这个等级' : '结果说明了什么'),
    level: '当前等级',
    score: '综合得分',
    outOf: (max) => `满分 ${max}`,
    evidenced: '按佐证计',
    evidence: (evidenced, asked) => `${asked} 题应有佐证，${evidenced} 题有`,
    toNext: (level) => `距 ${level}`,
    unmet: (conditions) => `差 ${conditions} 项`,
    ofConditions: (conditions) => (conditions === 0 ? '达标条件均不适用' : `共 ${conditions} 项达标条件`),
    top: '已到顶',
    topNote: '最高等级',
    coverage: '已答题数',
    coverageNote: ({ unknown, open, notApplicable }) =>
      [
        ...(unknown > 0 ? [`${unknown} 题不清楚`] : []),
        ...(open > 0 ? [`${open} 题未答`] : []),
        ...(notApplicable > 0 ? [`${notApplicable} 题不适用`] : []),
      ].join('，') || '全部作答',
    byEvidence: '按佐证计',
    ladderAlt: (level, levels) => `等级阶梯，共 ${levels} 级，当前为 ${level}`,
    pictureAlt: (axes) => `各维度得分：${axes.join('；')}`,
    axisAlt: (dimension, score, asked) => `${dimension} ${score}${asked === null ? '' : `，目标线 ${asked}`}`,
    actualSeries: '当前得分',
    targetSeries: (level) => (level === '' ? '目标' : `${level} 的目标线`),
    lowestOf: (shown, all) => `共 ${all} 个维度，这里只列得分最低的 ${shown} 个，其余见后文。`,
    intervalTitle: '答卷还没答完，结果只是一个范围',
    interval: ({ open, levels, scores, exact }) => {
      const what = [
        ...(levels === null
          ? []
          : [levels[0] === levels[1] ? `等级已可确定为 ${levels[0]}` : `等级在 ${levels[0]} 与 ${levels[1]} 之间`]),
        ...(scores === null
          ? []
          : [
              scores[0] === scores[1]
                ? `综合得分已可确定为 ${scores[0]}`
                : `综合得分在 ${scores[0]} 到 ${scores[1]} 之间`,
            ]),
      ];
      const left = open > 0 ? `还有 ${open} 题没有答案，暂按最低分计。` : '还有部分内容没有答完，暂按最低分计。';
      if (what.length === 0) return left;
      return `${left}无论余下的怎么答，${what.join('，')}${exact ? '' : '（这是保守的范围，实际可能更窄）'}。`;
    },
  },
  why: {
    nothingAnswered: (questions) =>
      `${questions} 道题还没有一道给出明确答案，全部按最低分计，因此这份结果只说明“还不知道”。`,
    reached: (level, conditions, tightest) =>
      `已达到 ${level}：该级及以下的 ${conditions} 项达标条件全部满足${tightest === null ? '。' : `，其中余量最小的一项是：${tightest}。`}`,
    belowFirst: (now, first, unmet, conditions) =>
      `目前是“${now}”：第一级（${first}）的 ${conditions} 项达标条件中，还有 ${unmet} 项没有满足。`,
    score: (score, max, best, bestScore, worst, worstScore, same) =>
      same
        ? `综合得分 ${score}，满分 ${max}；得分来自“${worst}”（${worstScore}）。`
        : `综合得分 ${score}，满分 ${max}；最好的是“${best}”（${bestScore}），最弱的是“${worst}”（${worstScore}）。`,
    noScore: (best, bestScore, worst, worstScore, same) =>
      same
        ? `“${worst}”得分 ${worstScore}。`
        : `各维度中最好的是“${best}”（${bestScore}），最弱的是“${worst}”（${worstScore}）。`,
    obstacle: ({ next, unmet, condition, dimension, failing, more, drag }) => {
      const head = unmet === 1 ? `离 ${next}只差一项条件：` : `离 ${next}还差 ${unmet} 项条件，差得最多的是：`;
      const who = failing.length === 0 ? '' : `；没有达到的有${failing.join('、')}${more ? '等' : ''}`;
      const because = drag === null ? '' : `；拖累总分最多的是“${drag.dimension}”，只有 ${drag.score}`;
      const where = dimension === null ? '' : `，属于“${dimension}”维度`;
      return `${head}${condition}${where}${who}${because}。`;
    },
    allDropped: (level) => `${level}的达标条件所涉内容对本企业均不适用，因此无法判定是否达到该级。`,
    drag: (dimension, score, gain) =>
      `拉低总分最多的是“${dimension}”：只有 ${score}${gain === null ? '' : `，做到满分可使综合得分提高 ${gain}`}。`,
    lever: ({ action, cost, months, question, from, to, required, unknown }) => {
      const first = `${required ? '绕不开的差距里，花钱最少的一步' : '花钱最少、又能补上差距的一步'}是“${action}”：约 ${cost}，${months}，可把“${question}”从 ${from} 分提到 ${to} 分`;
      return unknown === 0
        ? `${first}。`
        : `${first}；另有 ${unknown} 题答“不清楚”或未答，先去弄清，不花钱也可能提分。`;
    },
    gapOnly: (question, current, needed, unknown) =>
      `首先要补的是“${question}”：现在 ${current} 分，需要 ${needed} 分${unknown === 0 ? '' : `；有 ${unknown} 题答“不清楚”或未答，先去弄清，不花钱也可能提分`}。`,
    ownLevels: '本问卷只给各维度定级，不设总等级；每个维度离下一级还差什么，见“离下一等级还差什么”。',
    noTarget: '本问卷不设等级和目标，因此不列差距；请看各维度中得分最低的题目，那里提升的余地最大。',
    noGap: '按本问卷目前没有需要补的差距；请保留佐证，一年后复评。',
  },
  conditions: {
    title: '离下一等级还差什么',
    lead: ({ next, unmet, met, all }) =>
      unmet === 0
        ? `${next}的达标条件所涉内容对本企业均不适用，无法判定是否达到。`
        : `要达到 ${next}，${all} 项达标条件须全部满足：${met} 项已满足，${unmet} 项还没有。`,
    atTop: (level, conditions) => `已达到最高等级 ${level}。要守住它，以下 ${conditions} 项条件都不能跌破。`,
    caption: (level) => `${level}的达标条件`,
    columns: { condition: '达标条件', state: '结果', actual: '现在', short: '还差' },
    states: { met: '已满足', unmet: '未满足', dropped: '不作要求' },
    dropped: '“不作要求”：该条件所涉及的内容对本企业不适用，判定等级时不予考虑。',
    requirement: (requirement) => requirement,
    member: (name, actual) => `· ${name}：${actual}`,
    moreMembers: (count) => `· 另有 ${count} 项`,
    pictureTitle: (level) => `${level}的工厂是什么样子`,
    dimensionsTitle: '各维度自身的等级',
    dimensionsCaption: '各维度达到下一等级的条件',
    dimension: (dimension, level, next) => `${dimension}：现为 ${level}，下一级为 ${next}`,
    dimensionAtTop: (dimension, level) => `${dimension}：已达到最高等级 ${level}`,
  },
  dimensions: {
    title: '各维度详情',
    overview: '各维度一览',
    columns: {
      dimension: '维度',
      score: '得分',
      mark: (level) => (level === '' ? '目标' : `${level} 目标线`),
      weight: '占总分',
      gaps: '差距',
      question: '题目',
      points: (gaps) => (gaps ? '得分 → 需要' : '得分'),
      answer: (gaps, actions) => (gaps ? `现在、下一等级需要${actions ? '与最近的措施' : ''}` : '现在'),
    },
    status: {
      cut: '企业声明整个维度不适用，不参与计分。',
      'not-asked': '按企业画像，本维度不涉及，没有提问。',
      empty: '本维度没有适用的题目，不参与计分。',
    },
    score: (score, max) => `得分 ${score} / ${max}`,
    asked: (bound, reached) => (reached ? `已达到要求的 ${bound}` : `要求 ${bound}，未达到`),
    level: (level) => `等级：${level}`,
    weight: (share) => `占总分 ${share}`,
    contribution: (score) => `计入总分约 ${score}`,
    gaps: (gaps, questions) => (gaps === 0 ? `${questions} 题均无差距` : `${questions} 题中 ${gaps} 题有差距`),
    barsAlt: (dimension, bars) => `${dimension}各题得分：${bars.join('；')}`,
    questionsOf: (dimension) => `${dimension}各题`,
    seeCard: '详见下方',
    inRow: (label) => `${label}：`,
    neededMark: '下一等级需要的得分',
    kicker: (number, required) => `题 ${number} · ${required ? '必须补上' : '可由其他题弥补'}`,
    meter: (points, max, needed) =>
      needed === null ? `${points} / ${max} 分` : `${points} / ${max} 分，需 ${needed} 分`,
    now: '现在',
    needed: '需要',
    change: (parts) => `在现有基础上做到：${parts}`,
    because: '原因',
    reasons: {
      condition: (_required, level) => (level === '' ? '达标条件点名要求这一题' : `${level} 的达标条件点名要求这一题`),
      dimension: (required, level) =>
        `${level === '' ? '' : `${level} `}对本维度得分有要求${required ? '，这一题绕不开' : '，也可由本维度其他题弥补'}`,
      company: (required, level) =>
        `${level === '' ? '' : `${level} `}对综合得分有要求${required ? '，这一题绕不开' : '，也可由其他题弥补'}`,
      target: (required) => `低于问卷为本维度设定的目标${required ? '，这一题绕不开' : ''}`,
    },
    evidence: '佐证',
    noEvidence: (example) => `未提供。可用作佐证的有：${example}`,
    state: '状态',
    note: '备注',
    actions: '措施',
    noAction: '问卷中没有针对此题的措施',
    actionMeta: (cost, months) => `（${cost}，${months}）`,
    moreActions: (count) => `另有 ${count} 项可选`,
  },
  benchmarks: {
    title: '与公开数据对比',
    lead: '公开数据是别人的平均水平，不是达标线；口径各不相同，请先看统计范围再比较。',
    caption: '本企业与公开数据',
    columns: { question: '题目', own: '本企业', published: '公开数据', scope: '范围与出处' },
    legend: { benchmark: '已达到的水平（公开数据）', policy: '政策目标' },
    alt: (bars) => `与公开数据对比：${bars.join('；')}`,
    share: (question, option) => `${question}：做到“${option}”的企业占比`,
    reached: (reached) => (reached ? '已做到' : '未做到'),
    scope: (scope, year) => (scope.includes(String(year)) ? scope : `${scope}，${year} 年`),
    target: (past) => (past ? '当年的政策目标，期限已过，仅作历史参照' : '政策目标，不是已达到的水平'),
    selfSelected: '自愿参评的样本',
    selfSelectedNote: '“自愿参评的样本”：参加统计的企业是自己报名的，通常比全体企业好，只能粗略参照。',
    source: (sources, certainty) => `出处：${sources}（${certainty}）`,
  },
};
