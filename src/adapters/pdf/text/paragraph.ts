import type { Frame, Piece } from '../page.ts';
import type { Tag } from '../tags.ts';
import type { TextBox } from './box.ts';

export interface ParagraphOptions {
  readonly above?: number;
  /** From the column's left edge, in points. */
  readonly indent?: number;
  readonly frame?: Frame;
}

/**
 * A text as pieces: it may break between pages, but never so that its first or its last line stands alone. Up to three
 * lines are not worth breaking.
 */
export function paragraph(box: TextBox, tag: Tag, { above = 0, indent = 0, frame }: ParagraphOptions = {}): Piece[] {
  const ends =
    box.lines <= 3 ? [box.lines] : [2, ...Array.from({ length: box.lines - 4 }, (_, index) => index + 3), box.lines];
  return ends.map((to, index) => {
    const from = ends[index - 1] ?? 0;
    return {
      height: (to - from) * box.leading,
      above: index === 0 ? above : 0,
      ...(frame && { frame }),
      draw: (canvas, x, y) => box.draw(canvas, tag, x + indent, y, from, to),
    };
  });
}

/** All pieces on one page if they fit on one. */
export function together(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => (index < pieces.length - 1 ? { ...piece, keep: piece.keep ?? 'wish' } : piece));
}

/** The first piece further down. */
export function lowered(pieces: readonly Piece[], above: number): Piece[] {
  return pieces.map((piece, index) => (index === 0 ? { ...piece, above } : piece));
}

/** Room inside a frame. */
export function gap(height: number, frame?: Frame): Piece {
  return { height, above: 0, ...(frame && { frame }), draw: () => {} };
}
