import type { Tone } from '../../../report/blocks.ts';
import type { Paint } from '../paint.ts';

export interface Meter {
  readonly value: number | null;
  readonly max: number;
  /** Figures that are marked: what is needed, what others have. */
  readonly marks: readonly Mark[];
}

export interface Mark {
  readonly at: number;
  readonly role: 'target' | 'benchmark' | 'policy' | 'peers' | 'previous';
}

/** Told apart without colours; a target is a line that is to be crossed. */
export const markSigns: Readonly<Record<Mark['role'], string>> = {
  target: '┃',
  benchmark: '◆',
  policy: '◇',
  peers: '○',
  previous: '●',
};

/** A bar of so many cells. Full cells never reach a mark that the value has not. */
export function bar({ value, max, marks }: Meter, cells: number, paint: Paint, tone: Tone): string {
  const share = (figure: number): number => (max <= 0 ? 0 : Math.min(1, Math.max(0, figure / max)));
  const filled = Math.floor(share(value ?? 0) * cells + 1e-9);
  const marked = new Map(
    marks.toReversed().map(({ at, role }) => [Math.max(0, Math.ceil(share(at) * cells - 1e-9) - 1), markSigns[role]]),
  );
  return Array.from({ length: cells }, (_, index) => marked.get(index) ?? (index < filled ? '█' : '░'))
    .join('')
    .replace(/█+/g, (run) => paint(run, tone))
    .replace(/░+/g, (run) => paint(run, 'muted'))
    .replace(/[┃◆◇○●]/g, (run) => paint(run, 'strong'));
}
