import type { Inline, Span, Tone } from './blocks.ts';

/** Inline text as runs. */
export const spans = (text: Inline): readonly Span[] =>
  typeof text === 'string' ? (text === '' ? [] : [{ text }]) : text;

/** Runs one after the other. */
export const joined = (...parts: readonly Inline[]): readonly Span[] => parts.flatMap(spans);

/** Runs with a separator between them; empty ones are left out. */
export function separated(parts: readonly Inline[], separator: string): readonly Span[] {
  return parts
    .map(spans)
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [{ text: separator }, ...part]));
}

export const strong = (text: string, tone?: Tone): Span =>
  tone === undefined ? { text, strong: true } : { text, strong: true, tone };
export const toned = (text: string, tone: Tone): Span => ({ text, tone });
export const link = (text: string, to: string): Span => ({ text, to });

/** A sentence in which the first mention of each name becomes a link: sentences are made of names by `locale/`. */
export function linked(
  sentence: string,
  names: readonly { readonly name: string; readonly to: string }[],
): readonly Span[] {
  let runs: readonly Span[] = [{ text: sentence }];
  for (const { name, to } of names) {
    const at = runs.findIndex((run) => run.to === undefined && name !== '' && run.text.includes(name));
    const run = runs[at];
    if (run === undefined) continue;
    const start = run.text.indexOf(name);
    const parts = [
      { ...run, text: run.text.slice(0, start) },
      { ...run, text: name, to },
      { ...run, text: run.text.slice(start + name.length) },
    ];
    runs = [...runs.slice(0, at), ...parts.filter(({ text }) => text !== ''), ...runs.slice(at + 1)];
  }
  return runs;
}

/** The text alone. */
export const plainText = (text: Inline): string =>
  spans(text)
    .map((run) => run.text)
    .join('');
