import type { Action } from '../../src/questionnaire/schema/action.ts';
import { text } from '../builders.ts';

/** The smallest action: lifts what it says for 1 to 2 (10,000 CNY) in a month. */
export const action = (id: string, lifts: Action['lifts'], more: Partial<Action> = {}): Action => ({
  id,
  title: text(id),
  lifts,
  cost: { fixed: { min: 1, max: 2 } },
  months: 1,
  basis: { text: text('估算'), certainty: 'estimate' },
  source: 'own-reading',
  ...more,
});
