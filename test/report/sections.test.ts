import { describe, expect, test } from 'vitest';
import type { BlockOf } from '../../src/report/blocks.ts';
import type { ReportModel } from '../../src/report/model.ts';
import type { Questionnaire } from '../../src/questionnaire/schema/questionnaire.ts';
import { answers, choice, dimension, level, multiple, percent, questionnaire, text } from '../builders.ts';
import { action } from '../roadmap/actions.ts';
import { asText, inlineText } from './as-text.ts';
import type { Template } from '../../src/report/template.ts';
import { atFullLength, DEFAULT, reportOn } from './sample.ts';
import { anchorsIn, blocksOf } from './walk.ts';

const titles = (model: ReportModel): string[] => model.sections.map(({ id }) => id);
const first = <B extends ReturnType<typeof blocksOf>[number]['block']>(
  model: ReportModel,
  name: B,
): BlockOf<B> | undefined => blocksOf(model).find((block): block is BlockOf<B> => block.block === name);
/** The three sentences for who reads nothing else. */
const why = (model: ReportModel): string[] =>
  (first({ ...model, sections: model.sections.filter(({ id }) => id === 'result') }, 'list')?.items ?? []).map(
    (item) => (typeof item === 'string' ? item : item.map((run) => run.text).join('')),
  );

/** Networking, cloud and security of a screw works; L2 wants a mean of 2 and networking at 1.5. */
const plant = (more: Partial<Questionnaire> = {}): Questionnaire =>
  questionnaire({
    levels: [
      { ...level('L1', { score: 'company', 'at-least': 1 }), title: text('起步') },
      {
        ...level('L2', { score: 'company', 'at-least': 2 }, { score: 'networking', 'at-least': 1.5 }),
        title: text('成形'),
      },
    ],
    dimensions: [
      dimension('networking', { title: text('装备联网'), questions: [percent('share', { title: text('联网率') })] }),
      dimension('cloud', {
        title: text('业务系统云化'),
        questions: [choice('erp', { title: text('ERP'), evidence: text('合同') })],
      }),
      dimension('security', { title: text('信息安全'), questions: [choice('backup', { title: text('备份') })] }),
    ],
    actions: [
      action(
        'gateways',
        { share: 3 },
        {
          title: text('加装网关'),
          'first-step': text('列设备清单'),
          cost: { per: [{ figure: 'machines', otherwise: 10, min: 0.5, max: 2 }] },
        },
      ),
      action('saas', { erp: 3 }, { title: text('租云软件'), light: true, cost: { fixed: { min: 0.5, max: 1 } } }),
    ],
    ...more,
  });

