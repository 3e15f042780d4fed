// What a company answers, brought to the published figures (docs/simulation.md §5, §6).

import { chance, normal, quantile } from './chance.mjs';
import { latent } from './companies.mjs';
import { byRole, evaluate, nodes, NOT_APPLICABLE, questionnaire, questions, toNumber, UNKNOWN } from './program.mjs';
import { ASSUMED, REFERENCE } from './setting.mjs';
import { ways } from './ways.mjs';

const optionSets = questionnaire['option-sets'] ?? {};
export const prepared = questions.map(({ id, question, meaning, parent }) => {
  const choices = typeof question.options === 'string' ? optionSets[question.options] : question.options;
  const around = { id, question, meaning, choices, dimension: nodes[parent].id };
  return { ...around, way: ways[question.kind](around) };
});

/** What moves a question, so that the reference size class comes to the latest published figure; by sector. */
export const benchmarksOf = (id, sector) => {
  const company = { [byRole('sector')?.id ?? '']: sector };
  const known = new Map(Object.entries(company));
  const all = (questionnaire.benchmarks ?? []).filter(
    (one) =>
      one.question === id && one.kind === 'reached' && (one.when === undefined || evaluate(one.when, known) === true),
  );
  const own = all.filter(({ when }) => when !== undefined);
  return (own.length > 0 ? own : all).sort((a, b) => b.year - a.year);
};
const QUANTILES = 41;
const deviations = Array.from({ length: QUANTILES }, (_, part) => quantile((part + 0.5) / QUANTILES));
const offsets = new Map();
function offsetOf(at, sector) {
  const { id, way, meaning, question } = prepared[at];
  const [benchmark] = benchmarksOf(id, sector);
  if (benchmark === undefined) return 0;
  const place = benchmark.when === undefined ? benchmark.id : `${benchmark.id}/${sector}`;
  if (offsets.has(place)) return offsets.get(place);
  const offset =
    benchmark.option === undefined && !['percent', 'number'].includes(question.kind)
      ? 0
      : solved(benchmark, { way, meaning }, sector);
  offsets.set(place, offset);
  return offset;
}

/** By how much latent values must move for the reference size class to come to the published figure. */
function solved(benchmark, { way, meaning }, sector) {
  // The nation's figure is met without the sector's shift, a sector's own with it.
  const own = benchmark.when === undefined ? 'nation' : sector;
  const spread = Math.hypot(ASSUMED.dimension, ASSUMED.noise);
  const bar = benchmark.option === undefined ? undefined : toNumber(meaning.required(benchmark.option));
  const comesTo = (moved) => {
    let sum = 0;
    for (const company of deviations) {
      const maturity = latent(own, REFERENCE, company);
      for (const noise of deviations) {
        const answer = way(maturity + spread * noise + moved, chance(`${noise}`), { employees: 400 });
        sum += bar === undefined ? answer : 100 * Number(toNumber(meaning.towards(benchmark.option, answer)) >= bar);
      }
    }
    return sum / QUANTILES ** 2;
  };
  const rises = comesTo(3) >= comesTo(-3);
  let [low, high] = [-6, 6];
  for (let round = 0; round < 30; round += 1) {
    const middle = (low + high) / 2;
    if (comesTo(middle) < benchmark.figure === rises) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

export function answersOf({ key, company, maturity }, sector, size) {
  const employees = company[byRole('employees')?.id] ?? 50;
  const deviations = new Map();
  return prepared.map(({ id, way, meaning, dimension }, at) => {
    const next = chance(`${key}/${id}`);
    const luck = next();
    const noise = normal(next);
    if (meaning.scored && luck < ASSUMED.unknown[size] * (1 - Math.min(maturity, 5) / 5)) return UNKNOWN;
    if (meaning.policy !== 'refused' && luck > 1 - ASSUMED.notApplicable) return NOT_APPLICABLE;
    if (!deviations.has(dimension)) deviations.set(dimension, normal(chance(`${key}//${dimension}`)));
    const value =
      maturity + ASSUMED.dimension * deviations.get(dimension) + ASSUMED.noise * noise + offsetOf(at, sector);
    return way(value, next, { employees });
  });
}
