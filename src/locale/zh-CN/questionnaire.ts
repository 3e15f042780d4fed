import type { DiagnosticWords } from '../../diagnostics/diagnostic.ts';
import type { QuestionnaireProblems } from '../../questionnaire/read.ts';
import type { Named } from '../../questionnaire/references/problems.ts';
import { fileProblems } from './file.ts';

/** 问卷里的错误：错在哪里、为什么不行、怎么改。 */
export const questionnaireProblems: DiagnosticWords<QuestionnaireProblems> = {
  ...fileProblems,
  'newer-format': ({ format }) => ({
    what: `问卷用的是第 ${format} 版格式，本程序只认第 1 版`,
    fix: '安装新版 zhizao',
  }),
  'answers-instead': ({ questionnaire }) => ({
    what: `这看起来是一份答卷，回答的是“${questionnaire}”`,
    why: '这里要的是问卷文件',
    fix: '这里改写问卷文件；答卷写在要答卷的位置',
  }),
  'duplicate-id': ({ id, named }) => ({
    what: `${NAMES[named]}“${id}”重复`,
    why: named === 'question' || named === 'dimension' ? '题目和维度的编号不能相同' : '引用它时分不清是哪一个',
    fix: '给其中一个改名，或者删去',
    related: '第一次定义在',
  }),
  'reserved-id': ({ id, named }) => ({
    what: `“${id}”不能用作${NAMES[named]}的编号`,
    why: '它在达标条件或答案里另有含义',
    fix: '换一个编号',
  }),
  'dangling-reference': ({ id, named, within, suggestion, known }) => ({
    what: within === undefined ? `没有“${id}”这个${NAMES[named]}` : `“${within}”没有“${id}”这个${NAMES[named]}`,
    fix:
      suggestion === undefined
        ? known.length === 0
          ? `先定义它，或者改成已有的${NAMES[named]}`
          : `可以写：${known.join('、')}`
        : `是不是“${suggestion}”？`,
  }),
  'wrong-target': ({ id, wanted, is, key }) => ({
    what: `“${id}”是${NAMES[is]}，“${key}”要的是${NAMES[wanted]}`,
    fix: wanted === 'dimension' ? `改成维度；要用题目的得分就写 points: ${id}` : '改成题目',
  }),
  'scoreless-dimension': ({ id }) => ({
    what: `“${id}”没有得分`,
    why: '它的汇总方式（aggregate）是 none',
    fix: '换一种汇总方式，或者改用别的维度',
  }),
  'levelless-dimension': ({ id }) => ({
    what: `“${id}”没有设等级`,
    fix: `给它设等级（levels），或者改用得分：{score: ${id}, at-least: …}`,
  }),
  'unscored-question': ({ id, kind }) => ({
    what: `题目“${id}”不计分`,
    why: kind === 'text' ? '文字题不计分' : '它没有设区间（bands）',
    fix: kind === 'text' ? '改用计分的题目' : '给它设区间，或者改用计分的题目',
  }),
  'optionless-question': ({ id, kind }) => ({
    what: `题目“${id}”没有选项`,
    why: `它的题型是 ${kind}`,
    fix: kind === 'text' ? '改用别的题目' : `改用得分：{points: ${id}, at-least: …}`,
  }),
  'figureless-reference': ({ id, kind }) => ({
    what: `“${id}”没有数值`,
    why: `它的类型是 ${kind}`,
    fix: '改用画像里的数值项，或 percent、number 题；对标某个选项时补上 option',
  }),
  'ambiguous-figure': ({ id }) => ({ what: `画像项和题目都叫“${id}”`, fix: '给其中一个改名，才分得清用哪个数' }),
  'beyond-maximum': ({ id, named, points, most, above }) => ({
    what: `${named === 'question' ? `题目“${id}”` : id === 'company' ? '企业总分' : `维度“${id}”`}${named === 'question' ? '得不到' : '达不到'}${above ? '高于' : ''} ${points} 分`,
    why: `答到最好也只有 ${most} 分`,
    fix: above ? `改成低于 ${most} 的数` : `最高写 ${most}`,
  }),
  'ancestor-reference': ({ id, node }) => ({
    what: `“${node}”的等级不能取决于包含它的“${id}”`,
    why: '整体由部分得出，不能反过来',
    fix: `把这个条件移到“${id}”的等级里`,
  }),
  'cyclic-reference': ({ circle }) => ({
    what: `循环依赖：${circle.map(figure).join(' → ')}`,
    why: '其中哪一个都没法先算出来',
    fix: '去掉循环里的一个条件，或者给其中的维度换掉 level 汇总方式',
  }),
  'cyclic-order': ({ circle }) => ({
    what: `改造措施互相等待：${circle.join(' → ')}`,
    why: '哪一项都没法先做',
    fix: '删去循环里的一个 after',
  }),
  'later-reference': ({ id, self }) => ({
    what: self ? `“${id}”的 when 引用了自己` : `when 引用了排在后面的“${id}”`,
    why: '问不问一道题，只能看前面已经知道的内容',
    fix: self ? '改为引用别的内容' : `把“${id}”移到前面，或者改为引用别的内容`,
  }),
  'answer-in-profile-test': ({ id, where }) => ({
    what: `${WHERE[where]}不能取决于“${id}”的答案`,
    why: '这里只看企业画像，否则答得更好反而可能丢分',
    fix: '改为判断画像：{profile: …, is: …}',
  }),
  'idle-test': ({ id, keys }) => ({ what: `没有写明“${id}”和什么比较`, fix: `补上其中一个：${keys.join('、')}` }),
  'misplaced-key': ({ key, kind, allowed }) => ({
    what: `“${key}”用在 ${kind} 上没有意义`,
    why: `它只用于：${allowed.join('、')}`,
    fix: '删去它，或者改类型',
  }),
  'required-key': ({ key, kind }) => ({ what: `${kind} 需要有“${key}”`, fix: `补上“${key}: …”，或者不用 ${kind}` }),
  'one-of-keys': ({ keys, given }) => ({
    what: given.length === 0 ? `缺少“${keys.join('”或“')}”` : `“${given.join('”和“')}”不能同时写`,
    fix: keys.length === 1 ? `补上“${keys[0] ?? ''}: …”` : `只写其中一个：${keys.join('、')}`,
  }),
  'missing-translation': ({ locale, locales }) => ({
    what: `缺少 ${locale} 的文字`,
    why: `问卷声明的语言（locales）有：${locales.join('、')}`,
    fix: `补上“${locale}: …”，或者从 locales 里去掉 ${locale}`,
  }),
  'undeclared-locale': ({ locale, locales }) => ({
    what: `没有声明 ${locale} 这种语言`,
    why: `问卷声明的语言（locales）有：${locales.join('、')}`,
    fix: `删去这段文字，或者在 locales 里加上 ${locale}`,
  }),
  'falling-bound': ({ subject, bound, level, below, lower }) => ({
    what: `${level} 级对 ${subject} 的要求（${bound}）比下面的 ${below} 级（${lower}）还低`,
    why: '达到一级要先满足它下面各级，所以这个条件不起作用',
    fix: '提高要求，或者删去这个条件',
    related: '下面一级的要求写在',
  }),
  'empty-selection': ({ selection, wanted, node }) => ({
    what:
      selection === 'children'
        ? `“${node}”下面没有直属的${NAMES[wanted]}`
        : `“${node}”下面没有带标签“${selection}”的${NAMES[wanted]}`,
    fix:
      wanted === 'question'
        ? '衡量维度请用 score-at-least 或 level-at-least，或者给题目加标签'
        : '衡量题目请用 points-at-least，或者给维度加标签',
  }),
  'count-beyond-members': ({ count, members }) => ({
    what: `一共 ${members} 项，不可能至少有 ${count} 项`,
    fix: `最多写 ${members}，或者多列几项`,
  }),
  'missing-stage': ({ id, node, stages }) => ({
    what: `题目“${id}”没有写属于哪个阶段`,
    why: `上面的“${node}”按阶段汇总`,
    fix:
      stages.length === 0
        ? '先声明 stages，再补上“stage: …”'
        : `补上“stage: …”，可以写：${stages.slice(0, 8).join('、')}`,
  }),
  'empty-dimension': ({ id }) => ({ what: `维度“${id}”下面什么都没有`, fix: '加上题目或下级维度' }),
  'mixed-dimension': ({ id }) => ({
    what: `维度“${id}”下面既有题目，又有下级维度`,
    why: '两样只能有一样',
    fix: '把这些题目单独放进一个维度',
    related: '题目从这里开始：',
  }),
  'unordered-bands': ({ bound, before }) => ({
    what: `区间 ${bound} 没有排在 ${before} 后面`,
    why: '一个区间从自己的界限起，到下一个区间为止',
    fix: '按界限从小到大排；同一个数，from 在前，above 在后',
  }),
  'uncovered-figures': ({ least, first }) => ({
    what: `区间从 ${first} 开始，${least} 起的一段没有分数`,
    fix: `最前面加上 {from: ${least}, points: …}`,
  }),
  'band-outside-range': ({ bound, least, most }) => ({
    what: `没有数能落到 ${bound} 这个区间`,
    why: `能填的数${least === undefined ? '' : `最小 ${least}`}${least === undefined || most === undefined ? '' : '，'}${most === undefined ? '' : `最大 ${most}`}`,
    fix: '改正界限，或者删去这个区间',
  }),
  'unordered-counts': ({ ticked, before }) => ({
    what: `选中 ${ticked} 项没有排在 ${before} 项后面`,
    fix: '按选中的项数从少到多排，每个数只写一次',
  }),
  'falling-counts': ({ ticked, points, before }) => ({
    what: `选中 ${ticked} 项得 ${points} 分，比选得少时（${before} 分）还低`,
    why: '多选一项不能反而丢分',
    fix: `至少写 ${before}；问的是不好的现象时，改成正面的问法，让选中的都是做到了的`,
  }),
  'idle-points': ({ by }) => ({
    what: '这一项的分数不起作用',
    why: `题目是按 ${by} 计分的`,
    fix: `删去分数，或者删去 ${by}`,
  }),
  'exclusive-points': ({ id }) => ({
    what: `“${id}”和其他项互斥，却有分数`,
    why: '“以上都没有”不算做到了什么，有分数反而比选别的更合算',
    fix: '删去它的分数',
  }),
  'exclusive-reference': ({ id }) => ({
    what: `“${id}”和其他项互斥，别的什么都没做到的企业才符合这里的要求`,
    why: '改选更好的项，反而不符合了',
    fix: '改成别的项，或者删去',
  }),
  'weightless-rows': ({ id }) => ({
    what: `“${id}”各行的权重都是 0`,
    why: '怎么答都不计分',
    fix: '至少给一行大于 0 的权重，或者都不写权重（各行同等重要）',
  }),
  'weight-without-default': () => ({
    what: '权重的最后一种情况带有 when',
    why: '哪种情况都不符合的企业就没有权重了',
    fix: '最后加一种不带 when 的情况：{weight: …}',
  }),
  'reversed-range': ({ min, max }) => ({
    what: `范围写反了：从 ${min} 到 ${max}`,
    fix: '把两个数对调',
    related: '下限写在',
  }),
  'empty-cost': () => ({
    what: '没有写费用',
    fix: '补上 fixed: {min: …, max: …} 或 per: [...]；不花钱的写 {min: 0, max: 0}',
  }),
  'wrong-role-kind': ({ role, kind, wanted }) => ({
    what: `${kind} 类型的画像项不能担任 ${role}`,
    fix: `把类型改成 ${wanted.join(' 或 ')}，或者删去 role`,
  }),
  'duplicate-role': ({ role }) => ({ what: `${role} 这个角色给了两次`, fix: '只能给一项', related: '第一次写在' }),
  'renamed-still-there': ({ id }) => ({
    what: `“${id}”写在 renamed 里，却还在使用`,
    why: '旧答卷会对应到错误的题目',
    fix: '从 renamed 里删去，或者给正在用的换一个编号',
  }),
  'too-many-questions': ({ most, count }) => ({ what: `问卷有 ${count} 道题，最多 ${most} 道`, fix: '拆成几份问卷' }),
  'too-many-layers': ({ most }) => ({ what: `维度套了 ${most} 层以上`, fix: '减少层次' }),
};

/** `score:a` → a 的得分。 */
function figure(key: string): string {
  const [measure = '', id = ''] = key.split(':');
  return `${id} 的${measure === 'level' ? '等级' : '得分'}`;
}

const WHERE = { weight: '权重', action: '改造措施是否适用', benchmark: '对标值是否适用', fact: '推算项' } as const;

const NAMES: Readonly<Record<Named, string>> = {
  question: '题目',
  dimension: '维度',
  'question-or-dimension': '题目或维度',
  option: '选项',
  row: '行',
  level: '等级',
  tag: '标签',
  stage: '阶段',
  source: '出处',
  passage: '段落',
  'profile-field': '画像项',
  figure: '数值',
  'option-set': '选项组',
  'level-set': '等级组',
  action: '改造措施',
  benchmark: '对标值',
  check: '矛盾检查',
  value: '取值',
  locale: '语言',
};
