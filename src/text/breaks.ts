import { breakClass, multipliers, units } from './break-classes.ts';
import type { BreakClass } from './break-classes.ts';

export const no = 0;
export const may = 1;
export const must = 2;
/** Only where the line would otherwise end far from its edge: GB/T | 39116. */
export const loath = 3;

/**
 * Where lines may end: for each index of the text (in UTF-16 units) whether a line may, or must, begin there. Index 0
 * and the text's length are never marked. Spaces belong to the line before them.
 */
export function breaksOf(text: string): readonly number[] {
  // Not a typed array: thousands of small ones cost the collector more than all else here.
  const breaks: number[] = Array<number>(text.length + 1).fill(no);
  let before: BreakClass | undefined;
  let beforeThat: BreakClass | undefined;
  let previous = '';
  /** The last character that is no space, and how a figure stands: 0 none, 1 in its digits, 2 in its unit. */
  let solid = '';
  let figure = 0;
  let index = 0;
  for (const character of text) {
    if (character === '\n') {
      breaks[index + 1] = must;
      before = beforeThat = undefined;
      previous = solid = '';
      figure = 0;
      index += 1;
      continue;
    }
    const its = breakClass(character.codePointAt(0) ?? 0);
    if (before !== undefined) {
      const tied = figure > 0 && units.has(character) && (figure === 1 || multipliers.has(solid));
      // （ 甲: a space does not free a bracket.
      const opened = before === 'space' && solid !== '' && breakClass(solid.codePointAt(0) ?? 0) === 'open';
      if (!tied && !opened && mayPart(beforeThat, before, its, character, previous)) {
        breaks[index] = isDesignation(before, beforeThat, solid, its) ? loath : may;
      }
    }
    figure = nextFigure(figure, its, character);
    beforeThat = before;
    before = its;
    previous = character;
    if (its !== 'space') solid = character;
    index += character.length;
  }
  breaks[text.length] = no;
  return breaks;
}

function mayPart(
  beforeThat: BreakClass | undefined,
  a: BreakClass,
  b: BreakClass,
  character: string,
  previous: string,
): boolean {
  if (b === 'space' || b === 'glue' || a === 'glue' || a === 'open') return false;
  if (b === 'close' || b === 'inner') return false;
  if (a === 'space') return b !== 'binder';
  if (b === 'binder' || b === 'hyphen') return false;
  const word = b === 'letter' || b === 'digit' || b === 'prefix';
  switch (a) {
    case 'prefix':
      return b === 'wide' && (previous === '第' || previous === '约');
    case 'binder':
      // 元/年, 元/台·年: the slash of a unit; a list with slashes may break.
      return !word && !(units.has(character) && (previous === '/' || previous === '·'));
    case 'hyphen':
      return b === 'wide' || (b === 'letter' && beforeThat === 'letter');
    case 'inner':
      return b === 'wide' || b === 'open' ? previous !== '’' || b === 'wide' : character === '第' || character === '约';
    case 'digit':
    case 'letter':
      return (
        b === 'wide' || (b === 'open' && character.charCodeAt(0) > 127) || character === '第' || character === '约'
      );
    default:
      return true;
  }
}

/** "GB/T 39117", "ISO 9001", "CNY 35": capitals and the number after them are one name. */
function isDesignation(
  before: BreakClass,
  beforeThat: BreakClass | undefined,
  solid: string,
  its: BreakClass,
): boolean {
  return before === 'space' && beforeThat === 'letter' && its === 'digit' && solid >= 'A' && solid <= 'Z';
}

function nextFigure(figure: number, its: BreakClass, character: string): number {
  if (its === 'digit') return 1;
  if (figure === 0) return 0;
  if (its === 'space') return figure === 1 ? 1 : 0;
  if (units.has(character)) return 2;
  // 3～5 万元: what stands between figures does not end the quantity; a letter or a sentence's end does.
  return figure === 1 && (its === 'inner' || its === 'binder') && character !== ',' && character !== ';' ? 1 : 0;
}
