import type { Inline, Span } from '../../../report/blocks.ts';
import type { Canvas } from '../canvas.ts';
import type { Inks, Rgb } from '../colours.ts';
import type { DocumentFonts } from '../embedding.ts';
import type { FontName } from '../fonts.ts';
import type { TextStyle } from '../styles.ts';
import type { Tag, Tags } from '../tags.ts';
import type { Line } from './lines.ts';
import { breakEvenly, breakLines, widestWord } from './lines.ts';
import type { Shaped, Shaper } from './shape.ts';
import { glyphOf, shape } from './shape.ts';

/** What it takes to put text on a page. */
export interface Typesetter {
  readonly shaper: Shaper;
  readonly codes: DocumentFonts;
  readonly tags: Tags;
  readonly inks: Inks;
  /** Stretches lines of hanzi to the column's width. */
  readonly justify: boolean;
}

export interface BoxOptions {
  readonly colour?: Rgb;
  readonly align?: 'left' | 'right' | 'centre';
  /** Lines of even length, for titles. */
  readonly even?: boolean;
  readonly justify?: boolean;
}

/** Text set in a column: measured once, drawn where it is wanted, whole or line by line. */
export interface TextBox {
  readonly lines: number;
  readonly leading: number;
  /** Of all lines, in points. */
  readonly height: number;
  /** Of the widest line, in points. */
  readonly width: number;
  readonly draw: (canvas: Canvas, tag: Tag | 'artifact', x: number, y: number, from?: number, to?: number) => void;
}

export function setText(
  inline: Inline,
  style: TextStyle,
  width: number,
  setter: Typesetter,
  options: BoxOptions = {},
): TextBox {
  const shaped = shape(inline, style.bold === true, setter.shaper);
  const { size, leading } = style;
  const lines = (options.even === true ? breakEvenly : breakLines)(shaped, Math.max(width, size) / size);
  return {
    lines: lines.length,
    leading,
    height: lines.length * leading,
    width: Math.max(...lines.map((line) => line.width)) * size,
    draw: (canvas, tag, x, y, from = 0, to = lines.length) => {
      const links = new Map<Span, Tag>();
      for (let index = from; index < to; index += 1) {
        const line = lines[index];
        if (line !== undefined) drawLine(canvas, tag, x, y + (index - from) * leading, line, links);
      }
    },
  };

  function drawLine(
    canvas: Canvas,
    tag: Tag | 'artifact',
    x: number,
    y: number,
    line: Line,
    links: Map<Span, Tag>,
  ): void {
    // A line's box is its leading; the glyphs' square, of which 0.88 is above the baseline, stands in the middle.
    const baseline = y + (leading - size) / 2 + size * 0.88;
    const slack = width - line.width * size;
    const stretch = options.justify === true && setter.justify && line.wraps ? spacingFor(line, slack, size) : 0;
    const offset = options.align === 'right' ? slack : options.align === 'centre' ? slack / 2 : 0;
    const origin = x + offset - line.outdent * size - (shaped.reach[line.start] ?? 0) * size;
    for (const { start, end, span } of shaped.runs) {
      const from = Math.max(start, line.start);
      const to = Math.min(end, line.end);
      if (from >= to) continue;
      const at = (index: number) => origin + (shaped.reach[index] ?? 0) * size + (index - line.start) * stretch;
      const bold = style.bold === true || span.strong === true;
      if (tag === 'artifact') {
        drawRun(canvas, shaped, from, to, bold, size, colourOf(span), at, baseline, stretch);
        continue;
      }
      const owner = span.to === undefined ? tag : linkTag(links, span, tag);
      canvas.tagged(owner);
      drawRun(canvas, shaped, from, to, bold, size, colourOf(span), at, baseline, stretch);
      if (span.to !== undefined) canvas.link([at(from), y, at(to), y + leading], span.to, span.text, owner);
    }
  }

  function colourOf(span: Span): Rgb {
    if (span.tone !== undefined) return setter.inks.text[span.tone];
    return span.to === undefined ? (options.colour ?? setter.inks.ink) : setter.inks.text.accent;
  }

  function linkTag(links: Map<Span, Tag>, span: Span, tag: Tag): Tag {
    const known = links.get(span);
    if (known !== undefined) return known;
    const made = setter.tags.add(tag, 'Link');
    links.set(span, made);
    return made;
  }

  function drawRun(
    canvas: Canvas,
    from: Shaped,
    start: number,
    end: number,
    bold: boolean,
    points: number,
    colour: Rgb,
    at: (index: number) => number,
    baseline: number,
    spacing: number,
  ): void {
    let font: FontName | undefined;
    let codes = '';
    let begin = start;
    const put = () => {
      if (font === undefined || codes === '') return;
      canvas.text(font, points, colour, at(begin), baseline, codes, spacing, bold && font === 'full-regular');
    };
    for (let index = start; index < end; ) {
      const codePoint = from.text.codePointAt(index) ?? 0;
      const glyph = glyphOf(codePoint, bold, setter.shaper);
      if (glyph !== undefined) {
        if (glyph.font !== font) {
          put();
          [font, codes, begin] = [glyph.font, '', index];
        }
        const advance = (from.reach[index + 1] ?? 0) - (from.reach[index] ?? 0);
        codes += setter.codes.code(
          glyph,
          codePoint,
          advance < glyph.advance * 0.75 ? glyph.advance / 2 : glyph.advance,
        );
      }
      index += codePoint > 0xffff ? 2 : 1;
    }
    put();
  }
}

/** The narrowest column, in points, that cuts no word of a text. */
export function wordWidth(inline: Inline, style: TextStyle, { shaper }: Typesetter): number {
  return widestWord(shape(inline, style.bold === true, shaper)) * style.size;
}

/** What each character of a line gives to fill it; nothing where the eye would see it. */
function spacingFor(line: Line, slack: number, size: number): number {
  const gaps = line.end - line.start - 1;
  const each = gaps > 0 ? slack / gaps : 0;
  return each > 0 && each < size * 0.075 ? each : 0;
}
