/**
 * The closed vocabulary of a report. Sections (`report/sections/`) speak in these blocks and know no renderer; a renderer
 * (`adapters/pdf/`, `adapters/terminal/`) draws blocks and knows no section. Everything a renderer needs is in the block:
 * figures arrive already worded in the report's language and rounded for people (`text/figures.ts`), the raw numbers beside
 * them only place a mark on a scale.
 */

/** What a colour means. The template's palette decides how each looks; no meaning rests on colour alone. */
export type Tone = 'neutral' | 'accent' | 'good' | 'warn' | 'bad' | 'muted';

/** A run of text. `to` is the anchor of a block or section in the same document (a link in the PDF). */
export interface Span {
  readonly text: string;
  readonly strong?: boolean;
  readonly tone?: Tone;
  readonly to?: string;
}

/** Text inside a block: plain, or runs of text. A line feed starts a new line. */
export type Inline = string | readonly Span[];

/** A heading inside a section; level 1 is the section's own title. Never left alone at a page's foot. */
export interface HeadingBlock {
  readonly block: 'heading';
  readonly level: 2 | 3;
  readonly text: string;
  /** What links point to; unique in the document. */
  readonly anchor?: string;
}

export interface TextBlock {
  readonly block: 'text';
  readonly text: Inline;
  /** `lead`: the large sentence(s) that open a section; `note`: small print. */
  readonly style: 'lead' | 'body' | 'note';
}

export interface ListBlock {
  readonly block: 'list';
  readonly ordered: boolean;
  readonly items: readonly Inline[];
}

/** A framed remark: a warning, the statement that this is no official certificate, what is estimated. */
export interface CalloutBlock {
  readonly block: 'callout';
  readonly tone: Tone;
  readonly title: string;
  readonly text: Inline;
}

/** Large figures in a row, at most four: "L2 单元数字化", "2.13 / 5". */
export interface TilesBlock {
  readonly block: 'tiles';
  readonly tiles: readonly {
    readonly label: string;
    readonly value: string;
    readonly note?: string;
    readonly tone: Tone;
  }[];
}

export interface Cell {
  readonly text: Inline;
  readonly tone?: Tone;
  /** A small drawn sign before the text; its meaning is repeated in the text. */
  readonly sign?: 'met' | 'unmet' | 'dropped' | 'unknown' | 'evidence';
  /** A small bar under or beside the text, in [0, 1], with an optional mark (the target). */
  readonly bar?: { readonly share: number; readonly mark?: number };
}

/** A table. It breaks across pages between rows and repeats its head; a row taller than a page breaks inside. */
export interface TableBlock {
  readonly block: 'table';
  /** Said to a screen reader, and printed above the table where `showCaption`. */
  readonly caption: string;
  readonly showCaption?: boolean;
  readonly columns: readonly {
    readonly title: string;
    /** Share of the table's width, in any unit. */
    readonly width: number;
    readonly align?: 'left' | 'right' | 'centre';
  }[];
  /** Cells of a row in the columns' order. `group` rows span the table: a dimension's name above its questions. */
  readonly rows: readonly { readonly cells: readonly Cell[]; readonly group?: boolean; readonly anchor?: string }[];
  /** Smaller type, for appendices. */
  readonly dense?: boolean;
}

/** The level ladder: all levels, lowest first, with where the company stands. */
export interface LadderBlock {
  readonly block: 'ladder';
  readonly alt: string;
  readonly steps: readonly {
    /** Short sign, such as "L2". */
    readonly sign: string;
    readonly title: string;
    readonly text?: string;
    readonly state: 'reached' | 'current' | 'next' | 'ahead';
    /** "按佐证计" beside the step that the evidence alone supports. */
    readonly mark?: string;
  }[];
}

/** A radar of 3 to 12 axes; with fewer axes a section uses bars instead. */
export interface RadarBlock {
  readonly block: 'radar';
  readonly alt: string;
  readonly axes: readonly { readonly label: string; readonly max: number }[];
  /** Values in the axes' order; null where there is none. Drawn in this order, the first filled. */
  readonly series: readonly {
    readonly title: string;
    readonly role: 'actual' | 'target' | 'previous' | 'peers';
    readonly values: readonly (number | null)[];
  }[];
}

/** Horizontal bars on a common or own scale each, with optional marks (target, benchmark) on the bar. */
export interface BarsBlock {
  readonly block: 'bars';
  readonly alt: string;
  readonly bars: readonly {
    readonly label: string;
    readonly value: number | null;
    readonly max: number;
    /** The value as shown at the bar's end: "1.90 / 5". */
    readonly text: string;
    readonly tone: Tone;
    readonly marks: readonly {
      readonly at: number;
      readonly label: string;
      readonly role: 'target' | 'benchmark' | 'policy' | 'peers';
    }[];
    readonly note?: string;
    readonly to?: string;
  }[];
  /** What the marks on the bars mean, by role. */
  readonly legend: readonly { readonly role: 'target' | 'benchmark' | 'policy' | 'peers'; readonly text: string }[];
}

/** One question and its answer: what was answered, what is needed, on the question's own scale. Kept together on a page where it fits. */
export interface CardBlock {
  readonly block: 'card';
  readonly anchor?: string;
  /** Small line above the title: the question's number and dimension. */
  readonly kicker?: string;
  readonly title: Inline;
  readonly tone: Tone;
  /** Points on the question's scale; `needed` is what the target asks. `text`: "2 / 5 分，需 3 分". */
  readonly meter?: {
    readonly value: number | null;
    readonly max: number;
    readonly needed?: number;
    readonly text: string;
  };
  readonly rows: readonly { readonly label: string; readonly text: Inline; readonly tone?: Tone }[];
}

/** Numbered steps in boxes: the first three for Monday. */
export interface StepsBlock {
  readonly block: 'steps';
  readonly steps: readonly { readonly title: string; readonly text: Inline; readonly meta?: readonly string[] }[];
}

/** Blocks side by side; they do not break across pages. Widths in any unit. */
export interface ColumnsBlock {
  readonly block: 'columns';
  readonly columns: readonly { readonly width: number; readonly blocks: readonly Block[] }[];
}

/** The table of contents, made by the renderer from the sections (page numbers, links). */
export interface ContentsBlock {
  readonly block: 'contents';
}

export type Block =
  | HeadingBlock
  | TextBlock
  | ListBlock
  | CalloutBlock
  | TilesBlock
  | TableBlock
  | LadderBlock
  | RadarBlock
  | BarsBlock
  | CardBlock
  | StepsBlock
  | ColumnsBlock
  | ContentsBlock;

/** The block of a given name. */
export type BlockOf<B extends Block['block']> = Extract<Block, { block: B }>;
