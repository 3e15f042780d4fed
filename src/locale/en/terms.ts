import type { Terms } from '../../report/terms.ts';
import { showAmount } from '../../text/figures.ts';

const and = (names: readonly string[], word = 'and'): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;

interface Range {
  readonly min: number;
  readonly max: number;
}

/** In 10,000 CNY, as shown: the lower end down, the upper end up, to no more digits than an estimate deserves. */
const yuanShown = ({ min, max }: Range): Range => {
  const step = (amount: number): number => (amount < 1 ? 100 : amount < 10 ? 1_000 : 10_000);
  const low = Math.floor(Math.round(min * 10_000) / step(min)) * step(min);
  const high = Math.ceil(Math.round(max * 10_000) / step(max)) * step(max);
  return { min: low / 10_000, max: high / 10_000 };
};

const range = ({ min, max }: Range): string => (min === max ? exact(min) : `${exact(min)}–${exact(max)}`);
const yuan = (amounts: Range): string => `CNY ${range(yuanShown(amounts))}`;

const exact = (amount: number): string => showAmount(Number((amount * 10_000).toFixed(2)));

/** Nobody counts in ten thousands in English: 3,100 of them are CNY 31 million. */
const cny = (amount: number): string =>
  Math.abs(amount) < 100 ? `CNY ${exact(amount)}` : `CNY ${showAmount(Number((amount / 100).toFixed(8)))} million`;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const measured = { score: 'a score', points: '', level: '', option: '' } as const;

