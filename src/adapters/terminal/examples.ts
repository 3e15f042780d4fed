import type { ExampleResult } from '../../assessment/examples.ts';
import type { ExamplesViewWords } from '../../locale/catalogue.ts';
import type { PlaceOf } from '../../questionnaire/place.ts';
import type { Span } from '../../report/blocks.ts';
import { safeLine } from '../../text/safe.ts';
import type { Canvas } from './canvas.ts';
import { inlineLines } from './inline.ts';
import { whyKey, whyLines } from './why.ts';

type Shown = ExampleResult['deviations'][number]['expected'];

interface TestedFile {
  readonly file: string;
  readonly results: readonly ExampleResult[];
  readonly placeOf: PlaceOf;
}

/** Each example with whether it came out as expected; where not, each expectation with its place, what came out, and why. */
export function drawExamples(tested: readonly TestedFile[], words: ExamplesViewWords, canvas: Canvas): string {
  return tested
    .flatMap(({ file, results, placeOf }) => [
      ...inlineLines([{ text: safeLine(file), strong: true }], canvas),
      ...results.flatMap((result) => exampleLines(result, placeOf, words, canvas)),
    ])
    .join('\n');
}

function exampleLines(
  { name, passed, deviations }: ExampleResult,
  placeOf: PlaceOf,
  words: ExamplesViewWords,
  canvas: Canvas,
): string[] {
  // Several expectations of one example often fail for one reason.
  const told = new Set<string>();
  const reasons = (why: ExampleResult['deviations'][number]['why']): readonly (readonly Span[])[] => {
    if (why === null || told.has(whyKey(why))) return [];
    told.add(whyKey(why));
    return whyLines(why, words);
  };
  const sign = { text: passed ? '✓' : '✗', tone: passed ? ('good' as const) : ('bad' as const), strong: true };
  return [
    ...inlineLines(
      [sign, { text: ` ${safeLine(name)}` }],
      { ...canvas, columns: canvas.columns - 2 },
      { first: '  ', indent: '    ' },
    ),
    ...deviations.flatMap(({ path, steps, expected, actual, why }) => {
      const { file, line, column } = placeOf(path);
      const what = `${steps.join('.')}: ${words.expected} ${shown(expected, words)}${words.separator}${words.actual} ${shown(actual, words)}`;
      return [
        ...inlineLines([{ text: `${safeLine(file)}:${line}:${column}`, tone: 'muted' }], canvas, { first: '    ' }),
        ...inlineLines(safeLine(what), canvas, { first: '      ' }),
        ...reasons(why).flatMap((line) => inlineLines(line, canvas, { first: '        ', indent: '          ' })),
      ];
    }),
  ];
}

const shown = (value: Shown, words: ExamplesViewWords): string =>
  value === null ? words.none : Array.isArray(value) ? `[${value.join(', ')}]` : String(value);
