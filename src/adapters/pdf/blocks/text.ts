import type { Drawer } from '../setting.ts';
import { styles } from '../styles.ts';
import { setText } from '../text/box.ts';
import { paragraph } from '../text/paragraph.ts';

export const text: Drawer<'text'> = (block, { width, setter, inks, tags, tag }) => {
  const colour = block.style === 'note' ? inks.muted : inks.ink;
  const box = setText(block.text, styles[block.style], width, setter, { colour, justify: true });
  return paragraph(box, tags.add(tag, 'P'));
};
