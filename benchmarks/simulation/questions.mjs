// Figures beside the published ones, where the published company lands, and the share of each answer (docs/simulation.md §8).

import { benchmarksOf, prepared } from './answers.mjs';
import { all, percent, say, sum, table } from './printing.mjs';
import {
  fields,
  fromDecimal,
  levels,
  NOT_APPLICABLE,
  nodes,
  questionnaire,
  questions,
  toNumber,
  UNKNOWN,
  zhizao,
} from './program.mjs';
import { cells, count, results, rowShares, scored, shares, worded } from './run.mjs';
import { ASSUMED, COMPANIES, options, SIZES } from './setting.mjs';

say('## Figures beside the published ones: means by size class (sectors alike)');
const figureRows = questions.flatMap(({ id, question, meaning }, at) => {
  if (!['percent', 'number'].includes(question.kind) || !meaning.scored) return [];
  const published = (questionnaire.benchmarks ?? [])
    .filter((one) => one.question === id && one.kind === 'reached')
    .map(({ figure, year, when }) => `${figure} (${year}${when === undefined ? '' : ', some'})`);
  const means = SIZES.map((size) => {
    const pool = all(size).reduce(
      (total, { figures }) => ({ sum: total.sum + figures[at].sum, count: total.count + figures[at].count }),
      { sum: 0, count: 0 },
    );
    return pool.count === 0 ? '–' : (pool.sum / pool.count).toFixed(1);
  });
  return [[id, published.join('; ') || 'none', ...means]];
});
table(['question', 'published', ...SIZES], figureRows);
for (const one of (questionnaire.benchmarks ?? []).filter(
  ({ kind, option }) => kind === 'reached' && option !== undefined,
)) {
  const at = questions.findIndex(({ id }) => id === one.question);
  const { meaning } = questions[at];
  const bar = toNumber(meaning.required(one.option));
  const answers = SIZES.map((size) => {
    let [has, total] = [0, 0];
    for (const { shares: own } of all(size))
      for (const [key, value] of own[at]) {
        if (key === NOT_APPLICABLE) continue;
        total += value;
        if (key !== UNKNOWN && !key.endsWith(' points') && toNumber(meaning.towards(one.option, key)) >= bar)
          has += value;
      }
    return `${size} ${percent(has, total)}`;
  });
  say(`${one.question}: at least ${one.option}, published ${one.figure} % (${one.year}); ${answers.join(', ')}`);
}
say();

say('## A company with every published figure and otherwise the median answers of its class');
const landed = results.map((cell) => {
  const { sector, size } = cell;
  const company = { ...cell.company };
  for (const field of fields) {
    if (field.kind === 'choice' && ASSUMED.choice[field.id]?.[sector] !== undefined)
      company[field.id] = Object.entries(ASSUMED.choice[field.id][sector]).sort((a, b) => b[1] - a[1])[0][0];
  }
  const given = prepared.map(({ id, meaning, question }, at) => {
    if (!meaning.scored) return question.kind === 'text' ? undefined : meaning.parse(1).ok ? 1 : UNKNOWN;
    const ascending = [...cell.points[at]].sort((a, b) => a[0] - b[0]);
    let left = sum(cell.points[at]) / 2;
    const median = ascending.find(([, value]) => (left -= value) <= 0)?.[0] ?? 0;
    const usual = meaning.answerReaching(fromDecimal(median)) ?? UNKNOWN;
    const [benchmark] = benchmarksOf(id, sector);
    if (benchmark === undefined) return usual;
    if (benchmark.option === undefined) {
      const parsed = meaning.parse(benchmark.figure);
      return parsed.ok ? parsed.answer : usual;
    }
    // A share of firms: the firm in the middle has it where half of them have.
    const has = toNumber(meaning.towards(benchmark.option, usual)) >= toNumber(meaning.required(benchmark.option));
    return benchmark.figure < 50 || has ? usual : meaning.choosing(benchmark.option, usual);
  });
  const { rank, score, valuation } = scored(company, given);
  const next = nodes[0].levels[rank];
  const unmet =
    next === undefined
      ? []
      : next.conditions.flatMap((condition, place) =>
          zhizao.statusOf(condition, valuation.measure) === 'unmet' ? [worded(rank, place)] : [],
        );
  return [sector, size, levels[rank - 1] ?? '0', score?.toFixed(2) ?? '–', next?.id ?? '', unmet.join(' ')];
});
for (const [sector, size, level, score, next, unmet] of landed)
  say(
    `${sector.padEnd(12)} ${size.padEnd(7)} ${level.padEnd(3)} ${score}${unmet === '' ? '' : `  short of ${next}: ${unmet}`}`,
  );
say();

if (!options.short) {
  say('## Share of each answer, % of those asked (figures, ticks and rows: by points, to the half)');
  prepared.forEach(({ id, meaning, question, choices }, at) => {
    if (!meaning.scored) return;
    const total = sum(shares[at]);
    const known =
      question.kind === 'choice'
        ? choices.map((choice) => choice.id)
        : [...shares[at].keys()]
            .filter((key) => key.endsWith('points'))
            .sort((a, b) => Number.parseFloat(a) - Number.parseFloat(b));
    const ofSize = (size) => {
      const pool = new Map();
      for (const { shares: own } of all(size)) for (const [key, value] of own[at]) count(pool, key, value);
      return pool;
    };
    const rest = [...shares[at].keys()].filter((key) => !known.includes(key));
    say(`${id} (${question.kind}, asked of ${percent(total, cells.length * COMPANIES)} %)`);
    for (const key of [...known, ...rest]) {
      const bySize = SIZES.map((size) => percent(ofSize(size).get(key) ?? 0, sum(ofSize(size))).padStart(5)).join(' ');
      say(`  ${key.padEnd(16)} ${percent(shares[at].get(key) ?? 0, total).padStart(5)}   ${SIZES.join('/')} ${bySize}`);
    }
    if (question.kind === 'grid')
      say(
        `  rows: ${choices.map((choice) => `${choice.id} ${percent(rowShares[at].get(choice.id) ?? 0, sum(rowShares[at]))}`).join(', ')}`,
      );
  });
}
