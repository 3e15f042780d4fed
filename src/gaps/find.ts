import type { Answers } from '../answers/answers.ts';
import { type Answer, NOT_APPLICABLE, UNKNOWN } from '../questionnaire/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Scorer } from '../assessment/compile.ts';
import { isAnswered } from '../assessment/evidenced.ts';
import { extremesOf } from '../assessment/extremes.ts';
import { type OutlinedQuestion, type Standing, standingOf } from '../assessment/outline.ts';
import { type Reckoning, reckon } from '../assessment/reckoning.ts';
import { type Valuation, valuate } from '../assessment/score.ts';
import { type Given, LOT, type Situation } from '../assessment/situation.ts';
import { type Bound, reaches } from '../exact/bounds.ts';
import { compare, fromDecimal, minus, type Rational, toNumber, ZERO } from '../exact/rational.ts';
import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import { actionsIn } from './actions.ts';
import type { Gap } from './gap.ts';
import { type Figures, type Need, needsOfRank, needsOfScore } from './needs.ts';

/**
 * What separates the answers from a target: a level of the company by id or rank, else the next level; in a questionnaire
 * without levels the targets of its nodes. None at the top, or where the target is reached. What applies stays as it is today.
 * Those that the target cannot do without come first, then those that gain most, then in the file's order.
 */
export function findGaps(
  questionnaire: Questionnaire,
  answers: Answers,
  assessment: Assessment,
  target?: number | string,
  { scorer, given, situation, now }: Reckoning = reckon(questionnaire, answers),
): readonly Gap[] {
  const [least, most] = extremesOf(scorer, given, situation, now.standings);
  const goal = goalOf({ scorer, now, least, most }, assessment, target);
  const best = bestOf({ scorer, now, most, given, situation });
  const actions = actionsIn({ scorer, situation, answers });
  const around = { scorer, now, least, most, given, situation, best, actions, reached: goal.reached };
  return strongest(goal.needs)
    .flatMap((need) => gapOf(around, need))
    .sort((a, b) => Number(b.gap.required) - Number(a.gap.required) || compare(b.gain, a.gain) || a.place - b.place)
    .map(({ gap }) => gap);
}

interface Goal {
  readonly needs: readonly Need[];
  readonly reached: (valuation: Valuation) => boolean;
}

function goalOf(figures: Figures, assessment: Assessment, target: number | string | undefined): Goal {
  const { nodes } = figures.scorer;
  const levels = nodes[0]?.levels ?? [];
  if (levels.length > 0) {
    const present = assessment.root.level?.rank ?? 0;
    const wanted =
      typeof target === 'string' ? levels.findIndex(({ id }) => id === target) + 1 : (target ?? present + 1);
    const rank = Math.min(wanted, levels.length);
    return {
      needs: rank > present ? needsOfRank(figures, 0, rank) : [],
      reached: (valuation) => valuation.rank(0) >= rank,
    };
  }
  const targets = nodes.flatMap(({ index, node }) =>
    node.target === undefined ? [] : [{ index, bound: { at: fromDecimal(node.target), strict: false } }],
  );
  const reached = (valuation: Valuation, { index, bound }: { index: number; bound: Bound }): boolean => {
    const score = valuation.score(index);
    return score === null || reaches(score, bound);
  };
  return {
    needs: targets
      .filter((one) => !reached(figures.now, one))
      .flatMap(({ index, bound }) => needsOfScore(figures, index, bound, { because: 'target', rank: 0 })),
    reached: (valuation) => targets.every((one) => reached(valuation, one)),
  };
}

const PRECEDENCE: readonly Gap['because'][] = ['condition', 'dimension', 'company', 'target'];

/**
 * One need for each question: what a condition names goes before what follows from a dimension's bound, that before the
 * company's; of the same sort the highest, told for the lowest level that needs it.
 */
function strongest(needs: readonly Need[]): readonly Need[] {
  const kept = new Map<number, Need>();
  for (const need of needs) {
    const known = kept.get(need.question);
    if (known === undefined || isStronger(need, known)) kept.set(need.question, need);
  }
  return [...kept.values()];
}

function isStronger(a: Need, b: Need): boolean {
  const precedence = PRECEDENCE.indexOf(a.because) - PRECEDENCE.indexOf(b.because);
  if (precedence !== 0) return precedence < 0;
  const height = compare(a.bound.at, b.bound.at) || Number(a.bound.strict) - Number(b.bound.strict);
  return height !== 0 ? height > 0 : a.rank < b.rank;
}

