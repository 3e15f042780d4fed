import type { Argument, Command, Help, Option } from 'commander';
import type { CommandGroup, CommandWords, HelpWords } from '../locale/catalogue.ts';
import { pad, widthOf } from '../text/width.ts';
import { wrap } from '../text/wrap.ts';

type Entry = readonly [term: string, description: string];

/**
 * The help of the program or of one command, in at most so many columns. Commander's own counts a wide character as one
 * column, breaks lines only at spaces and has its headings in English.
 */
export function formatHelp(
  command: Command,
  help: Help,
  words: HelpWords,
  groupOf: (name: string) => CommandGroup | undefined,
  columns: number,
): string {
  const own = command.parent === null ? undefined : wordsOf(command.name(), words);
  const blocks = [
    [usage(command, words)],
    wrap(own?.description ?? words.tagline, columns),
    ...commandGroups(command, help, groupOf, words, columns),
    section(
      words.headings.arguments,
      help.visibleArguments(command).map((one) => argument(one, words)),
      columns,
    ),
    section(
      words.headings.options,
      help.visibleOptions(command).map((one) => option(one, words)),
      columns,
    ),
    section(words.headings.globalOptions, globalOptions(command, help, words), columns),
    examples(own?.examples ?? words.examples, words, columns),
    command.commands.length > 0 ? wrap(words.more, columns) : [],
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

const wordsOf = (name: string, words: HelpWords): CommandWords | undefined =>
  (words.commands as Readonly<Record<string, CommandWords>>)[name];

function usage(command: Command, words: HelpWords): string {
  const names = command.parent === null ? [] : [command.name()];
  const parts = command.registeredArguments.map((one) => bracketed(one));
  const rest = command.commands.length > 0 ? [words.placeholders.command] : [];
  return words.usage(['zhizao', ...names, ...rest, words.placeholders.options, ...parts].join(' '));
}

const bracketed = (argument: Argument): string => {
  const name = argument.name() + (argument.variadic ? '…' : '');
  return argument.required ? name : `[${name}]`;
};

function commandGroups(
  command: Command,
  help: Help,
  groupOf: (name: string) => CommandGroup | undefined,
  words: HelpWords,
  columns: number,
): string[][] {
  const groups = new Map<string, Entry[]>();
  for (const one of help.visibleCommands(command)) {
    const group = groupOf(one.name());
    if (group === undefined) continue;
    const heading = words.headings[group];
    groups.set(heading, [...(groups.get(heading) ?? []), [one.name(), one.summary()]]);
  }
  // One column for all groups.
  const widest = Math.max(0, ...[...groups.values()].flat().map(([term]) => widthOf(term)));
  return [...groups].map(([heading, entries]) => section(heading, entries, columns, widest));
}

const argument = (one: Argument, words: HelpWords): Entry => [
  one.name(),
  described(one.description, one.argChoices, words),
];
const option = (one: Option, words: HelpWords): Entry => [
  `${one.short === undefined ? '    ' : ''}${one.flags}`,
  described(one.description, one.argChoices, words),
];

function described(description: string, choices: readonly string[] | undefined, words: HelpWords): string {
  if (choices === undefined) return description;
  return words.choices(description, choices);
}

/** The options of all commands, and `--help`, which commander keeps with each command's own. */
function globalOptions(command: Command, help: Help, words: HelpWords): Entry[] {
  return command.parent === null ? [] : help.visibleGlobalOptions(command).map((one) => option(one, words));
}

/** Terms in a column as wide as they need, descriptions beside them; a term that is too wide has its own line. */
function section(heading: string, entries: readonly Entry[], columns: number, least = 0): string[] {
  if (entries.length === 0) return [];
  const widest = Math.max(least, ...entries.map(([term]) => widthOf(term)));
  const column = Math.min(widest, Math.floor(columns * 0.4)) + 2;
  const lines = entries.flatMap(([term, description]) => {
    const indent = ' '.repeat(column + 2);
    if (widthOf(term) + 2 > column) return [`  ${term}`, ...wrap(description, columns, { first: indent })];
    return wrap(description, columns, { first: `  ${pad(term, column)}`, indent });
  });
  return [heading, ...lines];
}

/** What it does is a comment above what to type, so that both can be pasted. */
function examples(given: readonly { run: string; does: string }[], words: HelpWords, columns: number): string[] {
  if (given.length === 0) return [];
  const lines = given.flatMap(({ run, does }) => [
    ...wrap(does, columns, { first: '  # ', indent: '  # ' }),
    `  $ ${run}`,
  ]);
  return [words.headings.examples, ...lines];
}
