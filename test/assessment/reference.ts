import type { Answers } from '../../src/answers/answers.ts';
import type { Answer, ProfileValue } from '../../src/questionnaire/answer.ts';
import type { Dimension } from '../../src/questionnaire/schema/dimension.ts';
import type { Condition, Level } from '../../src/questionnaire/schema/level.ts';
import type { Option, Question, Ticks } from '../../src/questionnaire/schema/question.ts';
import type { Questionnaire } from '../../src/questionnaire/schema/questionnaire.ts';
import type { Weight, When } from '../../src/questionnaire/schema/when.ts';
import {
  atLeast,
  decimal,
  type Fraction,
  greatest,
  add,
  less,
  multiply,
  of,
  quotient,
  smallest,
  total,
} from '../exact/fractions.ts';

/**
 * The rules once more, slow and obvious: recursive, bigint fractions, nothing
 * shared with src/ but the types. What the engine says is compared with this.
 */
export interface Reference {
  readonly score: (node: string) => Fraction | null;
  readonly rank: (node: string) => number;
  readonly points: (question: string) => Fraction | null;
  readonly stage: (node: string, stage: string) => Fraction | null;
}

/** How answers are taken: as they are, or with every question that counts at its lowest or highest, or without missing evidence. */
export type Reading = 'claimed' | 'least' | 'most' | 'evidenced';

type Node = Questionnaire | Dimension;
type Fate = 'asked' | 'lowest' | 'highest' | 'outside';
type Truth = boolean | undefined;

/** Kept once worked out: the only thing here that is done for speed. */
function once<A, B>(work: (of: A) => B): (of: A) => B {
  const known = new Map<A, { readonly value: B }>();
  return (subject) => {
    const found = known.get(subject) ?? { value: work(subject) };
    known.set(subject, found);
    return found.value;
  };
}

