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
   * as they fit on one page.
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

/** Puts pieces on pages, from `top` to `bottom`, each as low as what must stay together allows. */
export function paginate(flows: readonly Flow[], top: number, bottom: number): Sheet[] {
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

  const place = (pieces: readonly Piece[], section: string): void => {
    let on = sheet ?? turn(section);
    if (on.placed.length > 0 && y + heightOf(pieces, false) > bottom) {
      // Too tall even for an empty page: it begins here if its first parts fit, and goes on where it can.
      const parts = heightOf(pieces, true) > room ? loosened(pieces) : [pieces];
      if (parts.length > 1) {
        for (const part of parts) place(part, section);
        return;
      }
      on = turn(section);
    } else if (on.placed.length === 0 && heightOf(pieces, true) > room) {
      const parts = loosened(pieces);
      if (parts.length > 1) {
        for (const part of parts) place(part, section);
        return;
      }
    }
    for (const [index, piece] of pieces.entries()) {
      const first = on.placed.length === 0;
      if (first && piece.head !== undefined) {
        on.placed.push({ piece: piece.head, y, scale: 1 });
        y += piece.head.height;
      }
      if (!first || index > 0) y += piece.above;
      const scale = Math.min(1, (bottom - y) / piece.height);
      on.placed.push({ piece, y, scale: piece.height > room ? scale : 1 });
      y += piece.height * (piece.height > room ? scale : 1);
    }
  };

  for (const { section, starts, pieces } of flows) {
    if (starts === 'page' && sheet !== undefined && sheet.placed.length > 0) sheet = undefined;
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

/** A chain that no page holds: first the wishes go, then everything. */
function loosened(pieces: readonly Piece[]): Piece[][] {
  const kept = chains(pieces, (piece) => piece.keep === 'must');
  return kept.length > 1 ? kept : pieces.map((piece) => [piece]);
}

function heightOf(pieces: readonly Piece[], atTop: boolean): number {
  let height = atTop ? (pieces[0]?.head?.height ?? 0) : 0;
  for (const [index, piece] of pieces.entries()) height += piece.height + (atTop && index === 0 ? 0 : piece.above);
  return height;
}
