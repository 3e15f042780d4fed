import { wrap } from '../../../text/wrap.ts';
import type { WizardScreenWords } from '../../../locale/wizard.ts';
import type { InputOf, Line, Pressed, Ui } from '../frame.ts';
import { answered, digitOf, going, type InputKind, isEnter, refused } from './input.ts';

type Grid = InputOf<'grid'>;

/** Row by row on one screen: the row one is in shows its options; a row that is answered opens the next one that is not. */
export const grid: InputKind<'grid'> = {
  begin: (input) => {
    const open = input.rows.findIndex(({ id }) => input.given[id] === undefined);
    const active = Math.max(0, open);
    return { rows: input.given, active, column: columnOf(input, input.given, active) };
  },
  press: (input, ui, key, words) => {
    if (isEnter(key)) return chosen(input, ui, words);
    const digit = digitOf(key);
    if (digit !== null) return input.options[digit - 1] === undefined ? { ui } : going(ui, { column: digit - 1 });
    if (key.name === 'up') return moved(input, ui, -1);
    if (key.name === 'down') return moved(input, ui, 1);
    if (key.name === 'pageup') return toRow(input, ui, ui.active - 1, 'first');
    if (key.name === 'pagedown') return toRow(input, ui, ui.active + 1, 'first');
    return { ui };
  },
  draw: ({ rows, options }, ui, { width, signs }) => {
    const lines: Line[] = [];
    let [from, to] = [0, 0];
    const labels = new Map(options.map(({ id, label }) => [id, label]));
    rows.forEach((row, index) => {
      const here = index === ui.active;
      if (here) from = lines.length;
      const given = ui.rows[row.id];
      const said = given === undefined ? '' : `  ${signs.done} ${labels.get(given) ?? given}`;
      const first = `${here ? signs.pointer : ' '} ${index + 1}) `;
      const style = here ? ('strong' as const) : given === undefined ? undefined : ('muted' as const);
      lines.push(...wrap(row.label + said, width, { first }).map((text) => ({ text, style })));
      if (!here) return;
      options.forEach((option, at) => {
        const mark = `${' '.repeat(first.length)}${at === ui.column ? signs.pointer : ' '} ${at + 1}. `;
        lines.push(
          ...wrap(option.label, width, { first: mark }).map((text) => ({
            text,
            style: at === ui.column ? ('accent' as const) : undefined,
          })),
        );
      });
      to = lines.length;
    });
    return { lines, from, to };
  },
  hints: (_, { words, signs }) => [
    { key: signs.move + words.keys.orNumber, does: words.does.move },
    { key: words.keys.enter, does: words.does.choose },
  ],
  letters: () => true,
};

/** The option that a row has; none: nothing is chosen by Enter alone. */
const columnOf = ({ rows, options }: Grid, given: Readonly<Record<string, string>>, row: number): number =>
  options.findIndex(({ id }) => id === given[rows[row]?.id ?? '']);

/** Through the options of a row, and over its ends into the next one. */
function moved(input: Grid, ui: Ui, by: 1 | -1): Pressed {
  const column = ui.column < 0 && by === -1 ? -1 : ui.column + by;
  if (column >= 0 && column < input.options.length) return going(ui, { column });
  return toRow(input, ui, ui.active + by, by === 1 ? 'first' : 'last');
}

function toRow(input: Grid, ui: Ui, row: number, end: 'first' | 'last'): Pressed {
  if (row < 0 || row >= input.rows.length) return { ui };
  return going(ui, { active: row, column: end === 'first' ? 0 : input.options.length - 1 });
}

/**
 * The option one stands on, for this row; then on to the next row that is open. With none left that is the answer, but where an
 * earlier one was just changed: others may be meant to be, too, and Enter on one that stays as it is ends it.
 */
function chosen(input: Grid, ui: Ui, words: WizardScreenWords): Pressed {
  const row = input.rows[ui.active];
  const option = input.options[ui.column];
  if (row === undefined || option === undefined) return refused(ui, words.chooseOne);
  const before = ui.rows[row.id];
  const rows = { ...ui.rows, [row.id]: option.id };
  const open = input.rows.flatMap(({ id }, index) => (rows[id] === undefined ? [index] : []));
  const next = open.find((index) => index > ui.active) ?? open[0];
  if (next !== undefined) return going(ui, { rows, active: next, column: columnOf(input, rows, next) });
  const below = ui.active + 1;
  if (before === undefined || before === option.id || below === input.rows.length) return answered(rows);
  return going(ui, { rows, active: below, column: columnOf(input, rows, below) });
}
