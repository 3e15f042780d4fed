import type { Block } from '../../../report/blocks.ts';
import type { Drawer } from '../setting.ts';
import { bars } from './bars.ts';
import { callout } from './callout.ts';
import { card } from './card.ts';
import { columns } from './columns.ts';
import { contents } from './contents.ts';
import { heading } from './heading.ts';
import { ladder } from './ladder.ts';
import { list } from './list.ts';
import { radar } from './radar.ts';
import { steps } from './steps.ts';
import { table } from './table.ts';
import { text } from './text.ts';
import { tiles } from './tiles.ts';

/** How each block is drawn: a block without its drawer does not compile. */
export const drawers: { readonly [B in Block['block']]: Drawer<B> } = {
  heading,
  text,
  list,
  callout,
  tiles,
  table,
  ladder,
  radar,
  bars,
  card,
  steps,
  columns,
  contents,
};
