import type { BlockOf } from '../../../report/blocks.ts';
import type { Canvas } from '../canvas.ts';
import type { Frame, Piece } from '../page.ts';
import type { Drawer, Setting } from '../setting.ts';
import { styles } from '../styles.ts';
import type { TextBox } from '../text/box.ts';
import { setText } from '../text/box.ts';
import { gap, lowered, paragraph, together } from '../text/paragraph.ts';

type Meter = NonNullable<BlockOf<'card'>['meter']>;

/** Points: from the card's edge to its text, width of the labels, width of the meter. */
const inset = 14;
const meterWidth = 132;

export const card: Drawer<'card'> = (block, setting) => {
  const { width, setter, inks, tags, level } = setting;
  const tag = tags.add(setting.tag, 'Div');
  const frame: Frame = {
    draw: (canvas, x, top, bottom) => {
      canvas.artifact();
      canvas.rect(x, top, 2.6, bottom - top, inks.fill[block.tone]);
      canvas.line(x, top, x + width, top, inks.rule, 0.5);
    },
  };
  const inner = width - inset;
  const { meter } = block;
  const beside = meter === undefined ? 0 : Math.min(meterWidth, inner * 0.4) + 18;
  const place = { indent: inset, frame };

  const pieces: Piece[] = [gap(9, frame)];
  if (block.kicker !== undefined && block.kicker !== '') {
    pieces.push(
      ...paragraph(
        setText(block.kicker, styles.small, inner - beside, setter, { colour: inks.muted }),
        tags.add(tag, 'P'),
        place,
      ),
    );
  }
  const title = setText(block.title, styles.subheading, inner - beside, setter);
  pieces.push(...paragraph(title, tags.add(tag, level === 2 ? 'H2' : 'H3'), place));
  if (meter !== undefined) putBeside(pieces, meterPiece(meter, beside - 18, tag, setting), width - beside + 18, frame);
  // Where a card is parted, neither its title nor its last row stands alone.
  const opening = pieces.length;
  const rows = block.rows.filter(({ label, text }) => label !== '' || text.length > 0);
  const set = rows.length > 0 ? rowsOf(rows, tag, setting, place) : [];
  pieces.push(...set.flat(), gap(10, frame));
  const closing = pieces.length - 2 - (set.at(-1)?.length ?? 0);
  const [first, ...others] = together(
    pieces.map((piece, index) =>
      index < opening || (index >= closing && index < pieces.length - 1) ? { ...piece, keep: 'must' } : piece,
    ),
  );
  return first === undefined
    ? []
    : [{ ...first, anchors: block.anchor === undefined ? [] : [block.anchor] }, ...others];
};

/** Label and text on one line, as a list; the pieces of each row. */
function rowsOf(
  rows: BlockOf<'card'>['rows'],
  tag: Setting['tag'],
  { width, setter, inks, tags }: Setting,
  { indent, frame }: { indent: number; frame: Frame },
): Piece[][] {
  const list = tags.add(tag, 'L');
  const inner = width - inset;
  const labels = rows.map(({ label }) => setText(label, styles.label, inner * 0.22, setter, { colour: inks.muted }));
  const room = Math.max(0, ...labels.map((label) => label.width)) + 14;
  return rows.map((row, index) => {
    const label = labels[index];
    const entry = tags.add(list, 'LI');
    const [name, body] = [tags.add(entry, 'Lbl'), tags.add(entry, 'LBody')];
    const colour = row.tone === undefined ? inks.ink : inks.text[row.tone];
    const box = setText(row.text, styles.body, inner - room, setter, { colour, justify: true });
    const above = index === 0 ? 4 : 1.5;
    const [first, ...others] = lowered(paragraph(box, body, { indent: indent + room, frame }), above);
    if (first === undefined || label === undefined) return [];
    return [
      {
        ...first,
        height: Math.max(first.height, others.length === 0 ? label.height + 1.8 : 0),
        draw: drawLabelled(first, label, name, indent),
      },
      ...others,
    ];
  });
}

function drawLabelled(piece: Piece, label: TextBox, tag: Setting['tag'], indent: number): Piece['draw'] {
  return (canvas, x, y) => {
    label.draw(canvas, tag, x + indent, y + 1.8);
    piece.draw(canvas, x, y);
  };
}

/** Puts a drawing at the right of the first pieces, and room below them where it is higher than they are. */
function putBeside(pieces: Piece[], beside: Pick<Piece, 'height' | 'draw'>, left: number, frame: Frame): void {
  const texts = pieces.slice(1);
  const height = texts.reduce((sum, piece) => sum + piece.height + piece.above, 0);
  const last = pieces.at(-1);
  if (last === undefined) return;
  // Drawn with the last text piece: the structure then tells title before points, whatever stands higher.
  pieces[pieces.length - 1] = {
    ...last,
    draw: (canvas, x, y) => {
      last.draw(canvas, x, y);
      beside.draw(canvas, x + left, y - (height - last.height));
    },
  };
  if (beside.height > height) pieces.push(gap(beside.height - height, frame));
}

/** Points earned as filled squares, points needed as a mark under the scale. */
function meterPiece(
  meter: Meter,
  width: number,
  tag: Setting['tag'],
  { setter, inks, tags }: Setting,
): Pick<Piece, 'height' | 'draw'> {
  const text = setText(meter.text, styles.label, width, setter, { colour: inks.ink, align: 'right' });
  const own = tags.add(tag, 'P');
  return {
    height: text.height + 14,
    draw: (canvas, x, y) => {
      canvas.artifact();
      drawScale(canvas, meter, x, y + 3, width, inks);
      text.draw(canvas, own, x, y + 13);
    },
  };
}

function drawScale(
  canvas: Canvas,
  { value, max, needed }: Meter,
  x: number,
  y: number,
  width: number,
  inks: Setting['inks'],
): void {
  const whole = Number.isInteger(max) && max >= 1 && max <= 10;
  const cells = whole ? max : 1;
  const gapBetween = whole ? 2 : 0;
  const each = (width - gapBetween * (cells - 1)) / cells;
  const height = 6;
  for (let cell = 0; cell < cells; cell += 1) {
    const left = x + cell * (each + gapBetween);
    canvas.rect(left, y, each, height, inks.rule);
    const share = value === null || max <= 0 ? 0 : Math.min(1, Math.max(0, (value / max) * cells - cell));
    if (share > 0) canvas.rect(left, y, each * share, height, inks.text.accent);
  }
  if (needed !== undefined && max > 0) {
    const at =
      x +
      Math.min(1, Math.max(0, needed / max)) * (width + gapBetween) -
      gapBetween / 2 -
      (needed >= max ? gapBetween / 2 : 0);
    canvas.path(
      [
        { x: at - 3, y: y - 4.5 },
        { x: at + 3, y: y - 4.5 },
        { x: at, y: y - 0.3 },
      ],
      { fill: inks.ink },
    );
    canvas.line(at, y - 2, at, y + height + 1.5, inks.ink, 1);
  }
}
