import type { BlockOf } from '../../../report/blocks.ts';
import type { Canvas } from '../canvas.ts';
import { drawMark } from '../drawing/marks.ts';
import { figureOf } from '../drawing/figure.ts';
import type { Drawer, Setting } from '../setting.ts';
import type { TextStyle } from '../styles.ts';
import { styles } from '../styles.ts';
import type { Tag } from '../tags.ts';
import type { TextBox } from '../text/box.ts';
import { setText } from '../text/box.ts';

type Bar = BlockOf<'bars'>['bars'][number];
type Legend = BlockOf<'bars'>['legend'];

/** A bar with its words, as high as they make it. */
interface SetBar {
  readonly height: number;
  readonly draw: (canvas: Canvas, x: number, y: number, tag: Tag) => void;
}

const thickness = 9;
const between = 8;
/** Points: a bar with more words than this is a picture in itself. */
const tall = 60;
/** Left of a mark's label, for its sign. */
const signRoom = 9;

export const bars: Drawer<'bars'> = (block, setting) => {
  const measures = measure(block.bars, setting);
  const set = block.bars.map((bar) => setBar(bar, measures, setting));
  const legend = block.legend.length > 0 ? setLegend(block.legend, setting) : undefined;
  const groups = grouped(set);
  const start = legend === undefined ? 0 : legend.height + 8;
  return figureOf(
    groups.map((group, index) => {
      const first = index === 0 ? start : 0;
      return {
        height: first + group.reduce((sum, bar) => sum + bar.height, 0) + between * Math.max(0, group.length - 1),
        above: index === 0 ? 0 : between,
        draw: (canvas, x, y, tag) => {
          if (index === 0) legend?.draw(canvas, x, y, tag);
          let top = y + first;
          for (const bar of group) {
            bar.draw(canvas, x, top, tag);
            top += bar.height + between;
          }
        },
      };
    }),
    block.alt,
    setting,
  );
};

/** Two bars at least stand together on a page, so that none is read without its like; but a tall first one alone. */
function grouped(set: readonly SetBar[]): (readonly SetBar[])[] {
  const first = (set[0]?.height ?? 0) > tall ? 1 : 2;
  if (set.length < first + 2) return [set];
  return [set.slice(0, first), ...set.slice(first, -2).map((bar) => [bar]), set.slice(-2)];
}

/** Points: where the tracks begin and how long they are, the same for all bars of a block. */
interface Measures {
  readonly left: number;
  readonly track: number;
  readonly textWidth: number;
}

function measure(all: readonly Bar[], { width, setter }: Setting): Measures {
  const widest = (texts: readonly string[], style: TextStyle, least: number, most: number) =>
    Math.max(least, ...texts.map((text) => setText(text, style, most, setter).width)) + 1;
  const labels = widest(
    all.map(({ label }) => label),
    styles.label,
    width * 0.2,
    width * 0.36,
  );
  const textWidth = widest(
    all.map(({ text }) => text),
    styles.labelStrong,
    20,
    width * 0.22,
  );
  const left = labels + 14;
  return { left, track: width - left - textWidth - 12, textWidth };
}

function setBar(bar: Bar, { left, track, textWidth }: Measures, { setter, inks }: Setting): SetBar {
  const label = setText(
    bar.to === undefined ? bar.label : [{ text: bar.label, to: bar.to }],
    styles.label,
    left - 14,
    setter,
  );
  const value = setText(bar.text, styles.labelStrong, textWidth, setter, { align: 'right' });
  const words = setMarkWords(bar, track, setter, inks);
  const note =
    bar.note === undefined || bar.note === ''
      ? undefined
      : setText(bar.note, styles.small, track, setter, { colour: inks.muted });
  // A short note stands beside the marks' labels.
  const room = words.length === 1 ? (words[0]?.items[0]?.at ?? 0) - 12 : 0;
  const beside = note !== undefined && note.lines === 1 && note.width <= room;
  const right = 14 + words.reduce((sum, row) => sum + row.height, 0) + (beside ? 0 : (note?.height ?? 0));
  return {
    height: Math.max(label.height, value.height, right),
    draw: (canvas, x, y, tag) => {
      label.draw(canvas, tag, x, y);
      value.draw(canvas, tag, x + left + track + 12, y);
      canvas.tagged(tag);
      drawTrack(canvas, bar, x + left, y + 2, track, inks);
      let top = y + 14;
      for (const row of words) {
        for (const { mark, box, at } of row.items) {
          canvas.tagged(tag);
          drawMark(canvas, mark.role, x + left + at + 3, top + 5.6, 5.6, inks);
          box.draw(canvas, tag, x + left + at + signRoom, top);
        }
        top += row.height;
      }
      note?.draw(canvas, tag, x + left, beside ? y + 14 : top);
    },
  };
}

