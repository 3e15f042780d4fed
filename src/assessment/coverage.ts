import type { Answers } from '../answers/answers.ts';
import { NOT_APPLICABLE, UNKNOWN } from '../questionnaire/answer.ts';
import { toNumber } from '../exact/rational.ts';
import type { Coverage } from './assessment.ts';
import type { Scorer } from './compile.ts';
import { entryOf, isAnswered, isEvidenced } from './evidenced.ts';
import { type Standings, valuate } from './score.ts';
import { type Given, isCut, LOT, type Situation } from './situation.ts';

/** How much stands behind the figures: what was answered, unknown, declared not applicable, carried over, evidenced. */
export function coverageOf(
  scorer: Scorer,
  answers: Answers,
  given: Given,
  situation: Situation,
  standings: Standings,
): Coverage {
  const scored = scorer.questions.filter(({ meaning }) => meaning.scored);
  const asked = scored.filter(({ index }) => situation.questions[index] === LOT.ASKED);
  const cut = scored.filter(({ index }) => isCut(situation.questions[index] ?? LOT.ASKED));
  const answered = asked.filter(({ index }) => isAnswered(scorer, index, given));
  const unknown = asked.filter(({ index }) => given[index] === UNKNOWN);
  const notApplicable = [...asked.filter(({ index }) => given[index] === NOT_APPLICABLE), ...cut];
  const wanting = answered.filter(({ asksEvidence }) => asksEvidence);
  return {
    questions: scored.length,
    applicable: asked.length + cut.length,
    answered: answered.length,
    unknown: unknown.length,
    open: asked.length - answered.length - unknown.length - (notApplicable.length - cut.length),
    notApplicable: notApplicable.length,
    carried: [...answered, ...unknown].filter(({ id }) => entryOf(answers, id)?.carried === true).length,
    evidenceAsked: wanting.length,
    evidenced: wanting.filter(({ id }) => isEvidenced(entryOf(answers, id))).length,
    scoreIfNotApplicableWereZero: withLowest(
      scorer,
      standings,
      notApplicable.map(({ index }) => index),
    ),
  };
}

function withLowest(scorer: Scorer, standings: Standings, lowered: readonly number[]): number | null {
  if (lowered.length === 0) return null;
  const score = valuate(
    scorer,
    scorer.questions.map(({ index, lowest }) => (lowered.includes(index) ? lowest : (standings[index] ?? null))),
  ).score(0);
  return score === null ? null : toNumber(score);
}
