import type { Look } from '../../diagnostics/formats/format.ts';
import type { Tone } from '../../report/blocks.ts';

/** How a run of text looks; no meaning rests on it alone. */
export type Style = Tone | 'strong';
export type Paint = (text: string, ...styles: readonly (Style | undefined)[]) => string;

/** Colours where they are wanted; the library that makes them is loaded only then, since a pipe never sees it. */
export const painter = async (colour: boolean): Promise<Paint> =>
  colour ? (await import('./colours.ts')).coloured : plain;

/** The same for what is found in a file. */
export const marker = async (colour: boolean): Promise<(text: string, look: Look) => string> =>
  colour ? (await import('./colours.ts')).marked : plain;

/** No colours: what is drawn with it need not be taken apart into runs. */
export const plain = (text: string): string => text;
