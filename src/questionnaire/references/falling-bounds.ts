import { compare, fromDecimal } from '../../exact/rational.ts';
import type { Condition } from '../schema/level.ts';
import type { Path } from '../tree.ts';
import { levelsOf, optionsOf } from '../tree.ts';
import { standings } from './conditions.ts';
import type { Known, ReportReference } from './known.ts';

/** A condition as something that can be compared with another one on the same subject. */
interface Bound {
  /** Whose figure, measured how. */
  readonly subject: string;
  readonly named: string;
  readonly figure: number;
  /** Above a bound is more than at the bound. */
  readonly above: boolean;
  readonly shown: string;
  readonly key: string;
}

/** A level asks at least what the one below asks: a lower bound for the same subject is a slip, because it can never matter. */
export function checkFallingBounds(known: Known, report: ReportReference): void {
  for (const { levels, path, node, users } of standings(known)) {
    // What a level asks is the same for all who share it.
    if (node !== (users[0] ?? null)) continue;
    const highest = new Map<string, Bound & { readonly path: Path; readonly level: string }>();
    levels.forEach(({ id: level, requires }, index) => {
      const here: (Bound & { path: Path; level: string })[] = [];
      requires.forEach((condition, at) => {
        const found = boundOf(condition, known);
        if (found === null) return;
        const spot = [...path, index, 'requires', at, found.key];
        const below = highest.get(found.subject);
        if (below !== undefined && isLower(found, below)) {
          const { named: subject, shown: bound } = found;
          report(
            'falling-bound',
            spot,
            { subject, bound, level, below: below.level, lower: below.shown },
            { related: [{ path: below.path }] },
          );
        }
        here.push({ ...found, path: spot, level });
      });
      for (const one of here) {
        const before = highest.get(one.subject);
        if (before === undefined || !isLower(one, before)) highest.set(one.subject, one);
      }
    });
  }
}

function isLower(a: Bound, b: Bound): boolean {
  const difference = compare(fromDecimal(a.figure), fromDecimal(b.figure));
  return difference < 0 || (difference === 0 && !a.above && b.above);
}

function boundOf(condition: Condition, known: Known): Bound | null {
  if ('score' in condition) return figure('score', condition.score, condition);
  if ('points' in condition) return figure('points', condition.points, condition);
  if ('level' in condition) return rank('level', condition.level, condition['at-least'], 'at-least', known);
  if ('chosen' in condition) return optionBound(condition.chosen, condition.option, known);
  const selection = 'every' in condition ? condition.every : condition.count;
  const named = Array.isArray(selection)
    ? [...selection].sort().join(', ')
    : typeof selection === 'string'
      ? selection
      : `tag ${selection.tag}`;
  if ('every' in condition) {
    for (const measure of ['score', 'points'] as const) {
      const found = figure(
        measure,
        named,
        { 'at-least': condition[`${measure}-at-least`], above: condition[`${measure}-above`] },
        `${measure}-`,
      );
      if (found !== null) return { ...found, subject: `every ${found.subject}` };
    }
    const least = condition['level-at-least'];
    const [first] = Array.isArray(selection) ? selection : [];
    return least === undefined || first === undefined
      ? null
      : rank('every level', first, least, 'level-at-least', known, named);
  }
  // Of counts only those that measure each member alike can be compared.
  const { count: _, title: _title, 'at-least': least, ...measure } = condition;
  return {
    subject: `count ${named} ${JSON.stringify(measure)}`,
    named,
    figure: least,
    above: false,
    shown: String(least),
    key: 'at-least',
  };
}

function figure(
  measure: string,
  named: string,
  bounds: { readonly 'at-least'?: number | undefined; readonly above?: number | undefined },
  prefix = '',
): Bound | null {
  const key = bounds['at-least'] !== undefined ? 'at-least' : 'above';
  const value = bounds[key];
  if (value === undefined) return null;
  const above = key === 'above';
  return {
    subject: `${measure} ${named}`,
    named,
    figure: value,
    above,
    shown: `${key} ${value}`,
    key: `${prefix}${key}`,
  };
}

function rank(measure: string, id: string, least: string, key: string, known: Known, named = id): Bound | null {
  const node = known.node.get(id)?.node;
  const index = node === undefined ? -1 : levelsOf(known.questionnaire, node).findIndex((one) => one.id === least);
  return index < 0 ? null : { subject: `${measure} ${named}`, named, figure: index, above: false, shown: least, key };
}

/** Of a choice a better option also counts, so its points are the bound; ticked items do not stand in an order. */
function optionBound(id: string, option: string, known: Known): Bound | null {
  const question = known.question.get(id)?.question;
  if (question === undefined || (question.kind !== 'choice' && question.kind !== 'grid')) return null;
  const found = optionsOf(known.questionnaire, question).find((one) => one.id === option);
  return found === undefined
    ? null
    : { subject: `chosen ${id}`, named: id, figure: found.points, above: false, shown: option, key: 'option' };
}
