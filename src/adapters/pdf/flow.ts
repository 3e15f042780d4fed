import type { Block } from '../../report/blocks.ts';
import type { Section } from '../../report/model.ts';
import { drawers } from './blocks/index.ts';
import type { Flow, Piece } from './page.ts';
import type { Drawer, Entry, Setting } from './setting.ts';
import { styles } from './styles.ts';
import { setText } from './text/box.ts';
import { lowered } from './text/paragraph.ts';

/** Points above a block, below another one. */
const above: Readonly<Record<Block['block'], number>> = {
  heading: 24,
  text: 8,
  list: 8,
  callout: 16,
  tiles: 18,
  table: 14,
  ladder: 16,
  radar: 14,
  bars: 14,
  card: 12,
  steps: 16,
  columns: 18,
  contents: 8,
};

/** Blocks one below the other. */
export function layoutBlocks(blocks: readonly Block[], setting: Setting): Piece[] {
  let level: Setting['level'] = setting.level;
  return blocks.flatMap((block, index) => {
    if (block.block === 'heading' && block.level === 2) level = 3;
    const draw = drawers[block.block] as Drawer<Block['block']>;
    const pieces = draw(block, { ...setting, level });
    const next = blocks[index + 1];
    const leads = block.block === 'text' && block.style === 'lead' && next !== undefined;
    const noted = next?.block === 'text' && next.style === 'note';
    const opens = index === 0 || blocks[index - 1]?.block === 'heading';
    const brief = block.block === 'text' && pieces.length <= 2 && opens && next?.block !== 'heading';
    const kept =
      leads || noted
        ? tied(pieces, 'must')
        : brief && next !== undefined
          ? tied(pieces, next.block === 'table' ? 'must' : 'wish')
          : pieces;
    return index === 0 ? kept : lowered(kept, roomBetween(blocks[index - 1], block));
  });
}

/** What opens a section is not parted from what it opens, a line below a heading rarely, nor a note from what it is about. */
function tied(pieces: readonly Piece[], keep: 'must' | 'wish'): Piece[] {
  return pieces.map((piece, index) => (index === pieces.length - 1 ? { ...piece, keep } : piece));
}

function roomBetween(before: Block | undefined, block: Block): number {
  if (before?.block === 'heading') return block.block === 'heading' ? 4 : block.block === 'card' ? 5 : 3;
  if (block.block === 'heading' && block.level === 3) return 15;
  if (block.block === 'text' && block.style === 'note') return 6;
  if (before?.block === 'text' && before.style === 'lead') return Math.max(13, above[block.block]);
  return before?.block === 'text' || before?.block === 'list' ? above[block.block] : Math.max(12, above[block.block]);
}

/** A section: its title and its blocks. */
export function layoutSection(section: Section, setting: Setting): Flow {
  const tag = setting.tags.add(setting.tag, 'Sect');
  const contents = section.blocks.some(({ block }) => block === 'contents');
  const title = section.title === '' && contents ? setting.words.contents : section.title;
  const own = { ...setting, tag };
  const head = title === '' ? [] : titlePieces(title, section, own);
  return { section: title, starts: section.starts, pieces: [...head, ...layoutBlocks(section.blocks, own)] };
}

function titlePieces(title: string, { id, starts }: Section, { width, setter, inks, tags, tag }: Setting): Piece[] {
  const box = setText(title, styles.title, width, setter, { even: true });
  const own = tags.add(tag, 'H1');
  return [
    {
      height: box.height + 24,
      above: starts === 'flow' ? 34 : 0,
      keep: 'must',
      anchors: [id],
      bookmark: { title, level: 1 },
      draw: (canvas, x, y) => {
        canvas.artifact();
        canvas.rect(x, y, 30, 3, inks.accent);
        box.draw(canvas, own, x, y + 9);
      },
    },
  ];
}

/** The sections with an anchor on every heading of level 2, so that contents and bookmarks can lead there. */
export function anchored(sections: readonly Section[]): Section[] {
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block, index) =>
      block.block === 'heading' && block.level === 2
        ? { ...block, anchor: block.anchor ?? `${section.id}/${index}` }
        : block,
    ),
  }));
}

/** The lines of the table of contents; the section that holds it is not in it. Too many for two pages: sections only. */
export function entriesOf(sections: readonly Section[]): Entry[] {
  const listed = sections.filter(
    ({ title, blocks }) => title !== '' && !blocks.some(({ block }) => block === 'contents'),
  );
  const all = listed.flatMap(({ id, title, blocks }): Entry[] => [
    { title, level: 1, anchor: id },
    ...blocks.flatMap((block): Entry[] =>
      block.block === 'heading' && block.level === 2
        ? [{ title: block.text, level: 2, anchor: block.anchor ?? '' }]
        : [],
    ),
  ]);
  return all.length <= 60 ? all : all.filter(({ level }) => level === 1);
}
