import type { BarredAction, ContentKind, Failures } from '../../diagnostics/failure.ts';
import type { FailureWords } from '../catalogue.ts';

const seeHelp = (command: string): string => `运行 zhizao ${command === '' ? '--help' : `help ${command}`} 查看用法。`;
const meant = (similar: string | undefined): string | undefined => similar && `是不是 ${similar}？`;
const kinds: Readonly<Record<ContentKind | 'unknown', string>> = {
  questionnaire: '评测问卷',
  answers: '答卷',
  template: '报告模板',
  test: '问卷样例',
  unknown: '别的内容',
};
const binaries = { pdf: ' PDF 文件', zip: ' Excel、Word 或压缩文件', picture: '图片', unknown: '二进制文件' };

type Missing = Failures['characters-missing']['characters'][number];
const missing = ({ character, codePoint, place, where, around }: Missing): string =>
  `${place === undefined ? '' : `${place}: `}${character}（${codePoint}），在“${where}”${around.includes(where) ? '' : `：${around}`}`;
const more = (count: number): string[] => (count > 0 ? [`另有 ${count} 处`] : []);

const reasons: Readonly<Record<BarredAction, string>> = {
  done: '已经做过',
  impossible: '答卷里写明做不了',
  excluded: '已排除',
  'not-light': '不是轻量措施',
  'does-not-fit': '不适合本企业',
  'alternative-done': '同一组里已做了另一项',
  'needs-unmet': '它要的前提，没有措施能做到',
  'excludes-another': '与另一项只能选一',
};

