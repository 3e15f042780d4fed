import { Chalk } from 'chalk';
import type { Look } from '../../diagnostics/formats/format.ts';
import type { Paint, Style } from './paint.ts';

/** The sixteen colours of every terminal. Whether to colour at all is decided before (`cli/environment.ts`), not by chalk. */
const chalk = new Chalk({ level: 1 });

const looks: Readonly<Record<Style, ((text: string) => string) | undefined>> = {
  neutral: undefined,
  accent: chalk.cyan,
  good: chalk.green,
  warn: chalk.yellow,
  bad: chalk.red,
  muted: chalk.dim,
  strong: chalk.bold,
};

export const coloured: Paint = (text, ...styles) =>
  styles.reduce((painted, style) => (style === undefined ? painted : (looks[style]?.(painted) ?? painted)), text);

const marks: Readonly<Record<Look, (text: string) => string>> = {
  error: chalk.red.bold,
  warning: chalk.yellow.bold,
  info: chalk.cyan,
  strong: chalk.bold,
  faint: chalk.dim,
};

export const marked = (text: string, look: Look): string => marks[look](text);
