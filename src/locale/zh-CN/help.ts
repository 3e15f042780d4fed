import type { HelpWords } from '../catalogue.ts';

const questionnaire = '评测问卷：内置问卷的编号，或问卷文件';
const output = '写到哪个文件（- 为标准输出）';
const force = '文件已存在时覆盖';
const json = '输出 JSON，供其他程序读取';

export const help: HelpWords = {
  tagline: '智造：中小企业智能制造成熟度自评。评出等级，说清原因，列出差距，生成可以给老板、银行和工信部门看的报告。',
  headings: {
    arguments: '参数：',
    options: '选项：',
    globalOptions: '通用选项：',
    examples: '示例：',
    forPlants: '企业与咨询机构：',
    forMaintainers: '问卷维护者：',
  },
  usage: (line) => `用法：${line}`,
  placeholders: { options: '[选项]', command: '<命令>' },
  global: {
    lang: '界面语言；不指定时依次看 ZHIZAO_LANG 和系统区域设置（其他语言用 en），都没有则用 zh-CN',
    'no-color': '不用颜色（设置环境变量 NO_COLOR 也可以）',
    quiet: '只输出结果，不输出提示',
    debug: '程序内部出错时显示调用栈',
    help: '显示帮助',
    version: '显示版本',
  },
  choices: (description, values) => `${description}（可选：${values.join('、')}）`,
  more: '运行 zhizao help <命令> 查看某个命令的用法和示例。',
  examples: [
    { run: 'zhizao demo', does: '不用填任何东西，先看看示例企业的报告' },
    { run: 'zhizao assess 我厂.yaml', does: '一问一答，约四十分钟，得出等级和 PDF 报告' },
    { run: 'zhizao report 我厂.yaml', does: '生成报告 我厂.pdf' },
  ],
  commands: {
    demo: {
      summary: '给内置的示例企业打分并生成 PDF 报告',
      description: '给内置的示例企业打分，在当前目录生成它的 PDF 报告。第一次用，先运行这个。',
      arguments: {},
      options: { output, force },
      examples: [
        { run: 'zhizao demo', does: '生成 zhizao-demo.pdf' },
        { run: 'zhizao demo --lang en -o demo-en.pdf', does: '英文报告，另起文件名' },
      ],
    },
    assess: {
      summary: '向导：一问一答，评出等级，生成报告',
      description:
        '向导：一题一题地问，随答随存，答完显示等级和原因，并在答卷旁边生成 PDF 报告。没答完的接着答，答完的可以修改。',
      arguments: { answers: '答卷文件；不写则为当前目录下的 zhizao-answers.yaml' },
      options: {
        questionnaire,
        quick: '快速模式：先问最能分出等级的题，等级确定了就告诉您',
        from: '去年的答卷：答案带过来，逐题确认',
        plain: '逐行问答，不移动光标：供读屏软件和管道使用',
      },
      examples: [
        { run: 'zhizao assess 我厂.yaml', does: '开始，或接着上次答' },
        { run: 'zhizao assess 我厂.yaml --quick', does: '先弄清等级' },
        { run: 'zhizao assess 我厂-2027.yaml --from 我厂-2026.yaml', does: '在去年答卷的基础上答今年的' },
      ],
    },
    score: {
      summary: '评估结果：等级、原因、维度得分、差距',
      description: '给一份答卷打分：评到哪一级、为什么、各维度得分、离下一级差什么、结果有多可靠。',
      arguments: { answers: '答卷文件（- 为标准输入）' },
      options: { questionnaire, json },
      examples: [
        { run: 'zhizao score 我厂.yaml', does: '在终端里看结果' },
        { run: 'zhizao score 我厂.yaml --json > 结果.json', does: '全部数字，未经取舍' },
        { run: 'zhizao score 我厂.yaml -q 园区问卷.yaml', does: '按自己的问卷打分' },
      ],
    },
    plan: {
      summary: '改造路线图：花最少的钱升到某一级，或在预算和工期内做到最好',
      description:
        '排出改造路线图：到某一级最省的一组措施，或在预算、工期内等级和得分最高的一组，按先后分阶段。最优由求解器证明，结果再用评分程序核对。答卷里 plan 一节的报价、预算、已做和做不了的措施都会用上；都不指定时以下一级为目标。',
      arguments: { answers: '答卷文件（- 为标准输入）' },
      options: {
        questionnaire,
        target: '要达到的等级，如 L3',
        budget: '预算上限，万元，如 50 或 50万',
        months: '工期上限，月',
        subsidy: '补贴：比例:上限[:等级]，如 0.5:50:L3；算企业自己出的钱最少',
        'only-light': '只用轻量化、低成本的措施',
        include: '一定要做的措施（编号，可多次）',
        exclude: '一定不做的措施（编号，可多次）',
        crew: '同时做几项（默认 2）',
        explain: '逐项说明：不做它会怎样',
        frontier: '列出往上每一级最少要花多少钱、多少时间',
        'time-limit': '最多算多少秒（默认 30）；到时给出已找到的最好方案和差距',
        json,
      },
      examples: [
        { run: 'zhizao plan 我厂.yaml', does: '升到下一级的最省方案' },
        { run: 'zhizao plan 我厂.yaml --target L3 --explain', does: '到 L3 的最省方案，逐项说明' },
        { run: 'zhizao plan 我厂.yaml --budget 50 --months 12', does: '50 万元、一年之内能做到多好' },
      ],
    },
    report: {
      summary: '生成 PDF 报告',
      description: '把一份答卷的评估结果做成 PDF 报告，默认放在答卷旁边，同名，扩展名为 .pdf。',
      arguments: { answers: '答卷文件（- 为标准输入）' },
      options: {
        questionnaire,
        output,
        force,
        template: '报告模板：内置模板的名称，或模板文件',
        'no-plan': '不含改造路线图',
        attach: '把答卷作为附件放进 PDF',
        notes: '附录中印出答卷里的备注（默认不印）',
        'replace-missing': '字库里没有的字印成〔U+2CB73〕这样的代号',
      },
      examples: [
        { run: 'zhizao report 我厂.yaml', does: '生成 我厂.pdf' },
        { run: 'zhizao report 我厂.yaml -o 报告.pdf --force', does: '指定文件名，已有则覆盖' },
        { run: 'zhizao report 我厂.yaml --template 本所.yaml --attach', does: '用咨询机构自己的模板，并附上答卷' },
      ],
    },
    template: {
      summary: '空白答卷、问卷样板',
      description: '输出一份可以直接填写的空白文件：answers 为空白答卷，questionnaire 为问卷样板。',
      arguments: { kind: '要哪一种' },
      options: { questionnaire, output, force },
      examples: [
        { run: 'zhizao template answers -o 我厂.yaml', does: '空白答卷，每道题的选项写在注释里' },
        { run: 'zhizao template questionnaire -o 园区问卷.yaml', does: '从样板开始写自己的问卷' },
      ],
    },
    list: {
      summary: '列出内置问卷',
      description: '列出内置的评测问卷：编号、版本、状态、题数。',
      arguments: {},
      options: { json },
      examples: [{ run: 'zhizao list', does: '编号可以用在 -q 后面' }],
    },
    show: {
      summary: '在终端里通读一份问卷，或看等级是怎样评出来的',
      description: '完整显示一份问卷：维度、题目、选项、分值、佐证、出处。加 --method 则说明等级是怎样评出来的。',
      arguments: { questionnaire: '内置问卷的编号，或问卷文件；不写则为默认问卷' },
      options: { method: '说明得分和等级的算法', json },
      examples: [
        { run: 'zhizao show', does: '默认问卷全文' },
        { run: 'zhizao show --method', does: '等级是怎样评出来的' },
        { run: 'zhizao show 园区问卷.yaml', does: '自己的问卷' },
      ],
    },
    lint: {
      summary: '检查问卷、答卷和报告模板',
      description:
        '检查文件里的错误，指出在第几行第几列、为什么错、怎么改。是问卷、答卷、报告模板还是样例，按内容判断。不写文件名则检查当前目录下的全部问卷。',
      arguments: { files: '文件、目录或通配符' },
      options: {
        format: '输出格式',
        'max-warnings': '警告多于 N 条也算不通过',
        questionnaire: '检查答卷时用的问卷（默认按答卷里写的编号找）',
      },
      examples: [
        { run: 'zhizao lint', does: '当前目录下的全部问卷' },
        { run: 'zhizao lint 园区问卷.yaml 答卷/*.yaml', does: '问卷和答卷一起查' },
        { run: 'zhizao lint --format json --max-warnings 0', does: '用在持续集成里' },
      ],
    },
    test: {
      summary: '运行问卷自带的样例',
      description:
        '运行问卷自带的样例（问卷旁边的 名称.test.yaml）：按样例答卷打分，与写明的等级、得分、达标条件核对。不写文件名则运行当前目录下的全部样例。',
      arguments: { files: '样例文件、目录或通配符' },
      options: { json },
      examples: [
        { run: 'zhizao test', does: '当前目录下的全部样例' },
        { run: 'zhizao test 园区问卷.test.yaml', does: '只运行一个文件' },
      ],
    },
    schema: {
      summary: '输出 JSON Schema，供编辑器提示和检查',
      description: '输出文件格式的 JSON Schema。编辑器（如 VS Code 的 YAML 插件）用它来补全和检查。',
      arguments: { kind: '哪一种文件' },
      options: { output, force },
      examples: [{ run: 'zhizao schema questionnaire -o questionnaire.schema.json', does: '问卷的 JSON Schema' }],
    },
  },
};
