import type { Rgb } from './colours.ts';
import type { ReportDocument } from './document.ts';
import type { DocumentFonts } from './embedding.ts';
import type { FontName } from './fonts.ts';
import type { Page, Ref } from './pdfkit.ts';
import type { Box, Tag, Tags } from './tags.ts';
import { around } from './tags.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How a shape is drawn. Widths in points, opacity from 0 to 1. */
export interface Paint {
  readonly fill?: Rgb;
  readonly opacity?: number;
  readonly stroke?: Rgb;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly cap?: 'round';
  /** A path that does not return to its start. */
  readonly open?: boolean;
}

/** Decoration (rules, grounds, marks) and what repeats on every page: not part of the document's structure. */
export type Artifact = 'decoration' | 'page';

/**
 * Draws on one page. Coordinates in points from the page's top left corner, y downwards. Every mark belongs to an
 * element of the structure or is an artifact; `tagged` and `artifact` say which, for all that follows.
 */
export class Canvas {
  readonly page: Page;
  readonly #document: ReportDocument;
  readonly #fonts: DocumentFonts;
  readonly #tags: Tags;
  readonly #parents: Ref[];
  readonly #ops: string[] = [];
  #mark: Tag | Artifact | undefined;
  #inText = false;
  #font = '';
  #fillColour = '';
  #strokeColour = '';
  #spacing = 0;

  constructor(document: ReportDocument, fonts: DocumentFonts, tags: Tags) {
    document.addPage();
    this.page = document.page;
    this.#document = document;
    this.#fonts = fonts;
    this.#tags = tags;
    this.#parents = document.getStructParentTree().get(this.page.structParentTreeKey) as Ref[];
  }

  tagged(tag: Tag): void {
    if (this.#mark === tag) return;
    this.#close();
    this.#mark = tag;
    this.#ops.push(`/${tag.name} <</MCID ${this.#tags.mark(tag, this.page.dictionary, this.#parents)}>> BDC`);
  }

  artifact(kind: Artifact = 'decoration'): void {
    if (this.#mark === kind) return;
    this.#close();
    this.#mark = kind;
    this.#ops.push(kind === 'page' ? '/Artifact <</Type /Pagination>> BDC' : '/Artifact BMC');
  }

  /** Where on the page a figure, or a further part of it, is; one on several pages has no box (ISO 32000-1, 14.8.5.4.3). */
  figure(tag: Tag, box: Box): void {
    const page = this.page.dictionary;
    const before = tag.box;
    if (before === undefined) tag.box = { page, height: this.page.height, box };
    else
      tag.box = before !== 'several' && before.page === page ? { ...before, box: around(before.box, box) } : 'several';
  }

  /** Makes an area lead to an anchor; `tag` is the Link element that holds its text. */
  link(box: Box, anchor: string, contents: string, tag: Tag): void {
    const [left, top, right, bottom] = box;
    this.#document.annotate(left, top, right - left, bottom - top, {
      Subtype: 'Link',
      Dest: anchor,
      Contents: new String(contents),
      structParent: {
        add: ({ annotationRef }: { annotationRef: Ref }) =>
          this.#tags.annotate(tag, this.page.dictionary, annotationRef),
      },
    });
  }

  rect(x: number, y: number, width: number, height: number, fill: Rgb): void {
    this.#graphics();
    this.#fill(fill);
    this.#ops.push(`${n(x)} ${n(y)} ${n(width)} ${n(height)} re f`);
  }

  line(x1: number, y1: number, x2: number, y2: number, stroke: Rgb, width = 0.5, dash?: readonly number[]): void {
    this.path(
      [
        { x: x1, y: y1 },
        { x: x2, y: y2 },
      ],
      { stroke, width, open: true, ...(dash && { dash }) },
    );
  }

  path(points: readonly Point[], paint: Paint): void {
    const steps = points.map(({ x, y }, index) => `${n(x)} ${n(y)} ${index === 0 ? 'm' : 'l'}`);
    this.#paint(steps.join(' ') + (paint.open === true ? '' : ' h'), paint);
  }

