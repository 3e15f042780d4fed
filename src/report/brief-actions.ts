import type { OrderedAction } from '../roadmap/order.ts';
import type { TableBlock } from './blocks.ts';
import { linked, separated, toned } from './inline.ts';
import type { Material } from './material.ts';
import { showPoints } from './shown.ts';

/** Actions that are not told at length, a line or two each: what it lifts, what it costs, what goes before. */
export function briefActions(material: Material, others: readonly OrderedAction[]): TableBlock {
  const { words, order, actions, questions, say } = material;
  const its = words.roadmap;
  const placeOf = (id: string): number => order.actions.findIndex((one) => one.id === id) + 1;
  return {
    block: 'table',
    caption: its.othersCaption(others.length),
    showCaption: true,
    dense: true,
    columns: [
      { title: its.columns.place, width: 4, align: 'right' },
      { title: its.columns.action, width: 33 },
      { title: its.columns.lifts, width: 33 },
      { title: its.columns.cost, width: 21 },
      { title: its.columns.months, width: 9 },
    ],
    rows: others.map((one) => {
      const title = actions.get(one.id)?.title;
      const lifts = one.lifts.flatMap(({ question, from, to }) => {
        const lifted = questions.get(question);
        if (lifted === undefined) return [];
        const text = its.lift(lifted.title, showPoints(from), showPoints(to), false);
        return [linked(text, [{ name: lifted.title, to: lifted.anchor }])];
      });
      const after = one.waitsFor.length === 0 ? '' : its.afterPlaces(one.waitsFor.map(placeOf));
      const yearly = one.cost.yearly === null ? '' : its.upkeep(words.terms.moneyAYear(one.cost.yearly));
      return {
        anchor: `action:${one.id}`,
        cells: [
          { text: String(placeOf(one.id)) },
          { text: title === undefined ? one.id : say(title) },
          {
            text: separated(
              [...lifts, ...(after === '' ? [] : [[toned(after, 'muted')]])],
              words.punctuation.semicolon,
            ),
          },
          {
            text: separated(
              [words.terms.money(one.cost.once), ...(yearly === '' ? [] : [[toned(yearly, 'muted')]])],
              '\n',
            ),
          },
          { text: words.terms.months(one.cost.months) },
        ],
      };
    }),
  };
}
