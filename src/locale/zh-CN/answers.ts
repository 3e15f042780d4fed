import type { AnswersProblems } from '../../answers/problems.ts';
import type { AnswersFileWords } from '../../answers/words.ts';
import type { DiagnosticWords } from '../../diagnostics/diagnostic.ts';
import type { ExpectedAnswer } from '../../questionnaire/kinds/problems.ts';
import { fileProblems } from './file.ts';

/** 答卷里的错误：错在哪里、为什么不行、怎么改。 */
export const answersProblems: DiagnosticWords<AnswersProblems> = {
  ...fileProblems,

  'wrong-answer-type': ({ expected, given }) => ({
    what: `这道题不能答“${given}”`,
    why: `需要的是${EXPECTED[expected]}`,
    fix: HOW_TO_WRITE[expected],
  }),
  'unknown-option': ({ option, candidates, options }) => ({
    what: `没有“${option}”这个选项`,
    fix: didYouMean(candidates, `请从这些选项里选：${list(options)}`),
  }),
  'unknown-row': ({ row, candidates, rows }) => ({
    what: `这道题没有“${row}”这一行`,
    fix: didYouMean(candidates, `各行是：${list(rows)}`),
  }),
  'not-a-figure': ({ given }) => ({
    what: `“${given}”不是一个确切的数`,
    why: '计分要用一个数，不能用“约”“左右”或一个范围',
    fix: '只写一个数，例如 40；说明写在 note 里：{answer: 40, note: 约数，按上月统计}；不清楚写 unknown',
  }),
  'not-a-percentage': ({ given }) => ({
    what: `百分比不能是 ${given}`,
    why: '占比在 0 到 100 之间',
    fix: '核对分子和分母，填 0 到 100 之间的数，例如 40 表示 40%',
  }),
  'figure-out-of-range': ({ given, min, max }) => ({
    what: `${given} 超出了范围`,
    why: `允许的范围是${range(min, max)}`,
    fix: '核对数值和单位后再填',
  }),
  'not-whole': ({ given }) => ({ what: `${given} 不是整数`, why: '这里数的是个数', fix: '填整数' }),
  'exclusive-with-others': ({ option, others }) => ({
    what: `选了“${option}”就不能再选其他项`,
    why: `同时还选了：${list(others)}`,
    fix: `去掉“${option}”，或者只保留它`,
  }),
  'ticked-twice': ({ option }) => ({ what: `“${option}”写了两次`, fix: '去掉一个' }),
  'not-applicable-refused': () => ({
    what: '这道题不能答“不适用”',
    why: '问卷规定每家企业都要回答',
    fix: '选最接近实际的一项；确实不了解就写 unknown（按最低分计）',
  }),
  'text-too-long': ({ length, limit }) => ({ what: `文字有 ${length} 个字，最多 ${limit} 个`, fix: '写短一些' }),

  'unknown-question': ({ id, suggestion }) => ({
    what: `问卷里没有题目“${id}”`,
    fix: didYouMean(suggestion === undefined ? [] : [suggestion], '核对题号；若题目已取消，删去这一行'),
  }),
  'renamed-question': ({ id, now }) => ({
    what: `题目“${id}”现在叫“${now}”，答案已自动对应`,
    fix: `把“${id}”改成“${now}”就不再提示`,
  }),
  'answered-twice': ({ id, now }) => ({
    what: `“${id}”是“${now}”的旧题号，同一题答了两次`,
    why: `以“${now}”的答案为准`,
    fix: `删去“${id}”这一行`,
    related: '现用题号的答案在',
  }),
  'renamed-option': ({ option, now }) => ({
    what: `选项“${option}”现在叫“${now}”，已自动对应`,
    fix: `把“${option}”改成“${now}”就不再提示`,
  }),
  'evidence-without-answer': ({ id }) => ({
    what: `“${id}”写了佐证或备注，但没有答案`,
    fix: '加上 answer，例如 {answer: unknown, note: …}；还没答就整行留空',
  }),
  'dimension-answered': ({ dimension, cuttable }) =>
    cuttable
      ? { what: `“${dimension}”是维度，不是题目`, fix: '整个维度不适用时写 not-applicable，否则删去这一行，逐题回答' }
      : { what: `“${dimension}”是维度，不能直接回答`, why: '问卷不允许把它整个去掉', fix: '删去这一行，逐题回答' },
  'not-asked': ({ question, cut }) => ({
    what: `“${question}”的答案保留，但不计分`,
    why: cut ? '它所在的维度答了“不适用”' : '按企业画像和其他答案，这道题不适用',
    fix: `${cut ? '核对该维度是否真的不适用' : '核对企业画像和相关答案'}；若没有填错，可以不管它`,
  }),
  'hidden-characters': ({ characters }) => ({
    what: `文字里有看不见的控制字符：${list(characters)}`,
    why: '显示和打印时会写成〔U+…〕',
    fix: '多半是粘贴带进来的，删去即可',
  }),

  'other-questionnaire': ({ named, id }) => ({
    what: `这是问卷“${named}”的答卷，不是“${id}”的`,
    fix: `去掉 -q，让答卷自己指定问卷；或改用“${id}”的答卷`,
  }),
  'other-version': ({ version, current }) => ({
    what: `答卷按 ${version} 版填写，现用 ${current} 版`,
    why: '两版的计分方法相同，结果不受影响',
    fix: `把 version 改成 ${current} 就不再提示`,
  }),
  'unproven-version': ({ version, current }) => ({
    what: `答卷按 ${version} 版填写，现用的问卷是 ${current} 版`,
    why: '答卷里没有记录计分方法（scoring），无法确认两版计分相同',
    fix: `用原来的 ${version} 版问卷评分；或逐题核对后把 version 改成 ${current}`,
  }),
  'other-scoring': ({ version, current, changed, gone, unanswered, known }) => ({
    what:
      version === current
        ? `问卷仍叫 ${current} 版，但计分方法已和填写时不同`
        : `答卷按 ${version} 版填写，${current} 版的计分方法已不同`,
    why: [
      changed.length > 0
        ? `题目有改动：${list(changed)}`
        : known
          ? '答过的题目没有改动，改的是权重、等级条件或其他题目'
          : gone.length === 0
            ? '权重、等级条件、分值或题目有改动'
            : '',
      gone.length > 0 ? `已取消：${list(gone)}` : '',
      unanswered.length > 0 ? `答卷里没有答案：${list(unanswered)}` : '',
    ]
      .filter((part) => part !== '')
      .join('；'),
    fix: `用原来的问卷评分；或用 zhizao template answers 生成新答卷，把仍然适用的答案抄过去`,
  }),

  'unknown-profile-field': ({ field, suggestion, fields }) => ({
    what: `企业画像里没有“${field}”这一项`,
    fix: didYouMean(suggestion === undefined ? [] : [suggestion], `可填的有：${list(fields)}`),
  }),
  'derived-profile-field': ({ field }) => ({
    what: `“${field}”不用填`,
    why: '它由企业画像的其他项推算得出',
    fix: '删去这一行',
  }),
  'missing-profile-field': ({ field }) => ({
    what: `企业画像缺少必填项“${field}”`,
    why: '哪些题适用、权重多少要看它',
    fix: `在 company 下面补上 ${field}: …`,
  }),

  'unknown-action': ({ action, suggestion }) => ({
    what: `问卷里没有改造措施“${action}”`,
    fix: didYouMean(suggestion === undefined ? [] : [suggestion], '核对措施编号，或删去这一项'),
  }),
  'done-and-impossible': ({ action }) => ({
    what: `“${action}”既写在 done（已完成）里，又写在 impossible（做不到）里`,
    why: '按已完成处理',
    fix: '只保留一处',
    related: 'done 里写在',
  }),
  'unknown-level': ({ level, levels }) => ({
    what: `没有“${level}”这个等级`,
    fix: levels.length === 0 ? '它没有等级，删去这一项' : `等级有：${list(levels)}`,
  }),

  'repeated-example': ({ name }) => ({
    what: `有两个样例都叫“${name}”`,
    fix: '换一个名字，出错时才分得清',
    related: '前一个在',
  }),
  'unknown-example': ({ name, suggestion }) => ({
    what: `上面没有名为“${name}”的样例`,
    why: 'like 只能引用写在前面的样例',
    fix: didYouMean(suggestion === undefined ? [] : [suggestion], '核对名字，或把被引用的样例移到前面'),
  }),
  'unknown-dimension': ({ id, suggestion }) => ({
    what: `问卷里没有维度“${id}”`,
    fix: didYouMean(suggestion === undefined ? [] : [suggestion], '核对维度编号'),
  }),
  'unknown-stage': ({ stage, stages }) => ({
    what: `没有“${stage}”这个阶段`,
    fix: stages.length === 0 ? '问卷没有分阶段，删去这一项' : `阶段有：${list(stages)}`,
  }),
  'unknown-fact': ({ fact, facts }) => ({
    what: `没有“${fact}”这个推算项`,
    fix: facts.length === 0 ? '问卷没有推算项，删去这一项' : `推算项有：${list(facts)}`,
  }),
  'unknown-check': ({ check, suggestion }) => ({
    what: `问卷里没有矛盾检查“${check}”`,
    fix: didYouMean(suggestion === undefined ? [] : [suggestion], '核对编号'),
  }),
  'conditions-miscounted': ({ level, conditions, count }) => ({
    what: `${level} 级有 ${conditions} 个条件，这里写了 ${count} 个`,
    fix: '按条件的顺序，每个条件写一个 met、unmet 或 dropped',
  }),
};

