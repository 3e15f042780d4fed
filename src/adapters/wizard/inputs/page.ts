import { answered, going, type InputKind, isEnter } from './input.ts';

/** Something to read. */
export const page: InputKind<'page'> = {
  begin: () => ({}),
  press: (_, ui, key) => {
    if (isEnter(key)) return answered('');
    const by = { up: -1, down: 1, pageup: -10, pagedown: 10, space: 10 }[key.name ?? ''];
    return by === undefined ? { ui } : going(ui, { scroll: Math.max(0, ui.scroll + by) });
  },
  draw: () => ({ lines: [], from: 0, to: 0 }),
  hints: (_, { words }) => [{ key: words.keys.enter, does: words.does['go-on'] }],
  letters: () => true,
};