describe('the page that a boss reads', () => {
  test('three sentences name the level, the dimension with its figure and bound, and the cheapest lever', () => {
    expect(why(reportOn(plant(), answers({ share: 5, erp: 'o2', backup: 'o2' })))).toEqual([
      '已达到 L1 起步：该级及以下的 1 项达标条件全部满足，其中余量最小的一项是：综合得分不低于 1（现在 1.66）。',
      '离 L2 成形还差 2 项条件，差得最多的是：“装备联网”得分不低于 1.5（现在 1.00，差 0.5）。',
      '绕不开的差距里，花钱最少的一步是“加装网关”：约 5–20 万元，1 个月，可把“联网率”从 1 分提到 3 分。',
    ]);
  });

  test('in English alike', () => {
    expect(why(reportOn(plant(), answers({ share: 5, erp: 'o2', backup: 'o2' }), { language: 'en' }))).toEqual([
      'L1 起步 is reached: its one condition is met. The one with the least to spare: overall score of at least 1 (now 1.66).',
      '2 conditions stand between the company and L2 成形; the furthest off is: “装备联网” score of at least 1.5 (now 1.00, 0.5 short).',
      'Of the gaps that must be closed, the cheapest to close takes “加装网关”: about CNY 50,000–200,000, 1 month, lifting “联网率” from 1 to 3 points.',
    ]);
  });

  test('below the first level it says so, and with only the overall score missing names the dimension that costs most', () => {
    const sentences = why(reportOn(plant(), answers({ share: 0, erp: 'o1', backup: 'o1' })));
    expect(sentences[0]).toBe('目前是“尚未达到第一级”：第一级（L1 起步）的 1 项达标条件中，还有 1 项没有满足。');
    expect(sentences[1]).toBe(
      '离 L1 起步只差一项条件：综合得分不低于 1（现在 0.66，差 0.34）；拖累总分最多的是“装备联网”，只有 0.00 / 5。',
    );
  });

  test('at the top it says what is weakest, and that nothing is to be closed', () => {
    const model = reportOn(plant(), answers({ share: 100, erp: 'o5', backup: 'o4' }));
    expect(why(model).slice(1)).toEqual([
      '拉低总分最多的是“信息安全”：只有 4.00 / 5，做到满分可使综合得分提高 0.33。',
      '按本问卷目前没有需要补的差距；请保留佐证，一年后复评。',
    ]);
    expect(titles(model)).not.toContain('roadmap');
    expect(asText(model)).toContain('已达到最高等级 L2 成形。要守住它，以下 2 项条件都不能跌破。');
  });

  test('all unknown: it says that nothing is known, and that finding out costs nothing', () => {
    const model = reportOn(plant(), answers({ share: 'unknown', erp: 'unknown', backup: 'unknown' }));
    expect(why(model)[0]).toBe('3 道题还没有一道给出明确答案，全部按最低分计，因此这份结果只说明“还不知道”。');
    expect(why(model)[2]).toContain('先去弄清，不花钱也可能提分');
  });

  test('a radar from three to twelve dimensions, else bars; of 40 only the lowest, and it says so', () => {
    const many = (count: number) =>
      questionnaire({
        dimensions: Array.from({ length: count }, (_, index) =>
          dimension(`d${index}`, { questions: [choice(`q${index}`)] }),
        ),
      });
    const pictures = (count: number) =>
      blocksOf(reportOn(many(count), answers({ q0: 'o3' }))).filter(
        ({ block }) => block === 'radar' || block === 'bars',
      )[0];
    expect([1, 2, 3, 12, 13, 40].map((count) => pictures(count)?.block)).toEqual([
      'bars',
      'bars',
      'radar',
      'radar',
      'bars',
      'bars',
    ]);
    const forty = reportOn(many(40), answers({ q0: 'o3' }));
    expect(first(forty, 'bars')?.bars).toHaveLength(14);
    expect(asText(forty)).toContain('共 40 个维度，这里只列得分最低的 14 个，其余见后文。');
  });

  test('unfinished answers: the range that is still open stands on the page and on the cover', () => {
    const model = reportOn(plant(), answers({ share: 100, erp: 'o5' }));
    expect(first(model, 'callout')?.text).toBe(
      '还有 1 题没有答案，暂按最低分计。无论余下的怎么答，等级已可确定为 L2 成形，综合得分在 3.33 到 5.00 之间。',
    );
    expect(model.cover?.facts).toContainEqual({ label: '答卷状态', text: '尚有 1 题未答，结果会变' });
  });

  test('the level as evidenced stands beside the level as claimed, on the ladder too', () => {
    const model = reportOn(plant(), answers({ share: 100, erp: 'o5', backup: 'o0' }));
    expect(first(model, 'tiles')?.tiles.find(({ label }) => label === '按佐证计')).toEqual({
      label: '按佐证计',
      value: 'L1',
      note: '1 题应有佐证，0 题有',
      tone: 'warn',
    });
    expect(first(model, 'ladder')?.steps.map(({ sign, state, mark }) => [sign, state, mark])).toEqual([
      ['L1', 'reached', '按佐证计'],
      ['L2', 'current', undefined],
    ]);
  });
});

