import { drawRungs } from '../drawing/rungs.ts';
import { drawStairs } from '../drawing/stairs.ts';
import type { Drawer } from '../setting.ts';
import { styles } from '../styles.ts';
import { wordWidth } from '../text/box.ts';

/** Points: less room for each step, or longer words in it, and the rungs are drawn one above the other. */
const stepWidth = 70;
const inset = 18;

export const ladder: Drawer<'ladder'> = (block, setting) => {
  if (block.steps.length === 0) return [];
  const each = setting.width / block.steps.length;
  const words = block.steps.flatMap(({ sign, title }) => [
    wordWidth(sign, styles.heading, setting.setter),
    wordWidth(title, styles.labelStrong, setting.setter),
  ]);
  return [(each >= Math.max(stepWidth, ...words.map((word) => word + inset)) ? drawStairs : drawRungs)(block, setting)];
};
