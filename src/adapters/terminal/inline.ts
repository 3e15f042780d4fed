import type { Inline, Span } from '../../report/blocks.ts';
import { spans } from '../../report/inline.ts';
import { wrap } from '../../text/wrap.ts';
import type { WrapOptions } from '../../text/wrap.ts';
import type { Canvas } from './canvas.ts';
import { plain } from './paint.ts';
import type { Style } from './paint.ts';

/** Runs of text, wrapped to the canvas first and painted after, since colours have no width. */
export function inlineLines(
  text: Inline,
  canvas: Canvas,
  options: WrapOptions & { readonly style?: Style | undefined } = {},
): string[] {
  const runs = spans(text);
  const whole = runs.map((run) => run.text).join('');
  const lines = wrap(whole, canvas.columns, options);
  if (canvas.paint === plain) return lines;
  let offset = 0;
  return lines.map((line, index) => {
    const prefix =
      index === 0 ? (options.first ?? '') : (options.indent ?? ' '.repeat(line.length - line.trimStart().length));
    const own = line.startsWith(prefix) ? prefix.length : 0;
    const painted = paintedLine(line.slice(own), runs, whole, offset, canvas, options.style);
    offset = painted.offset;
    return line.slice(0, own) + painted.text;
  });
}

/** Walks along the line and the text together; wrapping has only dropped spaces. */
function paintedLine(
  line: string,
  runs: readonly Span[],
  whole: string,
  from: number,
  { paint }: Canvas,
  style: Style | undefined,
): { text: string; offset: number } {
  let offset = from;
  let text = '';
  let piece = '';
  let current: Span | undefined;
  const flush = (): void => {
    text += paint(piece, style, current?.strong === true ? 'strong' : undefined, current?.tone);
    piece = '';
  };
  for (const unit of line) {
    while (offset < whole.length && !whole.startsWith(unit, offset)) offset++;
    const run = runAt(runs, offset);
    if (run !== current) {
      flush();
      current = run;
    }
    piece += unit;
    offset += unit.length;
  }
  flush();
  return { text, offset };
}

function runAt(runs: readonly Span[], offset: number): Span | undefined {
  let end = 0;
  return runs.find((run) => offset < (end += run.text.length));
}
