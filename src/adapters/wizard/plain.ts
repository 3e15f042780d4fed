import type { WizardCommand } from '../../locale/wizard.ts';
import type { Answer } from '../../questionnaire/answer.ts';
import { wrap } from '../../text/wrap.ts';
import { type Choice, type Frame, type InputOf, type Outcome, type Paragraph, type Ui } from './frame.ts';
import { begin } from './inputs/index.ts';
import { LETTERS } from './inputs/input.ts';
import { toggled } from './inputs/ticks.ts';
import type { Telling } from './telling.ts';
import type { Show } from './sitting.ts';

/** Lines in, lines out: for screen readers, pipes and tests. */
export interface PlainPort {
  readonly columns: number;
  readonly write: (text: string) => Promise<void>;
  /** Null: the input has ended, or somebody has interrupted. */
  readonly readLine: () => Promise<string | null>;
}

/** The same frames as on a screen, told from top to bottom; nothing that was written is ever changed. */
export function showPlainly(port: PlainPort): Show {
  let greeted = false;
  return async (frame, telling, before) => {
    const ui = before ?? begin(frame);
    if (!greeted) await say(port, telling.wizard.plain.intro);
    greeted = true;
    await say(port, ['', ...toldFrame(frame, telling, ui)]);
    for (;;) {
      const heard = await hear(frame, telling, ui, port);
      if ('outcome' in heard) return heard.outcome;
      await say(port, [heard.problem]);
    }
  };
}

type Heard = { readonly outcome: Outcome } | { readonly problem: string };

const say = (port: PlainPort, lines: readonly string[]): Promise<void> =>
  port.write(`${lines.flatMap((line) => wrap(line, port.columns)).join('\n')}\n`);

function toldFrame(frame: Frame, telling: Telling, ui: Ui): string[] {
  const { input, commands } = frame;
  const text = (all: readonly Paragraph[]): string[] => all.map((one) => one.text).filter((one) => one !== '');
  const offered = commands
    .filter((command): command is Exclude<WizardCommand, 'menu'> => command !== 'menu')
    .map(
      (command) =>
        `${input.is === 'line' ? '/' : ''}${LETTERS[command]} ${telling.wizard.screen.commands[command].label}`,
    );
  return [
    ...(frame.head === '' ? [] : [`[${frame.head}]`]),
    ...text(frame.notices),
    ...(frame.title === '' ? [] : [frame.title]),
    ...text(frame.body),
    ...choicesTold(frame, ui, telling),
    ...text(frame.tail),
    ...(offered.length === 0 ? [] : [telling.wizard.plain.commands(offered.join(', '))]),
  ];
}

function choicesTold({ input }: Frame, ui: Ui, telling: Telling): string[] {
  if (input.is === 'line' || input.is === 'page') return [];
  const chosen = input.is === 'options' ? [input.chosen] : input.is === 'ticks' ? ui.ticked : [];
  let number = 0;
  return input.options.flatMap((one) => {
    if (one.heading === true) return [`[${one.label}]`];
    number += 1;
    const mark = one.mark === undefined ? '' : `  ${one.mark}`;
    const present = chosen.includes(one.id) ? ` (${telling.wizard.screen.chosen})` : '';
    const exclusive = 'exclusive' in one && one.exclusive === true ? telling.wizard.screen.exclusive : '';
    return [
      `${number}. ${one.label}${exclusive}${mark}${present}`,
      ...(one.details ?? []).map((detail) => `   ${detail}`),
    ];
  });
}

