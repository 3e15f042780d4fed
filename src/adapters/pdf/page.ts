import type { Canvas } from './canvas.ts';

/** What is drawn behind pieces that belong together, on each page that they are on: a callout's ground, a card's edge. */
export interface Frame {
  readonly draw: (canvas: Canvas, x: number, top: number, bottom: number) => void;
}

/** A part of the document that is never cut. All measures in points. */
export interface Piece {
  readonly height: number;
  /** Room above it, which is left out at a page's top. */
  readonly above: number;
  /**
   * Stays on one page with the piece after it. `must`: a heading, a table's head; `wish`: the parts of a card, as long
   * as they fit on one page and do not leave much of the page before blank.
   */
  readonly keep?: 'must' | 'wish';
  readonly frame?: Frame;
  /** Drawn once more above this piece where it begins a page: a table's head. */
  readonly head?: Pick<Piece, 'height' | 'draw'>;
  /** Names that links lead to this piece by. */
  readonly anchors?: readonly string[];
  /** An entry in the reader's list of bookmarks; it leads to the first anchor. */
  readonly bookmark?: { readonly title: string; readonly level: 1 | 2 };
  readonly draw: (canvas: Canvas, x: number, y: number) => void;
}

export interface Placed {
  readonly piece: Pick<Piece, 'height' | 'draw' | 'frame' | 'anchors' | 'bookmark'>;
  readonly y: number;
  /** Less than 1 where a piece is taller than a page. */
  readonly scale: number;
}

export interface Sheet {
  /** The section that the page begins in. */
  readonly section: string;
  readonly placed: Placed[];
}

/** A section's pieces. */
export interface Flow {
  readonly section: string;
  readonly starts: 'page' | 'flow';
  readonly pieces: readonly Piece[];
}

/** How far the room between pieces may shrink to spare a page that would hold less than half. */
const squeezes = [0.85, 0.7, 0.55, 0.42] as const;
const little = 0.5;

/** A page's share that is not left blank only so that the parts of a card, or the first rows of a table, stay together. */
const blank = 0.2;

/** Puts pieces on pages, from `top` to `bottom`, each as high as what must stay together allows. */
export function paginate(flows: readonly Flow[], top: number, bottom: number): Sheet[] {
  return runs(flows).flatMap((run) => {
    const sheets = fill(run, top, bottom);
    if (sheets.length < 2 || endOf(sheets) - top > (bottom - top) * little) return sheets;
    for (const share of squeezes) {
      const tighter = fill(
        run.map((flow) => squeezed(flow, share)),
        top,
        bottom,
      );
      if (tighter.length < sheets.length) return tighter;
    }
    return sheets;
  });
}

/** Flows that follow each other without a new page between them. */
function runs(flows: readonly Flow[]): Flow[][] {
  const all: Flow[][] = [];
  for (const flow of flows) {
    const last = all.at(-1);
    if (last === undefined || flow.starts === 'page') all.push([flow]);
    else last.push(flow);
  }
  return all;
}

function squeezed(flow: Flow, share: number): Flow {
  return {
    ...flow,
    pieces: flow.pieces.map((piece) => (piece.above > 4 ? { ...piece, above: piece.above * share } : piece)),
  };
}

function endOf(sheets: readonly Sheet[]): number {
  const last = sheets.at(-1)?.placed.at(-1);
  return last === undefined ? 0 : last.y + last.piece.height * last.scale;
}

function fill(flows: readonly Flow[], top: number, bottom: number): Sheet[] {
  const sheets: Sheet[] = [];
  const room = bottom - top;
  let sheet: Sheet | undefined;
  let y = top;

  const turn = (section: string): Sheet => {
    sheet = { section, placed: [] };
    sheets.push(sheet);
    y = top;
    return sheet;
  };

  const put = (piece: Piece, on: Sheet): void => {
    const first = on.placed.length === 0;
    if (first && piece.head !== undefined) {
      on.placed.push({ piece: piece.head, y, scale: 1 });
      y += piece.head.height;
    }
    if (!first) y += piece.above;
    const scale = piece.height > room ? Math.min(1, (bottom - y) / piece.height) : 1;
    on.placed.push({ piece, y, scale });
    y += piece.height * scale;
  };

  const place = (pieces: readonly Piece[], section: string): void => {
    let on = sheet ?? turn(section);
    const fresh = on.placed.length === 0;
    if (!fresh && y + heightOf(pieces, false) <= bottom) {
      for (const piece of pieces) put(piece, on);
      return;
    }
    // Too tall even for an empty page, or for a page with much room: it begins here, as far as its parts allow, and goes on
    // where it can.
    const tall = heightOf(pieces, true) > room;
    const roomy = !fresh && bottom - y > room * blank;
    const parts = tall ? loosened(pieces) : roomy ? cutAtWishes(pieces) : [pieces];
    if (parts.length > 1) {
      for (const part of parts) place(part, section);
      return;
    }
    if (!fresh) on = turn(section);
    for (const piece of pieces) put(piece, on);
  };

  for (const { section, pieces } of flows) {
    for (const chain of chains(pieces, (piece) => piece.keep !== undefined)) place(chain, section);
  }
  return sheets;
}

/** Pieces cut after each that need not stay with the next. */
function chains(pieces: readonly Piece[], tied: (piece: Piece) => boolean): Piece[][] {
  const all: Piece[][] = [];
  let chain: Piece[] = [];
  for (const piece of pieces) {
    chain.push(piece);
    if (!tied(piece)) {
      all.push(chain);
      chain = [];
    }
  }
  if (chain.length > 0) all.push(chain);
  return all;
}

const cutAtWishes = (pieces: readonly Piece[]): Piece[][] => chains(pieces, (piece) => piece.keep === 'must');

/** A chain that no page holds: first the wishes go, then everything. */
function loosened(pieces: readonly Piece[]): Piece[][] {
  const kept = cutAtWishes(pieces);
  return kept.length > 1 ? kept : pieces.map((piece) => [piece]);
}

function heightOf(pieces: readonly Piece[], atTop: boolean): number {
  let height = atTop ? (pieces[0]?.head?.height ?? 0) : 0;
  for (const [index, piece] of pieces.entries()) height += piece.height + (atTop && index === 0 ? 0 : piece.above);
  return height;
}
