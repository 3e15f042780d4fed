import type { WizardCommand } from '../../locale/wizard.ts';
import type { Answer } from '../../questionnaire/answer.ts';

/** How a line looks; no meaning rests on it alone. */
export type Style = 'strong' | 'muted' | 'accent' | 'warn' | 'bad' | 'good';

export interface Paragraph {
  readonly text: string;
  readonly style?: Style;
  /** Spaces before every line. */
  readonly indent?: number;
  /** A line as it is, perhaps with colours: not wrapped. */
  readonly drawn?: boolean;
}

/**
 * One screen, before it is drawn: what stands on it and what can be done there. Made from the interview by `frames/`, drawn by
 * `screen.ts`, told line by line by `plain.ts`. All texts are safe to show.
 */
export interface Frame {
  /** Names what is shown, so that a screen that is shown again keeps what was moved and typed on it. */
  readonly key: string;
  /** Where one is: progress, section. */
  readonly head: string;
  /** Said once, above the rest: what the last answer has changed. */
  readonly notices: readonly Paragraph[];
  readonly title: string;
  readonly body: readonly Paragraph[];
  readonly input: Input;
  /** Below the input: what is known of the answer. */
  readonly tail: readonly Paragraph[];
  readonly commands: readonly WizardCommand[];
  /** Lies over another screen, which it leads back to. */
  readonly over?: boolean;
}

/** What is done on a screen. A kind of input is drawn, worked and told by its file in `inputs/`. */
export type Input =
  | {
      readonly is: 'options';
      readonly options: readonly Choice[];
      readonly chosen: string | null;
      /** Where one stands to begin with, if not on what is chosen. */
      readonly start?: string | null;
      /** Nothing is chosen until somebody moves: Enter alone is no answer. */
      readonly open?: boolean;
    }
  | { readonly is: 'ticks'; readonly options: readonly Tickable[]; readonly ticked: readonly string[] | null }
  | {
      readonly is: 'grid';
      readonly rows: readonly Choice[];
      readonly options: readonly Choice[];
      readonly given: Readonly<Record<string, string>>;
    }
  | {
      readonly is: 'line';
      /** What stands there to begin with. */
      readonly text: string;
      /** Letters are commands as long as nothing is typed: where no word is an answer. */
      readonly figure: boolean;
      readonly read: (text: string) => Read;
    }
  | { readonly is: 'page' };

export type InputOf<K extends Input['is']> = Extract<Input, { readonly is: K }>;

export interface Choice {
  readonly id: string;
  readonly label: string;
  /** Under the label, muted. */
  readonly details?: readonly string[];
  /** Behind it: a mark of the review. */
  readonly mark?: string;
  /** A line that cannot be chosen, above those that belong to it. */
  readonly heading?: boolean;
  readonly style?: Style;
}

export interface Tickable extends Choice {
  readonly exclusive: boolean;
}

/** Out of what was typed. `shown`: worked out rather than written, to be seen before it is taken. */
export type Read =
  | { readonly ok: true; readonly value: Answer; readonly shown?: string; readonly doubt?: boolean }
  | { readonly ok: false; readonly problem: string };

/** What a person has done on a screen and not yet said. */
export interface Ui {
  /** The option, row or entry one stands on. */
  readonly active: number;
  /** In a grid: the option in that row. */
  readonly column: number;
  readonly ticked: readonly string[];
  readonly rows: Readonly<Record<string, string>>;
  readonly text: string;
  readonly touched: boolean;
  /** Lines that a page is scrolled by. */
  readonly scroll: number;
  readonly problem: string | null;
  /** What was worked out, waiting for a second Enter. */
  readonly shown: string | null;
}

export type Outcome =
  | { readonly is: 'answer'; readonly value: Answer }
  | { readonly is: 'command'; readonly command: WizardCommand; readonly ui: Ui }
  /** Ctrl+C, the end of input, a signal. */
  | { readonly is: 'interrupted' };

/** A key as Node's readline tells it. */
export interface Key {
  readonly name?: string | undefined;
  readonly sequence?: string | undefined;
  readonly ctrl?: boolean | undefined;
  readonly shift?: boolean | undefined;
}

/** Something was done: the screen goes on, or it has an outcome. */
export type Pressed = { readonly ui: Ui } | { readonly outcome: Outcome };

/** A line as it will stand on the screen. */
export interface Line {
  readonly text: string;
  readonly style?: Style | undefined;
}

/** Lines of an input; `from`, `to`: those that must be seen. */
export interface Drawn {
  readonly lines: readonly Line[];
  readonly from: number;
  readonly to: number;
}
