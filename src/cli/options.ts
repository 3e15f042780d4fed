import { Argument, Option } from 'commander';
import { Failure } from '../diagnostics/failure.ts';
import type { Command } from './command.ts';

/** An option that takes one of some words; help lists them, another word is refused. `read` tells what else means one. */
export function choiceOption<T extends string>(
  flags: string,
  description: string,
  allowed: readonly T[],
  read: (given: string) => T | undefined = (given) => allowed.find((one) => one === given),
): Option {
  const option = new Option(flags, description).choices(allowed);
  const name = option.long ?? flags;
  return option.argParser((given) => {
    const meant = read(given);
    if (meant === undefined) throw new Failure('invalid-option-value', { option: name, given, allowed });
    return meant;
  });
}

/** The same for an argument. */
export function choiceArgument<T extends string>(name: string, description: string, allowed: readonly T[]): Argument {
  return new Argument(name, description).choices(allowed).argParser((given) => {
    if (!allowed.includes(given as T))
      throw new Failure('invalid-argument', { name: name.slice(1, -1), given, allowed });
    return given;
  });
}

/** An option that takes a whole number from 0 on. */
export function countOption(flags: string, description: string): Option {
  const option = new Option(flags, description);
  return option.argParser((given) => {
    if (!/^\d{1,9}$/.test(given)) throw new Failure('not-a-count', { option: option.long ?? flags, given });
    return Number(given);
  });
}

export interface OutputOptions {
  readonly output?: string;
  readonly force?: boolean;
}

/** `-o FILE` and `--force`, alike wherever something is written. */
export function outputOptions(command: Command, words: { readonly output: string; readonly force: string }): void {
  command.option('-o, --output <FILE>', words.output).option('--force', words.force);
}

export interface QuestionnaireOption {
  readonly questionnaire?: string;
}

/** `-q ID|FILE`. */
export function questionnaireOption(command: Command, words: { readonly questionnaire: string }): void {
  command.option('-q, --questionnaire <ID|FILE>', words.questionnaire);
}
