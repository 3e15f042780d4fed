import { wrap } from '../../../text/wrap.ts';
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
    if (isEnter(key)) return chosen(input, ui, ui.column, words.rowsLeft);
    const digit = digitOf(key);
    if (digit !== null)
      return input.options[digit - 1] === undefined ? { ui } : chosen(input, ui, digit - 1, words.rowsLeft, true);
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
    { key: signs.move, does: words.does.move },
    { key: words.keys.enter + words.keys.orNumber, does: words.does.choose },
  ],
  letters: () => true,
};

function columnOf({ rows, options }: Grid, given: Readonly<Record<string, string>>, row: number): number {
  return Math.max(
    0,
    options.findIndex(({ id }) => id === given[rows[row]?.id ?? '']),
  );
}

/** Through the options of a row, and over its ends into the next one. */
function moved(input: Grid, ui: Ui, by: 1 | -1): Pressed {
  const column = ui.column + by;
  if (column >= 0 && column < input.options.length) return going(ui, { column });
  return toRow(input, ui, ui.active + by, by === 1 ? 'first' : 'last');
}

function toRow(input: Grid, ui: Ui, row: number, end: 'first' | 'last'): Pressed {
  if (row < 0 || row >= input.rows.length) return { ui };
  return going(ui, { active: row, column: end === 'first' ? 0 : input.options.length - 1 });
}

/** `quickly`: with a digit; the last row then waits for Enter, so that a slip can still be mended. */
function chosen(input: Grid, ui: Ui, column: number, rowsLeft: (rows: number) => string, quickly = false): Pressed {
  const row = input.rows[ui.active];
  const option = input.options[column];
  if (row === undefined || option === undefined) return { ui };
  const rows = { ...ui.rows, [row.id]: option.id };
  const open = input.rows.flatMap(({ id }, index) => (rows[id] === undefined ? [index] : []));
  const next = open.find((index) => index > ui.active) ?? open[0];
  if (next !== undefined) return going(ui, { rows, active: next, column: columnOf(input, rows, next) });
  const last = ui.active === input.rows.length - 1;
  if (!quickly && last) return answered(rows);
  // Everything has an answer, and one of them was just changed: on to the next row, Enter at the last one is the end.
  const active = quickly && last ? ui.active : ui.active + 1;
  if (open.length > 0) return refused({ ...ui, rows }, rowsLeft(open.length));
  return going(ui, { rows, active, column: active === ui.active ? column : columnOf(input, rows, active) });
}
