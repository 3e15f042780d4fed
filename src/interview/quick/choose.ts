import type { Answers } from '../../answers/answers.ts';
import type { Scorer } from '../../assessment/compile.ts';
import type { Given } from '../../assessment/situation.ts';
import { needsOf } from './needs.ts';
import { outlookOf } from './outlook.ts';

/**
 * Of the questions allowed, the one whose expected answer brings the proof of the level furthest; the first of those that bring
 * it as far, in the questionnaire's order. Undefined where none is surely asked and open. It decides only the order of asking,
 * never when to stop.
 */
export function chooseQuestion(
  scorer: Scorer,
  answers: Answers,
  given: Given,
  isAllowed: (id: string) => boolean,
): string | undefined {
  const outlook = outlookOf(scorer, answers, given);
  const needs = needsOf(outlook);
  const gains = outlook.candidates
    .filter(({ id }) => isAllowed(id))
    .map(({ index, id }) => ({
      id,
      // In questions: how many of those that a need takes this one stands for.
      gain: needs.reduce((sum, { gap, moves, questions }) => {
        const by = moves.get(index) ?? 0;
        return by === 0 ? sum : sum + questions * Math.min(1, gap === 0 ? 1 : by / gap);
      }, 0),
    }));
  const [first, ...rest] = gains;
  return first === undefined ? undefined : rest.reduce((best, one) => (one.gain > best.gain ? one : best), first).id;
}
