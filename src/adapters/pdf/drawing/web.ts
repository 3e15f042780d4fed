import type { Point } from '../canvas.ts';
import type { Setting } from '../setting.ts';
import { styles } from '../styles.ts';
import type { TextBox } from '../text/box.ts';
import { setText, wordWidth } from '../text/box.ts';

/** A label with its place, from the drawing's top left corner. */
interface Label {
  readonly box: TextBox;
  readonly x: number;
  readonly y: number;
}

/** The frame of a radar: as large as its labels allow. */
export interface Web {
  readonly height: number;
  readonly centre: Point;
  readonly labels: readonly Label[];
  /** The point on an axis at a share of its length. */
  readonly at: (centre: Point, axis: number, share: number) => Point;
}

const away = 9;

/** Tries label widths and radii until no label is cut off or touches another, and takes the largest web of them. */
export function spin(
  titles: readonly string[],
  { width, setter, inks }: Pick<Setting, 'width' | 'setter' | 'inks'>,
): Web {
  const count = titles.length;
  const directions = titles.map((_, index) => {
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
    return { x: Math.cos(angle), y: Math.sin(angle) };
  });
  let best: { radius: number; labels: Label[] } | undefined;
  // No word is broken for want of room: a long one widens its own label.
  const words = titles.map((title) => wordWidth(title, styles.label, setter) + 0.5);
  for (const share of [0.36, 0.3, 0.25, 0.2]) {
    const widths = words.map((word) => Math.min(Math.max(width * share, word), width * 0.36));
    const boxes = titles.map((title, index) => {
      const { x = 0 } = directions[index] ?? {};
      return setText(title, styles.label, widths[index] ?? width * share, setter, {
        colour: inks.ink,
        even: true,
        align: Math.abs(x) < 0.2 ? 'centre' : x > 0 ? 'left' : 'right',
      });
    });
    for (let radius = Math.min(width * 0.37, 112); radius > (best?.radius ?? 30); radius -= 2) {
      const labels = boxes.map((box, index) =>
        beside(box, widths[index] ?? width * share, directions[index] ?? { x: 0, y: 0 }, radius),
      );
      if (labels.every((label, index) => fits(label, labels.slice(0, index), width))) {
        best = { radius, labels };
        break;
      }
    }
  }
  // Labels of many words on a narrow column: better small and touching than none.
  const { radius, labels } = best ?? {
    radius: 40,
    labels: titles.map((title, index) =>
      beside(
        setText(title, styles.small, width * 0.3, setter, { colour: inks.ink }),
        width * 0.3,
        directions[index] ?? { x: 0, y: 0 },
        40,
      ),
    ),
  };
  const top = Math.min(-radius, ...labels.map(({ y }) => y));
  const bottom = Math.max(radius, ...labels.map(({ y, box }) => y + box.height));
  const centre = { x: width / 2, y: -top };
  return {
    height: bottom - top,
    centre,
    labels: labels.map(({ box, x, y }) => ({ box, x: x + centre.x, y: y + centre.y })),
    at: (from, axis, share) => {
      const { x, y } = directions[axis] ?? { x: 0, y: 0 };
      return { x: from.x + x * radius * share, y: from.y + y * radius * share };
    },
  };
}

/** Around the web's centre; a text box's lines are aligned within the width that it was set in. */
function beside(box: TextBox, set: number, direction: Point, radius: number): Label {
  const at = { x: direction.x * (radius + away), y: direction.y * (radius + away) };
  const x = Math.abs(direction.x) < 0.2 ? at.x - set / 2 : direction.x > 0 ? at.x : at.x - set;
  return { box: { ...box, width: set }, x, y: at.y - box.height / 2 + (direction.y * box.height) / 2 };
}

function fits(label: Label, others: readonly Label[], width: number): boolean {
  const own = extent(label);
  if (own.left < -width / 2 - 0.5 || own.right > width / 2 + 0.5) return false;
  return others.every((other) => {
    const its = extent(other);
    return own.left > its.right + 4 || own.right < its.left - 4 || own.top > its.bottom || own.bottom < its.top;
  });
}

function extent({ box, x, y }: Label) {
  return { left: x, right: x + box.width, top: y, bottom: y + box.height };
}
