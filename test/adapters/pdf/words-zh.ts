import type { CardBlock, Cell, Inline } from '../../../src/report/blocks.ts';
import type { BlockOf } from '../../../src/report/blocks.ts';
import type { Cover, RendererWords } from '../../../src/report/model.ts';

type Card = Omit<CardBlock, 'block' | 'anchor'>;
interface Condition {
  readonly text: string;
  readonly need: string;
  readonly have: string;
  readonly state: string;
  readonly sign: NonNullable<Cell['sign']>;
  readonly share: number;
  readonly mark: number;
}
interface Dimension {
  readonly title: string;
  readonly score: string;
  readonly lead: Inline;
  readonly text: Inline;
  readonly barsAlt: string;
  readonly bars: BlockOf<'bars'>['bars'];
  readonly cards: readonly Card[];
}

/** All words of the example report in one language. */
export interface Words {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly words: RendererWords;
  readonly cover: Cover;
  readonly legend: {
    readonly target: string;
    readonly benchmark: string;
    readonly policy: string;
    readonly peers: string;
  };
  readonly gapsTitle: string;
  readonly result: {
    readonly title: string;
    readonly lead: Inline;
    readonly tiles: BlockOf<'tiles'>['tiles'];
    readonly ladderTitle: string;
    readonly ladderAlt: string;
    readonly ladder: BlockOf<'ladder'>['steps'];
    readonly radarTitle: string;
    readonly radarAlt: string;
    readonly axes: BlockOf<'radar'>['axes'];
    readonly series: BlockOf<'radar'>['series'];
    readonly whyTitle: string;
    readonly why: readonly Inline[];
    readonly callout: { readonly title: string; readonly text: Inline };
  };
  readonly conditions: {
    readonly title: string;
    readonly lead: Inline;
    readonly caption: string;
    readonly columns: readonly string[];
    readonly rows: readonly ({ readonly group: string } | Condition)[];
    readonly note: string;
    readonly ladderTitle: string;
    readonly ladderText: string;
  };
  readonly dimensions: readonly Dimension[];
  readonly benchmarks: {
    readonly title: string;
    readonly text: string;
    readonly alt: string;
    readonly bars: BlockOf<'bars'>['bars'];
    readonly callout: { readonly title: string; readonly text: string };
  };
  readonly roadmap: {
    readonly title: string;
    readonly lead: Inline;
    readonly caption: string;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
    readonly note: string;
  };
  readonly monday: { readonly title: string; readonly lead: Inline; readonly steps: BlockOf<'steps'>['steps'] };
  readonly answers: {
    readonly title: string;
    readonly text: string;
    readonly caption: string;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
  readonly method: {
    readonly title: string;
    readonly text: Inline;
    readonly caption: string;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
  readonly sources: { readonly title: string; readonly items: readonly Inline[] };
}

const bar = (
  label: string,
  value: number | null,
  text: string,
  tone: 'good' | 'warn' | 'bad' | 'accent' | 'muted',
  target: number,
  targetText: string,
  to?: string,
): BlockOf<'bars'>['bars'][number] => ({
  label,
  value,
  max: 5,
  text,
  tone,
  marks: [{ at: target, label: targetText, role: 'target' }],
  ...(to === undefined ? {} : { to }),
});

export const chinese: Words = {
  title: '智能制造成熟度评估与差距报告——某精密机械有限公司（示例）',
  subject: '中小企业智能制造成熟度自评',
  author: '智造 zhizao',
  words: {
    contents: '目录',
    page: (page, pages) => `第 ${page} / ${pages} 页`,
    continued: '（续）',
    runningHead: '智能制造成熟度评估与差距报告 · 某精密机械有限公司（示例）',
    met: '达标',
    unmet: '未达标',
  },
  cover: {
    kicker: '中小企业智能制造成熟度自评',
    title: '智能制造成熟度评估与差距报告',
    company: '某精密机械有限公司（示例）',
    sign: 'L2',
    result: '单元数字化',
    facts: [
      { label: '评估日期', text: '2026 年 11 月 24 日' },
      { label: '评测问卷', text: '中小企业智能制造成熟度自评 1.0.0' },
      { label: '填写人', text: '生产副总' },
      { label: '企业规模', text: '120 人，生产设备 64 台' },
      { label: '作答情况', text: '适用 43 题，已答 41 题，其中 11 题有佐证' },
    ],
    disclaimer:
      '本报告由企业自评答卷生成，不是任何主管部门的认定或证书；等级与分数的算法、依据与不确定之处见“方法与数字的来历”。',
  },
  legend: { target: '升到 L3 需要的分数', benchmark: '公开的对标值', policy: '政策目标', peers: '同行中位数' },
  gapsTitle: '差在哪里，怎么补',
  result: {
    title: '一页看懂结果',
    lead: [
      { text: '贵公司目前处于 ' },
      { text: 'L2 单元数字化', strong: true, tone: 'accent' },
      {
        text: '，综合得分 2.13（满分 5 分）。离 L3 还差 3 项条件，其中设备联网最要紧：64 台设备里只有 22 台能自动上传数据。',
      },
    ],
    tiles: [
      { label: '等级', value: 'L2', note: '单元数字化', tone: 'accent' },
      { label: '综合得分', value: '2.13 / 5', note: 'L3 需要 2.60', tone: 'neutral' },
      { label: '有佐证的等级', value: 'L1', note: '43 题中 11 题有佐证', tone: 'warn' },
      { label: '升到 L3 的投入', value: '18～32 万元', note: '约 9 个月，估算值', tone: 'good' },
    ],
    ladderTitle: '等级阶梯',
    ladderAlt: '等级阶梯，共五级：已达到 L1 起步与 L2 单元数字化，目前在 L2，下一级是 L3 车间集成；按佐证计为 L1。',
    ladder: [
      { sign: 'L1', title: '起步', text: '有计划，开始用单机设备', state: 'reached', mark: '按佐证计' },
      { sign: 'L2', title: '单元数字化', text: '关键设备数控化，单点系统上线', state: 'current', mark: '按自评计' },
      { sign: 'L3', title: '车间集成', text: '设备联网，系统打通', state: 'next' },
      { sign: 'L4', title: '数据优化', text: '数据驱动排产与质量', state: 'ahead' },
      { sign: 'L5', title: '智能引领', text: '模型自主决策', state: 'ahead' },
    ],
    radarTitle: '各维度得分与目标',
    radarAlt:
      '雷达图，满分 5：装备联网 1.9，关键工序数控化 2.8，系统上云 2.4，数据应用 1.3，质量追溯 2.2，基础与安全 2.0；L3 的要求分别为 2.5、2.5、2.5、2、2.5、2。',
    axes: [
      { label: '装备联网', max: 5 },
      { label: '关键工序数控化', max: 5 },
      { label: '业务系统上云', max: 5 },
      { label: '数据应用', max: 5 },
      { label: '质量追溯', max: 5 },
      { label: '基础与安全', max: 5 },
    ],
    series: [
      { title: '本次', role: 'actual', values: [1.9, 2.8, 2.4, 1.3, 2.2, 2.0] },
      { title: 'L3 的要求', role: 'target', values: [2.5, 2.5, 2.5, 2, 2.5, 2] },
      { title: '上次（2025 年）', role: 'previous', values: [1.2, 2.4, 1.6, 0.9, 2.0, 1.5] },
      { title: '同行中位数', role: 'peers', values: [2.3, 3.1, 2.0, 1.6, 2.5, 2.2] },
    ],
    whyTitle: '为什么是这个等级',
    why: [
      [
        { text: 'L2 的 7 项条件全部达标', strong: true },
        { text: '：综合得分 2.13 ≥ 1.80，三个核心维度都不低于 1.5。' },
      ],
      [
        { text: 'L3 卡在装备联网', strong: true },
        { text: '：得分 1.90，要求 2.50；主要因为“能自动上传数据的设备占比”只有 35%，见' },
        { text: '第 1.1 题', to: 'card-0-0' },
        { text: '。' },
      ],
      [
        { text: '佐证太少', strong: true },
        { text: '：43 题里只有 11 题附了佐证。只按有佐证的答案计分，等级是 L1，主管部门核查时可能按此认定。' },
      ],
    ],
    callout: {
      title: '这是自评，不是认定',
      text: '等级线与权重中有 6 处是本工具对政策文件的理解，已在附录逐条标出；投入为公开报价区间的估算，签约前请以供应商报价为准。',
    },
  },
  conditions: {
    title: '离 L3 还差什么',
    lead: 'L3“车间集成”共有 8 项条件，已达标 4 项，未达标 3 项，另有 1 项因不适用而不计。',
    caption: 'L3 的达标条件',
    columns: ['条件', '要求', '目前', '状态'],
    rows: [
      { group: '综合与核心维度' },
      { text: '企业综合得分', need: '≥ 2.60', have: '2.13', state: '差 0.47', sign: 'unmet', share: 0.43, mark: 0.52 },
      { text: '装备联网得分', need: '≥ 2.50', have: '1.90', state: '差 0.60', sign: 'unmet', share: 0.38, mark: 0.5 },
      { text: '关键工序数控化得分', need: '≥ 2.50', have: '2.80', state: '达标', sign: 'met', share: 0.56, mark: 0.5 },
      { text: '业务系统上云得分', need: '≥ 2.00', have: '2.40', state: '达标', sign: 'met', share: 0.48, mark: 0.4 },
      { group: '单项要求' },
      {
        text: '能自动上传运行数据的设备占比（第 1.1 题）',
        need: '≥ 40%',
        have: '35%',
        state: '差 5 个百分点',
        sign: 'unmet',
        share: 0.35,
        mark: 0.4,
      },
      {
        text: '关键工序数控化率（第 2.1 题）',
        need: '≥ 60%',
        have: '66%',
        state: '达标',
        sign: 'met',
        share: 0.66,
        mark: 0.6,
      },
      {
        text: '业务系统之间自动交换数据（第 3.4 题）',
        need: '至少 3 分',
        have: '3 分',
        state: '达标',
        sign: 'met',
        share: 0.6,
        mark: 0.6,
      },
      {
        text: '工业机器人上下料（第 2.5 题）',
        need: '至少 2 分',
        have: '不适用',
        state: '不计',
        sign: 'dropped',
        share: 0,
        mark: 0.4,
      },
    ],
    note: '数字为精确计算后的四舍五入；未达到的不会显示成达到（例如 1.7999 显示为 1.79，不会是 1.80）。',
    ladderTitle: '五个等级各是什么样子',
    ladderText:
      '等级自下而上逐级判定：只有某一级及其以下各级的条件全部满足，才算达到该级。高一级的个别条件先满足，不会让等级提前。',
  },
  dimensions: [
    {
      title: '维度一 装备联网',
      score: '1.90',
      lead: '得分 1.90 / 5，L3 要求 2.50。权重 14%，对综合得分的贡献是 0.27 分。',
      text: '这一维度看的是设备能不能“开口说话”：有多少台设备能自动上传状态、产量与报警，数据能不能连续保存，车间网络够不够稳。贵公司的瓶颈工序（五轴加工中心、磨床）共 12 台，目前只有 3 台联网；依据 GB/T 39116-2020《智能制造能力成熟度模型》对“设备互联”的说明，先联瓶颈工序的收益最大，投入约 3.5 万元/年以内。',
      barsAlt: '装备联网各题得分：设备联网占比 2 分，采集内容 2 分，数据保存 1 分，车间网络 3 分，设备台账不适用。',
      bars: [
        bar('1.1 设备联网占比', 2, '2 / 5', 'warn', 3, '目标 3', 'card-0-0'),
        bar('1.2 自动采集的内容', 2, '2 / 5', 'warn', 3, '目标 3', 'card-0-1'),
        bar('1.3 数据保存与可查', 1, '1 / 5', 'bad', 2, '目标 2', 'card-0-2'),
        bar('1.4 车间网络', 3, '3 / 5', 'good', 2, '目标 2'),
        bar('1.5 关键设备远程诊断', null, '不适用', 'muted', 2, '目标 2'),
      ],
      cards: [
        {
          kicker: '第 1.1 题 · 装备联网',
          title: '能自动上传运行数据的生产设备，占全部生产设备多少？',
          tone: 'bad',
          meter: { value: 2, max: 5, needed: 3, text: '2 / 5 分，需 3 分' },
          rows: [
            { label: '目前', text: '35%（64 台中 22 台）' },
            { label: '需要', text: '至少 40%，即再联 4 台', tone: 'bad' },
            { label: '佐证', text: '设备台账、采集平台在线清单（2026-11-20 导出）' },
            {
              label: '改造措施',
              text: [
                { text: '瓶颈工序加装采集网关', to: 'roadmap' },
                { text: '：12 台，每台 0.5～2 万元，1 个月；做完后本题可到 3 分。' },
              ],
            },
            { label: '对标', text: '规上企业关键设备联网率 66.2%（2025 年，全国）' },
          ],
        },
        {
          kicker: '第 1.2 题 · 装备联网',
          title: '自动采集哪些内容？',
          tone: 'warn',
          meter: { value: 2, max: 5, needed: 3, text: '2 / 5 分，需 3 分' },
          rows: [
            { label: '目前', text: '状态与产量；工艺参数、能耗、刀具寿命仍靠人工抄写' },
            { label: '需要', text: '再加上报警与工艺参数' },
            { label: '改造措施', text: '数控系统开放接口（FOCAS、OPC UA）读取；多数设备不用加硬件，调试 2 周。' },
          ],
        },
        {
          kicker: '第 1.3 题 · 装备联网',
          title: '采集到的数据保存多久、谁能查到？',
          tone: 'bad',
          meter: { value: 1, max: 5, needed: 2, text: '1 / 5 分，需 2 分' },
          rows: [
            { label: '目前', text: '保存 7 天，只有设备科能查' },
            { label: '需要', text: '保存 90 天以上，班组长在手机上能看', tone: 'warn' },
            { label: '佐证', text: '无', tone: 'muted' },
          ],
        },
      ],
    },
    {
      title: '维度二 关键工序数控化',
      score: '2.80',
      lead: '得分 2.80 / 5，L3 要求 2.50，已达标。',
      text: '关键工序数控化率 66%，略高于全省平均。短板是在线检测：尺寸仍由质检员下线抽检，发现偏差时同批零件往往已加工完。',
      barsAlt: '关键工序数控化各题得分：数控化率 3 分，在线检测 1 分，程序管理 3 分，机器人上下料不适用。',
      bars: [
        bar('2.1 关键工序数控化率', 3, '3 / 5', 'good', 3, '目标 3'),
        bar('2.2 加工过程在线检测', 1, '1 / 5', 'bad', 2, '目标 2', 'card-1-0'),
        bar('2.3 数控程序集中管理', 3, '3 / 5', 'good', 2, '目标 2'),
        bar('2.5 机器人上下料', null, '不适用', 'muted', 2, '目标 2'),
      ],
      cards: [
        {
          kicker: '第 2.2 题 · 关键工序数控化',
          title: '加工过程中怎样发现尺寸偏差？',
          tone: 'bad',
          meter: { value: 1, max: 5, needed: 2, text: '1 / 5 分，需 2 分' },
          rows: [
            { label: '目前', text: '下线抽检，纸质记录' },
            { label: '需要', text: '关键尺寸在机测量，结果自动留存', tone: 'bad' },
            { label: '改造措施', text: '在 4 台精加工设备上装测头：每台 2.8 万元（含调试），1 个月。' },
          ],
        },
      ],
    },
    {
      title: '维度三 业务系统上云',
      score: '2.40',
      lead: '得分 2.40 / 5，L3 要求 2.00，已达标。',
      text: '财务与进销存已经上云（SaaS），生产管理仍用电子表格。下一步不必急着买大系统：把工单、报工、入库三张表先放到云上，够用 1 年。',
      barsAlt: '业务系统上云各题得分：进销存 4 分，生产管理 1 分，系统间数据交换 3 分。',
      bars: [
        bar('3.1 财务与进销存', 4, '4 / 5', 'good', 3, '目标 3'),
        bar('3.2 生产管理（工单、报工）', 1, '1 / 5', 'bad', 2, '目标 2', 'card-2-0'),
        bar('3.4 系统之间的数据交换', 3, '3 / 5', 'good', 3, '目标 3'),
      ],
      cards: [
        {
          kicker: '第 3.2 题 · 业务系统上云',
          title: '工单、报工、入库用什么管理？',
          tone: 'bad',
          meter: { value: 1, max: 5, needed: 2, text: '1 / 5 分，需 2 分' },
          rows: [
            { label: '目前', text: '电子表格，每天下班前由统计员汇总' },
            { label: '需要', text: '班组扫码报工，当班可见进度' },
            { label: '改造措施', text: '轻量 MES（SaaS）：年费 3～6 万元，上线 2 个月。' },
          ],
        },
      ],
    },
  ],
  benchmarks: {
    title: '与公开数字相比',
    text: '只与查得到出处的公开数字相比。对标值的口径（规上企业、重点企业、全省）与贵公司不同，只作参照，不参与计分。',
    alt: '对标：关键工序数控化率 66%，对标 66.2%；设备联网率 35%，政策目标 45%；上云率 60%，同行中位数 52%。',
    bars: [
      {
        label: '关键工序数控化率',
        value: 66,
        max: 100,
        text: '66%',
        tone: 'good',
        marks: [
          { at: 66.2, label: '规上企业 66.2%（2025 年）', role: 'benchmark' },
          { at: 68, label: '“十四五”目标 68%', role: 'policy' },
        ],
        note: '来源：工业和信息化部，2025 年 12 月',
      },
      {
        label: '生产设备联网率',
        value: 35,
        max: 100,
        text: '35%',
        tone: 'warn',
        marks: [
          { at: 45, label: '试点城市目标 45%', role: 'policy' },
          { at: 41, label: '同行中位数 41%', role: 'peers' },
        ],
      },
      {
        label: '业务系统上云率',
        value: 60,
        max: 100,
        text: '60%',
        tone: 'good',
        marks: [{ at: 52, label: '同行中位数 52%', role: 'peers' }],
      },
      {
        label: '数字化研发设计工具普及率',
        value: null,
        max: 100,
        text: '未作答',
        tone: 'muted',
        marks: [{ at: 83.5, label: '规上企业 83.5%（2025 年）', role: 'benchmark' }],
      },
    ],
    callout: {
      title: '怎样读这张图',
      text: '条形是贵公司的数字，菱形、方块、圆圈是参照。参照落在条形右侧，说明贵公司低于它。',
    },
  },
  roadmap: {
    title: '改造路线',
    lead: '下面按差距大小和先后依赖排列，尚未做投入最优的计算；全部做完预计升到 L3，投入 18～32 万元，约 9 个月。',
    caption: '改造措施',
    columns: ['序', '措施', '投入（万元）', '月数', '补上的差距'],
    rows: [
      ['一、见效快（1～3 个月）'],
      ['1', '瓶颈工序设备加装采集网关（12 台）', '6～14', '1', '1.1 从 2 分到 3 分；1.3 从 1 分到 2 分'],
      ['2', '数控系统接口读取报警与工艺参数', '1～2', '1', '1.2 从 2 分到 3 分'],
      ['3', '采集数据保存 90 天，班组手机看板', '0.5～1', '1', '1.3 从 1 分到 2 分'],
      ['二、打基础（3～6 个月）'],
      ['4', '轻量 MES：工单、扫码报工、入库', '3～6', '2', '3.2 从 1 分到 3 分'],
      ['5', '精加工设备装测头，在机测量', '5～6', '1', '2.2 从 1 分到 3 分'],
      ['三、做集成（6～9 个月）'],
      ['6', '报工与财务、进销存自动对账', '2.5～3', '2', '3.4 从 3 分到 4 分'],
    ],
    note: '投入是含税估算区间，依据公开报价与同类项目；每年另有维护费约 2 万元。',
  },
  monday: {
    title: '下周一就能做的三件事',
    lead: '不用招标，不用停产，总共花不到 2 天时间。',
    steps: [
      {
        title: '拉一张瓶颈工序设备清单',
        text: '五轴、磨床共 12 台：型号、数控系统版本、网口有无。设备科半天可完成，这是网关报价的前提。',
        meta: ['负责人：设备科', '0.5 天', '0 元'],
      },
      {
        title: '请两家网关供应商到现场看一次',
        text: '各要一份按台报价，写明是否开放数据接口（MQTT、OPC UA），避免以后被锁定。',
        meta: ['负责人：生产副总', '1 天', '0 元'],
      },
      {
        title: '把 11 份佐证补到 20 份',
        text: '合同、验收单、系统截图就够。佐证多 9 份，“按佐证计”的等级就能追上自评。',
        meta: ['负责人：办公室', '每天 20 分钟'],
      },
    ],
  },
  answers: {
    title: '附录一 全部答案',
    text: '按问卷顺序列出 45 道题的答案。有纸张标记的附有佐证。',
    caption: '全部答案',
    columns: ['题号', '题目', '答案', '得分', '佐证'],
    rows: [
      ['能自动上传运行数据的生产设备占比', '35%', '2', '采集平台在线清单'],
      ['自动采集的内容', '状态、产量', '2', ''],
      ['采集到的数据保存与可查', '7 天，设备科', '1', ''],
      ['车间网络覆盖与稳定', '全覆盖，偶有中断', '3', '网络验收单'],
      ['关键设备远程诊断', '不适用：无进口大型设备', '–', ''],
      ['关键工序数控化率', '66%', '3', '设备台账'],
      ['数控程序集中管理（DNC）', '服务器集中存放，人工下发', '3', ''],
      ['备份与恢复演练', '不清楚', '0', ''],
      ['财务与进销存系统', 'SaaS，已用 2 年，与电商平台自动对账', '4', '合同 2025-031'],
      ['生产计划排程', '电子表格，每天调整', '1', ''],
      ['来料与成品质量追溯', '批次追溯，纸质流转卡，查一次约 30 分钟', '2', ''],
    ],
  },
  method: {
    title: '附录二 方法与数字的来历',
    text: [
      { text: '综合得分是各维度得分的加权平均：' },
      { text: '0.14 × 1.90 + 0.20 × 2.80 + … = 2.13', strong: true },
      { text: '。所有比较用精确的分数进行，显示时才四舍五入。' },
    ],
    caption: '综合得分怎样算出来',
    columns: ['维度', '得分', '权重', '贡献'],
    rows: [
      ['装备联网', '1.90', '14%', '0.266'],
      ['关键工序数控化', '2.80', '20%', '0.560'],
      ['业务系统上云', '2.40', '18%', '0.432'],
      ['数据应用', '1.30', '16%', '0.208'],
      ['质量追溯', '2.20', '16%', '0.352'],
      ['基础与安全', '2.00', '16%', '0.320'],
    ],
  },
  sources: {
    title: '附录三 来源',
    items: [
      'GB/T 39116-2020《智能制造能力成熟度模型》，国家市场监督管理总局、国家标准化管理委员会，2020 年。',
      'GB/T 39117-2020《智能制造能力成熟度评估方法》，2020 年。',
      '《中小企业数字化水平评测指标（2024 年版）》，工业和信息化部办公厅，https://www.miit.gov.cn/example/zwgk/zcwj/wjfb/tz/art/2024/art_0123456789abcdef0123456789abcdef.html',
    ],
  },
};