function drawTrack(canvas: Canvas, bar: Bar, x: number, y: number, width: number, inks: Setting['inks']): void {
  const at = (value: number) => (bar.max > 0 ? Math.min(1, Math.max(0, value / bar.max)) * width : 0);
  if (bar.value === null) {
    canvas.line(x, y + thickness / 2, x + width, y + thickness / 2, inks.muted, 0.7, [2, 3]);
  } else {
    canvas.rect(x, y, width, thickness, inks.ground);
    canvas.line(x, y + thickness, x + width, y + thickness, inks.rule, 0.4);
    canvas.rect(x, y, at(bar.value), thickness, inks.fill[bar.tone]);
  }
  for (const mark of bar.marks) {
    canvas.line(x + at(mark.at), y - 1.5, x + at(mark.at), y + thickness + 1.5, inks.ink, 0.9);
    drawMark(canvas, mark.role, x + at(mark.at), mark.role === 'target' ? y - 2 : y + thickness / 2, 6.6, inks);
  }
}

/**
 * The marks' labels below the bar, each as near its mark as the others allow, each behind its sign: marks may lie so
 * close that only the sign tells them apart.
 */
function setMarkWords(bar: Bar, width: number, setter: Setting['setter'], inks: Setting['inks']) {
  const rows: { height: number; end: number; items: { mark: Bar['marks'][number]; box: TextBox; at: number }[] }[] = [];
  for (const mark of bar.marks.filter(({ label }) => label !== '').toSorted((a, b) => a.at - b.at)) {
    const box = setText(mark.label, styles.small, width - signRoom, setter, { colour: inks.muted });
    const own = signRoom + box.width;
    const place = bar.max > 0 ? Math.min(1, Math.max(0, mark.at / bar.max)) * width : 0;
    const wanted = Math.max(0, Math.min(place - 3, width - own));
    let row = rows.at(-1);
    if (row === undefined || Math.max(wanted, row.end) + own > width) {
      row = { height: 0, end: 0, items: [] };
      rows.push(row);
    }
    const at = Math.max(wanted, row.end);
    row.items.push({ mark, box, at });
    row.height = Math.max(row.height, box.height);
    row.end = at + own + 12;
  }
  return rows;
}

function setLegend(legend: Legend, { width, setter, inks }: Setting): { height: number; draw: SetBar['draw'] } {
  const items = legend.map(({ role, text }) => ({
    role,
    box: setText(text, styles.small, width - 12, setter, { colour: inks.muted }),
  }));
  const placed: { role: Legend[number]['role']; box: TextBox; x: number; y: number }[] = [];
  let [x, y] = [0, 0];
  for (const { role, box } of items) {
    if (x > 0 && x + 12 + box.width > width) [x, y] = [0, y + styles.small.leading + 2];
    placed.push({ role, box, x, y });
    if (box.lines > 1) [x, y] = [0, y + box.height + 2];
    else x += 12 + box.width + 20;
  }
  return {
    height: Math.max(...placed.map((item) => item.y + item.box.height)),
    draw: (canvas, left, top, tag) => {
      canvas.tagged(tag);
      for (const item of placed) {
        drawMark(canvas, item.role, left + item.x + 4, top + item.y + styles.small.leading / 2, 6.6, inks);
        item.box.draw(canvas, tag, left + item.x + 12, top + item.y);
      }
    },
  };
}