async function hear(frame: Frame, telling: Telling, ui: Ui, port: PlainPort): Promise<Heard> {
  const { input } = frame;
  const { plain } = telling.wizard;
  if (input.is === 'grid') return hearRows(frame, input, telling, ui, port);
  const ask =
    input.is === 'options'
      ? plain.number(selectable(input.options).length)
      : input.is === 'ticks'
        ? plain.numbers(input.options.length)
        : input.is === 'line'
          ? input.text === ''
            ? plain.text
            : plain.keep(input.text)
          : plain.goOn;
  const line = await read(port, ask, plain.prompt);
  if (line === null) return { outcome: { is: 'interrupted' } };
  const command = commandIn(frame, line, telling);
  if (command !== null) return { outcome: { is: 'command', command, ui } };
  const given = line.trim();
  switch (input.is) {
    case 'page':
      return given === '' ? value('') : { problem: plain.notUnderstood(given) };
    case 'options': {
      const one = given === '' ? input.options.find(({ id }) => id === input.chosen) : numbered(input.options, given);
      return one === undefined
        ? { problem: given === '' ? telling.wizard.screen.chooseOne : plain.notUnderstood(given) }
        : value(one.id);
    }
    case 'ticks':
      return hearTicks(input, given, telling);
    case 'line': {
      const heard = input.read(given === '' ? input.text : line);
      if (!heard.ok) return { problem: heard.problem };
      if (heard.shown !== undefined) await say(port, [heard.shown]);
      return value(heard.value);
    }
  }
}

const value = (answer: Answer): Heard => ({ outcome: { is: 'answer', value: answer } });

const selectable = (options: readonly Choice[]): readonly Choice[] => options.filter(({ heading }) => heading !== true);

const numbered = (options: readonly Choice[], given: string): Choice | undefined => {
  const written = given.normalize('NFKC');
  return /^\d{1,4}$/.test(written) ? selectable(options)[Number(written) - 1] : undefined;
};

async function read(port: PlainPort, ask: string, prompt: string): Promise<string | null> {
  await port.write(`${ask}\n${prompt}`);
  const line = await port.readLine();
  await port.write('\n');
  return line;
}

function hearTicks(input: InputOf<'ticks'>, given: string, telling: Telling): Heard {
  if (given === '')
    return input.ticked === null
      ? { problem: telling.wizard.plain.numbers(input.options.length) }
      : value(input.ticked);
  const written = given
    .normalize('NFKC')
    .split(/[\s,;、，；]+/)
    .filter((one) => one !== '');
  if (written.length === 1 && written[0] === '0') return value([]);
  let ticked: readonly string[] = [];
  for (const one of new Set(written)) {
    const at = /^\d{1,4}$/.test(one) ? Number(one) - 1 : -1;
    if (input.options[at] === undefined) return { problem: telling.wizard.plain.notUnderstood(one) };
    ticked = toggled(input.options, ticked, at);
  }
  return value(input.options.filter(({ id }) => ticked.includes(id)).map(({ id }) => id));
}

/** One line for each row. */
async function hearRows(
  frame: Frame,
  input: InputOf<'grid'>,
  telling: Telling,
  ui: Ui,
  port: PlainPort,
): Promise<Heard> {
  const { plain } = telling.wizard;
  let rows = { ...ui.rows };
  for (const row of input.rows) {
    for (let open = true; open; ) {
      const present = input.options.find(({ id }) => id === rows[row.id]);
      const ask = plain.row(row.label, input.options.length);
      const line = await read(port, present === undefined ? ask : `${ask} ${plain.keep(present.label)}`, plain.prompt);
      if (line === null) return { outcome: { is: 'interrupted' } };
      const command = commandIn(frame, line, telling);
      if (command !== null) return { outcome: { is: 'command', command, ui: { ...ui, rows } } };
      const one = line.trim() === '' ? present : numbered(input.options, line.trim());
      if (one === undefined)
        await say(port, [line.trim() === '' ? telling.wizard.screen.chooseOne : plain.notUnderstood(line.trim())]);
      else {
        rows = { ...rows, [row.id]: one.id };
        open = false;
      }
    }
  }
  return value(rows);
}

/** A letter, or a word for it; where text is typed only behind a slash. */
function commandIn({ commands, input }: Frame, line: string, telling: Telling): WizardCommand | null {
  const typed = line.normalize('NFKC').trim().toLowerCase();
  const slashed = typed.startsWith('/');
  if (input.is === 'line' && !input.figure && !slashed) return null;
  const meant = slashed ? typed.slice(1).trim() : typed;
  return (
    commands.find(
      (command) =>
        command !== 'menu' &&
        (LETTERS[command] === meant || telling.wizard.screen.commands[command].typed.includes(meant)),
    ) ?? null
  );
}
