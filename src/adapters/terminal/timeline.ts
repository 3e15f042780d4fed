import type { PlanWords } from '../../locale/plan-words.ts';
import type { Material } from '../../report/material.ts';
import type { PlannedAction, PlannedStage } from '../../roadmap/roadmap.ts';
import { safeLine } from '../../text/safe.ts';
import { pad, widthOf } from '../../text/width.ts';
import { wrap } from '../../text/wrap.ts';
import type { Canvas } from './canvas.ts';

export interface Timeline {
  readonly material: Material;
  readonly stage: PlannedStage;
  /** Of the whole road map: all stages are drawn to one scale. */
  readonly months: number;
  readonly words: PlanWords;
  /** Said under an action. */
  readonly more: (action: PlannedAction) => readonly string[];
}

/** No wider than this, however wide the terminal is: a bar far from its words cannot be read. */
const WIDEST = 80;
const BAR = 24;

/**
 * The actions of a stage under each other: title, cost, and when it runs as a bar, last on its line, so that a terminal that
 * draws blocks wide shifts nothing.
 */
export function timelineLines({ material, stage, months, words, more }: Timeline, canvas: Canvas): string[] {
  const columns = Math.min(canvas.columns, WIDEST);
  const { terms } = material.words;
  const costs = stage.actions.map(({ cost }) =>
    cost.quoted ? words.quoted(terms.money(cost.once)) : terms.money(cost.once),
  );
  const cost = Math.max(0, ...costs.map(widthOf));
  const bar = columns - 2 - 20 - 2 - cost - 2 >= 12 ? Math.min(BAR, columns - 2 - 20 - 2 - cost - 2) : 0;
  const title = Math.max(12, columns - 2 - 2 - cost - (bar === 0 ? 0 : bar + 2));
  return stage.actions.flatMap((action, index) => {
    const its = material.actions.get(action.id);
    const [first = '', ...rest] = wrap(safeLine(its === undefined ? action.id : material.say(its.title)), title);
    const money = pad(costs[index] ?? '', cost, 'right');
    const when = bar === 0 ? '' : `  ${canvas.paint(barOf(action, months, bar), 'accent')}`;
    return [
      `  ${pad(first, title)}  ${money}${when}`.trimEnd(),
      ...rest.map((line) => `  ${line}`),
      ...more(action).flatMap((text) =>
        wrap(text, columns, { first: '    ', indent: '      ' }).map((line) => canvas.paint(line, 'muted')),
      ),
    ];
  });
}

/** Dots up to its beginning, then as many blocks as it lasts; at least one. */
function barOf({ start, months }: PlannedAction, whole: number, width: number): string {
  const scale = whole > 0 ? width / whole : 0;
  const from = Math.min(width - 1, Math.floor(start * scale));
  const to = Math.max(from + 1, Math.min(width, Math.round((start + months) * scale)));
  return `${'·'.repeat(from)}${'█'.repeat(to - from)}`;
}