describe('questionnaires without this or that', () => {
  test('no levels: score, strongest and weakest dimension, no conditions', () => {
    const { levels: _, ...flat } = plant();
    const model = reportOn(flat, answers({ share: 100, erp: 'o1', backup: 'o2' }));
    expect(titles(model)).not.toContain('conditions');
    expect(model.cover).toMatchObject({ sign: '', result: '综合得分：2.66 / 5' });
    expect(why(model)).toEqual([
      '综合得分 2.66，满分 5；最好的是“装备联网”（5.00 / 5），最弱的是“业务系统云化”（1.00 / 5）。',
      '拉低总分最多的是“业务系统云化”：只有 1.00 / 5，做到满分可使综合得分提高 1.33。',
      '本问卷不设等级和目标，因此不列差距；请看各维度中得分最低的题目，那里提升的余地最大。',
    ]);
  });

  test('no score and no level: dimensions side by side, targets as gaps', () => {
    const made = questionnaire({
      aggregate: 'none',
      dimensions: ['a', 'b', 'c'].map((id) => dimension(id, { target: 3, questions: [choice(`${id}.q`)] })),
    });
    const model = reportOn(made, answers({ 'a.q': 'o4', 'b.q': 'o2', 'c.q': 'o3' }));
    expect(model.cover?.result).toBe('各维度分别列示，不设总分与等级');
    expect(blocksOf(model).filter(({ block }) => block === 'card')).toHaveLength(1);
    expect(why(model)[0]).toBe('各维度中最好的是“a”（4.00 / 5），最弱的是“b”（2.00 / 5）。');
    expect(asText(model)).toContain('低于问卷为本维度设定的目标');
  });

  test('everything not applicable: no score, no gaps, and it says why', () => {
    const made = plant({ 'not-applicable': 'exclude' });
    const model = reportOn(made, answers({ share: 'not-applicable', erp: 'not-applicable', backup: 'not-applicable' }));
    expect(asText(model)).toContain('有 3 题不适用。');
    expect(asText(model)).toContain('| 距 L1: – (达标条件均不适用)');
    expect(why(model)[1]).toBe('L1 起步的达标条件所涉内容对本企业均不适用，因此无法判定是否达到该级。');
    expect(blocksOf(model).filter(({ block }) => block === 'card')).toEqual([]);
    expect(why(model).length).toBeGreaterThan(0);
  });

  test('one dimension, one question', () => {
    const model = reportOn(questionnaire(), answers({ 'networking.q': 'o3' }));
    expect(why(model)[0]).toBe('综合得分 3.00，满分 5；得分来自“networking”（3.00 / 5）。');
  });

  test('levels of dimensions alone: each dimension’s next one', () => {
    const made = questionnaire({
      aggregate: 'none',
      dimensions: [
        dimension('networking', {
          title: text('装备联网'),
          levels: [level('N1', { score: 'this', 'at-least': 1 }), level('N2', { score: 'this', 'at-least': 3 })],
          questions: [choice('a')],
        }),
      ],
    });
    const model = reportOn(made, answers({ a: 'o2' }));
    expect(asText(model)).toContain('装备联网{→dimension:networking}：现为 N1 N1，下一级为 N2 N2');
    expect(why(model)[2]).toContain('本问卷只给各维度定级，不设总等级');
  });

  test('a dimension that is cut or not asked has one sentence and no bars', () => {
    const made = plant({
      'not-applicable': 'exclude',
      dimensions: [
        ...plant().dimensions,
        dimension('cnc', { 'not-applicable': 'exclude', questions: [choice('rate')] }),
      ],
    });
    expect(asText(reportOn(made, answers({ share: 10, erp: 'o1', backup: 'o1', cnc: 'not-applicable' })))).toContain(
      '企业声明整个维度不适用，不参与计分。',
    );
  });
});

