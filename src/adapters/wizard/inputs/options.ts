import { wrap } from '../../../text/wrap.ts';
import type { Choice, Drawn, Line } from '../frame.ts';
import { answered, digitOf, type Drawing, going, type InputKind, isEnter, refused } from './input.ts';

/** One of several: anchored answers, a menu, the review. */
export const options: InputKind<'options'> = {
  begin: ({ options: all, chosen, start = chosen, open = false }) => {
    const found = all.findIndex(({ id }) => id === start);
    return { active: found >= 0 ? found : open ? -1 : firstOf(all) };
  },
  press: ({ options: all }, ui, key, words) => {
    if (isEnter(key)) {
      const one = all[ui.active];
      return one === undefined || one.heading === true ? refused(ui, words.chooseOne) : answered(one.id);
    }
    const moved = movedBy(all, ui.active, key);
    return moved === null ? { ui } : going(ui, { active: moved });
  },
  draw: ({ options: all, chosen }, ui, drawing) =>
    drawChoices(all, ui.active, drawing, (one) => (one.id === chosen ? ` ${drawing.signs.done}` : '')),
  hints: ({ options: all }, { words, signs }) => [
    { key: isNumbered(all) ? `${signs.move}${words.keys.orNumber}` : signs.move, does: words.does.move },
    { key: words.keys.enter, does: words.does.choose },
  ],
  letters: () => true,
};

/** Numbers help where there are few, and no headings among them. */
export const isNumbered = (all: readonly Choice[]): boolean =>
  all.length > 1 && !all.some(({ heading }) => heading === true);

const firstOf = (all: readonly Choice[]): number =>
  Math.max(
    0,
    all.findIndex(({ heading }) => heading !== true),
  );

/** Where a key moves to; null: it moves nothing. Round at the ends of a short list, not of one longer than a screen may be. */
export function movedBy(
  all: readonly Choice[],
  active: number,
  key: { readonly name?: string | undefined; readonly sequence?: string | undefined },
): number | null {
  const digit = digitOf(key);
  if (digit !== null)
    return all[digit - 1] !== undefined && !all.some(({ heading }) => heading === true) ? digit - 1 : null;
  const steps = { up: -1, down: 1, pageup: -8, pagedown: 8, home: -all.length, end: all.length }[key.name ?? ''];
  if (steps === undefined) return null;
  return landing(all, active, steps);
}

function landing(all: readonly Choice[], active: number, steps: number): number {
  const free = all.flatMap(({ heading }, index) => (heading === true ? [] : [index]));
  const here = free.indexOf(active);
  if (here < 0) return (steps > 0 ? free[0] : free.at(-1)) ?? active;
  const round = Math.abs(steps) === 1 && free.length <= 12;
  const there = round
    ? (here + steps + free.length) % free.length
    : Math.min(free.length - 1, Math.max(0, here + steps));
  return free[there] ?? active;
}

export function drawChoices(
  all: readonly Choice[],
  active: number,
  { width, signs }: Drawing,
  behind: (one: Choice, index: number) => string,
  before: (one: Choice, index: number) => string = () => '',
): Drawn {
  const lines: Line[] = [];
  let [from, to] = [0, 0];
  const numbered = isNumbered(all);
  const widest = String(all.length).length;
  all.forEach((one, index) => {
    if (index === active) from = lines.length;
    const number = numbered ? `${String(index + 1).padStart(widest)}. ` : '';
    const pointer = one.heading === true ? '' : `${index === active ? signs.pointer : ' '} `;
    const first = `${pointer}${before(one, index)}${number}`;
    const style = one.heading === true ? 'strong' : index === active ? 'accent' : one.style;
    const mark = one.mark === undefined ? '' : `  ${one.mark}`;
    lines.push(...wrap(one.label + mark + behind(one, index), width, { first }).map((text) => ({ text, style })));
    const indent = ' '.repeat(first.length);
    for (const detail of one.details ?? [])
      lines.push(...wrap(detail, width, { first: indent }).map((text) => ({ text, style: 'muted' as const })));
    if (index === active) to = lines.length;
  });
  return { lines, from, to };
}
