import { drawRungs } from '../drawing/rungs.ts';
import { drawStairs } from '../drawing/stairs.ts';
import type { Drawer } from '../setting.ts';

/** Narrower columns, and more steps than go side by side, get rungs one above the other. Points for each step. */
const stepWidth = 70;

export const ladder: Drawer<'ladder'> = (block, setting) => {
  if (block.steps.length === 0) return [];
  return [(setting.width / block.steps.length >= stepWidth ? drawStairs : drawRungs)(block, setting)];
};
