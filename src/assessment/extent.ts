import type { Answer } from '../questionnaire/answer.ts';
import { compare, max, min, type Rational } from '../exact/rational.ts';
import { type Case, type Choice, isPlain, order } from './choices.ts';
import type { Scorer } from './compile.ts';
import { boundsOf, type Range } from './hull.ts';
import type { OutlinedQuestion, Standing } from './outline.ts';
import { standingOf } from './outline.ts';
import { valuate } from './score.ts';
import { type Cuts, type Given, LOT, situate, standingsIn } from './situation.ts';

/** What answers still allow. */
export interface Open {
  readonly scorer: Scorer;
  readonly given: Given;
  /** Undefined where a dimension may still be cut. */
  readonly cuts: Cuts;
  /** Questions that may be asked and are not answered in full. */
  readonly questions: readonly OutlinedQuestion[];
}

export interface Ends<T> {
  readonly low: T;
  readonly high: T;
}

/** From where to where the company's figures may go. */
export interface Extent {
  /** Never narrower than the truth. Null: no score at all. */
  readonly score: Ends<Rational> | null;
  readonly rank: Ends<number>;
  /** Whether answers were found that reach all four ends. */
  readonly attained: boolean;
}

/** Goes through every combination of the choices; what else is open is kept as a range. */
export function extentOf(open: Open, choices: readonly Choice[], undecided: boolean): Extent {
  const { scorer, given } = open;
  const rest = restOf(open, choices);
  let found: Reach = NOWHERE;
  let bounds: Reach = NOWHERE;
  for (const picked of combinations(choices)) {
    const cases = new Map<number, Case>();
    const cuts = [...open.cuts];
    const taken = [...given];
    picked.forEach((value, at) => {
      const choice = choices[at];
      if (choice === undefined) return;
      if ('node' in choice) cuts[choice.node] = value === true;
      else if (typeof value === 'object') {
        cases.set(choice.question, value);
        taken[choice.question] = value.answer;
      }
    });
    const closed = cuts.map((cut) => cut === true);
    for (const end of ['low', 'high'] as const) {
      const completed = taken.map((answer, at) => rest.answers.get(at)?.[end] ?? answer);
      const situation = situate(scorer, completed, closed, true);
      const standings = standingsIn(scorer, completed, situation);
      for (const [at, one] of cases) if (situation.questions[at] === LOT.ASKED) standings[at] = one[end];
      const valuation = valuate(scorer, standings);
      found = widened(found, valuation.score(0), valuation.rank(0));
    }
    const loose = undecided || rest.loose || cuts.includes(undefined) || [...cases.values()].some(isLoose);
    if (!loose) continue;
    const lots = situate(scorer, taken, cuts, false).questions;
    const hull = boundsOf(
      scorer,
      scorer.questions.map((question, at) =>
        rangeOf(question, lots[at] ?? LOT.ASKED, taken[at], cases.get(at), rest.ranges.get(at)),
      ),
    );
    bounds = widened(bounds, hull.score?.low ?? null, hull.ranks.low);
    bounds = widened(bounds, hull.score?.high ?? null, hull.ranks.high);
  }
  const score = union(bounds.score, found.score, min, max);
  const rank = union(bounds.rank, found.rank, Math.min, Math.max) ?? { low: 0, high: 0 };
  const same = (end: 'low' | 'high'): boolean =>
    rank[end] === found.rank?.[end] &&
    (score === null || (found.score !== null && compare(score[end], found.score[end]) === 0));
  return { score, rank, attained: same('low') && same('high') };
}

interface Reach {
  readonly score: Ends<Rational> | null;
  readonly rank: Ends<number> | null;
}
const NOWHERE: Reach = { score: null, rank: null };

/** Where nothing has a score, that is no end of the score. */
const widened = (reach: Reach, score: Rational | null, rank: number): Reach => ({
  score: score === null ? reach.score : union(reach.score, { low: score, high: score }, min, max),
  rank: union(reach.rank, { low: rank, high: rank }, Math.min, Math.max),
});

function union<T>(
  a: Ends<T> | null,
  b: Ends<T> | null,
  lower: (a: T, b: T) => T,
  higher: (a: T, b: T) => T,
): Ends<T> | null {
  if (a === null || b === null) return a ?? b;
  return { low: lower(a.low, b.low), high: higher(a.high, b.high) };
}

/** What is open and no choice goes through: the lowest and highest answers, and everything between. */
function restOf({ questions, given }: Open, choices: readonly Choice[]) {
  const chosen = new Set(choices.flatMap((choice) => ('question' in choice ? [choice.question] : [])));
  const answers = new Map<number, Ends<Answer>>();
  const ranges = new Map<number, Range | null>();
  let loose = false;
  for (const question of questions.filter(({ index }) => !chosen.has(index))) {
    const { worst, best, mayNotCount } = question.meaning.completions(given[question.index]);
    answers.set(question.index, { low: worst, high: best });
    const [low, top] = [standingOf(question, worst), standingOf(question, best)];
    const high = given[question.index] === undefined ? question.ceiling : top;
    ranges.set(question.index, low === null || high === null ? null : { low, high, mayNotCount });
    loose ||= low !== null && (mayNotCount || !isPlain(question));
  }
  return { answers, ranges, loose };
}

const isLoose = ({ range, low, high }: Case): boolean =>
  range !== null &&
  low !== null &&
  high !== null &&
  (range.mayNotCount || order(range.low, low) !== 0 || order(range.high, high) !== 0);

/** What a question may come to under all that it may be in for. */
function rangeOf(
  question: OutlinedQuestion,
  lots: number,
  answer: Answer | undefined,
  one: Case | undefined,
  open: Range | null | undefined,
): Range | null {
  const ends: Standing[] = [];
  let mayNotCount = false;
  if ((lots & LOT.ASKED) !== 0) {
    const range = one === undefined ? open : one.range;
    if (range === undefined) {
      const standing = answer === undefined ? question.lowest : standingOf(question, answer);
      if (standing === null) mayNotCount = true;
      else ends.push(standing);
    } else if (range === null) mayNotCount = true;
    else {
      ends.push(range.low, range.high);
      mayNotCount = range.mayNotCount;
    }
  }
  if ((lots & (LOT.UNASKED | LOT.CUT_LOWEST)) !== 0 && question.lowest !== null) ends.push(question.lowest);
  if ((lots & LOT.CUT_HIGHEST) !== 0 && question.highest !== null) ends.push(question.highest);
  if ((lots & (LOT.OUT | LOT.CUT_OUT)) !== 0) mayNotCount = true;
  const [first, ...others] = ends;
  if (first === undefined) return null;
  return {
    low: others.reduce((a, b) => each(a, b, min), first),
    high: others.reduce((a, b) => each(a, b, max), first),
    mayNotCount,
  };
}

const each = (a: Standing, b: Standing, pick: (a: Rational, b: Rational) => Rational): Standing => ({
  points: pick(a.points, b.points),
  options: a.options.map((figure, at) => pick(figure, b.options[at] ?? figure)),
});

function* combinations(choices: readonly Choice[]): Generator<readonly (Case | boolean)[]> {
  const picked = choices.map(() => 0);
  for (;;) {
    yield choices.map(({ cases }, at) => cases[picked[at] ?? 0] ?? false);
    let at = 0;
    while (at < choices.length) {
      picked[at] = (picked[at] ?? 0) + 1;
      if ((picked[at] ?? 0) < (choices[at]?.cases.length ?? 0)) break;
      picked[at] = 0;
      at += 1;
    }
    if (at === choices.length) return;
  }
}