export function reference(questionnaire: Questionnaire, answers: Answers, reading: Reading = 'claimed'): Reference {
  const idOf = (node: Node): string => ('format' in node ? 'company' : node.id);
  const childrenOf = (node: Node): readonly Dimension[] => node.dimensions ?? [];
  const questionsIn = (node: Node): readonly Question[] => ('format' in node ? [] : (node.questions ?? []));
  const allNodes: Node[] = [];
  const parents = new Map<Node | Question, Node>();
  const allQuestions: Question[] = [];
  const walk = (node: Node): void => {
    allNodes.push(node);
    for (const question of questionsIn(node)) {
      allQuestions.push(question);
      parents.set(question, node);
    }
    for (const child of childrenOf(node)) {
      parents.set(child, node);
      walk(child);
    }
  };
  walk(questionnaire);
  const nodeNamed = (id: string): Node | undefined => allNodes.find((node) => idOf(node) === id);
  const questionNamed = (id: string): Question | undefined => allQuestions.find((question) => question.id === id);
  const lineOf = (thing: Node | Question): readonly (Node | Question)[] => {
    const parent = parents.get(thing);
    return parent === undefined ? [thing] : [...lineOf(parent), thing];
  };

  // --- The company.
  const facts: Record<string, ProfileValue> = { ...answers.company };
  for (const fact of questionnaire.profile.facts ?? []) {
    const truths = fact.cases.map((one) => (one.when === undefined ? true : truth(one.when)));
    const first = truths.findIndex((value) => value !== false);
    if (first >= 0 && truths[first] === true) facts[fact.id] = fact.cases[first]?.is ?? '';
  }
  function weightOf(weight: Weight | undefined): Fraction {
    if (weight === undefined) return of(1);
    if (typeof weight === 'number') return decimal(weight);
    for (const one of weight) if (one.when === undefined || truth(one.when) === true) return decimal(one.weight);
    return of(0);
  }

  // --- What applies.
  function scored(question: Question): boolean {
    if (question.kind === 'text') return false;
    return question.kind === 'percent' || question.kind === 'number' ? question.bands !== undefined : true;
  }
  const policyOf = (question: Question) => question['not-applicable'] ?? questionnaire['not-applicable'] ?? 'refused';
  const testsIn = (when: When): readonly string[] => {
    if ('all' in when) return when.all.flatMap(testsIn);
    if ('any' in when) return when.any.flatMap(testsIn);
    if ('not' in when) return testsIn(when.not);
    return 'question' in when ? [when.question] : [];
  };
  const isCut = (node: Node): boolean => {
    const policy = 'format' in node ? 'refused' : (node['not-applicable'] ?? 'refused');
    return policy !== 'refused' && answers.answers[idOf(node)]?.answer === 'not-applicable';
  };
  /** Outside wins wherever it stands; else the outermost word that is not simply "asked". */
  const fateOf = once((question: Question): Fate => {
    const words: Fate[] = [];
    for (const thing of lineOf(question)) {
      if ('format' in thing) continue;
      if (thing.when !== undefined && truth(thing.when) !== true) {
        const reads = testsIn(thing.when).some((id) => {
          const read = questionNamed(id);
          return read !== undefined && scored(read);
        });
        words.push(reads && (thing.unasked ?? 'lowest') === 'lowest' ? 'lowest' : 'outside');
      }
      if (!('kind' in thing) && isCut(thing)) {
        const policy = thing['not-applicable'];
        words.push(policy === 'zero' ? 'lowest' : policy === 'full' ? 'highest' : 'outside');
      }
    }
    if (words.includes('outside')) return 'outside';
    return words[0] ?? 'asked';
  });
  /** The outermost reason by which a question is not asked is a cut; outside before anything else. */
  function byCut(question: Question): boolean {
    const reasons: { fate: Fate; cut: boolean }[] = [];
    for (const thing of lineOf(question)) {
      if ('format' in thing) continue;
      if (thing.when !== undefined && truth(thing.when) !== true) {
        const reads = testsIn(thing.when).some((id) => {
          const read = questionNamed(id);
          return read !== undefined && scored(read);
        });
        reasons.push({ fate: reads && (thing.unasked ?? 'lowest') === 'lowest' ? 'lowest' : 'outside', cut: false });
      }
      if (!('kind' in thing) && isCut(thing)) {
        const policy = thing['not-applicable'];
        reasons.push({ fate: policy === 'zero' ? 'lowest' : policy === 'full' ? 'highest' : 'outside', cut: true });
      }
    }
    return (reasons.find(({ fate }) => fate === 'outside') ?? reasons[0])?.cut ?? false;
  }

  function truth(when: When): Truth {
    if ('all' in when) {
      const parts = when.all.map(truth);
      return parts.includes(false) ? false : parts.includes(undefined) ? undefined : true;
    }
    if ('any' in when) {
      const parts = when.any.map(truth);
      return parts.includes(true) ? true : parts.includes(undefined) ? undefined : false;
    }
    if ('not' in when) {
      const part = truth(when.not);
      return part === undefined ? undefined : !part;
    }
    const is = when.is === undefined ? undefined : Array.isArray(when.is) ? when.is : [when.is];
    const bounded = (figure: number): boolean =>
      !(when['at-least'] !== undefined && figure < when['at-least']) &&
      !(when.above !== undefined && figure <= when.above) &&
      !(when['at-most'] !== undefined && figure > when['at-most']) &&
      !(when.below !== undefined && figure >= when.below);
    const hasBounds = [when['at-least'], when.above, when['at-most'], when.below].some((bound) => bound !== undefined);
    const and = (parts: readonly Truth[]): Truth =>
      parts.includes(false) ? false : parts.includes(undefined) ? undefined : true;
    if ('profile' in when) {
      const value = facts[when.profile];
      return and([
        when.known === undefined ? true : when.known === (value !== undefined),
        is === undefined ? true : value === undefined ? undefined : is.includes(value as string),
        !hasBounds ? true : value === undefined ? undefined : typeof value === 'number' && bounded(value),
      ]);
    }
    const question = questionNamed(when.question);
    if (question === undefined) return false;
    const fate = fateOf(question);
    const cut = byCut(question);
    const given = answers.answers[question.id]?.answer;
    if (fate === 'outside' && !cut) return false;
    const answer: Answer | undefined = fate === 'asked' ? given : cut ? 'not-applicable' : 'unknown';
    if (answer === undefined) return undefined;
    const earned =
      fate === 'asked'
        ? pointsOf(question, answer)
        : fate === 'outside' || !scored(question)
          ? null
          : fate === 'lowest'
            ? ends(question).least
            : ends(question).most;
    const row = when.row;
    const rowsAsked =
      question.kind === 'grid' ? question.rows.map(({ id }) => id).filter((id) => row === undefined || id === row) : [];
    const valueIn = (id: string): string | undefined =>
      typeof answer === 'string' ? answer : (answer as Readonly<Record<string, string>>)[id];
    const chosen = (): Truth => {
      const values = is ?? [];
      if (answer === 'not-applicable') return values.includes('not-applicable');
      if (answer === 'unknown') return false;
      switch (question.kind) {
        case 'choice':
        case 'text':
          return values.includes(answer as string);
        case 'yes-no':
          return values.includes(answer as boolean) || values.includes(answer === true ? 'yes' : 'no');
        case 'multiple':
          return (answer as readonly string[]).some((id) => values.includes(id));
        case 'grid':
          return (
            rowsAsked.length > 0 &&
            and(
              rowsAsked.map((id) =>
                valueIn(id) === undefined ? undefined : valueIn(id) !== 'unknown' && values.includes(valueIn(id) ?? ''),
              ),
            )
          );
        default:
          return false;
      }
    };
    const wantsPoints = when['points-at-least'] !== undefined || when['points-below'] !== undefined;
    const enough = (points: Fraction | null): boolean =>
      points !== null &&
      (when['points-at-least'] === undefined || atLeast(points, decimal(when['points-at-least']))) &&
      (when['points-below'] === undefined || less(points, decimal(when['points-below'])));
    const byPoints = (): Truth => {
      if (row !== undefined) {
        if (question.kind !== 'grid' || rowsAsked.length === 0) return false;
        return valueIn(row) === undefined ? undefined : enough(rowPoints(question, valueIn(row)));
      }
      if (question.kind === 'grid' && typeof answer !== 'string' && rowsAsked.some((id) => valueIn(id) === undefined))
        return undefined;
      return enough(earned);
    };
    return and([
      is === undefined ? true : chosen(),
      wantsPoints ? byPoints() : true,
      hasBounds ? typeof answer === 'number' && bounded(answer) : true,
    ]);
  }

  // --- Points.
  function optionsOf(question: Extract<Question, { kind: 'choice' | 'grid' }>): readonly Option[] {
    return typeof question.options === 'string'
      ? (questionnaire['option-sets']?.[question.options] ?? [])
      : question.options;
  }
  /** Every answer there is, as far as points go. */
  function everyPoints(question: Question): readonly Fraction[] {
    switch (question.kind) {
      case 'text':
        return [];
      case 'choice':
        return optionsOf(question).map((option) => decimal(option.points));
      case 'yes-no':
        return [decimal(question.points.yes), decimal(question.points.no)];
      case 'percent':
      case 'number': {
        const figures = Array.from({ length: 1001 }, (_, index) => index / 10);
        const possible = figures.filter(
          (figure) =>
            question.kind === 'percent' ||
            (figure >= (question.min ?? 0) &&
              figure <= (question.max ?? 100) &&
              (question.whole !== true || Number.isInteger(figure))),
        );
        return possible.flatMap((figure) => pointsOf(question, figure) ?? []);
      }
      case 'multiple': {
        const free = question.options.filter((item) => item.exclusive !== true).map(({ id }) => id);
        const sets = Array.from({ length: 2 ** free.length }, (_, mask) =>
          free.filter((_id, bit) => (mask & (1 << bit)) !== 0),
        );
        const alone = question.options.filter((item) => item.exclusive === true).map(({ id }) => [id]);
        return [...sets, ...alone].flatMap((ticked) => pointsOf(question, ticked) ?? []);
      }
      case 'grid':
        return optionsOf(question).map(
          ({ id }) => pointsOf(question, Object.fromEntries(question.rows.map((row) => [row.id, id]))) ?? of(0),
        );
    }
  }
  const ends = once((question: Question) => ({
    least: smallest(everyPoints(question)),
    most: greatest(everyPoints(question)),
  }));

  function rowPoints(question: Extract<Question, { kind: 'grid' }>, value: string | undefined): Fraction | null {
    const points = optionsOf(question).map((option) => decimal(option.points));
    if (value === 'not-applicable' && policyOf(question) === 'exclude') return null;
    if (value === 'not-applicable' && policyOf(question) === 'full') return greatest(points);
    const option = optionsOf(question).find(({ id }) => id === value);
    return option === undefined ? smallest(points) : decimal(option.points);
  }

  function pointsOf(question: Question, answer: Answer): Fraction | null {
    if (!scored(question)) return null;
    if (answer === 'unknown') return ends(question).least;
    if (answer === 'not-applicable') {
      const policy = policyOf(question);
      return policy === 'exclude' ? null : policy === 'full' ? ends(question).most : ends(question).least;
    }
    switch (question.kind) {
      case 'choice':
        return decimal(optionsOf(question).find(({ id }) => id === answer)?.points ?? 0);
      case 'yes-no':
        return decimal(answer === true ? question.points.yes : question.points.no);
      case 'percent':
      case 'number': {
        // The highest band that the figure reaches; `from` a bound lies below `above` it.
        const reached = (question.bands ?? []).filter((band) =>
          band.from !== undefined ? Number(answer) >= band.from : Number(answer) > (band.above ?? 0),
        );
        const top = reached.reduce((a, b) => {
          const [x, y] = [a.from ?? a.above ?? 0, b.from ?? b.above ?? 0];
          return y > x || (y === x && b.above !== undefined) ? b : a;
        });
        return decimal(top.points);
      }
      case 'multiple':
        return tickedPoints(question, new Set(answer as readonly string[]));
      case 'grid': {
        const rows = question.rows.flatMap((row) => {
          const points = rowPoints(question, (answer as Readonly<Record<string, string>>)[row.id]);
          return points === null ? [] : [{ points, weight: decimal(row.weight ?? 1) }];
        });
        if (rows.length === 0) return null;
        if (question['rows-as'] === 'minimum') return smallest(rows.map(({ points }) => points));
        const sum = total(rows.map(({ points, weight }) => multiply(points, weight)));
        if (question['rows-as'] === 'sum') return sum;
        const weight = total(rows.map((row) => row.weight));
        return weight.over === 0n ? null : quotient(sum, weight);
      }
      default:
        return null;
    }
  }

  function tickedPoints(question: Extract<Question, { kind: 'multiple' }>, ticked: ReadonlySet<string>): Fraction {
    const holds = (rule: Ticks): boolean => {
      if (typeof rule === 'string') return ticked.has(rule);
      if ('all' in rule) return rule.all.every(holds);
      if ('any' in rule) return rule.any.some(holds);
      return rule.of.map(holds).filter(Boolean).length >= rule['at-least'];
    };
    if (question['by-rule'] !== undefined)
      return greatest([
        of(0),
        ...question['by-rule'].filter((one) => holds(one.ticked)).map(({ points }) => decimal(points)),
      ]);
    if (question['by-count'] !== undefined) {
      const count = question.options.filter((item) => item.exclusive !== true && ticked.has(item.id)).length;
      const reached = question['by-count'].filter((one) => count >= one.ticked);
      return decimal(reached.at(-1)?.points ?? 0);
    }
    return total(question.options.filter(({ id }) => ticked.has(id)).map(({ points }) => decimal(points ?? 0)));
  }

  /** The answer as it counts in this reading; undefined: the question does not count. */
  const counted = once((question: Question): { points: Fraction; answer: Answer | 'best' } | undefined => {
    if (!scored(question)) return undefined;
    const fate = fateOf(question);
    if (fate === 'outside') return undefined;
    const entry = answers.answers[question.id];
    const given: Answer = fate === 'asked' ? (entry?.answer ?? 'unknown') : fate === 'highest' ? 'best' : 'unknown';
    const claimed = given === 'best' ? ends(question).most : pointsOf(question, given);
    if (claimed === null) return undefined;
    if (reading === 'least' || reading === 'most')
      return extreme(question, fate === 'asked' ? given : 'unknown', reading);
    if (reading === 'evidenced' && fate === 'asked' && given !== 'not-applicable' && question.evidence !== undefined) {
      const shown = entry?.evidence !== undefined && entry.carried !== true;
      if (!shown) return { points: ends(question).least, answer: 'unknown' };
    }
    const full = given === 'not-applicable' && policyOf(question) === 'full';
    return { points: claimed, answer: full ? 'best' : given === 'not-applicable' ? 'unknown' : given };
  });
  /** Lowest and highest; rows of a grid that do not apply stay so. */
  function extreme(question: Question, given: Answer, end: 'least' | 'most') {
    if (question.kind === 'grid' && typeof given === 'object') {
      const best = optionsOf(question).reduce((a, b) => (b.points > a.points ? b : a)).id;
      const rows = Object.fromEntries(
        question.rows.map(({ id }) => [
          id,
          (given as Readonly<Record<string, string>>)[id] === 'not-applicable'
            ? 'not-applicable'
            : end === 'most'
              ? best
              : 'unknown',
        ]),
      );
      const points = pointsOf(question, rows);
      return points === null ? undefined : { points, answer: rows };
    }
    return end === 'most'
      ? { points: ends(question).most, answer: 'best' as const }
      : { points: ends(question).least, answer: 'unknown' };
  }

  // --- Scores.
  const applies = (node: Node): boolean =>
    questionsIn(node).some((question) => counted(question) !== undefined) || childrenOf(node).some(applies);
  interface Part {
    readonly value: Fraction;
    readonly weight: Fraction;
  }
  function parts(node: Node, stage: string | undefined): readonly Part[] {
    return [
      ...questionsIn(node)
        .filter((question) => stage === undefined || question.stage === stage)
        .map((question) => ({ value: counted(question)?.points ?? null, weight: weightOf(question.weight) })),
      ...childrenOf(node).map((child) => ({
        value: stage === undefined ? score(child) : ofStage(child, stage),
        weight: weightOf(child.weight),
      })),
    ].flatMap(({ value, weight }) => (value === null ? [] : [{ value, weight }]));
  }
  function mean(list: readonly Part[]): Fraction | null {
    const weight = total(list.map((part) => part.weight));
    return weight.over === 0n ? null : quotient(total(list.map((part) => multiply(part.weight, part.value))), weight);
  }
  function together(node: Node, list: readonly Part[]): Fraction | null {
    if (list.length === 0) return null;
    switch (node.aggregate ?? 'mean') {
      case 'minimum':
        return smallest(list.map(({ value }) => value));
      case 'sum':
        return total(list.map(({ value, weight }) => multiply(value, weight)));
      default:
        return mean(list);
    }
  }
  function ofStage(node: Node, stage: string): Fraction | null {
    if (!applies(node) || node.aggregate === 'none') return null;
    const list = parts(node, stage);
    if (node.aggregate === 'level') return list.length === 0 ? null : of(rankOf(node));
    return together(node, list);
  }
  function score(node: Node): Fraction | null {
    if (!applies(node)) return null;
    if (node.aggregate === 'none') return null;
    if (node.aggregate === 'level') return of(rankOf(node));
    if (node.aggregate !== 'staged') return together(node, parts(node, undefined));
    const stages = (questionnaire.stages ?? []).map(({ id }) => mean(parts(node, id)));
    while (stages.length > 0 && stages.at(-1) === null) stages.pop();
    if (stages.length === 0) return null;
    let sum = of(0);
    for (const stage of stages) {
      if (stage !== null && less(stage, decimal(node['satisfied-at'] ?? 1))) return add(sum, stage);
      sum = add(sum, of(1));
    }
    return sum;
  }

  // --- Levels.
  const levelsOf = (node: Node): readonly Level[] =>
    node.levels === undefined
      ? []
      : typeof node.levels === 'string'
        ? (questionnaire['level-sets']?.[node.levels]?.levels ?? [])
        : node.levels;
  function rankOf(node: Node): number {
    let rank = 0;
    for (const level of levelsOf(node)) {
      const results = level.requires.map((condition) => met(condition, node)).filter((result) => result !== 'dropped');
      if (results.length === 0 || results.includes('unmet')) return rank;
      rank += 1;
    }
    return rank;
  }
  const below = (node: Node): readonly (Node | Question)[] => [
    ...questionsIn(node),
    ...childrenOf(node),
    ...childrenOf(node).flatMap(below),
  ];
  function met(condition: Condition, at: Node): 'met' | 'unmet' | 'dropped' {
    const named = (id: string): Node | undefined => (id === 'this' ? at : nodeNamed(id));
    const verdict = (value: boolean): 'met' | 'unmet' => (value ? 'met' : 'unmet');
    const bounded = (value: Fraction | null, least: number | undefined, above: number | undefined) => {
      if (value === null) return 'dropped';
      return verdict(least !== undefined ? atLeast(value, decimal(least)) : less(decimal(above ?? 0), value));
    };
    const levelReached = (node: Node | undefined, id: string) => {
      const place = node === undefined ? -1 : levelsOf(node).findIndex((level) => level.id === id);
      if (node === undefined || place < 0 || !applies(node)) return 'dropped';
      return verdict(rankOf(node) >= place + 1);
    };
    if ('score' in condition) {
      const node = named(condition.score);
      return bounded(node === undefined ? null : score(node), condition['at-least'], condition.above);
    }
    if ('level' in condition) return levelReached(named(condition.level), condition['at-least']);
    if ('points' in condition) {
      const question = questionNamed(condition.points);
      return bounded(
        question === undefined ? null : (counted(question)?.points ?? null),
        condition['at-least'],
        condition.above,
      );
    }
    if ('chosen' in condition) return isChosen(questionNamed(condition.chosen), condition.option);
    const selection = 'every' in condition ? condition.every : condition.count;
    const members =
      selection === 'children'
        ? [...questionsIn(at), ...childrenOf(at)]
        : Array.isArray(selection)
          ? [...new Set(selection)].flatMap((id) => named(id) ?? questionNamed(id) ?? [])
          : below(at).filter(
              (thing) => !('format' in thing) && thing.tags?.includes((selection as { tag: string }).tag),
            );
    const results = members
      .map((member) => {
        const byPoints = condition['points-at-least'] !== undefined || condition['points-above'] !== undefined;
        if ('kind' in member)
          return byPoints
            ? bounded(counted(member)?.points ?? null, condition['points-at-least'], condition['points-above'])
            : 'dropped';
        if (byPoints) return 'dropped';
        if (condition['level-at-least'] !== undefined) return levelReached(member, condition['level-at-least']);
        return bounded(score(member), condition['score-at-least'], condition['score-above']);
      })
      .filter((result) => result !== 'dropped');
    if (results.length === 0) return 'dropped';
    const reached = results.filter((result) => result === 'met').length;
    return verdict('every' in condition ? reached === results.length : reached >= condition['at-least']);
  }
  function isChosen(question: Question | undefined, option: string): 'met' | 'unmet' | 'dropped' {
    const standing = question === undefined ? undefined : counted(question);
    if (question === undefined || standing === undefined) return 'dropped';
    const verdict = (value: boolean) => (value ? 'met' : 'unmet');
    const { answer, points } = standing;
    switch (question.kind) {
      case 'choice': {
        const wanted = optionsOf(question).find(({ id }) => id === option);
        return wanted === undefined ? 'dropped' : verdict(atLeast(points, decimal(wanted.points)));
      }
      case 'yes-no':
        return option !== 'yes' && option !== 'no'
          ? 'dropped'
          : verdict(atLeast(points, decimal(question.points[option])));
      case 'grid': {
        const wanted = optionsOf(question).find(({ id }) => id === option);
        if (wanted === undefined) return 'dropped';
        const rows = question.rows.flatMap(({ id }) => {
          if (answer === 'best') return [greatest(optionsOf(question).map((one) => decimal(one.points)))];
          return (
            rowPoints(
              question,
              typeof answer === 'string' ? answer : (answer as Readonly<Record<string, string>>)[id],
            ) ?? []
          );
        });
        return verdict(rows.every((row) => atLeast(row, decimal(wanted.points))));
      }
      case 'multiple': {
        if (!question.options.some(({ id }) => id === option)) return 'dropped';
        return verdict(
          answer === 'best' ? isInBest(question, option) : Array.isArray(answer) && answer.includes(option),
        );
      }
      default:
        return 'dropped';
    }
  }
  /** The best list is all items; an exclusive one alone only where it earns more. */
  function isInBest(question: Extract<Question, { kind: 'multiple' }>, option: string): boolean {
    const free = question.options.filter((item) => item.exclusive !== true).map(({ id }) => id);
    const all = tickedPoints(question, new Set(free));
    const alone = question.options.filter(
      (item) => item.exclusive === true && less(all, tickedPoints(question, new Set([item.id]))),
    );
    return alone.length > 0 ? alone[0]?.id === option : free.includes(option);
  }

  const node = (id: string): Node => nodeNamed(id) ?? questionnaire;
  return {
    score: (id) => score(node(id)),
    rank: (id) => rankOf(node(id)),
    points: (id) => {
      const question = questionNamed(id);
      return question === undefined ? null : (counted(question)?.points ?? null);
    },
    stage: (id, stage) => ofStage(node(id), stage),
  };
}
