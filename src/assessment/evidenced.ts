import type { Answers, Entry } from '../answers/answers.ts';
import { NOT_APPLICABLE, UNKNOWN } from '../questionnaire/answer.ts';
import type { Scorer } from './compile.ts';
import type { Standing } from './outline.ts';
import type { Standings } from './score.ts';
import { type Given, LOT, type Situation } from './situation.ts';

/** Whether an entry shows what it says: with evidence, and not merely carried over from an earlier assessment. */
export const isEvidenced = (entry: Entry | undefined): boolean =>
  entry?.evidence !== undefined && entry.evidence.trim() !== '' && entry.carried !== true;

export const entryOf = (answers: Answers, id: string): Entry | undefined =>
  Object.hasOwn(answers.answers, id) ? answers.answers[id] : undefined;

/** Whether a question was answered in its own words: not unknown, not "not applicable", nothing open. */
export const isAnswered = (scorer: Scorer, index: number, given: Given): boolean => {
  const answer = given[index];
  return (
    answer !== undefined &&
    answer !== UNKNOWN &&
    answer !== NOT_APPLICABLE &&
    scorer.questions[index]?.meaning.unfinished(answer) !== true
  );
};

/**
 * What counts on evidence alone: an answer without it, where it is asked for, is unknown. What applies stays as claimed: no
 * question comes or goes because a paper is missing.
 */
export function evidencedStandings(
  scorer: Scorer,
  answers: Answers,
  given: Given,
  situation: Situation,
  claimed: Standings,
): Standings {
  return scorer.questions.map(({ index, id, asksEvidence, lowest }): Standing | null => {
    const standing = claimed[index] ?? null;
    const doubtful =
      standing !== null &&
      asksEvidence &&
      situation.questions[index] === LOT.ASKED &&
      given[index] !== NOT_APPLICABLE &&
      !isEvidenced(entryOf(answers, id));
    return doubtful ? lowest : standing;
  });
}