export const failures: FailureWords = {
  prefix: '错误：',
  interrupted: '已中断，没有留下写了一半的文件。',
  internal: {
    what: '程序内部出错。这是 zhizao 的问题，不是您的文件的问题。',
    fix: '请把下面几行发给 zhizao 的维护者（见 README“反馈问题”），发之前看一眼有没有不便外传的内容。加 --debug 再运行一次，可附上调用栈。',
  },

  'unknown-command': ({ given, similar }) => ({
    what: `没有“${given}”这个命令。`,
    fix: meant(similar) ?? '运行 zhizao --help 查看全部命令。',
  }),
  'unknown-option': ({ given, similar, command }) => ({
    what: `${command === '' ? '' : `${command} 命令`}没有 ${given} 这个选项。`,
    fix: meant(similar) ?? seeHelp(command),
  }),
  'missing-argument': ({ name, command }) => ({ what: `缺少参数 ${name}。`, fix: seeHelp(command) }),
  'excess-argument': ({ given, most, command }) => ({
    what:
      most === 0
        ? `${command} 命令不需要参数，多了“${given}”。`
        : `${command} 命令最多 ${most} 个参数，多了“${given}”。`,
    fix: `文件名里有空格时要加引号。${seeHelp(command)}`,
  }),
  'missing-option-value': ({ option, command }) => ({ what: `选项 ${option} 后面缺少内容。`, fix: seeHelp(command) }),
  'invalid-option-value': ({ option, given, allowed }) => ({
    what: `选项 ${option} 不能是“${given}”。`,
    fix: `可选：${allowed.join('、')}。`,
  }),
  'invalid-variable': ({ name, given, allowed }) => ({
    what: `环境变量 ${name} 不能是“${given}”。`,
    fix: `可选：${allowed.join('、')}；也可以不设。`,
  }),
  'invalid-argument': ({ name, given, allowed }) => ({
    what: `${name} 不能是“${given}”。`,
    fix: `可选：${allowed.join('、')}。`,
  }),
  'not-an-amount': ({ option, given, of }) => {
    const units = {
      money: '要填大于 0 的金额，单位万元，如 50、50万',
      months: '要填大于 0 的月数，如 12、12个月、1年',
      seconds: '要填大于 0 的秒数，如 30',
      crew: '要填 1 或更大的整数：同时做几项',
    };
    return { what: `选项 ${option} 不能是“${given}”。`, fix: `${units[of]}。` };
  },
  'invalid-subsidy': ({ given }) => ({
    what: `--subsidy 看不懂“${given}”。`,
    fix: '写成“比例:上限”或“比例:上限:等级”，如 0.5:50:L3（补一半，最多 50 万元，评到 L3 才给）。',
  }),
  'unknown-target': ({ option, given, levels }) => ({
    what: `${option} 写的“${given}”不是这份问卷的等级。`,
    fix: levels.length === 0 ? '这份问卷不评等级。' : `可选：${levels.join('、')}。`,
  }),
  'unknown-action': ({ option, given, similar }) => ({
    what: `${option} 写的措施“${given}”，问卷里没有。`,
    fix: meant(similar) ?? '运行 zhizao show 查看全部措施的编号。',
  }),
  'included-and-excluded': ({ action }) => ({ what: `措施 ${action} 既要求做（--include）又要求不做（--exclude）。` }),
  'actions-barred': ({ barred }) => ({
    what: `要求做的措施做不了：${barred.map(({ id, why }) => `${id}（${reasons[why]}）`).join('、')}。`,
    fix: '从 --include 里去掉，或改一改答卷里的 plan。',
  }),
  'no-levels': ({ questionnaire }) => ({
    what: `问卷 ${questionnaire} 不评等级，没有“下一级”可作目标。`,
    fix: '用 --budget 或 --months 给出预算或工期，按得分最高来排。',
  }),
  'no-actions': ({ questionnaire }) => ({ what: `问卷 ${questionnaire} 里没有改造措施，排不出路线图。` }),
  'not-a-count': ({ option, given }) => ({ what: `选项 ${option} 要填 0 或正整数，不能是“${given}”。` }),
  'unknown-questionnaire': ({ given, known, similar }) => ({
    what: `没有编号为“${given}”的内置问卷，也没有这个文件。`,
    fix: meant(similar) ?? `内置问卷：${known.join('、')}。`,
  }),
  'unknown-report-template': ({ given, known, similar }) => ({
    what: `没有名为“${given}”的内置报告模板，也没有这个文件。`,
    fix: meant(similar) ?? `内置模板：${known.join('、')}。`,
  }),
  'questionnaire-not-built-in': ({ file, id, known }) => ({
    what: `${file} 答的是问卷“${id}”，它不在内置问卷里。`,
    fix: `用 -q 指定问卷文件，例如 -q ${id}.yaml。内置问卷：${known.join('、')}。`,
  }),
  'no-questionnaire-beside': ({ file }) => ({
    what: `不知道 ${file} 是哪份问卷的样例。`,
    fix: '把文件命名为“问卷名.test.yaml”并放在问卷旁边，或在文件里写 questionnaire: 问卷文件。',
  }),
  'questionnaire-of-examples-missing': ({ file, questionnaire }) => ({
    what: `${file} 是问卷 ${questionnaire} 的样例，但找不到这份问卷。`,
    fix: '把问卷放到那里，或在样例文件里写 questionnaire: 问卷文件。',
  }),
  'no-files': ({ patterns }) =>
    patterns.length === 0
      ? { what: '当前目录下没有可检查的文件。', fix: '写明文件名，或换到问卷所在的目录。' }
      : {
          what: `${patterns.join('、')} 里没有问卷、答卷、报告模板或样例。`,
          fix: '直接写明文件名，不论内容都会检查。',
        },
  'no-match': ({ pattern }) => ({ what: `没有文件符合 ${pattern}。`, fix: '检查路径；通配符要加引号。' }),
  'no-files-in-folder': ({ folder }) => ({
    what: `目录 ${folder} 里没有这类文件。`,
    fix: '换一个目录，或写明文件名。',
  }),
  'wrong-content': ({ file, wanted, found }) => ({
    what: `${file} 不是${kinds[wanted]}，看上去是${kinds[found]}。`,
    fix:
      found === 'questionnaire' && wanted === 'answers'
        ? '要评估的是答卷；问卷用 -q 指定。'
        : `请给出${kinds[wanted]}文件。`,
  }),
  'binary-to-terminal': () => ({
    what: 'PDF 不能直接显示在终端里。',
    fix: '用 -o 文件名.pdf 写成文件，或把输出重定向到文件。',
  }),
  'output-is-input': ({ file }) => ({ what: `${file} 正是要读的文件，不能写到它上面。`, fix: '用 -o 换一个文件名。' }),
  'unnamed-output': () => ({
    what: '-o 后面的文件名是空的。',
    fix: '请写明文件名，如 -o 报告.pdf；在脚本里请检查存放文件名的变量。',
  }),

  'file-unnamed': () => ({ what: '文件名是空的。', fix: '请写明文件名；在脚本里请检查存放文件名的变量。' }),
  'file-missing': ({ file, similar }) => ({
    what: `找不到文件 ${file}。`,
    fix: meant(similar) ?? '检查文件名和所在目录。',
  }),
  'file-is-folder': ({ file }) => ({ what: `${file} 是目录，不是文件。`, fix: '请写明目录里的哪个文件。' }),
  'file-unreadable': ({ file, reason }) => ({
    what: `无法读取 ${file}（${reason}）。`,
    fix:
      reason === 'EACCES' || reason === 'EPERM'
        ? '没有读取权限：请文件的所有者开放权限，或换一个账户。'
        : '检查磁盘和文件。',
  }),
  'file-too-large': ({ file, limit }) => ({
    what: `${file} 超过 ${limit / 1_000_000} MB，太大了。`,
    fix: '问卷和答卷都远小于此，请检查是不是选错了文件。',
  }),
  'file-empty': ({ file, wanted }) => ({
    what: `${file} 是空的。`,
    fix:
      wanted === 'questionnaire'
        ? '运行 zhizao template questionnaire 可得到问卷的样板。'
        : wanted === 'answers'
          ? '运行 zhizao template answers 可得到空白答卷。'
          : '检查是不是选错了文件，或者没有保存。',
  }),
  'file-binary': ({ file, looksLike }) => ({
    what: `${file} 不是文本文件，看上去是${binaries[looksLike]}。`,
    fix: '这里要的是 YAML 文本文件。',
  }),
  'file-undecodable': ({ file }) => ({
    what: `${file} 的文字编码无法识别。`,
    fix: '请在编辑器里另存为 UTF-8。UTF-16 和 GB18030（GBK）也可以。',
  }),
  'file-invalid': ({ file, errors }) => ({ what: `${file} 有 ${errors} 处错误，见上。`, fix: '改好后再运行一次。' }),
  'characters-missing': ({ characters }) => ({
    what: [
      '报告的字库里没有这些字，没有生成报告：',
      ...characters.slice(0, 10).map(missing),
      ...more(characters.length - 10),
    ].join('\n'),
    fix: `请改用别的字；或加 --replace-missing，印成〔${characters[0]?.codePoint ?? 'U+2CB73'}〕这样的代号。`,
  }),

  'no-terminal': () => ({
    what: '向导要在终端里一问一答，这里没有终端。',
    fix: '加 --plain 可以从管道逐行读取；或者运行 zhizao template answers -o 我厂.yaml 生成空白答卷，填好后用 zhizao score 打分。',
  }),
  'not-a-file': ({ given }) => ({
    what: `向导要把答卷存成文件，不能用“${given}”。`,
    fix: '写一个文件名，如 zhizao assess 我厂.yaml。',
  }),
  'answers-in-use': ({ file, pid, host, lock }) => ({
    what: `另一个窗口正在答这份答卷：${file}（电脑 ${host}，进程 ${pid}）。`,
    fix: `到那个窗口接着答，或在那里按 q 退出。确定没有别人在答的，删掉 ${lock} 再试。`,
  }),
  'from-is-answers': ({ file }) => ({
    what: `--from 和要写的答卷是同一个文件：${file}。`,
    fix: '今年的答卷换一个文件名，如 zhizao assess 我厂-今年.yaml --from 我厂-去年.yaml。',
  }),

  'output-exists': ({ file }) => ({
    what: `${file} 已经存在，没有改动它。`,
    fix: '加 --force 覆盖，或用 -o 换一个文件名。',
  }),
  'output-is-folder': ({ file }) => ({ what: `${file} 是目录，不能写成文件。`, fix: '在目录后面写上文件名。' }),
  'output-folder-missing': ({ folder }) => ({ what: `目录 ${folder} 不存在。`, fix: '先建好目录，或换一个。' }),
  'output-forbidden': ({ file, folder }) => ({
    what: `不能写入 ${file}：目录 ${folder} 没有写权限或只读。`,
    fix: '换一个能写的目录再试。',
  }),
  'output-busy': ({ file }) => ({
    what: `${file} 正被别的程序占用，没有改动它。`,
    fix: '关掉正在打开它的程序（如 PDF 阅读器）再试，或用 -o 换一个文件名。',
  }),
  'output-disk-full': ({ file }) => ({
    what: file === null ? '磁盘已满，没有写完输出。' : `磁盘已满，没有写出 ${file}。`,
    fix: file === null ? '腾出空间后再试。' : '腾出空间后再试，或用 -o 写到别的磁盘。',
  }),
  'output-name-too-long': ({ file }) => ({ what: `文件名太长：${file}。`, fix: '用 -o 换一个短的。' }),
  'output-failed': ({ file, reason }) => ({
    what: `写 ${file ?? '标准输出'} 时出错（${reason}）。`,
    fix: file === null ? '检查输出到了哪里。' : '检查磁盘，或用 -o 写到别处。',
  }),
};
