import type { PlanWords } from '../../../report/words/plan.ts';
import { many } from './phrases.ts';

/** Without the full stop, for a bracket to follow. */
const unended = (text: string): string => text.replace(/\.$/, '');

export const plan: PlanWords = {
  roadmap: {
    title: 'Road map',
    none: (gaps) =>
      `There ${gaps === 1 ? 'is 1 gap' : `are ${gaps} gaps`}, but the questionnaire has no action that closes them and fits this company.`,
    lead: ({ actions, total, yearly, atLeast, inTurn }) =>
      `${many(actions, 'action')} close the gaps, for about ${total} once${yearly === null ? '' : ` and ${yearly} after that`}; ${atLeast} at best, with everything side by side that can be, and ${inTurn} one after the other.`,
    noOptimumTitle: 'An order, not an optimum',
    noOptimum:
      'Actions are picked gap by gap: those that must be closed first, then the others. Where several would do, light-weight ones go first, then the cheaper, counting what they need; nothing comes before what it needs. Those marked “optional” need not all be done: stop as soon as the conditions are met. Which set costs least is not worked out in this version.',
    caption: 'Actions, cost and order',
    toldCaption: (actions, named) =>
      named
        ? `First: ${many(actions, 'action')} for the gaps that conditions name or that cannot be left open, with what they need`
        : `The first ${many(actions, 'action')}`,
    othersCaption: (actions) => `${many(actions, 'further action')} to raise the score: optional, not all need be done`,
    columns: {
      place: 'No.',
      action: 'Action',
      lifts: 'Lifts',
      cost: 'Cost and upkeep',
      months: 'Time',
      cumulative: 'Cost so far',
    },
    why: { required: 'must be done', useful: 'optional', prerequisite: 'needed first' },
    lifts: 'Lifts: ',
    lift: (question, from, to, closes) => `${question} ${from}→${to} points${closes ? ' (closes the gap)' : ''}`,
    afterPlaces: (places) => `after no. ${places.join(', ')}`,
    waitsFor: (actions) => `After: ${actions}`,
    benefit: (text, certainty) => `Typical benefit: ${unended(text)} (${certainty})`,
    basis: (text, certainty) => `Basis: ${unended(text)}${text.includes(certainty) ? '' : ` (${certainty})`}`,
    quoted: 'by the company’s own offer',
    fixed: (range) => `fixed: ${range}`,
    per: ({ figure, quantity, unit, result, assumed, share, bounded }) => {
      const of = share === null ? '' : ` (${share.share} of ${share.value})`;
      const limit =
        bounded === 'at-least' ? ' (smallest order)' : bounded === 'at-most' ? ' (most that is charged)' : '';
      return `${figure}: ${quantity}${of}${limit}${assumed ? ' assumed' : ''} × ${unit} = ${result}`;
    },
    share: (share, range) => `${share} of the cost: ${range}`,
    upkeep: (money) => `upkeep ${money}`,
    estimates:
      'Ranges are estimates for budgeting, not offers. In grey: the range for each unit times the company’s own quantity, in CNY. Amounts are rounded down at the lower and up at the upper end; totals add up the amounts as shown. Get at least two offers before ordering.',
    assumedTitle: 'Quantities that had to be assumed',
    assumed: (figure, quantities, actions) =>
      `“${figure}” is not known; ${quantities} ${quantities.includes(',') ? 'were' : 'was'} assumed for ${actions}. Enter the real figure and make the report again.`,
    alternativesTitle: 'Other ways to the same end',
    alternatives:
      'Each of these has alternatives, of which only one is needed; the table has the one that the rule above picks.',
    alternative: (action, others) => `“${action}”, or else ${others}.`,
    leftTitle: 'Gaps that stay open',
    left: {
      'no-action': (question) => `“${question}”: the questionnaire has no action that fits this company.`,
      'not-far-enough': (question) => `“${question}”: actions lift it, but not as far as needed.`,
      'ruled-out': (question) =>
        `“${question}”: what would close it was ruled out by the company, or what it needs first cannot be had.`,
    },
    done: (actions) => `Done already, as the company says, and so not listed: ${actions}.`,
    impossible: (actions) => `Not possible, as the company says, and so not considered: ${actions}.`,
  },
  monday: {
    title: 'What to do on Monday',
    lead: (steps) =>
      steps === 1
        ? 'This waits for nothing and can begin at once.'
        : `These ${steps === 2 ? 'two' : 'three'} wait for nothing and can begin at once.`,
    towards: (action) => `The first step of “${action}”.`,
  },
};