describe('gaps in the respondent’s words', () => {
  test('an anchor for a choice, a bound for a share, only what is to be added for ticks and rows', () => {
    const made = questionnaire({
      levels: [
        level(
          'L1',
          { points: 'share', 'at-least': 3 },
          { points: 'tools', 'at-least': 4 },
          { points: 'erp', 'at-least': 2 },
        ),
      ],
      dimensions: [dimension('core', { questions: [percent('share'), multiple('tools'), choice('erp')] })],
    });
    const cards = blocksOf(reportOn(made, answers({ share: 25, tools: ['wms', 'erp'], erp: 'o1' }))).filter(
      (block) => block.block === 'card',
    );
    const needed = Object.fromEntries(
      cards.map(({ anchor, rows }) => [anchor, inlineText(rows.find(({ label }) => label === '需要')?.text ?? '')]),
    );
    expect(needed).toEqual({
      'question:share': '40%及以上',
      'question:tools': '在现有基础上做到：mes',
      'question:erp': 'o2',
    });
  });

  test('of 60 gaps the three that gain most have a card, the others a row; at full length 60 cards', () => {
    const made = questionnaire({
      levels: [level('L1', { every: 'children', 'score-at-least': 3 })],
      dimensions: Array.from({ length: 6 }, (_, at) =>
        dimension(`d${at}`, { questions: Array.from({ length: 10 }, (_q, index) => choice(`q${at}-${index}`)) }),
      ),
    });
    const cards = (model: ReportModel) => blocksOf(model).filter(({ block }) => block === 'card');
    const brief = reportOn(made, answers());
    expect(cards(brief)).toHaveLength(3);
    expect(
      blocksOf(brief)
        .flatMap(anchorsIn)
        .filter((anchor) => anchor.startsWith('question:')),
    ).toHaveLength(60);
    expect(cards(reportOn(made, answers(), { template: atFullLength(DEFAULT) }))).toHaveLength(60);
  });

  test('a question that a condition names has a card, whatever it gains', () => {
    const made = questionnaire({
      levels: [level('L1', { score: 'company', 'at-least': 3 }, { points: 'last', 'at-least': 1 })],
      dimensions: [
        dimension('d', {
          questions: [...Array.from({ length: 9 }, (_, at) => choice(`q${at}`, { weight: 10 })), choice('last')],
        }),
      ],
    });
    const cards = blocksOf(reportOn(made, answers())).flatMap((block) =>
      block.block === 'card' ? [block.anchor] : [],
    );
    expect(cards).toEqual(['question:q0', 'question:q1', 'question:q2', 'question:last']);
  });

  test('a row says what is there, what is needed and what helps', () => {
    const made = plant({
      levels: [level('L1', { score: 'company', 'at-least': 3 })],
      dimensions: [
        dimension('networking', {
          questions: [percent('share'), ...[1, 2, 3].map((at) => choice(`q${at}`, { weight: 9 }))],
        }),
      ],
      actions: [action('gateways', { share: 3 }, { title: text('加装网关') })],
    });
    const said = asText(reportOn(made, answers({ share: 25 })));
    expect(said).toMatch(/2 \/ 5 → 3 \[40%\] \| 现在：25% ⏎ 需要：40%及以上 ⏎ 措施：加装网关/);
  });
});

