// All companies through the program: what is counted.

import { answersOf } from './answers.mjs';
import { companyOf } from './companies.mjs';
import {
  byRole,
  compile,
  evaluate,
  findGaps,
  levels,
  LOT,
  NOT_APPLICABLE,
  nodes,
  questionnaire,
  questions,
  sectors,
  sizeFact,
  toNumber,
  UNKNOWN,
  valuate,
  zhizao,
} from './program.mjs';
import { ASSUMED, COMPANIES, GAPS, SIZES } from './setting.mjs';

const uncut = nodes.map(() => false);
export function scored(company, given) {
  const scorer = compile(questionnaire, company);
  const situation = zhizao.situate(scorer, given, uncut, true);
  const standings = zhizao.standingsIn(scorer, given, situation);
  const valuation = valuate(scorer, standings);
  const score = valuation.score(0);
  return { scorer, situation, standings, valuation, rank: valuation.rank(0), score: score && toNumber(score) };
}

const asEntries = (given) =>
  Object.fromEntries(questions.flatMap(({ id }, at) => (given[at] === undefined ? [] : [[id, { answer: given[at] }]])));

const { id: questionnaireId, version } = questionnaire;
const answersFor = (company, given) => ({
  questionnaire: questionnaireId,
  version,
  company,
  date: '2026-01-01',
  answers: asEntries(given),
});

/** What an answer is counted as: its option; for figures, ticks and rows its points. */
export const shareKey = ({ question, meaning }, answer) =>
  answer === UNKNOWN || answer === NOT_APPLICABLE
    ? answer
    : question.kind === 'choice' || question.kind === 'yes-no'
      ? String(answer)
      : `${Math.round(toNumber(meaning.points(answer)) * 2) / 2} points`;

export const count = (map, key, by = 1) => map.set(key, (map.get(key) ?? 0) + by);
export const cells = sectors.flatMap((sector) => SIZES.map((size) => ({ sector, size })));
export const results = [];
export const actionsSeen = new Map();
export const checksStruck = new Map();
export const shares = questions.map(() => new Map());
export const rowShares = questions.map(() => new Map());
export const started = performance.now();

for (const { sector, size } of cells) {
  const cell = {
    sector,
    size,
    levels: new Map(),
    latent: new Map(),
    byScore: new Map(),
    scores: [],
    designated: 0,
    wrongSize: 0,
    asked: 0,
    struck: 0,
    points: questions.map(() => new Map()),
    figures: questions.map(() => ({ sum: 0, count: 0 })),
    shares: questions.map(() => new Map()),
    unmet: new Map(),
    company: undefined,
  };
  for (let index = 0; index < COMPANIES; index += 1) {
    const made = companyOf(sector, size, index);
    const given = answersOf(made, sector, size);
    const result = scored(made.company, given);
    cell.company ??= made.company;
    count(cell.levels, result.rank);
    count(cell.byScore, rankByScore(result.valuation));
    count(cell.latent, Math.min(Math.floor(made.maturity + ASSUMED.below), 5));
    cell.scores.push(result.score ?? 0);
    if ((made.company[byRole('revenue')?.id] ?? 0) >= 2000) cell.designated += 1;
    if (sizeFact !== undefined && result.scorer.facts.get(sizeFact) !== size) cell.wrongSize += 1;
    questions.forEach((question, at) => {
      if (result.situation.questions[at] !== LOT.ASKED || given[at] === undefined) return;
      cell.asked += 1;
      const answer = given[at];
      if (question.meaning.scored) {
        const key = shareKey(question, answer);
        count(cell.shares[at], key);
        count(shares[at], key);
        const standing = result.standings[at];
        if (standing) count(cell.points[at], toNumber(standing.points));
        if (question.question.kind === 'grid' && typeof answer === 'object')
          for (const option of Object.values(answer)) count(rowShares[at], option);
      }
      if (typeof answer === 'number') {
        cell.figures[at].sum += answer;
        cell.figures[at].count += 1;
      }
    });
    const struck = (questionnaire.checks ?? []).filter(
      ({ when }) => evaluate(when, result.scorer.facts, result.situation.readingOf) === true,
    );
    for (const { id } of struck) count(checksStruck, id);
    cell.struck += Number(struck.length > 0);
    if (index < GAPS && result.rank < levels.length) {
      // Of the assessment, gaps read the level alone.
      const assessment = { root: { level: { rank: result.rank } } };
      const seen = new Set(
        findGaps(questionnaire, answersFor(made.company, given), assessment).flatMap(({ actions }) => actions),
      );
      for (const action of seen) count(actionsSeen, action);
    }
    // What alone keeps a company from the next level.
    const next = nodes[0].levels[result.rank];
    if (next !== undefined) {
      const unmet = next.conditions.flatMap((condition, place) =>
        zhizao.statusOf(condition, result.valuation.measure) === 'unmet' ? [place] : [],
      );
      if (unmet.length === 1) count(cell.unmet, `${next.id} ${worded(result.rank, unmet[0])}`);
    }
  }
  results.push(cell);
}

/** The level if only the company's score were asked for. */
function rankByScore({ measure }) {
  const met = ({ members, ...condition }) =>
    members.some(({ subject }) => subject.of !== 'score' || subject.node !== 0) ||
    zhizao.statusOf({ ...condition, members }, measure) !== 'unmet';
  const stops = nodes[0].levels.findIndex(({ conditions }) => !conditions.every(met));
  return stops === -1 ? levels.length : stops;
}

export function worded(rank, place) {
  const set = questionnaire.levels;
  const condition = (typeof set === 'string' ? questionnaire['level-sets'][set].levels : set)[rank].requires[place];
  return JSON.stringify(condition, (key, value) => (key === 'title' ? undefined : value)).replaceAll('"', '');
}
