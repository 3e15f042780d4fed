import type { Tickable } from '../frame.ts';
import { answered, digitOf, going, type InputKind, isEnter } from './input.ts';
import { drawChoices, movedBy } from './options.ts';

/** Several at once; an exclusive one takes the others away, and they it. */
export const ticks: InputKind<'ticks'> = {
  begin: ({ ticked }) => ({ ticked: ticked ?? [], touched: ticked !== null }),
  press: ({ options }, ui, key, words) => {
    if (isEnter(key)) {
      // Nothing ticked may be meant, or the space bar forgotten: a second Enter says which.
      if (ui.ticked.length === 0 && ui.problem !== words.tickSome && !ui.touched)
        return { ui: { ...ui, problem: words.tickSome } };
      return answered(options.filter(({ id }) => ui.ticked.includes(id)).map(({ id }) => id));
    }
    const digit = digitOf(key);
    if (digit !== null)
      return options[digit - 1] === undefined
        ? { ui }
        : going(ui, { active: digit - 1, ticked: toggled(options, ui.ticked, digit - 1) });
    if (key.name === 'space') return going(ui, { ticked: toggled(options, ui.ticked, ui.active) });
    const moved = movedBy(options, ui.active, key);
    return moved === null ? { ui } : going(ui, { active: moved });
  },
  draw: ({ options }, ui, drawing) =>
    drawChoices(
      options,
      ui.active,
      drawing,
      (one) => ((one as Tickable).exclusive ? drawing.words.exclusive : ''),
      (one) => (ui.ticked.includes(one.id) ? '[x] ' : '[ ] '),
    ),
  hints: (_, { words, signs }) => [
    { key: signs.move, does: words.does.move },
    { key: words.keys.space + words.keys.orNumber, does: words.does.tick },
    { key: words.keys.enter, does: words.does.take },
  ],
  letters: () => true,
};

/** The items ticked after this one is ticked, or no longer is. */
export function toggled(options: readonly Tickable[], ticked: readonly string[], at: number): readonly string[] {
  const one = options[at];
  if (one === undefined) return ticked;
  if (ticked.includes(one.id)) return ticked.filter((id) => id !== one.id);
  if (one.exclusive) return [one.id];
  const alone = new Set(options.filter(({ exclusive }) => exclusive).map(({ id }) => id));
  return [...ticked.filter((id) => !alone.has(id)), one.id];
}