describe('the road map', () => {
  const given = answers({ share: 5, erp: 'o1', backup: 'o2' }, { company: { name: '某螺丝厂（示例）', machines: 8 } });

  test('says that it is an order and no optimum, and works each cost with the company’s own figures', () => {
    const said = asText(reportOn(plant(), given));
    expect(said).toContain('这是排出来的次序，不是算出来的最优方案');
    expect(said).toContain('machines 8 × 0.5–2 = 4–16');
  });

  test('of many actions those are told at length that conditions ask for, with what they need; the others in a row each', () => {
    const made = questionnaire({
      levels: [level('L1', { score: 'company', 'at-least': 4 }, { points: 'q9', 'at-least': 2 })],
      dimensions: [dimension('d', { questions: Array.from({ length: 10 }, (_, at) => choice(`q${at}`)) })],
      actions: Array.from({ length: 10 }, (_, at) =>
        action(`a${at}`, { [`q${at}`]: 5 }, { title: text(`措施${at}`), ...(at === 9 ? { needs: { q0: 1 } } : {}) }),
      ),
    });
    const tables = (template: Template) => {
      const model = reportOn(made, answers(), { template });
      const section = model.sections.filter(({ id }) => id === 'roadmap');
      return blocksOf({ ...model, sections: section }).flatMap((block) =>
        block.block === 'table' ? [block.rows.map(({ anchor }) => anchor)] : [],
      );
    };
    const [told, others] = tables(DEFAULT);
    expect(told).toEqual(['action:a0', 'action:a9']);
    expect(others).toHaveLength(8);
    expect(tables(atFullLength(DEFAULT)).map((rows) => rows.length)).toEqual([10]);
  });

  test('names the figures that it had to assume', () => {
    const said = asText(reportOn(plant(), answers({ share: 5, erp: 'o1', backup: 'o2' })));
    expect(said).toContain('machines 按 10 估 × 0.5–2 = 5–20');
    expect(said).toContain('未填“machines”，费用按 10 估算，涉及“加装网关”。填上实际数量后请重新生成报告。');
  });

  test('is left out, with Monday and every mention of actions, where no plan is wanted', () => {
    const model = reportOn(plant(), given, { options: { plan: false } });
    expect(titles(model)).not.toContain('roadmap');
    expect(titles(model)).not.toContain('monday');
    expect(asText(model)).not.toContain('加装网关');
  });

  test('first steps come from actions that can begin at once', () => {
    const model = reportOn(plant(), given);
    expect(first(model, 'steps')?.steps.map(({ title }) => title)).toEqual(['列设备清单']);
  });

  test('offers are used only where asked for', () => {
    const quoted = { ...given, plan: { quotes: { gateways: { cost: 6.66 } } } };
    expect(asText(reportOn(plant(), quoted))).not.toContain('6.66');
    expect(asText(reportOn(plant(), quoted, { quotes: true }))).toContain('按企业取得的报价');
  });
});

describe('the sources', () => {
  const document = (title: string) => ({ title: text(title), certainty: 'secondary' as const });

  test('are those that something in the report rests on; the others are counted', () => {
    const made = plant({
      sources: {
        plan: { ...document('规划'), passages: { sme: text('中小企业一段'), other: text('别的一段') } },
        prices: document('报价'),
        unused: document('没用到的'),
      },
      dimensions: [dimension('networking', { questions: [percent('share', { source: 'plan#sme' })] })],
      actions: [
        action('gateways', { share: 3 }, { title: text('加装网关'), source: 'prices' }),
        action('saas', { share: 1 }, { title: text('租云软件'), source: 'unused' }),
      ],
      levels: [level('L1', { score: 'networking', 'at-least': 2 })],
    });
    const saidOf = (template: Template) => {
      const model = reportOn(made, answers({ share: 5 }), { template });
      return asText({ ...model, sections: model.sections.filter(({ id }) => id === 'sources') });
    };
    const brief = saidOf(DEFAULT);
    expect(brief).toContain('规划 · 用于：题 1.1');
    expect(brief).not.toContain('中小企业一段');
    expect(brief).not.toContain('没用到的');
    const said = saidOf(atFullLength(DEFAULT));
    expect(said).toContain('· 中小企业一段（题 1.1）');
    expect(said).not.toContain('别的一段');
    expect(said).toContain('用于：措施 1');
    expect(said).not.toContain('没用到的');
    expect(said).toContain('问卷另列有 1 份文件，本报告没有用到。');
  });
});
