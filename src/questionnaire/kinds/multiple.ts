import { compare, fromDecimal, max, ONE, plus, type Rational, toText, ZERO } from '../../exact/rational.ts';
import type { Item, QuestionOf } from '../schema/question.ts';
import { counts } from '../tree.ts';
import { type Anchor, type Kind, MOST_ANCHORS, MOST_COMBINATIONS, type Parsed } from './kind.ts';
import { distinct, findOption, isList, labelOf, shown, unknownOption } from './options.ts';
import type { AnswerProblem } from './problems.ts';
import { completing, holds, worded } from './ticks.ts';

type Ticked = readonly string[];
/** Items up to which every combination is looked at. */
const ALL_COMBINATIONS = 12;

/** Several items ticked at once, or an exclusive one alone. */
export const multiple: Kind<'multiple'> = (question) => {
  const items = question.options;
  const free = items.filter(counts).map(({ id }) => id);
  const exclusive = items.filter((item) => !counts(item)).map(({ id }) => id);
  const rule = pointsOf(question);
  const points = (answer: unknown): Rational => rule(new Set(isList(answer as Ticked) ? (answer as Ticked) : []));
  const inOrder = (ticked: Iterable<string>): Ticked => {
    const set = new Set(ticked);
    return items.map(({ id }) => id).filter((id) => set.has(id));
  };
  // With monotone points all items together are best; if counting more gives less, or an exclusive item most, so be it.
  const prefixes = (question['by-count'] ?? []).map(({ ticked }) => free.slice(0, ticked));
  const best = [free, ...exclusive.map((id) => [id]), ...prefixes].reduce((high, next) =>
    compare(points(next), points(high)) > 0 ? next : high,
  );
  const few = free.length <= ALL_COMBINATIONS;
  const everything = (): readonly Ticked[] => [...subsets(free), ...exclusive.map((id) => [id])];

  const anchors = (): readonly Anchor[] => {
    const byRule = (question['by-rule'] ?? []).map((entry, index) => ({
      answer: inOrder(completing(entry.ticked, new Set())),
      by: { rule: index },
    }));
    const byCount = prefixes.map((answer) => ({ answer, by: { count: answer.length } }));
    const bySum =
      byRule.length + byCount.length > 0
        ? []
        : sums(items.filter(counts), []).map((answer) => ({ answer, by: { answer: true as const } }));
    const known = [...byRule, ...byCount, ...bySum, ...exclusive.map((id) => ({ answer: [id], by: { option: id } }))];
    return distinct(
      [{ answer: [], by: { answer: true as const } }, ...known, { answer: best, by: { answer: true as const } }].map(
        (anchor) => ({
          ...anchor,
          points: points(anchor.answer),
        }),
      ),
    );
  };

  const answerReaching = (reached: (earned: Rational) => boolean, current: unknown): Ticked | null => {
    const kept = (isList(current as Ticked) ? (current as Ticked) : []).filter((id) => free.includes(id));
    const open = free.filter((id) => !kept.includes(id));
    const rules = (question['by-rule'] ?? []).map((entry) => completing(entry.ticked, new Set(kept)));
    const tried: readonly Ticked[] =
      open.length <= ALL_COMBINATIONS
        ? subsets(open).map((more) => [...kept, ...more])
        : [
            ...sums(
              items.filter(({ id }) => open.includes(id)),
              kept,
            ),
            ...rules.map((ticked) => [...ticked]).filter((ticked) => ticked.every((id) => free.includes(id))),
            ...open.map((_, index) => [...kept, ...open.slice(0, index + 1)]),
          ];
    const enough = [...tried.map(inOrder), ...exclusive.map((id) => [id])].filter((ticked) => reached(points(ticked)));
    if (enough.length === 0) return reached(points(best)) ? best : null;
    return enough.reduce((low, next) => {
      const difference = compare(points(next), points(low));
      return difference < 0 || (difference === 0 && next.length < low.length) ? next : low;
    });
  };

  return {
    scored: true,
    best,
    least: ZERO,
    most: points(best),
    anchors,
    parse: (raw) => parse(raw, items),
    points,
    answerReaching,
    choosing: (option, current) => {
      if (exclusive.includes(option)) return [option];
      const kept = (isList(current) ? current : []).filter((id) => free.includes(id));
      return inOrder([...kept, option]);
    },
    required: (option) => (items.some(({ id }) => id === option) ? ONE : null),
    towards: (option, answer) => (isList(answer) && answer.includes(option) ? ONE : ZERO),
    is: (answer, values) => isList(answer) && answer.some((id) => values.includes(id)),
    candidates: () => (few && 2 ** free.length + exclusive.length <= MOST_COMBINATIONS ? everything() : null),
    label: (answer, locale, words) =>
      isList(answer) && answer.length > 0 ? words.list(answer.map((id) => labelOf(items, id, locale))) : words.none,
    labelAnchor: ({ by, answer }, locale, words) => {
      const entry = 'rule' in by ? question['by-rule']?.[by.rule] : undefined;
      if (entry !== undefined) return worded(entry.ticked, items, locale, words);
      if ('count' in by) return words.atLeast(by.count);
      const ticked = answer as Ticked;
      return ticked.length > 0 ? words.list(ticked.map((id) => labelOf(items, id, locale))) : words.none;
    },
  };
};

