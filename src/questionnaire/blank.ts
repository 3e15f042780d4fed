import type { Locale } from './schema/text.ts';

/**
 * A small, complete questionnaire to start one's own from (`template questionnaire`): every construct that nearly every
 * questionnaire needs once, with a comment on what it is for. It loads and lints without a finding.
 */
export const blankQuestionnaires: Readonly<Record<Locale, string>> = {
  'zh-CN': `# 一份可直接使用的小问卷：先改成自己的内容，再逐步增加维度和题目。
# 改完检查：zhizao lint 本文件        看看全貌：zhizao show 本文件
# 自带样例（答案 → 期望结果）写在同名的 .test.yaml 里，用 zhizao test 运行。
format: 1
id: my-questionnaire # 小写字母、数字、连字符；发布后不要再改
version: 0.1.0 # 内容一改就要升版本号
status: {is: draft, since: 2026-01-01} # draft 草案 · active 现行 · retired 停用
locales: [zh-CN] # 加上 en，所有文字就都要有英文
title: {zh-CN: 我的智能制造自评问卷}
summary: {zh-CN: 用几分钟了解本厂装备联网和现场数据的水平。}
disclaimer: {zh-CN: 本结果为企业自评，不是官方认定或认证。}

# 企业画像：不计分，只决定哪些题适用、权重多少。role 告诉程序这一项的用途。
profile:
  fields:
    - {id: name, title: {zh-CN: 企业名称}, kind: text, role: name, required: true}
    - {id: employees, title: {zh-CN: 从业人员}, kind: number, role: employees, required: true, unit: {zh-CN: 人}, min: 1, whole: true}

# 等级由低到高；要达到某一级，它和下面各级的条件都要满足。
levels:
  - id: L1
    title: {zh-CN: 起步}
    summary: {zh-CN: 关键设备的数据已能看到。}
    requires:
      - {score: company, at-least: 1}
  - id: L2
    title: {zh-CN: 成线}
    summary: {zh-CN: 数据贯通，并用来改进生产。}
    requires:
      - {score: company, at-least: 2}
      - {score: machines, at-least: 1.5} # 单项门槛：平均分再高，联网也不能太弱
not-yet: {title: {zh-CN: 未达起步}}

# 维度是带权重的一组题（也可以再分子维度）。得分默认取加权平均。
dimensions:
  - id: machines
    title: {zh-CN: 装备联网}
    weight: 60
    questions:
      - id: machines.online
        ask: {zh-CN: 能自动上传运行数据的生产设备，占全部生产设备的多少？}
        title: {zh-CN: 设备联网率}
        kind: percent
        # 每一档从 from（含）或 above（不含）起，到下一档为止，所以不会有空档。
        bands: [{from: 0, points: 0}, {above: 0, points: 1}, {from: 30, points: 2}, {from: 60, points: 3}]
        how-to-count: {zh-CN: 分子是自动上传数据的设备台数；分母是全部生产设备台数。例：40 台中有 12 台，填 30。}
        evidence: {zh-CN: 设备台账、采集平台在线清单} # 写了佐证，报告会另给“按佐证计”的等级
        source: own-reading # 出自哪份文件（见文末 sources），或 own-reading 表示自己的理解
      - id: machines.data-use
        ask: {zh-CN: 采集到的设备数据用在哪里？}
        title: {zh-CN: 数据用途}
        kind: choice
        options:
          - {id: none, label: {zh-CN: 没有采集，或采集了没人看}, points: 0}
          - {id: board, label: {zh-CN: 在看板上显示开机、停机和产量}, points: 1}
          - {id: alarm, label: {zh-CN: 异常停机会自动提醒班组长}, points: 2}
          - {id: improve, label: {zh-CN: 每周按停机原因开会改进，有记录}, points: 3}
        not-applicable: exclude # 允许答“不适用”，此题不计入分母
        source: own-reading
  - id: team
    title: {zh-CN: 人员与管理}
    weight: 40
    questions:
      - id: team.owner
        ask: {zh-CN: 有没有人专门负责数字化改造？}
        title: {zh-CN: 专人负责}
        kind: yes-no
        points: {yes: 3, no: 0}
        source: own-reading

# 改造措施：把哪些题提高到几分、花多少钱（万元）、多少个月。
actions:
  - id: gateways
    title: {zh-CN: 给主要设备加装采集网关}
    lifts: {machines.online: 2, machines.data-use: 1}
    cost: {fixed: {min: 1, max: 3}}
    months: 2
    light: true
    basis: {text: {zh-CN: 凭经验估计，请换成本地报价}, certainty: estimate}
    source: own-reading
  - id: downtime-meeting
    title: {zh-CN: 每周停机原因例会}
    lifts: {machines.data-use: 3}
    needs: {machines.online: 2} # 先有数据，才谈得上分析
    cost: {fixed: {min: 0, max: 0.5}}
    months: 1
    basis: {text: {zh-CN: 只花人工时间}, certainty: estimate}
    source: own-reading
  - id: appoint-owner
    title: {zh-CN: 指定数字化负责人}
    lifts: {team.owner: 3}
    cost: {fixed: {min: 0, max: 2}}
    months: 1
    basis: {text: {zh-CN: 兼职或专职，按本厂工资计}, certainty: estimate}
    source: own-reading

# 引用文件时这样写，题目里用 source: plan#sme
# sources:
#   plan:
#     title: {zh-CN: “十四五”智能制造发展规划}
#     issuer: {zh-CN: 工业和信息化部等八部门}
#     certainty: confirmed
#     passages: {sme: {zh-CN: 提升中小企业智能制造水平}}
`,
  en: `# A small questionnaire that works as it is: put in your own words first, then add dimensions and questions.
# Check it:  zhizao lint THIS-FILE        See all of it:  zhizao show THIS-FILE
# Its own examples (answers -> what they must come to) go into a .test.yaml beside it; zhizao test runs them.
format: 1
id: my-questionnaire # lower-case letters, digits, hyphens; keep it once it is published
version: 0.1.0 # raise it whenever the content changes
status: {is: draft, since: 2026-01-01} # draft, active or retired
locales: [en] # add zh-CN, and every text is wanted in Chinese as well
title: {en: My smart manufacturing self-assessment}
summary: {en: A few minutes to see how far machine networking and shop-floor data have come.}
disclaimer: {en: 'This is a self-assessment, not an official appraisal or certificate.'}

# The company profile is never scored; it decides what applies and what weighs. A role tells the program what a field is for.
profile:
  fields:
    - {id: name, title: {en: Company name}, kind: text, role: name, required: true}
    - {id: employees, title: {en: Employees}, kind: number, role: employees, required: true, unit: {en: people}, min: 1, whole: true}

# Levels, lowest first; a level is reached when its conditions and those of all levels below it are met.
levels:
  - id: L1
    title: {en: Started}
    summary: {en: Data of the main machines can be seen.}
    requires:
      - {score: company, at-least: 1}
  - id: L2
    title: {en: In line}
    summary: {en: Data flows through the plant and is used to improve.}
    requires:
      - {score: company, at-least: 2}
      - {score: machines, at-least: 1.5} # a gate: no mean makes up for weak networking
not-yet: {title: {en: Not started}}

# A dimension is a weighted group of questions (or of further dimensions). Its score is the weighted mean unless said otherwise.
dimensions:
  - id: machines
    title: {en: Machine networking}
    weight: 60
    questions:
      - id: machines.online
        ask: {en: What share of your production machines uploads its running data by itself?}
        title: {en: Machines online}
        kind: percent
        # A band holds from (or above) its figure until the next one begins, so there can be no holes.
        bands: [{from: 0, points: 0}, {above: 0, points: 1}, {from: 30, points: 2}, {from: 60, points: 3}]
        how-to-count: {en: 'Machines that upload by themselves, divided by all production machines. Example: 12 of 40 is 30.'}
        evidence: {en: 'List of machines, list of those online'} # with this, the report also gives the level on evidence alone
        source: own-reading # the document it comes from (see sources below), or own-reading
      - id: machines.data-use
        ask: {en: What is the machine data used for?}
        title: {en: Use of data}
        kind: choice
        options:
          - {id: none, label: {en: 'None is collected, or nobody looks at it'}, points: 0}
          - {id: board, label: {en: 'A board shows running, stopped and output'}, points: 1}
          - {id: alarm, label: {en: The shift leader is alerted when a machine stops}, points: 2}
          - {id: improve, label: {en: A weekly meeting works through causes of stops and keeps minutes}, points: 3}
        not-applicable: exclude # may be answered "not applicable"; it then leaves the denominator
        source: own-reading
  - id: team
    title: {en: People and management}
    weight: 40
    questions:
      - id: team.owner
        ask: {en: Is somebody in charge of digitalisation?}
        title: {en: Person in charge}
        kind: yes-no
        points: {yes: 3, no: 0}
        source: own-reading

# Actions: which questions they lift to how many points, what they cost (in 10,000 CNY) and how many months they take.
actions:
  - id: gateways
    title: {en: Gateways on the main machines}
    lifts: {machines.online: 2, machines.data-use: 1}
    cost: {fixed: {min: 1, max: 3}}
    months: 2
    light: true
    basis: {text: {en: A guess from experience; put in local offers}, certainty: estimate}
    source: own-reading
  - id: downtime-meeting
    title: {en: Weekly meeting on causes of stops}
    lifts: {machines.data-use: 3}
    needs: {machines.online: 2} # no analysis without data
    cost: {fixed: {min: 0, max: 0.5}}
    months: 1
    basis: {text: {en: Working time only}, certainty: estimate}
    source: own-reading
  - id: appoint-owner
    title: {en: Put somebody in charge}
    lifts: {team.owner: 3}
    cost: {fixed: {min: 0, max: 2}}
    months: 1
    basis: {text: {en: 'Part-time or full-time, at your wages'}, certainty: estimate}
    source: own-reading

# Documents are written like this and pointed to with source: plan#sme
# sources:
#   plan:
#     title: {en: 14th Five-Year Plan for Smart Manufacturing}
#     issuer: {en: Ministry of Industry and Information Technology and others}
#     certainty: confirmed
#     passages: {sme: {en: Raise the smart manufacturing of small and medium-sized firms}}
`,
};
