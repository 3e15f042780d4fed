import type { Block, Inline } from '../../src/report/blocks.ts';
import type { ReportModel } from '../../src/report/model.ts';

/** Every block of a report, those in columns too. */
export const blocksOf = (model: ReportModel): Block[] => model.sections.flatMap(({ blocks }) => blocks.flatMap(within));

const within = (block: Block): Block[] =>
  block.block === 'columns' ? [block, ...block.columns.flatMap(({ blocks }) => blocks.flatMap(within))] : [block];

const runs = (text: Inline) => (typeof text === 'string' ? [] : text);

/** Where the links of a block lead. */
export function linksIn(block: Block): string[] {
  const texts: Inline[] =
    block.block === 'text' || block.block === 'callout'
      ? [block.text]
      : block.block === 'list'
        ? [...block.items]
        : block.block === 'table'
          ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => text))
          : block.block === 'card'
            ? [block.title, ...block.rows.map(({ text }) => text)]
            : block.block === 'steps'
              ? block.steps.map(({ text }) => text)
              : [];
  const bars = block.block === 'bars' ? block.bars.flatMap(({ to }) => (to === undefined ? [] : [to])) : [];
  return [...texts.flatMap(runs).flatMap(({ to }) => (to === undefined ? [] : [to])), ...bars];
}

export function anchorsIn(block: Block): string[] {
  const rows = block.block === 'table' ? block.rows.map(({ anchor }) => anchor) : [];
  const own = block.block === 'heading' || block.block === 'card' ? [block.anchor] : [];
  return [...rows, ...own].filter((anchor) => anchor !== undefined);
}

/** Whether a reader would meet nothing: no rows, no items, no words. */
export function isEmpty(block: Block): boolean {
  const blank = (text: Inline): boolean =>
    (typeof text === 'string' ? text : text.map((run) => run.text).join('')).trim() === '';
  switch (block.block) {
    case 'heading':
      return blank(block.text);
    case 'text':
      return blank(block.text);
    case 'list':
      return block.items.length === 0 || block.items.some(blank);
    case 'callout':
      return blank(block.title) || blank(block.text);
    case 'tiles':
      return block.tiles.length === 0 || block.tiles.length > 4;
    case 'table':
      return (
        block.rows.length === 0 ||
        block.rows.some(({ cells, group }) => cells.length !== (group === true ? 1 : block.columns.length))
      );
    case 'ladder':
      return block.steps.length === 0;
    case 'radar':
      return (
        block.axes.length < 3 ||
        block.axes.length > 12 ||
        block.series.some(({ values }) => values.length !== block.axes.length)
      );
    case 'bars':
      return block.bars.length === 0;
    case 'card':
      return block.rows.length === 0 || blank(block.title) || block.rows.some(({ text }) => blank(text));
    case 'steps':
      return block.steps.length === 0;
    case 'columns':
      return block.columns.some(({ blocks }) => blocks.length === 0);
    case 'contents':
      return false;
  }
}

/** Every string in a value, wherever it stands; keys are not in it. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [];
  return Object.values(value).flatMap(stringsIn);
}
