import type { BlockOf } from '../../../report/blocks.ts';
import type { Canvas, Paint, Point } from '../canvas.ts';
import { figure } from '../drawing/figure.ts';
import { setKeys } from '../drawing/keys.ts';
import type { Web } from '../drawing/web.ts';
import { spin } from '../drawing/web.ts';
import type { Drawer, Setting } from '../setting.ts';
import type { Tag } from '../tags.ts';
import { setText } from '../text/box.ts';

type Series = BlockOf<'radar'>['series'][number];

export const radar: Drawer<'radar'> = (block, setting) => {
  if (block.axes.length < 3) return [];
  const { inks } = setting;
  const web = spin(
    block.axes.map(({ label }) => label),
    setting,
  );
  const keys = setKeys(
    block.series.map(({ title, role }, index) => ({
      title,
      sample: (canvas, x, y) => sample(canvas, lineOf(role, inks), index === 0, x, y, inks),
    })),
    setting,
  );
  return [
    figure(block.alt, web.height + 8 + keys.height, setting, (canvas, x, y, tag) => {
      const centre = { x: x + web.centre.x, y: y + web.centre.y };
      drawGrid(canvas, block, web, centre, setting, tag);
      for (const [index, series] of block.series.entries())
        drawSeries(canvas, series, index === 0, block.axes, web, centre, inks);
      for (const label of web.labels) label.box.draw(canvas, tag, x + label.x, y + label.y);
      keys.draw(canvas, x, y + web.height + 8, tag);
    }),
  ];
};

function drawGrid(
  canvas: Canvas,
  { axes }: BlockOf<'radar'>,
  web: Web,
  centre: Point,
  { inks, setter }: Setting,
  tag: Tag,
): void {
  const highest = axes[0]?.max ?? 1;
  const counted = Number.isInteger(highest) && highest >= 2 && highest <= 6 && axes.every(({ max }) => max === highest);
  const rings = counted ? highest : 4;
  for (let ring = 1; ring <= rings; ring += 1) {
    const share = ring / rings;
    canvas.path(
      axes.map((_, index) => web.at(centre, index, share)),
      { stroke: ring === rings ? inks.muted : inks.rule, width: ring === rings ? 0.6 : 0.5 },
    );
  }
  for (const index of axes.keys()) {
    const end = web.at(centre, index, 1);
    canvas.line(centre.x, centre.y, end.x, end.y, inks.rule, 0.5);
  }
  if (!counted) return;
  // Above its ring and beside the axis, where neither the ring nor the next one passes.
  for (let ring = 1; ring <= rings; ring += 1) {
    const { x, y } = web.at(centre, 0, ring / rings);
    setText(String(ring), { size: 6, leading: 7 }, 10, setter, { colour: inks.muted }).draw(
      canvas,
      tag,
      x + 2,
      y - 6.6,
    );
  }
}

function drawSeries(
  canvas: Canvas,
  series: Series,
  filled: boolean,
  axes: BlockOf<'radar'>['axes'],
  web: Web,
  centre: Point,
  inks: Setting['inks'],
): void {
  const points = axes.map(({ max }, index) => {
    const value = series.values[index] ?? null;
    return value === null || max <= 0 ? null : web.at(centre, index, Math.min(1, Math.max(0, value / max)));
  });
  const whole = points.filter((point) => point !== null);
  const closed = whole.length === points.length;
  if (filled && closed) canvas.path(whole, { fill: inks.accent, opacity: 0.2 });
  const line = lineOf(series.role, inks);
  // Where a value is missing the line is open: joining its neighbours would claim one.
  for (const part of closed ? [whole] : runs(points))
    if (part.length > 1) canvas.path(part, { ...line, open: !closed });
  if (filled || !closed)
    for (const { x, y } of whole) canvas.circle(x, y, filled ? 2.3 : 1.6, { fill: line.stroke ?? inks.ink });
}

/** Points that lie beside each other, around the whole circle. */
function runs(points: readonly (Point | null)[]): Point[][] {
  const start = points.indexOf(null);
  const all: Point[][] = [[]];
  for (const point of [...points.slice(start), ...points.slice(0, start)]) {
    if (point === null) all.push([]);
    else all.at(-1)?.push(point);
  }
  return all;
}

function lineOf(role: Series['role'], inks: Setting['inks']): Paint {
  switch (role) {
    case 'actual':
      return { stroke: inks.text.accent, width: 1.6 };
    case 'target':
      return { stroke: inks.ink, width: 1.1, dash: [4, 2.4] };
    case 'previous':
      return { stroke: inks.muted, width: 0.9 };
    case 'peers':
      return { stroke: inks.muted, width: 1.1, dash: [0.1, 2.4], cap: 'round' };
  }
}

function sample(canvas: Canvas, line: Paint, filled: boolean, x: number, y: number, inks: Setting['inks']): void {
  if (filled)
    canvas.path(
      [
        { x, y: y - 3 },
        { x: x + 18, y: y - 3 },
        { x: x + 18, y: y + 3 },
        { x, y: y + 3 },
      ],
      { fill: inks.accent, opacity: 0.2 },
    );
  canvas.path(
    [
      { x, y },
      { x: x + 18, y },
    ],
    { ...line, open: true },
  );
  if (filled) canvas.circle(x + 9, y, 2.3, { fill: line.stroke ?? inks.ink });
}
