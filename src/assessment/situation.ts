import type { Answers } from '../answers/answers.ts';
import { type Answer, NOT_APPLICABLE, UNKNOWN } from '../questionnaire/answer.ts';
import { evaluate, type Reading, type ReadingOf, type Truth } from '../questionnaire/when.ts';
import type { Scorer } from './compile.ts';
import { type Gate, type OutlinedQuestion, type Standing, standingOf } from './outline.ts';

/** The answer to each question, by its number, in its kind's own shape; undefined where it is open. */
export type Given = readonly (Answer | undefined)[];
/** Whether each node is cut as a whole; undefined where that is still open. */
export type Cuts = readonly (boolean | undefined)[];

/**
 * What a question is in for, as a set of bits: several are set while it is still open which of them it will be.
 * `UNASKED`: its `when`, which reads scored answers, does not hold, and it counts at its lowest.
 */
export const LOT = { ASKED: 1, UNASKED: 2, CUT_LOWEST: 4, CUT_HIGHEST: 8, CUT_OUT: 16, OUT: 32 } as const;
const CUT = LOT.CUT_LOWEST | LOT.CUT_HIGHEST | LOT.CUT_OUT;
const OUTSIDE = LOT.CUT_OUT | LOT.OUT;

export const isCut = (lot: number): boolean => (lot & CUT) !== 0;
export const isSingle = (lot: number): boolean => (lot & (lot - 1)) === 0;
export const mayBeAsked = (lot: number): boolean => (lot & LOT.ASKED) !== 0;

export interface Situation {
  readonly nodes: readonly number[];
  readonly questions: readonly number[];
  readonly readingOf: ReadingOf;
}

/** The answers as the engine takes them: what is none of a question's answers counts as unknown. */
export function givenIn(scorer: Scorer, answers: Answers): Given {
  return scorer.questions.map(({ id, meaning }) => {
    const entry = Object.hasOwn(answers.answers, id) ? answers.answers[id] : undefined;
    if (entry === undefined) return undefined;
    const parsed = meaning.parse(entry.answer);
    return parsed.ok ? parsed.answer : UNKNOWN;
  });
}

export function cutsIn(scorer: Scorer, answers: Answers): readonly boolean[] {
  return scorer.nodes.map(
    ({ id, cut }) =>
      cut !== 'refused' && Object.hasOwn(answers.answers, id) && answers.answers[id]?.answer === NOT_APPLICABLE,
  );
}

/**
 * What applies. `final`: nothing more will be answered, so what is undecided is false; else what depends on open answers
 * stays open.
 */
export function situate(scorer: Scorer, given: Given, cuts: Cuts, final: boolean): Situation {
  const { nodes, questions, questionAt, facts } = scorer;
  const nodeLots: (number | undefined)[] = [];
  const questionLots: (number | undefined)[] = [];

  const ofGate = (gate: Gate | undefined): number => {
    if (gate === undefined) return LOT.ASKED;
    const otherwise = gate.unasked === 'lowest' ? LOT.UNASKED : LOT.OUT;
    const truth: Truth = evaluate(gate.when, facts, readingOf);
    if (truth === true) return LOT.ASKED;
    // Undecided for want of a fact, not of an answer: that stays so to the end, and then it is false.
    const open = !final && truth === undefined && gate.tests.some((test) => stillOpen(test.question));
    return open ? LOT.ASKED | otherwise : otherwise;
  };
  const stillOpen = (question: string): boolean => {
    const found = readingOf(question);
    if (found === undefined || found.reading === 'outside') return false;
    return found.reading === 'open' || found.meaning.unfinished(found.reading.answer);
  };
  const nodeLot = (index: number): number => {
    const known = nodeLots[index];
    if (known !== undefined) return known;
    const node = nodes[index];
    if (node === undefined || node.parent < 0) return LOT.ASKED;
    // A circle, which the reader refuses, finds every answer open.
    nodeLots[index] = LOT.ASKED | LOT.OUT;
    const cutAs = node.cut === 'zero' ? LOT.CUT_LOWEST : node.cut === 'full' ? LOT.CUT_HIGHEST : LOT.CUT_OUT;
    const cut = cuts[index];
    const own = together(ofGate(node.gate), cut === undefined ? LOT.ASKED | cutAs : cut ? cutAs : LOT.ASKED);
    const lot = together(nodeLot(node.parent), own);
    nodeLots[index] = lot;
    return lot;
  };
  const questionLot = ({ index, parent, gate }: OutlinedQuestion): number => {
    const known = questionLots[index];
    if (known !== undefined) return known;
    questionLots[index] = LOT.ASKED | LOT.OUT;
    const lot = together(nodeLot(parent), ofGate(gate));
    questionLots[index] = lot;
    return lot;
  };
  const readingOf: ReadingOf = (id) => {
    const at = questionAt.get(id);
    const question = at === undefined ? undefined : questions[at];
    if (at === undefined || question === undefined) return undefined;
    return { meaning: question.meaning, reading: readingIn(question, questionLot(question), given[at]) };
  };
  // In this order every gate finds what it reads already settled, so that no chain of gates goes deep.
  for (const index of scorer.gateOrder) {
    const question = questions[index - nodes.length];
    if (question === undefined) nodeLot(index);
    else questionLot(question);
  }
  return { nodes: nodes.map(({ index }) => nodeLot(index)), questions: questions.map(questionLot), readingOf };
}

function readingIn({ meaning }: OutlinedQuestion, lot: number, answer: Answer | undefined): Reading {
  if (!isSingle(lot)) return 'open';
  switch (lot) {
    case LOT.ASKED:
      return answer === undefined ? 'open' : { answer, points: meaning.points(answer) };
    case LOT.UNASKED:
      return { answer: UNKNOWN, points: meaning.least };
    case LOT.CUT_LOWEST:
      return { answer: NOT_APPLICABLE, points: meaning.least };
    case LOT.CUT_HIGHEST:
      return { answer: NOT_APPLICABLE, points: meaning.most };
    case LOT.CUT_OUT:
      return { answer: NOT_APPLICABLE, points: null };
    default:
      return 'outside';
  }
}

/** Both for what stands above and for the thing itself: out of the questionnaire wins, then what stands above. */
function together(above: number, own: number): number {
  if (own === LOT.ASKED) return above;
  let lots = 0;
  for (let a = 1; a <= LOT.OUT; a <<= 1) {
    if ((above & a) === 0) continue;
    for (let b = 1; b <= LOT.OUT; b <<= 1) {
      if ((own & b) === 0) continue;
      lots |= (a & OUTSIDE) !== 0 ? a : (b & OUTSIDE) !== 0 ? b : a === LOT.ASKED ? b : a;
    }
  }
  return lots;
}

/** What each question comes to when nothing more is answered: what is open counts at its lowest. */
export function standingsIn(scorer: Scorer, given: Given, situation: Situation): (Standing | null)[] {
  return scorer.questions.map((question, index) => {
    switch (situation.questions[index]) {
      case LOT.ASKED: {
        const answer = given[index];
        return answer === undefined ? question.lowest : standingOf(question, answer);
      }
      case LOT.UNASKED:
      case LOT.CUT_LOWEST:
        return question.lowest;
      case LOT.CUT_HIGHEST:
        return question.highest;
      default:
        return null;
    }
  });
}
