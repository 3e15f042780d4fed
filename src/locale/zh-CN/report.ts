import type { Footings } from '../../report/firmness.ts';
import type { ReportWords, TemplateWords } from '../../report/words.ts';
import { terms } from './terms.ts';

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

/** Without the full stop, for a bracket to follow. */
const unended = (text: string): string => text.replace(/[。.]$/, '');
/** “本问卷估计（估算）”说了两遍。 */
const says = (text: string, certainty: string): boolean =>
  text.includes(certainty) || (certainty === '估算' && text.includes('估计'));

/** A space stands between Chinese and Latin letters or figures, none between Chinese characters. */
const apart = (text: string): string => (/^[\p{Script=Latin}\d]/u.test(text) ? ` ${text}` : text);

export const report: ReportWords = {
  terms,
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
    reached: (reached) => (reached === null ? '本企业：不清楚' : reached ? '本企业：已做到' : '本企业：未做到'),
    scope: (scope, year) => (scope.includes(String(year)) ? scope : `${scope}，${year} 年`),
    target: (past) => (past ? '当年的政策目标，期限已过，仅作历史参照' : '政策目标，不是已达到的水平'),
    selfSelected: '自愿参评的样本',
    selfSelectedNote: '“自愿参评的样本”：参加统计的企业是自己报名的，通常比全体企业好，只能粗略参照。',
    source: (sources, certainty) => `出处：${sources}（${certainty}）`,
  },
  roadmap: {
    title: '改造路线',
    none: (gaps) => `有 ${gaps} 项差距，但问卷中没有能够补上它们、又适合本企业的措施。`,
    lead: ({ actions, total, yearly, atLeast, inTurn }) =>
      `补上全部差距共列 ${actions} 项措施，一次性投入合计约 ${total}${yearly === null ? '' : `，此后${yearly}`}；能并行的都并行，最快约 ${atLeast}，逐项做约 ${inTurn}。`,
    noOptimumTitle: '这是排出来的次序，不是算出来的最优方案',
    noOptimum:
      '措施按差距逐项选取：先补绕不开的，再补其余的；同一差距有几种办法时，先取轻量化的，再取（连同前提）便宜的；前提没有具备的排在前提之后。标“可选”的不必全做：达标条件一满足就可以停。哪一组措施花钱最少，本版尚不计算。',
    caption: '措施、投入与次序',
    columns: { place: '序', action: '措施', cost: '一次性投入与运维', months: '周期', cumulative: '累计投入' },
    why: { required: '必须', useful: '可选', prerequisite: '前提' },
    lifts: '提升：',
    lift: (question, from, to, closes) => `${question} ${from}→${to} 分${closes ? '（补上差距）' : ''}`,
    waitsFor: (actions) => `先做：${actions}`,
    benefit: (text, certainty) => `通常效果：${unended(text)}（${certainty}）`,
    basis: (text, certainty) => `估算依据：${unended(text)}${says(text, certainty) ? '' : `（${certainty}）`}`,
    quoted: '按企业取得的报价',
    fixed: (range) => `固定部分 ${range}`,
    per: ({ figure, quantity, unit, result, assumed, share, bounded }) => {
      const of = share === null ? '' : `（${share.value} 的 ${share.share}）`;
      const limit = bounded === 'at-least' ? '（按起点数量）' : bounded === 'at-most' ? '（按上限数量）' : '';
      return `${figure} ${assumed ? '按 ' : ''}${quantity}${of}${limit}${assumed ? ' 估' : ''} × ${unit} = ${result}`;
    },
    share: (share, range) => `投入的 ${share}，即 ${range}`,
    upkeep: (money) => `运维${money}`,
    estimates:
      '金额单位为万元，均为编预算用的估算区间，不是报价；分项按每单位的区间乘以本企业的数量得出，各项对下限舍、对上限入，合计按所列金额相加。下单以前请至少取得两家报价。',
    assumedTitle: '哪些数量是假定的',
    assumed: (figure, quantities, actions) =>
      `未填“${figure}”，费用按 ${quantities} 估算，涉及${actions}。填上实际数量后请重新生成报告。`,
    alternativesTitle: '同一件事的其他做法',
    alternatives: '下列措施各有替代做法，只需选一种；表中所列是按上述规则选出的。',
    alternative: (action, others) => `“${action}”，也可以改为${others}。`,
    leftTitle: '还没有办法补上的差距',
    left: {
      'no-action': (question) => `“${question}”：问卷中没有适合本企业的措施。`,
      'not-far-enough': (question) => `“${question}”：现有措施能提分，但提不到所需的得分。`,
      'ruled-out': (question) => `“${question}”：能补上它的措施已被企业排除，或其前提无法具备。`,
    },
    done: (actions) => `企业注明已经完成、因此不再列入的措施：${actions}。`,
    impossible: (actions) => `企业注明做不到、因此不予考虑的措施：${actions}。`,
  },
  monday: {
    title: '下周一先做这几件事',
    lead: (steps) => `下面${steps === 1 ? '这件事' : ` ${steps} 件事`}不用等别的条件，现在就能动手。`,
    towards: (action) => `这是“${action}”的第一步。`,
  },
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
      field: '项目',
      value: '内容',
      number: '题号',
      question: '题目',
      answer: '答案',
      points: '得分',
      evidence: '佐证',
    },
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
    columns: { node: '维度', aggregate: '汇总方式', formula: '算式', score: '得分', satisfied: '是否满足' },
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
    columns: { document: '文件与所引段落', footing: '可靠程度' },
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

export const template: TemplateWords = {
  'pale-colour': ({ tone, colour, contrast, least }) => ({
    what: `颜色 ${tone} ${colour} 在白纸上的对比度只有 ${contrast}:1`,
    why: `这种颜色也用来印文字，对比度低于 ${least}:1 就看不清`,
    fix: '换一个深一些的颜色',
  }),
  'repeated-section': ({ section }) => ({
    what: `章节 ${section} 出现了两次`,
    fix: '删去其中一处',
    related: '第一次出现在',
  }),
  'logo-elsewhere': ({ logo }) => ({
    what: `标志 ${logo} 不在模板所在的文件夹里`,
    why: '模板会被转发，只认与它放在一起的文件',
    fix: '把图片放到模板旁边，只写文件名',
  }),
  'logo-format': ({ logo }) => ({
    what: `标志 ${logo} 既不是 PNG 也不是 JPEG`,
    fix: '另存为 .png 或 .jpg',
  }),
  'logo-missing': ({ logo }) => ({
    what: `模板旁边没有图片 ${logo}`,
    fix: '把图片放到模板旁边，或删去这一行',
  }),
  'logo-unreadable': ({ logo }) => ({
    what: `标志 ${logo} 读不出来`,
    fix: '看看它是不是图片文件，有没有打开它的权限',
  }),
  'logo-damaged': ({ logo }) => ({
    what: `标志 ${logo} 已损坏`,
    why: '它不是完整的 PNG 或 JPEG 图片',
    fix: '用看图软件打开，重新另存为 .png 或 .jpg',
  }),
  'logo-too-heavy': ({ logo, megabytes }) => ({
    what: `标志 ${logo} 超过 ${megabytes} MB`,
    fix: '另存得小一些：印出来只有 14 毫米高',
  }),
  'logo-too-many-pixels': ({ logo, width, height }) => ({
    what: `标志 ${logo} 有 ${width} × ${height} 像素`,
    why: '每边最多 4000 像素，总共 PNG 最多 200 万像素（每通道 16 位的最多 100 万），JPEG 最多 600 万像素',
    fix: '另存得小一些：印出来只有 14 毫米高',
  }),
};