/** Points of ticked items: by rule, by count, or their own added up. None ticked, no rule or count reached: 0. */
function pointsOf(question: QuestionOf<'multiple'>): (ticked: ReadonlySet<string>) => Rational {
  const { options } = question;
  if (question['by-rule'] !== undefined) {
    const rules = question['by-rule'].map(({ ticked, points }) => ({ ticked, points: fromDecimal(points) }));
    return (ticked) =>
      rules.filter((rule) => holds(rule.ticked, ticked)).reduce((most, rule) => max(most, rule.points), ZERO);
  }
  if (question['by-count'] !== undefined) {
    const steps = question['by-count']
      .map(({ ticked, points }) => ({ ticked, points: fromDecimal(points) }))
      .sort((a, b) => a.ticked - b.ticked);
    return (ticked) => {
      const count = options.filter((item) => counts(item) && ticked.has(item.id)).length;
      return steps.findLast((step) => count >= step.ticked)?.points ?? ZERO;
    };
  }
  const points = options.map(({ id, points: earned }) => ({ id, points: fromDecimal(earned ?? 0) }));
  return (ticked) => points.filter(({ id }) => ticked.has(id)).reduce((sum, item) => plus(sum, item.points), ZERO);
}

function parse(raw: unknown, items: readonly Item[]): Parsed {
  const given = typeof raw === 'string' ? [raw] : raw;
  if (!Array.isArray(given))
    return {
      ok: false,
      problems: [{ code: 'wrong-answer-type', args: { expected: 'list-of-options', given: shown(raw) } }],
    };
  const problems: AnswerProblem[] = [];
  const ticked = new Set<string>();
  given.forEach((item: unknown, at) => {
    const id = typeof item === 'string' ? findOption(items, item) : undefined;
    if (id === undefined) problems.push(unknownOption(items, shown(item), at));
    else if (ticked.has(id)) problems.push({ code: 'ticked-twice', args: { option: id }, at });
    else ticked.add(id);
  });
  const answer = items.map(({ id }) => id).filter((id) => ticked.has(id));
  const alone = items.find((item) => !counts(item) && ticked.has(item.id));
  if (alone !== undefined && answer.length > 1)
    problems.push({
      code: 'exclusive-with-others',
      args: { option: alone.id, others: answer.filter((id) => id !== alone.id) },
    });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, answer };
}

/** All subsets, the smaller in the order of the items first. */
function subsets(ids: readonly string[]): readonly Ticked[] {
  return Array.from({ length: 2 ** ids.length }, (_, mask) => ids.filter((_id, bit) => (mask >> bit) % 2 === 1));
}

/** Ticked sets for each sum of points on top of what is kept; the first 1,000 sums, and all of them together. */
function sums(items: readonly Item[], kept: Ticked): readonly Ticked[] {
  const found = new Map<string, { readonly sum: Rational; readonly ticked: Ticked }>([
    ['0/1', { sum: ZERO, ticked: kept }],
  ]);
  const most = Math.min(MOST_ANCHORS, Math.ceil(100_000 / Math.max(1, items.length)));
  for (const { id, points } of items) {
    const before = [...found.values()];
    for (const { sum, ticked } of before) {
      const next = plus(sum, fromDecimal(points ?? 0));
      const key = toText(next);
      if (!found.has(key) && found.size < most) found.set(key, { sum: next, ticked: [...ticked, id] });
    }
  }
  return [...found.values()].map(({ ticked }) => ticked).concat([[...kept, ...items.map(({ id }) => id)]]);
}
