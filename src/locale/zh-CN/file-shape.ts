import type { DiagnosticWords } from '../../diagnostics/diagnostic.ts';
import type { ShapeProblems, ValueKind } from '../../questionnaire/shape/problems.ts';

/** 结构上的错误：名称、类型、取值。 */
export const shapeProblems: DiagnosticWords<ShapeProblems> = {
  'unknown-key': ({ key, suggestion, allowed }) => ({
    what: `这里不认识“${key}”这个键`,
    fix:
      suggestion === undefined
        ? allowed.length === 0
          ? '删去它'
          : `删去它，或者改用：${list(allowed)}`
        : `是不是“${suggestion}”？`,
  }),
  'missing-key': ({ key, allowed }) => ({
    what: `缺少“${key}”`,
    fix: allowed.length === 0 ? `补上“${key}: …”` : `补上“${key}: …”，可以写：${list(allowed)}`,
  }),
  'missing-value': ({ key }) => ({ what: `“${key}”后面是空的`, fix: '写上内容；可以不写的项就整行删去' }),
  'wrong-type': ({ expected, actual, value, colon, format = '' }) => ({
    what: `这里应当是${expected.map((kind) => KINDS[kind]).join('或')}，写的却是${KINDS[actual]}${SHOWN.has(actual) ? `（${value}）` : ''}`,
    fix: colon
      ? '里面的全角冒号让它成了一段文字；改成半角冒号加空格'
      : actual === 'text' && expected.some((kind) => kind === 'number' || kind === 'whole-number')
        ? '直接写数，不加引号，不带单位'
        : actual !== 'list' && actual !== 'map' && FORMATS[format] !== undefined
          ? `写成 ${FORMATS[format].example} 的样子`
          : (actual === 'number' || actual === 'true-or-false') && expected.includes('text')
            ? `加上引号：'${value}'`
            : `写${expected.map((kind) => EXAMPLES[kind]).join('，或')}`,
  }),
  'wrong-value': ({ value, allowed, suggestion }) => ({
    what: `这里不能写“${value}”`,
    why: `可以写：${list(allowed)}`,
    fix:
      suggestion === undefined
        ? `改成${allowed.length === 1 ? `“${allowed[0] ?? ''}”` : '其中一个'}`
        : `是不是“${suggestion}”？`,
  }),
  'missing-subject': ({ keys }) => ({
    what: '没有写明针对什么',
    why: `以下各键要有且只有一个：${list(keys)}`,
    fix: `补上要用的那一个，例如“${keys[0] ?? ''}: …”`,
  }),
  'mixed-keys': ({ keys }) => ({
    what: `“${keys.join('”和“')}”不能写在一起`,
    why: '它们各自说明针对什么，只能有一个',
    fix: '拆成两条',
  }),
  'bad-format': ({ format, value, suggestion }) => {
    const { form, example } = FORMATS[format] ?? { form: '另一种写法', example: '' };
    return {
      what: `“${value}”的写法不对`,
      why: `应当是${form}`,
      fix:
        suggestion !== undefined && format.endsWith('Id')
          ? `改成“${suggestion}”`
          : example === ''
            ? '改正写法'
            : `例如 ${example}`,
    };
  },
  'bad-date': ({ value }) => ({
    what: `“${value}”不是一个存在的日期`,
    why: '日期写成 年-月-日，而且日历上要有这一天',
    fix: '写成 2026-11-24 的样子',
  }),
  'empty-text': ({ key }) => ({ what: `“${key}”的文字是空的`, fix: '写上内容；可以不写的项就整行删去' }),
  'too-long': ({ most, length }) => ({ what: `文字有 ${length} 个字，最多 ${most} 个`, fix: '写短一些' }),
  'too-few': ({ least, count }) => ({
    what: count === 0 ? '列表是空的' : `列表只有 ${count} 项`,
    why: `至少要有 ${least} 项`,
    fix: '补齐；可以不写的就把整个列表删去',
  }),
  'too-many': ({ most, count }) => ({ what: `列表有 ${count} 项，最多 ${most} 项`, fix: '拆开' }),
  'out-of-range': ({ value, least, most }) => ({
    what: `${value} 太${least === undefined ? '大' : '小'}`,
    why: least === undefined ? `最大 ${most}` : `最小 ${least}`,
    fix: '核对数值和单位',
  }),
  'bad-value': ({ value }) => ({ what: `这里不能写“${value}”`, fix: '写法见 docs/ 中的问卷格式说明' }),
};

const KINDS: Readonly<Record<ValueKind, string>> = {
  text: '文字',
  number: '数',
  'whole-number': '整数',
  'true-or-false': ' true 或 false ',
  list: '列表',
  map: '映射（名称: 值）',
  nothing: '空',
};

/** 值得引用原文的类型。 */
const SHOWN: ReadonlySet<ValueKind> = new Set(['text', 'number', 'true-or-false']);

const EXAMPLES: Readonly<Record<ValueKind, string>> = {
  text: '一段文字',
  number: '一个数，例如 1.5',
  'whole-number': '整数',
  'true-or-false': ' true 或 false',
  list: '列表，例如 [a, b]',
  map: '映射，例如 {名称: 值}',
  nothing: '空',
};

const FORMATS: Readonly<Record<string, { readonly form: string; readonly example: string }>> = {
  Id: { form: '小写字母和数字，各段用点或连字符相连，以字母开头', example: 'press.share' },
  LevelId: { form: '字母和数字，各段用点或连字符相连，以字母开头', example: 'L2' },
  Version: { form: '用点隔开的三个数', example: '1.0.0' },
  SourceRef: { form: '出处、出处#段落，或 own-reading', example: 'plan#sme' },
  Fraction: { form: '一个数，或 5/3 这样的分数', example: '1.5' },
  Colour: { form: '# 后面六位十六进制数字（0-9、a-f），加引号', example: '"#1a5a8a"' },
  Decimal: { form: '一个十进制数', example: '1.70' },
};

/** 太长的列表只列前几项。 */
export const list = (items: readonly string[]): string =>
  items.length > 12 ? `${items.slice(0, 12).join('、')} 等 ${items.length} 项` : items.join('、');