  circle(x: number, y: number, radius: number, paint: Paint): void {
    const k = radius * 0.5523;
    const [left, right, top, bottom] = [x - radius, x + radius, y - radius, y + radius];
    const curve = (...numbers: number[]) => `${numbers.map(n).join(' ')} c`;
    this.#paint(
      [
        `${n(right)} ${n(y)} m`,
        curve(right, y + k, x + k, bottom, x, bottom),
        curve(x - k, bottom, left, y + k, left, y),
        curve(left, y - k, x - k, top, x, top),
        curve(x + k, top, right, y - k, right, y),
        'h',
      ].join(' '),
      paint,
    );
  }

  /** A run of glyphs of one font; `spacing` (points) is added after each. `heavy` thickens a regular glyph among bold ones. */
  text(
    font: FontName,
    size: number,
    colour: Rgb,
    x: number,
    baseline: number,
    codes: string,
    spacing = 0,
    heavy = false,
  ): void {
    if (!this.#inText) this.#ops.push('BT');
    this.#inText = true;
    const id = this.#fonts.id(font);
    const chosen = `/${id} ${n(size)} Tf`;
    if (this.#font !== chosen) {
      this.page.fonts[id] ??= this.#fonts.ref(font);
      this.#ops.push((this.#font = chosen));
    }
    this.#fill(colour);
    if (this.#spacing !== spacing) this.#ops.push(`${precise((this.#spacing = spacing))} Tc`);
    if (heavy) {
      this.#stroke(colour);
      this.#ops.push(`2 Tr ${n(size / 28)} w`);
    }
    this.#ops.push(`1 0 0 -1 ${n(x)} ${n(baseline)} Tm (${codes}) Tj`);
    if (heavy) this.#ops.push('0 Tr');
  }

  /** Draws smaller: what would not fit a page otherwise. */
  scaled(x: number, y: number, scale: number, draw: () => void): void {
    this.#close();
    this.#save(`${precise(scale)} 0 0 ${precise(scale)} ${n(x * (1 - scale))} ${n(y * (1 - scale))} cm`);
    draw();
    this.#close();
    this.#restore();
  }

  image(bytes: Uint8Array, x: number, y: number, fit: readonly [number, number]): void {
    this.#graphics();
    this.#flush();
    this.#document.image(bytes, x, y, { fit, valign: 'center' });
    this.#forget();
  }

  end(): void {
    this.#close();
    this.#flush();
  }

  #flush(): void {
    this.page.write(Buffer.from(`${this.#ops.join('\n')}\n`, 'latin1'));
    this.#ops.length = 0;
  }

  #paint(path: string, { fill, opacity, stroke, width = 0.5, dash, cap }: Paint): void {
    this.#graphics();
    const apart = opacity !== undefined || dash !== undefined || cap !== undefined;
    if (apart) this.#save();
    if (opacity !== undefined) this.#ops.push(`/${this.#state(opacity)} gs`);
    if (fill !== undefined) this.#fill(fill);
    if (stroke !== undefined) {
      this.#stroke(stroke);
      this.#ops.push(`${n(width)} w`);
    }
    if (dash !== undefined) this.#ops.push(`[${dash.map(n).join(' ')}] 0 d`);
    if (cap !== undefined) this.#ops.push('1 J 1 j');
    this.#ops.push(`${path} ${fill !== undefined ? (stroke !== undefined ? 'B' : 'f') : 'S'}`);
    if (apart) this.#restore();
  }

  #state(opacity: number): string {
    const name = `Gs${Math.round(opacity * 100)}`;
    const states = this.page.ext_gstates;
    if (states[name] === undefined) {
      states[name] = this.#document.ref({ Type: 'ExtGState', ca: opacity, CA: 1 });
      states[name].end();
    }
    return name;
  }

  #fill(colour: Rgb): void {
    const operator = `${colour.map(precise).join(' ')} rg`;
    if (this.#fillColour !== operator) this.#ops.push((this.#fillColour = operator));
  }

  #stroke(colour: Rgb): void {
    const operator = `${colour.map(precise).join(' ')} RG`;
    if (this.#strokeColour !== operator) this.#ops.push((this.#strokeColour = operator));
  }

  #save(operator?: string): void {
    this.#graphics();
    this.#ops.push('q');
    if (operator !== undefined) this.#ops.push(operator);
  }

  #restore(): void {
    this.#graphics();
    this.#ops.push('Q');
    this.#forget();
  }

  /** After `Q` the graphics state is the one saved: what is set is not known any more. */
  #forget(): void {
    this.#font = this.#fillColour = this.#strokeColour = '';
    this.#spacing = Number.NaN;
  }

  #graphics(): void {
    if (this.#inText) this.#ops.push('ET');
    this.#inText = false;
  }

  #close(): void {
    this.#graphics();
    if (this.#mark !== undefined) this.#ops.push('EMC');
    this.#mark = undefined;
  }
}

/** Hundredths of a point are finer than any printer. */
const n = (value: number): string => String(Math.round(value * 100) / 100);
const precise = (value: number): string => String(Math.round(value * 10000) / 10000);
