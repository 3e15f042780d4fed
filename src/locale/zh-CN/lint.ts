import type { DiagnosticWords } from '../../diagnostics/diagnostic.ts';
import type { LintFindings, LintProblems } from '../../lint/run.ts';
import { questionnaireProblems } from './questionnaire.ts';

/** 问卷能用，但最好改掉的地方。 */
const lintProblems: DiagnosticWords<LintProblems> = {
  'copied-translation': ({ locale }) => ({
    what: `${locale} 的文字和另一种语言一模一样`,
    why: '多半是复制过来忘了翻译',
    fix: `翻译过来，或者从 locales 里去掉 ${locale}`,
    related: '另一处在',
  }),
  'costly-answer': ({ id }) => ({
    what: `“${id}”问不问取决于一道计分题，不问时又不计入总分`,
    why: '那道题答得越好，要答的题反而越多，总分可能下降',
    fix: '删去 unasked: exclude（不问时按最低分计）；如果本来就要这样，可以不改',
  }),
  'equal-points': ({ option, other, points }) => ({
    what: `选项“${option}”和“${other}”都是 ${points} 分`,
    why: '从一项到另一项谈不上提高，报告也说不出哪项更好',
    fix: '分数拉开，或者合并成一项',
    related: '另一项在',
  }),
  'full-width-punctuation': ({ mark, around }) => ({
    what: `英文里用了全角标点“${mark}”：“${around}”`,
    why: '它占一个汉字的宽度，排出来会空一块',
    fix: '改成英文标点',
  }),
  'half-width-punctuation': ({ mark, right, around }) => ({
    what: `中文里用了半角标点“${mark}”：“${around}”`,
    why: '排出来挤在一起，换行的位置也不对',
    fix: `改成“${right}”`,
  }),
  'idle-band': ({ points }) => ({
    what: `这个区间和前一个都是 ${points} 分`,
    why: '两者之间的界限不起作用',
    fix: '删去它，或者改分数',
    related: '前一个在',
  }),
  'idle-unasked': ({ id, when }) => ({
    what: `“${id}”的 unasked 不起作用`,
    why: when ? '它的 when 没有引用计分题的答案' : '它没有 when，总是要问的',
    fix: '删去 unasked',
  }),
  'idle-weight': ({ id, node, aggregate }) => ({
    what: `“${id}”的权重不起作用`,
    why: `“${node}”的汇总方式是 ${aggregate}，不看权重`,
    fix: '删去权重，或者改用 mean、sum',
  }),
  'uncounted-percent': ({ id }) => ({
    what: `“${id}”问的是占比，却没有写怎么算`,
    why: '同一家工厂，两个人会算出两个数',
    fix: '补上 how-to-count：分子是什么、分母是什么，举个带数字的例子',
  }),
  'unordered-options': ({ option, points, before, beforePoints }) => ({
    what: `选项“${option}”（${points} 分）排在“${before}”（${beforePoints} 分）后面，和其他选项的顺序相反`,
    why: '大家会把选项当成台阶来读',
    fix: '按分数排列选项',
    related: '前一项在',
  }),
  'unused-definition': ({ id, named }) => ({
    what: `${NAMES[named]}“${id}”没有用到`,
    fix: '删去它，或者在该用的地方引用它',
  }),
};

/** lint 能指出的全部问题：用不了的，和最好改掉的。 */
export const lintFindings: DiagnosticWords<LintFindings> = { ...questionnaireProblems, ...lintProblems };

const NAMES = { source: '出处', tag: '标签', 'option-set': '选项组', 'level-set': '等级组', stage: '阶段' } as const;
