import type { Canvas } from '../canvas.ts';
import type { Piece } from '../page.ts';
import type { Setting } from '../setting.ts';
import type { Tag } from '../tags.ts';

/** A drawing with its alternative text; all that is in it, words too, is one element for a screen reader. */
export function figure(
  alt: string,
  height: number,
  setting: Pick<Setting, 'tags' | 'tag' | 'width'>,
  draw: (canvas: Canvas, x: number, y: number, tag: Tag) => void,
): Piece {
  const tag = setting.tags.add(setting.tag, 'Figure', { alt });
  return {
    height,
    above: 0,
    draw: (canvas, x, y) => {
      canvas.figure(tag, [x, y, x + setting.width, y + height]);
      canvas.tagged(tag);
      draw(canvas, x, y, tag);
    },
  };
}
