import type { CommandGroup, CommandName } from '../../locale/catalogue.ts';
import type { Command } from '../command.ts';
import type { Context } from '../context.ts';

/** What a command's file exports: gives the command its arguments, options and action. */
export type Declare = (command: Command, context: Context) => void;

/** All commands, in the order in which help lists them. */
export const commands = {
  demo: { group: 'forPlants', load: async () => (await import('./demo.ts')).demo },
  assess: { group: 'forPlants', load: async () => (await import('./assess.ts')).assess },
  score: { group: 'forPlants', load: async () => (await import('./score.ts')).score },
  plan: { group: 'forPlants', load: async () => (await import('./plan.ts')).plan },
  report: { group: 'forPlants', load: async () => (await import('./report.ts')).report },
  template: { group: 'forPlants', load: async () => (await import('./template.ts')).template },
  list: { group: 'forPlants', load: async () => (await import('./list.ts')).list },
  show: { group: 'forPlants', load: async () => (await import('./show.ts')).show },
  lint: { group: 'forMaintainers', load: async () => (await import('./lint.ts')).lint },
  test: { group: 'forMaintainers', load: async () => (await import('./test.ts')).test },
  schema: { group: 'forMaintainers', load: async () => (await import('./schema.ts')).schema },
} satisfies Record<CommandName, { readonly group: CommandGroup; readonly load: () => Promise<Declare> }>;
