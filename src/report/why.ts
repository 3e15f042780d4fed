import type { NodeResult } from '../assessment/assessment.ts';
import { levelsOf } from '../questionnaire/tree.ts';
import type { OrderedAction } from '../roadmap/order.ts';
import { showScore } from '../text/figures.ts';
import type { Inline } from './blocks.ts';
import { linked } from './inline.ts';
import { belowFirst, type LevelMaterial, type Material, type NodeMaterial } from './material.ts';
import { showPoints } from './shown.ts';
import { type Standing, standingOf } from './standing.ts';

/**
 * The three sentences for someone who reads nothing else: what the result rests on, what stands in the way, what to do first
 * for the least money. Each names the dimension, the figure and the bound.
 */
export function whyOf(material: Material): readonly Inline[] {
  return [why(material), obstacle(material), lever(material)].filter((sentence) => sentence.length > 0);
}

function why(material: Material): Inline {
  const { words, assessment, root, current, next } = material;
  const say = words.why;
  if (assessment.coverage.answered === 0) return say.nothingAnswered(assessment.coverage.applicable);
  if (current !== null) {
    const tightest = nearest(material, current);
    const levels = root.result.levels.slice(0, current.result.rank);
    const conditions = levels.flatMap((level) => level.conditions).filter(({ status }) => status === 'met').length;
    const sentence = say.reached(current.name, conditions, tightest?.standing.sentence ?? null);
    return linked(sentence, tightest === null ? [] : named(tightest.standing));
  }
  if (next !== null) {
    const { unmet, all } = countsOf(next);
    return say.belowFirst(belowFirst(material, root.node), next.name, unmet, all);
  }
  const [best, worst] = extremes(material);
  if (best === null || worst === null) return '';
  const names = best === worst ? [worst] : [best, worst];
  const { score, max } = root.result;
  const sentence =
    score === null || max === null
      ? say.noScore(best.title, ownScore(best), worst.title, ownScore(worst), best === worst)
      : say.score(
          showScore(score),
          showPoints(max),
          best.title,
          ownScore(best),
          worst.title,
          ownScore(worst),
          best === worst,
        );
  return linked(sentence, links(names));
}

function obstacle(material: Material): Inline {
  const { words, root, next } = material;
  const say = words.why;
  if (next === null) {
    const heaviest = drag(root.result, material);
    if (heaviest === null) return '';
    const { node, gain } = heaviest;
    return linked(say.drag(node.title, ownScore(node), gain === null ? null : showScore(gain)), links([node]));
  }
  const unmet = standings(material, next).filter(({ standing }) => standing.status === 'unmet');
  const [worst] = unmet.sort((a, b) => b.distance - a.distance);
  if (worst === undefined) return say.allDropped(next.name);
  const others = worst.standing.failing.slice(0, 3);
  const about = worst.company ? drag(root.result, material) : null;
  const sentence = say.obstacle({
    next: next.name,
    unmet: unmet.length,
    condition: worst.standing.sentence,
    dimension: dimensionOf(material, worst.standing),
    failing: others.map(({ title, actual }) => words.terms.sentence(words.terms.quote(title), actual)),
    more: worst.standing.failing.length > others.length,
    drag: about === null ? null : { dimension: about.node.title, score: ownScore(about.node) },
  });
  const inSentence = [...named(worst.standing), ...others.map(({ title, anchor }) => ({ name: title, to: anchor }))];
  return linked(sentence, [...inSentence, ...(about === null ? [] : links([about.node]))]);
}

function lever(material: Material): Inline {
  const { words, gaps, order, options } = material;
  const say = words.why;
  const unknown = gaps.filter(({ current }) => current.status !== 'answered').length;
  const cheapest = options.plan ? firstLever(order.actions) : null;
  if (cheapest === null) {
    const [gap] = gaps;
    if (gap === undefined) return say[without(material)];
    const question = material.questions.get(gap.question);
    if (question === undefined) return '';
    const sentence = say.gapOnly(
      question.title,
      showPoints(gap.current.points),
      showPoints(gap.needed.points),
      unknown,
    );
    return linked(sentence, [{ name: question.title, to: question.anchor }]);
  }
  const action = material.actions.get(cheapest.id);
  const lift = cheapest.lifts.find(({ closes }) => closes) ?? cheapest.lifts[0];
  const question = lift === undefined ? undefined : material.questions.get(lift.question);
  if (action === undefined || lift === undefined || question === undefined) return '';
  const title = material.say(action.title);
  const sentence = say.lever({
    action: title,
    cost: words.terms.money(cheapest.cost.once),
    months: words.terms.months(cheapest.cost.months),
    question: question.title,
    from: showPoints(lift.from),
    to: showPoints(lift.to),
    required: cheapest.why === 'required',
    unknown,
  });
  return linked(sentence, [
    { name: title, to: `action:${cheapest.id}` },
    { name: question.title, to: question.anchor },
  ]);
}

