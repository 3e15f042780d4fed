import type { PlanWords } from '../../../report/words/plan.ts';

/** Without the full stop, for a bracket to follow. */
const unended = (text: string): string => text.replace(/[。.]$/, '');

/** “本问卷估计（估算）”说了两遍。 */
const says = (text: string, certainty: string): boolean =>
  text.includes(certainty) || (certainty === '估算' && text.includes('估计'));

export const plan: PlanWords = {
  roadmap: {
    title: '改造路线',
    none: (gaps) => `有 ${gaps} 项差距，但问卷中没有能够补上它们、又适合本企业的措施。`,
    lead: ({ actions, total, yearly, atLeast, inTurn }) =>
      `补上全部差距共列 ${actions} 项措施，一次性投入合计约 ${total}${yearly === null ? '' : `，此后${yearly}`}；能并行的都并行，最快约 ${atLeast}，逐项做约 ${inTurn}。`,
    noOptimumTitle: '这是排出来的次序，不是算出来的最优方案',
    noOptimum:
      '措施按差距逐项选取：先补绕不开的，再补其余的；同一差距有几种办法时，先取轻量化的，再取（连同前提）便宜的；前提没有具备的排在前提之后。标“可选”的不必全做：达标条件一满足就可以停。哪一组措施花钱最少，本版尚不计算。',
    caption: '措施、投入与次序',
    toldCaption: (actions, named) =>
      named ? `先做这 ${actions} 项：补上达标条件点名或绕不开的差距，含它们的前提` : `排在最前的 ${actions} 项`,
    othersCaption: (actions) => `其余 ${actions} 项：提高得分用，可选，不必全做`,
    columns: {
      place: '序',
      action: '措施',
      lifts: '提升',
      cost: '一次性投入与运维',
      months: '周期',
      cumulative: '累计投入',
    },
    why: { required: '必须', useful: '可选', prerequisite: '前提' },
    lifts: '提升：',
    lift: (question, from, to, closes) => `${question} ${from}→${to} 分${closes ? '（补上差距）' : ''}`,
    afterPlaces: (places) => `先做第 ${places.join('、')} 项`,
    waitsFor: (actions) => `先做：${actions}`,
    benefit: (text, certainty) => `通常效果：${unended(text)}（${certainty}）`,
    basis: (text, certainty) => `估算依据：${unended(text)}${says(text, certainty) ? '' : `（${certainty}）`}`,
    quoted: '按企业取得的报价',
    fixed: (range) => `固定部分 ${range}`,
    per: ({ figure, quantity, unit, result, assumed, share, bounded }) => {
      const of = share === null ? '' : `（${share.value} 的 ${share.share}）`;
      const limit = bounded === 'at-least' ? '（按起点数量）' : bounded === 'at-most' ? '（按上限数量）' : '';
      return `${figure} ${assumed ? '按 ' : ''}${quantity}${of}${limit}${assumed ? ' 估' : ''} × ${unit} = ${result}`;
    },
    share: (share, range) => `投入的 ${share}，即 ${range}`,
    upkeep: (money) => `运维${money}`,
    estimates:
      '金额单位为万元，均为编预算用的估算区间，不是报价；分项按每单位的区间乘以本企业的数量得出，各项对下限舍、对上限入，合计按所列金额相加。下单以前请至少取得两家报价。',
    assumedTitle: '哪些数量是假定的',
    assumed: (figure, quantities, actions) =>
      `未填“${figure}”，费用按 ${quantities} 估算，涉及${actions}。填上实际数量后请重新生成报告。`,
    alternativesTitle: '同一件事的其他做法',
    alternatives: '下列措施各有替代做法，只需选一种；表中所列是按上述规则选出的。',
    alternative: (action, others) => `“${action}”，也可以改为${others}。`,
    leftTitle: '还没有办法补上的差距',
    left: {
      'no-action': (question) => `“${question}”：问卷中没有适合本企业的措施。`,
      'not-far-enough': (question) => `“${question}”：现有措施能提分，但提不到所需的得分。`,
      'ruled-out': (question) => `“${question}”：能补上它的措施已被企业排除，或其前提无法具备。`,
    },
    done: (actions) => `企业注明已经完成、因此不再列入的措施：${actions}。`,
    impossible: (actions) => `企业注明做不到、因此不予考虑的措施：${actions}。`,
  },
  monday: {
    title: '下周一先做这几件事',
    lead: (steps) => `下面${steps === 1 ? '这件事' : ` ${steps} 件事`}不用等别的条件，现在就能动手。`,
    towards: (action) => `这是“${action}”的第一步。`,
  },
};
