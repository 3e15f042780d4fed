import type { Canvas } from './canvas.ts';
import type { Placed } from './page.ts';

/** Draws pieces where they were placed, and behind each run of one frame the frame. */
export function drawPlaced(canvas: Canvas, placed: readonly Pick<Placed, 'piece' | 'y' | 'scale'>[], x: number): void {
  for (const [index, { piece, y, scale }] of placed.entries()) {
    const { frame } = piece;
    if (frame !== undefined && placed[index - 1]?.piece.frame !== frame) {
      let end = index;
      while (placed[end + 1]?.piece.frame === frame) end += 1;
      const last = placed[end];
      if (last !== undefined) frame.draw(canvas, x, y, last.y + last.piece.height * last.scale);
    }
    if (scale === 1) piece.draw(canvas, x, y);
    else canvas.scaled(x, y, scale, () => piece.draw(canvas, x, y));
  }
}
