import type { Canvas } from '../canvas.ts';
import type { Piece } from '../page.ts';
import type { Setting } from '../setting.ts';
import type { Tag } from '../tags.ts';

/** A part of a drawing that is never cut; the next one may come on another page. All measures in points. */
export interface FigurePart {
  readonly height: number;
  readonly above: number;
  readonly draw: (canvas: Canvas, x: number, y: number, tag: Tag) => void;
}

/** A drawing in one piece. */
export function figure(
  alt: string,
  height: number,
  setting: Pick<Setting, 'tags' | 'tag' | 'width'>,
  draw: FigurePart['draw'],
): Piece {
  return figureOf([{ height, above: 0, draw }], alt, setting)[0] as Piece;
}

/** A drawing with its alternative text; all that is in it, words too, is one element for a screen reader. */
export function figureOf(
  parts: readonly FigurePart[],
  alt: string,
  setting: Pick<Setting, 'tags' | 'tag' | 'width'>,
): Piece[] {
  const tag = setting.tags.add(setting.tag, 'Figure', { alt });
  return parts.map(({ height, above, draw }) => ({
    height,
    above,
    draw: (canvas, x, y) => {
      canvas.figure(tag, [x, y, x + setting.width, y + height]);
      canvas.tagged(tag);
      draw(canvas, x, y, tag);
    },
  }));
}