const EXPECTED: Readonly<Record<ExpectedAnswer, string>> = {
  option: '一个选项的代号',
  figure: '一个数',
  'yes-or-no': '“是”或“否”',
  'list-of-options': '选项代号的列表',
  'map-of-rows': '每行一个选项',
  text: '文字',
};

const HOW_TO_WRITE: Readonly<Record<ExpectedAnswer, string>> = {
  option: '写选项的代号，不清楚写 unknown',
  figure: '写一个数，例如 40；不清楚写 unknown',
  'yes-or-no': '写 true（是）或 false（否），不清楚写 unknown',
  'list-of-options': '写成 [甲, 乙] 的样子，一项也没有写 []，不清楚写 unknown',
  'map-of-rows': '写成 {行: 选项, 行: 选项}，不清楚写 unknown',
  text: '写文字；含冒号或井号时加引号',
};

/** 太长的列表只列前几项。 */
const list = (items: readonly string[]): string =>
  items.length > 12 ? `${items.slice(0, 12).join('、')} 等 ${items.length} 项` : items.join('、');

const didYouMean = (candidates: readonly string[], otherwise: string): string =>
  candidates.length === 0 ? otherwise : `是不是“${candidates.slice(0, 3).join('”或“')}”？`;

const range = (min: number | undefined, max: number | undefined): string =>
  min === undefined ? `不大于 ${max}` : max === undefined ? `不小于 ${min}` : ` ${min} 到 ${max}`;

