import type { Tone } from '../../report/blocks.ts';

/** How a run of text looks; no meaning rests on it alone. */
export type Style = Tone | 'strong';
export type Paint = (text: string, ...styles: readonly (Style | undefined)[]) => string;

/** Colours by SGR sequences, the sixteen of every terminal; or none. */
export const painter = (colour: boolean): Paint => (colour ? painted : plain);

/** No colours: what is drawn with it need not be taken apart into runs. */
export const plain: Paint = (text) => text;

const codes: Readonly<Record<Style, string | undefined>> = {
  neutral: undefined,
  accent: '36',
  good: '32',
  warn: '33',
  bad: '31',
  muted: '2',
  strong: '1',
};

const painted: Paint = (text, ...styles) => {
  const wanted = styles.flatMap((style) => (style === undefined ? [] : (codes[style] ?? [])));
  return wanted.length === 0 || text === '' ? text : `\u001b[${wanted.join(';')}m${text}\u001b[0m`;
};