interface Around extends Figures {
  readonly given: Given;
  readonly situation: Situation;
  /** With everything that can still be answered otherwise at its best. */
  readonly best: Valuation;
  readonly actions: ReturnType<typeof actionsIn>;
  readonly reached: Goal['reached'];
}

function gapOf(
  around: Around,
  need: Need,
): readonly { readonly gap: Gap; readonly gain: Rational; readonly place: number }[] {
  const { scorer, now, given, situation } = around;
  const question = scorer.questions[need.question];
  const standing = now.standings[need.question];
  const answer = given[need.question];
  if (question === undefined || !standing || answer === NOT_APPLICABLE) return [];
  if (situation.questions[need.question] !== LOT.ASKED) return [];
  const closed = closing(question, need, answer);
  const after = closed === null ? null : standingOf(question, closed);
  if (closed === null || after === null || !isBetter(after, standing)) return [];
  const gain = gainOf(around, need.question, after);
  return [
    {
      place: need.question,
      gain: gain ?? ZERO,
      gap: {
        question: question.id,
        dimension: scorer.nodes[question.parent]?.id ?? '',
        current: {
          points: toNumber(standing.points),
          answer: answer ?? null,
          status: answer === UNKNOWN ? 'unknown' : isAnswered(scorer, need.question, given) ? 'answered' : 'open',
        },
        needed: { points: toNumber(after.points) },
        because: need.because,
        required: isRequired(around, question, need),
        rank: need.rank,
        gain: gain === null ? null : toNumber(gain),
        actions: around.actions(question.id, standing.points, after.points),
      },
    },
  ];
}

/** The lowest answer that gives what is needed, or the highest there is. */
function closing({ meaning, named }: OutlinedQuestion, need: Need, answer: Answer | undefined): Answer | null {
  if (need.option !== undefined) return meaning.choosing(named[need.option] ?? '', answer);
  return meaning.answerReaching(need.bound.at, answer, need.bound.strict) ?? meaning.extremes(answer).best;
}

const isBetter = (after: Standing, before: Standing): boolean =>
  compare(after.points, before.points) > 0 ||
  after.options.some((figure, at) => compare(figure, before.options[at] ?? figure) > 0);

function gainOf({ scorer, now }: Figures, question: number, after: Standing): Rational | null {
  const before = now.score(0);
  const score = withOne(scorer, now, question, after).score(0);
  return before === null || score === null ? null : minus(score, before);
}

/** Whether the target is out of reach while this stays short of what is needed, though everything else were at its best. */
const isRequired = ({ scorer, best, reached }: Around, question: OutlinedQuestion, need: Need): boolean =>
  !reached(withOne(scorer, best, question.index, justBelow(question, need)));

/** The same figures but for one question. */
function withOne(scorer: Scorer, valuation: Valuation, question: number, its: Standing | null): Valuation {
  const standings = valuation.standings.map((standing, at) => (at === question ? its : standing));
  return valuate(scorer, standings, { valuation, but: question });
}

function bestOf({
  scorer,
  now,
  most,
  given,
  situation,
}: Pick<Around, 'scorer' | 'now' | 'most' | 'given' | 'situation'>): Valuation {
  const standings = scorer.questions.map(({ index, ceiling }): Standing | null => {
    const standing = now.standings[index] ?? null;
    if (situation.questions[index] !== LOT.ASKED || given[index] === NOT_APPLICABLE) return standing;
    const best = most.standings[index] ?? null;
    return best === null ? standing : { points: best.points, options: ceiling?.options ?? best.options };
  });
  return valuate(scorer, standings);
}

/** The most that a question can come to without giving what is needed; rather a little too much than too little. */
function justBelow({ meaning, named, ceiling, lowest }: OutlinedQuestion, { bound, option }: Need): Standing | null {
  if (option !== undefined && ceiling !== null)
    return { ...ceiling, options: ceiling.options.map((figure, at) => (at === option ? ZERO : figure)) };
  const below = meaning.anchors.findLast(({ points }) => !reaches(points, bound));
  if (below === undefined || ceiling === null) return lowest;
  // An option may be ticked with few points too, unless it is by its points that it counts as chosen.
  const byPoints = (id: string): boolean =>
    meaning.anchors.every(({ answer, points }) => compare(meaning.towards(id, answer), points) === 0);
  const options = named.map((id, at) => (byPoints(id) ? below.points : (ceiling.options[at] ?? ZERO)));
  return { points: below.points, options };
}
