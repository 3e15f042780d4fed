import type { WizardCommand } from '../../locale/wizard.ts';
import { widthOf } from '../../text/width.ts';
import { wrap } from '../../text/wrap.ts';
import type { Frame, Line, Paragraph, Ui } from './frame.ts';
import { inputKindOf } from './inputs/index.ts';
import { type Drawing, type Hint, LETTERS } from './inputs/input.ts';

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** Lines that are left to a page below what was remarked. */
const FEWEST = 5;

export interface Screen {
  /** No line is wider than the columns, and there are no more of them than rows. */
  readonly lines: readonly Line[];
  /** Where one types: the index of the line that ends with what is typed; null where nothing is. */
  readonly typing: number | null;
  /** Lines that a page can be scrolled by. */
  readonly most: number;
}

/**
 * A frame as it stands on a screen of this size: where one is, what is asked, the footer with the keys; between them as much as
 * fits of the rest, so that what one stands on is seen, and how many lines are above and below.
 */
export function drawScreen(frame: Frame, ui: Ui, size: Size, about: Omit<Drawing, 'width'>): Screen {
  const width = Math.max(20, size.columns - about.signs.spare);
  const drawing: Drawing = { ...about, width };
  const head =
    frame.head === ''
      ? []
      : wrap(frame.head, width)
          .slice(0, 2)
          .map((text): Line => ({ text, style: 'muted' }));
  const whole = partsOf(frame, ui, drawing);
  const scrolls = frame.input.is === 'page' && head.length + whole.lines.length + 3 > size.rows;
  const footer = footerOf(frame, ui, drawing, size.rows, scrolls);
  // Empty lines give way first where all of it just fits without them.
  const solid = head.length + footer.length + whole.lines.length;
  const spaced = solid + 2 <= size.rows || (solid > size.rows && size.rows >= 16);
  const gap: readonly Line[] = spaced ? [{ text: '' }] : [];
  const room = Math.max(3, size.rows - head.length - footer.length - gap.length * (head.length > 0 ? 2 : 1));
  // What has just been remarked stays in sight, however far down one stands; on a very low screen it scrolls with the rest.
  const remarks = whole.lines.length > room ? paragraphs(frame.notices, width) : [];
  const pinned = remarks.length > 0 && room - remarks.length >= FEWEST + gap.length ? [...remarks, ...gap] : [];
  const parts = pinned.length > 0 ? partsOf({ ...frame, notices: [] }, ui, drawing) : whole;
  const seen = windowOn(parts, ui.scroll, room - pinned.length, about.words);
  const top = [...(head.length > 0 ? [...head, ...gap] : []), ...pinned];
  const lines = [...top, ...seen.lines, ...gap, ...footer];
  return {
    lines,
    typing: seen.typing === null ? null : top.length + seen.typing,
    most: Math.max(0, parts.lines.length - room + pinned.length),
  };
}

interface Parts {
  readonly lines: readonly Line[];
  readonly from: number;
  readonly to: number;
  readonly typing: number | null;
}

function partsOf(frame: Frame, ui: Ui, drawing: Drawing): Parts {
  const { width, signs } = drawing;
  const notices = paragraphs(frame.notices, width);
  const title = wrap(frame.title, width).map((text): Line => ({ text, style: 'strong' }));
  const above: Line[] = [
    ...(notices.length > 0 ? [...notices, { text: '' }] : []),
    ...(frame.title === '' ? [] : title),
    ...paragraphs(frame.body, width),
  ];
  const drawn = inputKindOf(frame.input).draw(frame.input, ui, drawing);
  const spaced = drawn.lines.length > 0 && above.length > 0 ? [...above, { text: '' }] : above;
  const tail = paragraphs(frame.tail, width);
  const problem = ui.problem === null ? [] : wrap(ui.problem, width).map((text): Line => ({ text, style: 'bad' }));
  const shown = ui.shown === null ? [] : wrap(ui.shown, width).map((text): Line => ({ text, style: 'good' }));
  const typed: Line[] = frame.input.is === 'line' ? [{ text: '' }, { text: `${signs.pointer} ${ui.text}` }] : [];
  const told = [...problem, ...shown];
  const behind = [
    ...told,
    ...(tail.length > 0
      ? [...(told.length > 0 || drawn.lines.length > 0 || typed.length > 0 ? [{ text: '' }] : []), ...tail]
      : []),
  ];
  const lines = [...spaced, ...drawn.lines, ...typed, ...behind];
  const typing = typed.length > 0 ? spaced.length + 1 : null;
  // What is wrong, and the line that one types in, must be seen before anything else.
  const page = frame.input.is === 'page';
  const from = page ? 0 : (typing ?? spaced.length + drawn.from);
  const to = page
    ? 0
    : told.length > 0
      ? lines.length - behind.length + told.length
      : typing === null
        ? spaced.length + drawn.to
        : typing + 1;
  return { lines, from, to: Math.max(to, from), typing };
}

