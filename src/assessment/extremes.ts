import type { Scorer } from './compile.ts';
import { type Standing, standingOf } from './outline.ts';
import { type Standings, type Valuation, valuate } from './score.ts';
import { type Given, LOT, type Situation } from './situation.ts';

/** The figures if every question that counts earned its lowest, and its highest, points. What counts stays as it is. */
export function extremesOf(
  scorer: Scorer,
  given: Given,
  { questions }: Situation,
  claimed: Standings,
): readonly [Valuation, Valuation] {
  const ends = scorer.questions.map((question, index): readonly [Standing | null, Standing | null] => {
    const answer = given[index];
    if (claimed[index] === null) return [null, null];
    if (questions[index] !== LOT.ASKED || answer === undefined) return [question.lowest, question.highest];
    const { worst, best } = question.meaning.extremes(answer);
    return [standingOf(question, worst), standingOf(question, best)];
  });
  const end = (at: 0 | 1): Valuation =>
    valuate(
      scorer,
      ends.map((pair) => pair[at]),
    );
  return [end(0), end(1)];
}
