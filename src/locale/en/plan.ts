import type { PlanWords, Place } from '../plan-words.ts';

const place = ({ level, score }: Place): string =>
  level === null ? (score ?? '–') : score === null ? level : `${level} (${score})`;

export const plan: PlanWords = {
  title: (company) => `${company} · road map`,
  open: (count) =>
    `${count === 1 ? '1 question has no answer yet and counts' : `${count} questions have no answer yet and count`} at the lowest points: what the company has already may stand here as still to do. Answer, then plan again.`,
  way: (from, to) => `${place(from)} → ${place(to)}`,
  facts: {
    once: (money) => `${money} once`,
    yearly: (money) => `then ${money} a year`,
    months: (months, crew, shortest) =>
      `${months} with ${crew} at once (${shortest ? 'no schedule is shorter' : 'scheduled by rule'})`,
    actions: (count) => (count === 1 ? '1 action' : `${count} actions`),
    subsidy: (given, own) => `Subsidy ${given}; the company pays ${own} itself`,
    noSubsidy: 'The level that the subsidy asks for is not reached: none is counted',
  },
  subsidyNote:
    "The subsidy counts by this questionnaire's level; authorities pay for a level that they have rated themselves. Ask before applying.",
  proven: (goal) =>
    goal === 'target'
      ? 'Proven: no cheaper way (each cost at the middle of its range).'
      : 'Proven: nothing better within these limits (each cost at the middle of its range).',
  firmness: ({ low, high, affordable }) => {
    if (affordable === false)
      return 'With all costs at their high end it is beyond the budget: get quotes, put them under plan: in the answers file, and plan again.';
    if (low === true && high === true) return 'It stays the best with all costs at their low, and at their high, end.';
    const ends = [...(low === false ? ['low'] : []), ...(high === false ? ['high'] : [])];
    return ends.length === 0
      ? null
      : `With all costs at their ${ends.join(' or their ')} end another choice is better: get quotes, put them under plan: in the answers file, and plan again.`;
  },
  notProven: (gap) =>
    gap === null
      ? 'The time ran out before this was proven the best. --time-limit gives more.'
      : `The time ran out: this is the best found, at most ${gap} from the best of all. --time-limit gives more time.`,
  nothingFound: 'The time ran out before a plan was found. --time-limit gives more.',
  alreadyReached: (present, wanted) =>
    present === wanted
      ? `The company is at ${present} already; nothing need be done.`
      : `The company is at ${present} already, above ${wanted}; nothing need be done.`,
  unreachable: (wanted, highest) => `No actions reach ${wanted}; the highest that can be reached is ${highest}.`,
  unmet: 'Conditions that no action can meet:',
  together: 'Each condition by itself can be met, but not all together (actions exclude one another, or are excluded).',
  beyond: (wanted, money, months, own, proven) =>
    `${wanted} is beyond these limits: ${proven ? 'the cheapest way takes' : 'the best way found in time, not proven, takes'} ${money}${own === null ? '' : ` (${own} less the subsidy)`} and ${months}.`,
  instead: 'The best within them:',
  nothingBetter: 'Within these limits no action raises the level or the score.',
  stage: (number, kind, from, to) =>
    `Stage ${number}: ${kind} (${from === to ? `month ${from}` : `months ${from}–${to}`})`,
  stages: {
    'quick-wins': 'quick wins',
    foundation: 'foundation',
    integration: 'integration',
    extension: 'extension',
  },
  stagePurpose: {
    'quick-wins': 'light, felt within three months',
    foundation: 'what later actions rest on',
    integration: 'joined up on that foundation',
    extension: 'taken further',
  },
  afterStage: (to, cumulative) => `Then: ${place(to)}, ${cumulative} spent in all`,
  quoted: (cost) => `${cost} (as quoted)`,
  id: (id) => `id: ${id}`,
  included: 'asked for',
  carries: (conditions) => `conditions that then fail: ${conditions}`,
  neededBy: (actions) => `needed before: ${actions}`,
  waitsFor: (actions) => `waits for: ${actions}`,
  separator: '; ',
  without: (without) => {
    switch (without.is) {
      case 'dearer':
        return `without it: the cheapest way costs ${without.by} more`;
      case 'cheaper':
        return `without it: ${without.by} less`;
      case 'same':
        return 'without it: another way costs the same';
      case 'less':
        return `without it: the same limits lead to ${place(without.place)} at best`;
      case 'hardly-less':
        return 'without it: the score is a little lower (by less than 0.01)';
      case 'no-way':
        return 'without it: there is no other way';
      case 'unknown':
        return 'without it: not known, the time ran out';
    }
  },
  frontier: 'The cheapest way to each level above:',
  frontierPoint: (level, { money, own, months, actions }) =>
    `${level}: ${money}${own === null ? '' : ` (${own} less the subsidy)`}, ${months}, ${actions === 1 ? '1 action' : `${actions} actions`}`,
  frontierUnproven: ' (not proven, the time ran out)',
  asksAnew: 'These actions change what is asked; levels and scores are those of the questions asked then.',
  estimates: 'Costs are estimates for budgeting, as ranges; where the answers file has a quote, the quote counts.',
  explainHint: '--explain gives the id of each action, and why it is there.',
};
