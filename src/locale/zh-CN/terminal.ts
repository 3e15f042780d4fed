import type { TerminalWords } from '../catalogue.ts';
export const terminal = {} as TerminalWords;
