import type { BarsBlock } from '../../../report/blocks.ts';
import type { Canvas } from '../canvas.ts';
import type { Inks } from '../colours.ts';

type Role = BarsBlock['legend'][number]['role'];

/** The sign of a mark on a bar, centred on a point; `size` is its height. Told apart by shape. */
export function drawMark(canvas: Canvas, role: Role, x: number, y: number, size: number, inks: Inks): void {
  const half = size / 2;
  const edge = { stroke: inks.paper, width: 0.8 };
  switch (role) {
    case 'target':
      canvas.path(
        [
          { x: x - half * 0.95, y: y - half },
          { x: x + half * 0.95, y: y - half },
          { x, y: y + half * 0.75 },
        ],
        { fill: inks.ink, ...edge },
      );
      return;
    case 'benchmark':
      canvas.path(
        [
          { x, y: y - half },
          { x: x + half, y },
          { x, y: y + half },
          { x: x - half, y },
        ],
        { fill: inks.fill.warn, ...edge },
      );
      return;
    case 'policy':
      canvas.path(
        [
          { x: x - half * 0.8, y: y - half * 0.8 },
          { x: x + half * 0.8, y: y - half * 0.8 },
          { x: x + half * 0.8, y: y + half * 0.8 },
          { x: x - half * 0.8, y: y + half * 0.8 },
        ],
        { fill: inks.paper, stroke: inks.ink, width: 1 },
      );
      return;
    case 'peers':
      canvas.circle(x, y, half * 0.85, { fill: inks.paper, stroke: inks.text.muted, width: 1.3 });
  }
}
