import type { StepsBlock } from '../blocks.ts';
import { linked } from '../inline.ts';
import type { SectionMaker } from './section.ts';

const STEPS = 3;

/** What to do on Monday: the first steps of the actions that can be begun at once, in the road map's order. */
export const monday: SectionMaker = {
  starts: 'flow',
  title: (words) => words.monday.title,
  blocks: (material) => {
    const { words, order, actions, say, options } = material;
    if (!options.plan) return [];
    const steps = order.actions
      .filter(({ waitsFor }) => waitsFor.length === 0)
      .flatMap(({ id, cost }): StepsBlock['steps'] => {
        const action = actions.get(id);
        const first = action?.['first-step'];
        if (action === undefined || first === undefined) return [];
        const title = say(action.title);
        return [
          {
            title: say(first),
            text: linked(words.monday.towards(title), [{ name: title, to: `action:${id}` }]),
            meta: [words.terms.money(cost.once), words.terms.months(cost.months)],
          },
        ];
      })
      .slice(0, STEPS);
    if (steps.length === 0) return [];
    return [
      { block: 'text', style: 'lead', text: words.monday.lead(steps.length) },
      { block: 'steps', steps },
    ];
  },
};
