import type { Block, BlockOf } from '../../report/blocks.ts';
import { safeText } from '../../text/safe.ts';
import { bars } from './blocks/bars.ts';
import { ladder } from './blocks/ladder.ts';
import { radar } from './blocks/radar.ts';
import { table } from './blocks/table.ts';
import { callout, card, heading, list, steps, text, tiles } from './blocks/text.ts';
import type { Canvas } from './canvas.ts';

type Draw<B extends Block['block']> = (block: BlockOf<B>, canvas: Canvas) => string[];

/** A drawer for every block: a new one that is missing here does not compile. */
const drawers: { readonly [B in Block['block']]: Draw<B> } = {
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
  // What stands side by side on paper stands one under the other here.
  columns: (block, canvas) =>
    drawBlocks(
      block.columns.flatMap(({ blocks }) => blocks),
      canvas,
    ),
  // A screen has no pages to point to.
  contents: () => [],
};

/** Draws blocks under each other, an empty line between them. Nothing in their texts can reach the terminal as a command. */
export function drawBlocks(blocks: readonly Block[], canvas: Canvas): string[] {
  const drawn = blocks
    .map((block) => ({ block: block.block, lines: drawBlock(made(block, safeText), canvas) }))
    .filter(({ lines }) => lines.length > 0);
  return drawn.flatMap(({ block, lines }, index) => {
    const underHeading = drawn[index - 1]?.block === 'heading' && block !== 'heading';
    return index === 0 || underHeading ? lines : ['', ...lines];
  });
}

function drawBlock<B extends Block['block']>(block: BlockOf<B>, canvas: Canvas): string[] {
  return (drawers[block.block] as Draw<B>)(block, canvas);
}

/** The same block with every text in it made anew. */
function made<T>(value: T, of: (text: string) => string): T {
  if (typeof value === 'string') return of(value) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => made(one, of)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, made(inner as unknown, of)])) as T;
}
