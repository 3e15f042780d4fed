import { answered, going, type InputKind, isEnter } from './input.ts';

/** Something typed: a figure, a name, a day. Readline edits it; the screen only shows it. */
export const line: InputKind<'line'> = {
  begin: ({ text }) => ({ text }),
  press: (input, ui, key) => {
    if (!isEnter(key)) return going(ui, { shown: null });
    const read = input.read(ui.text);
    if (!read.ok) return { ui: { ...ui, problem: read.problem, shown: null } };
    // What was worked out from it is looked at once before it is taken.
    if (read.shown !== undefined && ui.shown !== read.shown) return going(ui, { shown: read.shown });
    return answered(read.value);
  },
  draw: () => ({ lines: [], from: 0, to: 0 }),
  hints: (_, { words }) => [{ key: words.keys.enter, does: words.does.take }],
  letters: ({ figure }, { touched, text }) => figure && (!touched || text === ''),
};
