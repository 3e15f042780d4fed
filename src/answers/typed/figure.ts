import { divide, fromDecimal, type Rational, times, toNumber } from '../../exact/rational.ts';
import { meaningOf } from '../../questionnaire/kinds/index.ts';
import type { ProfileField } from '../../questionnaire/schema/profile.ts';
import type { QuestionOf } from '../../questionnaire/schema/question.ts';
import { asQuestion } from '../company.ts';
import { misread } from './misread.ts';
import type { TypedProblem, Unit } from './problems.ts';
import { scaleOf, unitsOf } from './units.ts';

/** What asks for a figure: a percent or number question, or a number field of the profile. */
export type FigureField = QuestionOf<'percent'> | QuestionOf<'number'> | ProfileField;

/** Worked out rather than written, and so to be shown before it is taken: from "12/40", from "1.2万". */
export type WorkedOut =
  | { readonly by: 'counts'; readonly part: number; readonly whole: number }
  | { readonly by: 'scale'; readonly given: string };

export interface Figure {
  readonly ok: true;
  readonly figure: number;
  readonly workedOut: WorkedOut | null;
  /** "0.3" without a sign where a share is asked for: taken as 0.3 %, perhaps meant as 30. Null: beyond doubt. */
  readonly perhaps: number | null;
}

/** A figure out of what a person typed, or what is wrong with it. */
export type TypedFigure = Figure | { readonly ok: false; readonly problem: TypedProblem };

const NUMBER = String.raw`[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|[+-]?\.\d+`;
const ALONE = new RegExp(`^(${NUMBER})$`);
const WITH_MORE = new RegExp(`^(${NUMBER}) *(百万|千万|百|千|万|萬|亿|億)? *(\\D*)$`);
const COUNTS = new RegExp(`^(${NUMBER}) *(?:/|÷|of) *(${NUMBER})$`);
const PARTS_OF = new RegExp(`^(${NUMBER}) *分之 *(${NUMBER})$`);
const WAN = 1e4;
const SCALES: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: WAN,
  萬: WAN,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  億: 1e8,
};

/**
 * Reads a figure as people type it: full-width signs ("３０％"), thousands ("1,200"), the unit behind it in any of the
 * questionnaire's languages, two counts for a share ("12/40", "40分之12"), Chinese multiples ("1.2万") where the unit leaves no
 * doubt. The bounds are those of the field.
 */
export function typedFigure(text: string, field: FigureField): TypedFigure {
  const given = text
    .replace(/[\uff01-\uff5e]/g, halfWidth)
    .replaceAll('\u3000', ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const written = given.replace(/(?<=[\d%])[.。]$/, '').toLowerCase();
  const unit: Unit = field.kind === 'percent' ? { 'zh-CN': '%', en: '%' } : (field.unit ?? null);
  const found = field.kind === 'percent' ? shareIn(written) : figureIn(written, unit);
  if (found === null) return { ok: false, problem: misread(given, unit) };
  if ('code' in found) return { ok: false, problem: withGiven(found, given) };
  return checked(found, field, unit);
}

const halfWidth = (sign: string): string => String.fromCharCode(sign.charCodeAt(0) - 0xfee0);

/** What was read; a problem; null: it cannot be read, and why, `misread` tells. */
type Found = Omit<Figure, 'ok'> | TypedProblem | null;

/** What stands in a problem is what was typed, not the letters that it was compared in. */
const withGiven = (problem: TypedProblem, given: string): TypedProblem =>
  'given' in problem.args ? ({ ...problem, args: { ...problem.args, given } } as TypedProblem) : problem;

const plain = (figure: number): Found => ({ figure, workedOut: null, perhaps: null });

function shareIn(written: string): Found {
  const counts = countsIn(written);
  if (counts !== null) {
    const [part, whole] = counts;
    if (part < 0 || whole < 0) return null;
    if (whole === 0) return { code: 'no-whole', args: { given: written } };
    if (part > whole) return { code: 'part-above-whole', args: { part, whole } };
    const share = times(divide(fromDecimal(part), fromDecimal(whole)), fromDecimal(100));
    return { figure: toNumber(share), workedOut: { by: 'counts', part, whole }, perhaps: null };
  }
  const bare = written.replace(/^百分之 */, '').replace(/ *(?:%|percent|per cent)$/, '');
  if (!ALONE.test(bare)) return null;
  const figure = numberOf(bare);
  const perhaps = bare === written && figure > 0 && figure < 1 ? toNumber(times(fromDecimal(figure), HUNDRED)) : null;
  return { figure, workedOut: null, perhaps };
}

const HUNDRED = fromDecimal(100);

function countsIn(written: string): readonly [number, number] | null {
  const [, part, whole] = COUNTS.exec(written) ?? [];
  if (part !== undefined && whole !== undefined) return [numberOf(part), numberOf(whole)];
  const [, below, above] = PARTS_OF.exec(written) ?? [];
  return below === undefined || above === undefined ? null : [numberOf(above), numberOf(below)];
}

function figureIn(written: string, unit: Unit): Found {
  if (ALONE.test(written)) return plain(numberOf(written));
  if (countsIn(written) !== null) return { code: 'share-not-wanted', args: { given: written, unit } };
  const [, number, multiple = '', behind = ''] = WITH_MORE.exec(written) ?? [];
  if (number === undefined) return null;
  const figure = numberOf(number);
  const tail = behind.trim();
  // "3000万元" at a figure in 万元 is its unit, not a multiple of it.
  if (unitsOf(unit).includes(multiple + tail)) return plain(figure);
  const own = scaleOf(unit);
  const scale = multiple === '' ? 1 : (SCALES[multiple] ?? 1);
  const inBase = own !== null && tail === own.base;
  if (tail !== '' && !inBase && !(multiple !== '' && own === null && unitsOf(unit).includes(tail))) return null;
  if (multiple === '' && !inBase) return null;
  // "3000万" at a figure in 万元, "1.2亿": people leave the 元 out. "3千" may be 3,000 元 or 3,000 of the unit.
  if (own !== null && !inBase && scale < WAN) return { code: 'unclear-scale', args: { given: written, unit } };
  const exact: Rational = divide(times(fromDecimal(figure), fromDecimal(scale)), fromDecimal(own?.scale ?? 1));
  return { figure: toNumber(exact), workedOut: { by: 'scale', given: written }, perhaps: null };
}

const numberOf = (written: string): number => Number(written.replaceAll(',', '')) + 0;

/** Within the field's own bounds, as they are for answers from a file. */
function checked(found: Omit<Figure, 'ok'>, field: FigureField, unit: Unit): TypedFigure {
  const { figure } = found;
  const question = 'ask' in field ? field : asQuestion(field);
  const parsed = meaningOf({}, question).parse(figure);
  if (parsed.ok) return { ok: true, ...found };
  const [problem] = parsed.problems;
  if (problem?.code === 'not-whole') return { ok: false, problem: { code: 'not-whole', args: { figure, unit } } };
  if (problem?.code === 'figure-out-of-range') {
    const { given: _given, ...bounds } = problem.args;
    return { ok: false, problem: { code: 'out-of-range', args: { figure, unit, ...bounds } } };
  }
  return { ok: false, problem: { code: 'not-a-percentage', args: { figure } } };
}
