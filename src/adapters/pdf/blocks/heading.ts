import type { Drawer } from '../setting.ts';
import { styles } from '../styles.ts';
import { setText } from '../text/box.ts';

export const heading: Drawer<'heading'> = (block, { width, setter, tags, tag }) => {
  const [style, name, below] =
    block.level === 2 ? ([styles.heading, 'H2', 5] as const) : ([styles.subheading, 'H3', 2] as const);
  const text = setText(block.text, style, width, setter, { even: true });
  const own = tags.add(tag, name);
  return [
    {
      height: text.height + below,
      above: 0,
      keep: 'must',
      anchors: block.anchor === undefined ? [] : [block.anchor],
      ...(block.level === 2 && block.anchor !== undefined && { bookmark: { title: block.text, level: 2 } }),
      draw: (canvas, x, y) => text.draw(canvas, own, x, y),
    },
  ];
};
