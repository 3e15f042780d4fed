import type { Unit } from '../../answers/typed/problems.ts';
import type { InterviewWords } from '../../interview/words.ts';
import { showAmount, showScore } from '../../text/figures.ts';

const unitIn = (unit: Unit): string => unit?.['zh-CN'] ?? unit?.en ?? '';
/** "35%"、"120 台"。 */
const withUnit = (figure: number, unit: string): string =>
  unit === '%' || unit === '' ? `${showAmount(figure)}${unit}` : `${showAmount(figure)} ${unit}`;
/** Cut, not rounded: 19.996% must not look like 20%. */
const cut = (figure: number): number => Number(showScore(figure));
const wanted = (unit: Unit): string => (unitIn(unit) === '' ? '请填一个数字' : `请填一个数字，单位是“${unitIn(unit)}”`);

export const interview: InterviewWords = {
  progress: {
    overall: ({ position, total }) => `第 ${position}/${total} 题`,
    dimension: ({ title, position, total }) => `${title} ${position}/${total}`,
    minutes: (minutes) => `约剩 ${minutes} 分钟`,
    line: (parts) => parts.join(' · '),
  },
  states: {
    open: '未答',
    answered: '已答',
    unknown: '不清楚',
    'not-applicable': '不适用',
    carried: '沿用上次，待确认',
    'not-asked': '不问',
    undecided: '是否要问，取决于前面的题',
    cut: '所在维度不适用',
  },
  dimensionStates: {
    applies: '适用',
    cut: '不适用',
    carried: '沿用上次的“不适用”，待确认',
    'not-asked': '不问',
    undecided: '是否要问，取决于前面的题',
    empty: '没有要问的题',
  },
  marks: {
    open: '未答',
    unknown: '不清楚，按最低分计',
    unevidenced: '得分较高而没有佐证',
    carried: '沿用上次，待确认',
    contradicts: '与另一题矛盾',
    'after-certainty': '知道等级之后才答的',
  },
  fact: ({ title, is }) => `${title}：${is ?? '还不能确定'}`,
  appearing: ({ questions, counted }) =>
    counted === 0
      ? `这样一来，要多问 ${questions} 题。`
      : `这样一来，要多问 ${questions} 题，其中 ${counted} 题以前答过，重新计入。`,
  leaving: ({ questions, kept }) =>
    kept === 0
      ? `这样一来，有 ${questions} 题不用问了。`
      : `这样一来，有 ${questions} 题不用问了；其中 ${kept} 题已有答案，仍留在文件里，但不计分。`,
  contradiction: '有两处对不上，请看一眼：',
  contradictionMayStand: '若情况确实如此，可以不改。',
  certain: ({ answered, level, left }) =>
    left === 0
      ? `已答 ${answered} 题，等级已确定为 ${level}。`
      : `已答 ${answered} 题，等级已确定为 ${level}；余下 ${left} 题只影响细节。`,
  afterCertainty: '等级已经知道，此后的答案会另作标记。',
  missing: ({ fields, open, carried }) => {
    const parts = [
      ...(fields > 0 ? [`企业画像缺 ${fields} 项必填`] : []),
      ...(open > 0 ? [`未答 ${open} 题`] : []),
      ...(carried > 0 ? [`沿用上次、未确认 ${carried} 处`] : []),
    ];
    return parts.length === 0 ? '都已答完。' : `还差：${parts.join('，')}。`;
  },
  typed: {
    'no-figure': ({ given }) => `没有从“${given}”里读出数字。请填一个数字，如 30。`,
    'figure-in-words': ({ given }) => `请用阿拉伯数字填写，如 30，不要写“${given}”。`,
    'about-a-figure': ({ given }) => `请填一个确定的数字，不要写“${given}”；估计的数也可以，并在备注里说明。`,
    'several-figures': ({ given }) => `“${given}”里不止一个数，请只填一个。`,
    'unclear-comma': ({ given }) => `“${given}”里的逗号看不明白：小数点请用“.”，千位请每三位一个逗号，或者不用逗号。`,
    'no-whole': ({ given }) => `“${given}”：总数是 0，算不出占比。本厂没有这一项的，请答“不适用”或填 0。`,
    'part-above-whole': ({ part, whole }) => `${part} 比总数 ${whole} 还多。请按“其中的数/总数”填写，如 12/40。`,
    'share-not-wanted': ({ given, unit }) => `这里不问占比，“${given}”用不上。${wanted(unit)}。`,
    'other-unit': ({ given, unit }) => `“${given}”的单位对不上。${wanted(unit)}。`,
    'unclear-scale': ({ given, unit }) =>
      `“${given}”有两种读法。这里的单位已经是“${unitIn(unit)}”，请写全：如 3000，或 3000${unitIn(unit)}。`,
    'not-a-percentage': ({ figure }) => `${showAmount(figure)}% 不在 0% 到 100% 之间。`,
    'out-of-range': ({ figure, min, max, unit }) => {
      const said = withUnit(figure, unitIn(unit));
      if (min !== undefined && max !== undefined)
        return `${said}不在 ${showAmount(min)} 到 ${showAmount(max)} 之间，请核对。`;
      return min !== undefined
        ? `${said}太小，至少是 ${showAmount(min)}。`
        : `${said}太大，至多是 ${max === undefined ? '' : showAmount(max)}。`;
    },
    'not-whole': ({ figure, unit }) => `${withUnit(figure, unitIn(unit))}不是整数，请填整数。`,
  },
  workedOut: ({ given, figure, unit }) => `${given} = ${withUnit(cut(figure), unit)}`,
  perhaps: ({ figure, perhaps }) => `是 ${showAmount(figure)}%，还是 ${showAmount(perhaps)}%？`,
};
