import type { Block, BlockOf } from '../../report/blocks.ts';
import type { RendererWords } from '../../report/model.ts';
import type { Inks } from './colours.ts';
import type { Piece } from './page.ts';
import type { Tag, Tags } from './tags.ts';
import type { Typesetter } from './text/box.ts';

/** What a drawer is given beside its block. */
export interface Setting {
  /** Of the column that the block is set in, in points. */
  readonly width: number;
  /** Of an empty page between its margins, in points. */
  readonly pageHeight: number;
  /** The element of the structure that the block's own elements go under. */
  readonly tag: Tag;
  readonly tags: Tags;
  readonly setter: Typesetter;
  readonly inks: Inks;
  readonly words: RendererWords;
  readonly book: Book;
  /** The level of heading that a title inside a block has here. */
  readonly level: 2 | 3;
  /** Blocks set one below the other, for blocks that hold others. */
  readonly layout: (blocks: readonly Block[], setting: Setting) => Piece[];
}

/** What is only known when all pages are: read it while drawing, not while setting. */
export interface Book {
  /** The number of the page that an anchor is on. */
  readonly pageOf: (anchor: string) => number | undefined;
  readonly contents: readonly Entry[];
}

/** A line of the table of contents. */
export interface Entry {
  readonly title: string;
  readonly level: 1 | 2;
  readonly anchor: string;
}

export type Drawer<B extends Block['block']> = (block: BlockOf<B>, setting: Setting) => Piece[];