/** Conditions of a level that are not met, and all that apply. */
export function countsOf({ result }: LevelMaterial): {
  readonly unmet: number;
  readonly met: number;
  readonly all: number;
} {
  const of = (wanted: string): number => result.conditions.filter(({ status }) => status === wanted).length;
  return { unmet: of('unmet'), met: of('met'), all: of('unmet') + of('met') };
}

/** Why there is no gap: all is reached, only dimensions have levels, or the questionnaire sets nothing to be reached. */
function without({ root, nodes }: Material): 'noGap' | 'ownLevels' | 'noTarget' {
  const all = [...nodes.values()].map(({ result }) => result);
  if (root.result.level !== null || all.some(({ target }) => target !== null)) return 'noGap';
  return all.some(({ level }) => level !== null) ? 'ownLevels' : 'noTarget';
}

/** The cheapest action that can be begun today and closes a gap: a required one, if any. */
export function firstLever(actions: readonly OrderedAction[]): OrderedAction | null {
  const ready = actions.filter(({ waitsFor, lifts }) => waitsFor.length === 0 && lifts.length > 0);
  const pool =
    [
      ready.filter(({ why, lifts }) => why === 'required' && lifts.some(({ closes }) => closes)),
      ready.filter(({ lifts }) => lifts.some(({ closes }) => closes)),
      ready,
    ].find((some) => some.length > 0) ?? [];
  const price = ({ cost }: OrderedAction): number => cost.once.min + cost.once.max;
  return pool.reduce<OrderedAction | null>(
    (best, one) => (best === null || price(one) < price(best) ? one : best),
    null,
  );
}

/** Of a condition on one question: the dimension that holds it. */
function dimensionOf({ questions, nodes }: Material, { subjects }: Standing): string | null {
  const question = [...questions.values()].find(
    ({ anchor }) => subjects.length === 1 && anchor === subjects[0]?.anchor,
  );
  return question === undefined ? null : (nodes.get(question.dimension)?.title ?? null);
}

interface Placed {
  readonly standing: Standing;
  /** How far from the bound, as a share of the bound: to compare conditions of different scales. */
  readonly distance: number;
  /** It asks for the company's own score. */
  readonly company: boolean;
}

function standings(material: Material, level: LevelMaterial): Placed[] {
  return level.result.conditions.flatMap((result) => {
    const condition = levelsOf(material.questionnaire, material.root.node)[level.result.rank - 1]?.requires[
      result.index
    ];
    if (condition === undefined) return [];
    const bound = result.requiredCount ?? result.required;
    const distance = result.actual === null || bound === 0 ? 0 : (bound - result.actual) / Math.abs(bound);
    const company = result.kind === 'score' && (result.subject === 'company' || result.subject === 'this');
    return [{ standing: standingOf(material, material.root.node, condition, result), distance, company }];
  });
}

/** Of the conditions of the present level, the one with the least to spare. */
const nearest = (material: Material, level: LevelMaterial): Placed | null =>
  standings(material, level)
    .filter(({ standing }) => standing.status === 'met')
    .reduce<Placed | null>((best, one) => (best === null || one.distance > best.distance ? one : best), null);

/** The dimensions with the highest and the lowest share of their own maximum. */
function extremes(material: Material): [NodeMaterial | null, NodeMaterial | null] {
  let [best, worst]: [NodeMaterial | null, NodeMaterial | null] = [null, null];
  for (const child of material.root.result.children) {
    const node = material.nodes.get(child.id);
    if (node === undefined || shareOf(child) === null) continue;
    if (best === null || (shareOf(child) ?? 0) > (shareOf(best.result) ?? 0)) best = node;
    if (worst === null || (shareOf(child) ?? 0) < (shareOf(worst.result) ?? 0)) worst = node;
  }
  return [best, worst];
}

/** Of a node's range, how much is reached: 0 to 1. */
export function shareOf({ score, least, max }: NodeResult): number | null {
  if (score === null || max === null || least === null || max <= least) return null;
  return (score - least) / (max - least);
}

/** The dimension that costs the whole most, and what the whole would gain if that dimension were at its best. */
function drag(
  root: NodeResult,
  material: Material,
): { readonly node: NodeMaterial; readonly gain: number | null } | null {
  let found: { node: NodeMaterial; loss: number; gain: number | null } | null = null;
  for (const child of root.children) {
    const node = material.nodes.get(child.id);
    const share = shareOf(child);
    if (node === undefined || share === null || share >= 1) continue;
    const gain =
      child.contribution !== null && child.weight !== null && child.max !== null && child.score !== null
        ? child.weight * (child.max - child.score)
        : null;
    const loss = gain ?? 1 - share;
    if (found === null || loss > found.loss) found = { node, loss, gain };
  }
  return found;
}

const ownScore = ({ result }: NodeMaterial): string =>
  result.score === null || result.max === null ? '' : `${showScore(result.score)} / ${showPoints(result.max)}`;

const links = (nodes: readonly NodeMaterial[]) => nodes.map(({ title, anchor }) => ({ name: title, to: anchor }));
const named = ({ subjects }: Standing) => subjects.map(({ title, anchor }) => ({ name: title, to: anchor }));
