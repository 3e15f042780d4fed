import type { Frame, Input, Key, Pressed, Ui } from '../frame.ts';
import type { WizardCommand, WizardScreenWords } from '../../../locale/wizard.ts';
import { grid } from './grid.ts';
import { type InputKind, LETTERS } from './input.ts';
import { line } from './line.ts';
import { options } from './options.ts';
import { page } from './page.ts';
import { ticks } from './ticks.ts';

/** A kind of input that is missing here does not compile. */
export const inputs: { readonly [K in Input['is']]: InputKind<K> } = { options, ticks, grid, line, page };

// Picking a member of the record loses its tie to the input; this is the only cast for it.
export const inputKindOf = <K extends Input['is']>(input: { readonly is: K }) =>
  inputs[input.is] as unknown as InputKind<Input['is']>;

export const begin = ({ input }: Frame): Ui => ({
  active: 0,
  column: 0,
  ticked: [],
  rows: {},
  text: '',
  touched: false,
  scroll: 0,
  problem: null,
  shown: null,
  ...inputKindOf(input).begin(input),
});

/** One key: a command where it means one here, else what the input makes of it. */
export function press(frame: Frame, ui: Ui, key: Key, words: WizardScreenWords): Pressed {
  const kind = inputKindOf(frame.input);
  const command = commandOf(frame, ui, key, kind.letters(frame.input, ui));
  if (command !== null) return { outcome: { is: 'command', command, ui: { ...ui, problem: null, shown: null } } };
  return kind.press(frame.input, ui, key, words);
}

function commandOf({ commands, input }: Frame, ui: Ui, key: Key, letters: boolean): WizardCommand | null {
  const allowed = (command: WizardCommand): WizardCommand | null => (commands.includes(command) ? command : null);
  if (key.name === 'tab') return allowed('menu');
  if (key.name === 'escape') return allowed('back');
  if (key.name === 'left' && (input.is !== 'line' || ui.text === '' || !ui.touched)) return allowed('back');
  if (!letters || key.ctrl === true) return null;
  const typed = (key.sequence ?? '').normalize('NFKC').toLowerCase();
  const found = (Object.keys(LETTERS) as (keyof typeof LETTERS)[]).find((command) => LETTERS[command] === typed);
  return found === undefined ? null : allowed(found);
}