/** 答卷文件里的注释。 */
export const answersFile: AnswersFileWords = {
  head: ({ title, id, version }) => [
    `答卷：${title}（${id} ${version}）`,
    '可以直接修改：冒号后面是答案；unknown 表示不清楚，not-applicable 表示不适用，留空表示还没答。',
  ],
  blankHead: ({ title, id, version }) => [
    `空白答卷：${title}（${id} ${version}）`,
    '填写方法：答案写在冒号后面，冒号后留一个空格。以 # 开头的是说明，不用改。',
    '　不清楚的题写 unknown（按最低分计）；留空表示还没答，评分时给出可能的范围。',
    '　要附佐证或备注，写成 {answer: 答案, evidence: 合同或台账编号, note: 说明}。',
    '填完后运行：zhizao score 本文件（看等级）；zhizao report 本文件（出 PDF 报告）。',
  ],
  respondent: '填写人（职务即可）',
  date: '评测日期',
  dimension: (title) => `── ${title} ──`,
  field: { required: '必填', whole: '整数', yesNo: 'true 是，false 否' },
  between: (min, max) => range(min, max).trim(),
  comma: '，',
  brackets: (text) => `（${text}）`,
  option: (id, label) => `${id}：${label}`,
  fill: {
    choice: '选一项，写前面的代号：',
    percent: '写 0 到 100 的数，例如 35 表示 35%',
    number: '写一个数',
    'yes-no': 'true 是，false 否',
    multiple: '可多选，写成 [代号, 代号]；一项也没有写 []：',
    grid: '每行选一项，写在该行后面：',
    text: '写文字，不计分；含冒号或井号时整段加引号',
  },
  exclusive: '只能单独选',
  howToCount: (text) => `怎么算：${text}`,
  evidence: (text) => `佐证：${text}`,
  criteria: (texts) => `须同时满足：${texts.join('；')}`,
  notApplicable: '可答 not-applicable（不适用）',
  conditional: '只有部分企业需要回答，不相关就留空',
  cut: '整个维度不适用时，在下一行写 not-applicable：',
};