export const paragraphs = (all: readonly Paragraph[], width: number): Line[] =>
  all.flatMap(({ text, style, indent = 0, drawn = false }) =>
    drawn
      ? [{ text, style }]
      : wrap(text, width, { first: ' '.repeat(indent), indent: ' '.repeat(indent + hanging(text)) }).map((line) => ({
          text: line,
          style,
        })),
  );

/** "- item" goes on under its first letter. */
const hanging = (text: string): number => (text.startsWith('- ') ? 2 : 0);

/** As many lines as there is room for, those among them that must be seen; the first and last tell how many are hidden. */
function windowOn(
  { lines, from, to, typing }: Parts,
  scroll: number,
  room: number,
  words: Drawing['words'],
): { lines: readonly Line[]; typing: number | null } {
  if (lines.length <= room) return { lines, typing };
  const most = lines.length - room;
  // Two lines are given to what is hidden: what must be seen stays clear of them.
  const wanted = to + 1 <= room ? 0 : Math.min(most, from < to - room + 2 ? from - 1 : to - room + 1);
  const start = Math.min(most, Math.max(wanted, scroll));
  const shown = lines.slice(start, start + room);
  const above = start > 0 ? start + 1 : 0;
  const below = start < most ? most - start + 1 : 0;
  const marked = shown.map((line, index): Line => {
    if (index === 0 && above > 0) return { text: words.above(above), style: 'muted' };
    if (index === shown.length - 1 && below > 0) return { text: words.below(below), style: 'muted' };
    return line;
  });
  return { lines: marked, typing: typing === null ? null : typing - start };
}

/** The keys, as many to a line as there is room for; on a very low screen only the first line and where the others are. */
function footerOf(frame: Frame, ui: Ui, drawing: Drawing, rows: number, scrolls: boolean): Line[] {
  const { words, signs, width } = drawing;
  const kind = inputKindOf(frame.input);
  const over = frame.over === true;
  // While something is typed, letters are text: the keys that do work then are shown.
  const letters = kind.letters(frame.input, ui);
  const closes = over && frame.input.is === 'page';
  const commands = frame.commands.filter(
    (command) => command !== 'menu' && (letters || command === 'back') && !(closes && command === 'back'),
  );
  const hints: readonly Hint[] = [
    ...(scrolls ? [{ key: signs.move, does: words.does.scroll }] : []),
    ...kind.hints(frame.input, drawing).map((hint) => (closes ? { ...hint, does: words.does.close } : hint)),
    ...commands.map((command) => ({
      key: keyOf(command, signs.left, letters),
      does: command === 'back' && over ? words.does.close : words.commands[command].label,
    })),
    ...(frame.commands.includes('menu') && !letters ? [{ key: words.keys.tab, does: words.commands.menu.label }] : []),
  ];
  const shown = rows < 12 ? hints.slice(0, 4) : hints;
  return packed(
    shown.map(({ key, does }) => (does === '' ? key : `${key} ${does}`)),
    signs.dot,
    width,
  );
}

const keyOf = (command: WizardCommand, left: string, letters: boolean): string =>
  command === 'menu' ? 'Tab' : command === 'back' ? (letters ? left : 'Esc') : LETTERS[command];

function packed(items: readonly string[], dot: string, width: number): Line[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last === undefined || widthOf(last) + widthOf(dot) + widthOf(item) > width) lines.push(item);
    else lines[lines.length - 1] = last + dot + item;
  }
  return lines.flatMap((text) => wrap(text, width)).map((text): Line => ({ text, style: 'muted' }));
}
