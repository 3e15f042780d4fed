import type { Cell } from '../../../report/blocks.ts';
import type { Canvas } from '../canvas.ts';
import type { Inks } from '../colours.ts';

type Sign = NonNullable<Cell['sign']>;

/** How much room a sign takes left of its text, in points for a type size of 1. */
export const signRoom = 1.35;

/** A small drawn sign in a square of `size`; told apart by shape, so that a black and white print says the same. */
export function drawSign(canvas: Canvas, sign: Sign, x: number, y: number, size: number, inks: Inks): void {
  const radius = size / 2;
  const [cx, cy] = [x + radius, y + radius];
  const at = (dx: number, dy: number) => ({ x: cx + dx * radius, y: cy + dy * radius });
  const white = { stroke: inks.paper, width: size * 0.13, open: true, cap: 'round' } as const;
  switch (sign) {
    case 'met':
      canvas.circle(cx, cy, radius, { fill: inks.fill.good });
      canvas.path([at(-0.45, 0.05), at(-0.1, 0.4), at(0.48, -0.35)], white);
      return;
    case 'unmet': {
      const line = { stroke: inks.text.bad, width: size * 0.13, open: true, cap: 'round' } as const;
      canvas.circle(cx, cy, radius * 0.93, { stroke: inks.text.bad, width: size * 0.11 });
      canvas.path([at(-0.36, -0.36), at(0.36, 0.36)], line);
      canvas.path([at(-0.36, 0.36), at(0.36, -0.36)], line);
      return;
    }
    case 'dropped':
      canvas.circle(cx, cy, radius * 0.93, { stroke: inks.muted, width: size * 0.11 });
      canvas.path([at(-0.42, 0), at(0.42, 0)], { stroke: inks.muted, width: size * 0.13, open: true, cap: 'round' });
      return;
    case 'unknown':
      canvas.circle(cx, cy, radius * 0.93, {
        stroke: inks.text.warn,
        width: size * 0.11,
        dash: [size * 0.2, size * 0.16],
      });
      canvas.circle(cx, cy, radius * 0.22, { fill: inks.text.warn });
      return;
    case 'evidence':
      // A sheet of paper with a turned corner.
      canvas.path([at(-0.68, -0.95), at(0.2, -0.95), at(0.72, -0.42), at(0.72, 0.95), at(-0.68, 0.95)], {
        fill: inks.fill.accent,
      });
      canvas.path([at(-0.32, -0.05), at(0.36, -0.05)], white);
      canvas.path([at(-0.32, 0.42), at(0.36, 0.42)], white);
  }
}
