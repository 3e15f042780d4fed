import type { DiagnosticWords, Explanation } from '../../diagnostics/diagnostic.ts';
import type { Fault } from '../../questionnaire/yaml/faults.ts';
import type { YamlProblems } from '../../questionnaire/yaml/problems.ts';
import { list } from './file-shape.ts';

/** YAML 写法上的错误：读不懂的地方。 */
export const writingProblems: DiagnosticWords<YamlProblems> = {
  'empty-file': () => ({
    what: '文件是空的',
    why: '里面只有空白和注释',
    fix: '写上内容，或者从空白文件开始：zhizao template',
  }),
  'binary-file': () => ({
    what: '这不是文本文件',
    why: '里面有 NUL 字符',
    fix: '请给出 YAML 文件本身；Word、Excel 文件不能直接读取',
  }),
  'control-character': ({ character }) => ({
    what: `有控制字符 ${character}`,
    why: '它看不见，也不该出现在文本里',
    fix: '删去它，多半是粘贴时带进来的',
  }),
  'too-large': ({ most, size }) => ({
    what: `文件有 ${size} 个字符，最多读取 ${most} 个`,
    fix: '核对是不是给错了文件；没有给错就把问卷拆开',
  }),
  'too-deep': ({ most }) => ({
    what: `列表和映射套了 ${most} 层以上`,
    why: '正常的文件用不到这么多层，读起来会非常慢',
    fix: '检查有没有只开不关的括号，或者别名里又套别名',
  }),
  'too-dense': () => ({
    what: '到这里为止，文件里几乎全是括号、逗号、短横或空行',
    why: '给人看的文件不会这样，读起来会非常慢',
    fix: '核对是不是给错了文件；删去重复的符号和空行',
  }),
  'too-many-slips': ({ most }) => ({
    what: `到这里为止，写法错误已超过 ${most} 处，后面没有再读`,
    fix: '核对这到底是不是 YAML 文件',
  }),
  'exploding-aliases': ({ most, size }) => ({
    what: `别名展开后有${size < 1e15 ? ` ${size} ` : '数不清的'}项，最多允许 ${most} 项`,
    why: '别名里再套别名，会成倍增长',
    fix: '共用的内容请写成 option-sets 或 level-sets，不要用别名',
  }),
  'bad-yaml': ({ fault }) => FAULTS[fault],
  'full-width-colon': ({ key }) => ({
    what: `“${key}”后面用了全角冒号`,
    why: 'YAML 只认半角冒号，并且后面要有一个空格',
    fix: `写成“${key}: ”，半角冒号加一个空格`,
  }),
  'comma-in-text': ({ text }) => ({
    what: '文字里的逗号把这段文字截断了',
    why: '{ } 里面的逗号用来分隔各项',
    fix: `给整段文字加引号：${text.includes("'") ? `"${text}"` : `'${text}'`}`,
  }),
  'tab-indent': () => ({
    what: '这一行用制表符（Tab）缩进',
    why: 'YAML 只允许用空格缩进',
    fix: '把制表符换成空格，每层两个',
  }),
  'several-documents': () => ({
    what: '从这里开始是第二份文档',
    why: '一个文件只能放一份',
    fix: '删去 --- 这一行，或者把后一份放到另一个文件里',
  }),
  'old-yaml': () => ({
    what: '%YAML 1.1 会让文件按旧规则读取',
    why: '按旧规则，yes、no 会变成是、否，1:20 会变成 80',
    fix: '删去这一行，文件按 YAML 1.2 读取',
  }),
  'unknown-tag': ({ tag }) => ({
    what: `不认识标签 ${tag}`,
    why: '这里只读普通的文字、数、列表和映射',
    fix: '删去标签；如果文字本身以 ! 开头，加上引号',
  }),
  'duplicate-key': ({ key }) => ({
    what: `“${key}”写了两次`,
    why: '两处只能有一处算数',
    fix: '删去一处；如果本来要写别的，改掉名字',
    related: '第一次写在',
  }),
  'forbidden-key': ({ key }) => ({
    what: `“${key}”不能用作键`,
    why: '这个名称在程序里另有含义，它下面的内容不会被读取',
    fix: '删去，或换一个名称',
  }),
  'complex-key': () => ({
    what: '冒号前面只能是普通文字',
    why: '这里写的是列表或映射',
    fix: '写成“名称: 值”；文字以 [ 或 { 开头时加引号',
  }),
  'undefined-alias': ({ alias, anchors }) => ({
    what: `*${alias} 引用的锚点在前面没有定义`,
    fix:
      anchors.length === 0
        ? `在前面用 &${alias} 定义；如果只是文字，加上引号："*${alias}"`
        : `前面定义过的有：${list(anchors.map((one) => `&${one}`))}`,
  }),
  'cyclic-alias': ({ alias }) => ({
    what: `*${alias} 写在了 &${alias} 自己里面`,
    why: '这样会没完没了',
    fix: '把这部分内容直接写出来，或者改用别的锚点',
  }),
  'lossy-number': ({ written, read }) => ({
    what: `数 ${written} 的位数太多，保存不下`,
    why: `读进来会变成 ${read}`,
    fix: '最多写 15 位；如果是编号而不是数，加上引号',
  }),
};

const FAULTS: Readonly<Record<Fault, Explanation>> = {
  'unclosed-quote': { what: '这个引号没有配对', fix: '在文字末尾补上另一半引号' },
  'unclosed-bracket': { what: '这个括号没有配对', fix: '补上 ] 或 }，并检查前面有没有漏掉逗号' },
  'key-without-colon': {
    what: '这一行没有冒号',
    why: '映射的每一行都是“名称: 值”',
    fix: '写成“名称: 值”，冒号用半角，后面留一个空格',
  },
  'missing-comma': { what: '前面少一个逗号', fix: '[ ] 和 { } 里面的各项用半角逗号隔开' },
  'tight-comment': { what: '注释的 # 前面要有空格', fix: '在 # 前面加空格，或者给文字加上引号' },
  'bad-indent': {
    what: '这一行的缩进和同级的行不一致',
    why: '同一个映射或列表的各项要左对齐',
    fix: '和它所属的各项对齐',
  },
  'bad-escape': { what: '反斜杠后面的字符没有这种写法', fix: "改用单引号（'…'），或者把反斜杠写成 \\\\" },
  'reserved-start': { what: '文字不能以这个符号开头', fix: '给文字加上引号' },
  'map-in-line': {
    what: '这一行里有第二个“名称: 值”',
    why: '文字里的“冒号加空格”会被当成键',
    fix: '给文字加上引号，或者另起一行',
  },
  'multiline-key': {
    what: '冒号前面的名称跨了几行',
    why: '多半是漏了冒号，或者上一行没有写完',
    fix: '写成“名称: 值”，冒号用半角，后面留一个空格；多行文字用 | 开头',
  },
  'long-key': { what: '冒号离行首超过 1024 个字符', fix: '长文字加引号，或者用 | 另起一行' },
  'block-in-flow': { what: '[ ] 或 { } 里面少了逗号，或者混用了另一种写法', fix: '各项用半角逗号隔开，最后补上括号' },
  'bad-anchor': { what: '锚点（&）、别名（*）或标签（!）放错了地方', fix: '如果只是文字，加上引号' },
  'bad-directive': { what: '看不懂这个 % 开头的行', fix: '删去它' },
  unexpected: { what: '这里不符合 YAML 的写法', fix: '检查前面有没有漏掉引号、括号、逗号或空格' },
};
