import type { Answers } from '../../answers/answers.ts';
import { compare, toNumber } from '../../exact/rational.ts';
import type { Answer } from '../../questionnaire/answer.ts';
import type { Scorer } from '../../assessment/compile.ts';
import type { OutlinedQuestion } from '../../assessment/outline.ts';
import { type Valuation, valuate } from '../../assessment/score.ts';
import { cutsIn, type Given, LOT, situate, standingsIn } from '../../assessment/situation.ts';

/** What the answers so far lead to, if what is open comes out at its lowest, at its highest, or as is to be expected. */
export interface Outlook {
  readonly scorer: Scorer;
  readonly low: Valuation;
  readonly high: Valuation;
  readonly expected: Valuation;
  /** Questions that may be asked now and are open. */
  readonly candidates: readonly OutlinedQuestion[];
  /** The same with one more question answered as is to be expected, and all else open. */
  readonly lowWith: (question: number) => Valuation;
  readonly highWith: (question: number) => Valuation;
}

/** A company like many: so much of a question's points before anything is known of it, as if so many questions had told it. */
const PRIOR = { share: 0.3, weight: 2 };

export function outlookOf(scorer: Scorer, answers: Answers, given: Given): Outlook {
  const cuts = cutsIn(scorer, answers);
  const now = situate(scorer, given, cuts, false);
  const isOpen = ({ index, meaning }: OutlinedQuestion): boolean => {
    const answer = given[index];
    return answer === undefined || meaning.unfinished(answer);
  };
  const candidates = scorer.questions.filter(
    (question) => now.questions[question.index] === LOT.ASKED && isOpen(question),
  );
  const share = shareOf(scorer, given, now.questions);
  const completed = scorer.questions.map((question) => {
    const { index, meaning } = question;
    const answer = given[index];
    if (!isOpen(question)) return { worst: answer, best: answer, likely: answer };
    const { worst, best } = meaning.completions(answer);
    return { worst, best, likely: answer === undefined ? likelyAnswer(question, share) : best };
  });
  const scored = (filled: Given): Valuation =>
    valuate(scorer, standingsIn(scorer, filled, situate(scorer, filled, cuts, true)));
  const lowest = completed.map(({ worst }) => worst);
  const highest = completed.map(({ best }) => best);
  const oneMore = (rest: Given) =>
    remembered((question) => scored(rest.map((answer, at) => (at === question ? completed[at]?.likely : answer))));
  return {
    scorer,
    low: scored(lowest),
    high: scored(highest),
    expected: scored(completed.map(({ likely }) => likely)),
    candidates,
    lowWith: oneMore(lowest),
    highWith: oneMore(highest),
  };
}

function remembered(make: (question: number) => Valuation): (question: number) => Valuation {
  const made = new Map<number, Valuation>();
  return (question) => {
    const known = made.get(question) ?? make(question);
    made.set(question, known);
    return known;
  };
}

/** Which share of their points the questions answered so far have earned. */
function shareOf(scorer: Scorer, given: Given, lots: readonly number[]): number {
  let [sum, weight] = [PRIOR.share * PRIOR.weight, PRIOR.weight];
  for (const { index, meaning } of scorer.questions) {
    const answer = given[index];
    if (answer === undefined || lots[index] !== LOT.ASKED || meaning.unfinished(answer)) continue;
    const [points, least, most] = [meaning.points(answer), meaning.least, meaning.most];
    if (points === null || least === null || most === null || compare(most, least) <= 0) continue;
    sum += (toNumber(points) - toNumber(least)) / (toNumber(most) - toNumber(least));
    weight += 1;
  }
  return sum / weight;
}

/** The anchor nearest to that share of the question's points. */
function likelyAnswer({ meaning }: OutlinedQuestion, share: number): Answer | undefined {
  const { least, most, anchors } = meaning;
  if (least === null || most === null) return meaning.completions().worst;
  const wanted = toNumber(least) + share * (toNumber(most) - toNumber(least));
  let best = anchors[0];
  for (const anchor of anchors) {
    if (best === undefined || Math.abs(toNumber(anchor.points) - wanted) < Math.abs(toNumber(best.points) - wanted))
      best = anchor;
  }
  return best?.answer ?? meaning.completions().worst;
}