export const terms: Terms = {
  company: 'Company',
  score: (dimension) => (dimension === null ? 'overall score' : `“${dimension}” score`),
  scoreOf: (value, max) => `${value} / ${max}`,
  points: (points) => (points === '1' ? '1 point' : `${points} points`),
  level: (id, title) => (id === '' ? title : `${id} ${title}`),
  notYet: 'below the first level',
  list: (names) => and(names),
  quote: (name) => `“${name}”`,
  kinds: {
    choice: 'single choice',
    percent: 'percentage',
    number: 'number',
    'yes-no': 'yes or no',
    multiple: 'multiple choice',
    grid: 'grid',
    text: 'free text',
  },
  aggregates: {
    mean: { name: 'weighted mean', rule: 'each part times its weight, added up and divided by the sum of the weights' },
    minimum: { name: 'minimum', rule: 'the lowest part decides' },
    sum: { name: 'sum', rule: 'each part times its weight, added up' },
    level: { name: 'own level', rule: 'the level that the dimension has reached counts as its score' },
    staged: {
      name: 'stage by stage',
      rule: 'one for each stage satisfied from the first on, plus the score of the first that is not',
    },
    none: { name: 'no total', rule: 'the parts stand side by side and are not added up' },
  },
  footings: {
    confirmed: { name: 'confirmed', meaning: 'checked against the document itself' },
    secondary: { name: 'second-hand', meaning: 'taken from an account of the document, not from the document' },
    recalled: { name: 'from memory', meaning: 'written from general knowledge, not looked up' },
    unsure: { name: 'unsure', meaning: 'source or figure not established' },
    estimate: { name: 'estimate', meaning: 'the authors’ own judgement' },
    'own-reading': { name: 'own reading', meaning: 'traces to no passage: the authors’ own interpretation' },
  },
  services: { diagnosis: 'digital diagnosis', retrofit: 'smart retrofit', cloud: 'move to the cloud' },
  light: 'light-weight',
  policies: {
    exclude: '“not applicable” leaves the question out of the score',
    zero: '“not applicable” earns the lowest points',
    full: '“not applicable” earns full points',
    refused: '“not applicable” cannot be answered',
  },
  roles: {
    name: 'company',
    sector: 'sector',
    employees: 'employees',
    revenue: 'revenue',
    region: 'region',
    size: 'size',
  },
  status: { draft: 'draft', active: 'in force', retired: 'retired' },
  states: {
    unknown: 'unknown',
    open: 'not answered',
    'not-applicable': 'not applicable',
    'not-asked': 'not asked',
    cut: 'dimension not applicable',
    carried: 'carried over, not yet confirmed',
  },
  answer: {
    unknown: 'Not known',
    notApplicable: 'Not applicable',
    open: 'Not answered',
    yes: 'Yes',
    no: 'No',
    none: 'None of them',
    figure: (figure, unit) =>
      unit === '10,000 CNY'
        ? cny(figure)
        : unit === '%'
          ? `${showAmount(figure)}%`
          : `${showAmount(figure)} ${unit}`.trimEnd(),
    from: (figure) => `${figure} or more`,
    above: (figure) => `more than ${figure}`,
    below: (figure) => `less than ${figure}`,
    upTo: (figure) => `${figure} or less`,
    between: (lower, upper) => `${lower}, ${upper}`,
    atLeast: (count) => `at least ${count} of them`,
    atLeastOf: (count, items) => `at least ${count} of these: ${items.join('; ')}`,
    anyOf: (items) => and(items, 'or'),
    list: (items) => items.join('; '),
    row: (row, answer) => `${row}: ${answer}`,
  },
  selections: { tagged: (tag) => `everything marked “${tag}”`, children: 'all parts' },
  money: yuan,
  moneyShown: yuanShown,
  moneySum: (amounts) => `CNY ${range(amounts)}`,
  amount: range,
  moneyAYear: (amounts) => `${yuan(amounts)} a year`,
  priceAsWritten: (amounts) => `CNY ${range(amounts)}`,
  months: (months) => {
    if (months === 0) return 'at any time';
    if (months >= 1) return months === 1 ? '1 month' : `${months} months`;
    const weeks = Math.max(1, Math.round(months * 4.3));
    return weeks === 1 ? 'about 1 week' : `about ${weeks} weeks`;
  },
  day: (day) => {
    const [year, month, date] = day.split('-').map(Number);
    return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
  },
  percent: (figure) => `${figure}%`,
  requires: {
    score: ({ subject, bound, required }) => `${subject} ${bound === 'above' ? 'above' : 'of at least'} ${required}`,
    level: ({ subject, required }) => `“${subject}” at ${required} or higher`,
    points: ({ subject, bound, required }) =>
      `“${subject}”: ${bound === 'above' ? 'more than' : 'at least'} ${points(required)}`,
    chosen: ({ subject, required, ticked }) =>
      ticked ? `“${subject}”: includes “${required}”` : `“${subject}”: “${required}” or better`,
    every: ({ subject, measure, bound, required }) => `${subject}: each ${reaching(measure, bound, required)}`,
    count: ({ subject, measure, bound, required, count }) =>
      `at least ${count} of ${subject} ${reaching(measure, bound, required)}`,
  },
  standing: ({ kind, status, measure, actual, short, reached, members, failing }) => {
    if (status === 'dropped') return 'nothing of it applies, not required';
    if (actual === null) return 'no result';
    const shown = measure === 'points' ? points(actual) : measure === 'score' ? actual : `“${actual}”`;
    if (kind === 'count') return `${reached} now`;
    if (kind === 'every') {
      const lowest = `the lowest has ${shown}`;
      return failing.length === 0 ? `all ${members} do; ${lowest}` : `${reached} of ${members} do; ${lowest}`;
    }
    return short === null ? `now ${shown}` : `now ${shown}, ${short} short`;
  },
  actual: ({ kind, measure, figure }) =>
    kind === 'count' ? figure : `${kind === 'every' ? 'lowest ' : ''}${measure === 'points' ? points(figure) : figure}`,
  short: ({ kind, measure, figure }) => (kind !== 'count' && measure === 'points' ? points(figure) : figure),
  sentence: (requirement, standing) => `${requirement} (${standing})`,
};

const points = (figure: string): string => (figure === '1' ? '1 point' : `${figure} points`);

function reaching(measure: keyof typeof measured, bound: 'at-least' | 'above', required: string): string {
  if (measure === 'level') return `at ${required} or higher`;
  if (measure === 'points') return `with ${bound === 'above' ? 'more than' : 'at least'} ${points(required)}`;
  return `with ${measured[measure] || 'a figure'} ${bound === 'above' ? 'above' : 'of at least'} ${required}`;
}
