import type { WizardCommand, WizardScreenWords } from '../../../locale/wizard.ts';
import type { Drawn, Input, InputOf, Key, Pressed, Ui } from '../frame.ts';
import type { Signs } from '../signs.ts';

export interface Drawing {
  /** Columns that may be filled. */
  readonly width: number;
  readonly signs: Signs;
  readonly words: WizardScreenWords;
}

/** "Enter choose": a key and what it does. */
export interface Hint {
  readonly key: string;
  readonly does: string;
}

/** What one kind of input does on a screen. */
export interface InputKind<K extends Input['is']> {
  readonly begin: (input: InputOf<K>) => Partial<Ui>;
  readonly press: (input: InputOf<K>, ui: Ui, key: Key, words: WizardScreenWords) => Pressed;
  readonly draw: (input: InputOf<K>, ui: Ui, drawing: Drawing) => Drawn;
  readonly hints: (input: InputOf<K>, drawing: Drawing) => readonly Hint[];
  /** Which command a key means here, if letters are free to mean one. */
  readonly letters: (input: InputOf<K>, ui: Ui) => boolean;
}

export const isEnter = ({ name }: Key): boolean => name === 'return' || name === 'enter';
/** Also the full-width digits of an input method. */
export function digitOf({ sequence = '' }: Key): number | null {
  const digit = '0123456789'.indexOf(sequence.normalize('NFKC'));
  return sequence === '' || digit < 1 ? null : digit;
}

export const going = (ui: Ui, change: Partial<Ui>): Pressed => ({ ui: { ...ui, problem: null, ...change } });
export const refused = (ui: Ui, problem: string): Pressed => ({ ui: { ...ui, problem } });
export const answered = (
  value: Extract<Extract<Pressed, { outcome: unknown }>['outcome'], { is: 'answer' }>['value'],
): Pressed => ({
  outcome: { is: 'answer', value },
});

/** The letter of each command, the same in every language. `←` is back, too; `Tab` the menu. */
export const LETTERS: Readonly<Record<Exclude<WizardCommand, 'menu'>, string>> = {
  back: 'b',
  help: '?',
  unknown: 'u',
  'not-applicable': 'n',
  evidence: 'e',
  note: 'm',
  jump: 'j',
  language: 'l',
  leave: 'q',
};
