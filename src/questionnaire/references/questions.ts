import type { Band, Question, QuestionOf, Ticks } from '../schema/question.ts';
import type { Path } from '../tree.ts';
import { counts } from '../tree.ts';
import type { Known, ReportReference } from './known.ts';

/** Whether an item is "none of these" of its question. */
export const isExclusive = ({ options }: QuestionOf<'multiple'>, item: string): boolean =>
  options.some((one) => one.id === item && !counts(one));

/** What only makes sense in itself: bands without holes, one way of counting ticks, rows that weigh, option sets that exist. */
export function checkQuestions(known: Known, report: ReportReference): void {
  for (const { question, path } of known.questions) {
    optionSet(question, path, known);
    // Bands and counts are judged by their neighbours.
    if (!known.intact(path)) continue;
    const doubting: ReportReference = (...finding) => {
      known.doubt(question.id);
      report(...finding);
    };
    if (question.kind === 'percent' && question.bands)
      bands(question.bands, [...path, 'bands'], { min: 0, max: 100 }, doubting);
    if (question.kind === 'number') numbers(question, path, doubting);
    if (question.kind === 'multiple') multiple(question, path, known, doubting);
    if (question.kind === 'grid') grid(question, path, doubting);
  }
}

function optionSet(question: Question, path: Path, { questionnaire, dangling }: Known): void {
  if (!('options' in question) || typeof question.options !== 'string' || question.options === '') return;
  const sets = questionnaire['option-sets'] ?? {};
  if (!Object.hasOwn(sets, question.options))
    dangling([...path, 'options'], 'option-set', question.options, Object.keys(sets));
}

function numbers({ min, max, bands: given }: QuestionOf<'number'>, path: Path, report: ReportReference): void {
  if (min !== undefined && max !== undefined && min > max) {
    report('reversed-range', [...path, 'max'], { min, max }, { related: [{ path: [...path, 'min'] }] });
  } else if (given) {
    bands(
      given,
      [...path, 'bands'],
      { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) },
      report,
    );
  }
}

/** Each band from its bound to the next one, upwards, from the least figure that can be entered on. */
function bands(
  given: readonly Band[],
  path: Path,
  range: { readonly min?: number; readonly max?: number },
  report: ReportReference,
): void {
  let before: { bound: number; open: boolean } | undefined;
  given.forEach((band, index) => {
    const at = [...path, index];
    const keys = (['from', 'above'] as const).filter((key) => band[key] !== undefined);
    const [key] = keys;
    if (keys.length !== 1 || key === undefined)
      return report('one-of-keys', at, { keys: ['from', 'above'], given: keys });
    const bound = band[key] ?? 0;
    const open = key === 'above';
    if (before !== undefined && (bound < before.bound || (bound === before.bound && (before.open || !open)))) {
      report('unordered-bands', [...at, key], { bound, before: before.bound });
    }
    const { min, max } = range;
    if ((min !== undefined && bound < min) || (max !== undefined && (bound > max || (open && bound === max)))) {
      report('band-outside-range', [...at, key], {
        bound,
        ...(min === undefined ? {} : { least: min }),
        ...(max === undefined ? {} : { most: max }),
      });
    } else if (index === 0 && min !== undefined && (bound !== min || open)) {
      report('uncovered-figures', [...at, key], { least: min, first: `${key}: ${bound}` });
    }
    before = { bound, open };
  });
}

/** Of rows that all weigh nothing there is no mean, and their sum is 0 whatever is answered; a minimum knows no weights. */
function grid({ id, rows, 'rows-as': as }: QuestionOf<'grid'>, path: Path, report: ReportReference): void {
  if (as !== 'minimum' && rows.every(({ weight }) => weight === 0))
    report('weightless-rows', [...path, 'rows', 0, 'weight'], { id });
}

function multiple(question: QuestionOf<'multiple'>, path: Path, known: Known, report: ReportReference): void {
  const count = question['by-count'];
  const rules = question['by-rule'];
  const by = count ? 'by-count' : 'by-rule';
  if (count && rules)
    report(
      'one-of-keys',
      { path: [...path, 'by-rule'], part: 'key' },
      { keys: ['by-count', 'by-rule'], given: ['by-count', 'by-rule'] },
    );
  question.options.forEach((item, index) => {
    const at = [...path, 'options', index, 'points'];
    if (item.points === undefined) return;
    if (count || rules) report('idle-points', { path: at, part: 'key' }, { key: 'points', by });
    else if (!counts(item) && item.points > 0) report('exclusive-points', at, { id: item.id });
  });
  const members = question.options.filter(counts).length;
  count?.forEach(({ ticked, points }, index) => {
    const at = [...path, 'by-count', index, 'ticked'];
    const before = count[index - 1];
    if (before !== undefined && ticked <= before.ticked)
      report('unordered-counts', at, { ticked, before: before.ticked });
    else if (before !== undefined && points < before.points)
      report('falling-counts', [...path, 'by-count', index, 'points'], { ticked, points, before: before.points });
    if (ticked > members) report('count-beyond-members', at, { count: ticked, members });
  });
  const ids = question.options.map(({ id }) => id);
  rules?.forEach(({ ticked }, index) => ticks(ticked, [...path, 'by-rule', index, 'ticked']));

  function ticks(given: Ticks, at: Path): void {
    if (typeof given === 'string') {
      if (!ids.includes(given)) known.dangling(at, 'option', given, ids, question.id);
      else if (isExclusive(question, given)) report('exclusive-reference', at, { id: given });
    } else if ('all' in given) given.all.forEach((inner, index) => ticks(inner, [...at, 'all', index]));
    else if ('any' in given) given.any.forEach((inner, index) => ticks(inner, [...at, 'any', index]));
    else {
      given.of.forEach((inner, index) => ticks(inner, [...at, 'of', index]));
      if (given['at-least'] > given.of.length) {
        report('count-beyond-members', [...at, 'at-least'], { count: given['at-least'], members: given.of.length });
      }
    }
  }
}
