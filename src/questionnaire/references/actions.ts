import type { Action, PerUnit } from '../schema/action.ts';
import type { Path } from '../tree.ts';
import { isScored } from '../tree.ts';
import { circlesIn } from './circles.ts';
import { within } from './beyond.ts';
import type { Known, ReportReference } from './known.ts';

type Amount = Pick<Action['cost'], 'fixed' | 'per'>;

/** Actions: what they lift and need can be reached, what they cost can be worked out, an order exists. */
export function checkActions(known: Known, report: ReportReference): void {
  const actions = known.questionnaire.actions ?? [];
  const edges = new Map<string, { to: string; path: Path }[]>();
  actions.forEach((action, index) => {
    const path = ['actions', index];
    points(action.lifts, [...path, 'lifts'], known, report);
    if (action.needs) points(action.needs, [...path, 'needs'], known, report);
    const { cost } = action;
    if (cost.fixed === undefined && cost.per === undefined) report('empty-cost', [...path, 'cost'], {});
    amount(cost, [...path, 'cost'], known, report);
    if (cost.upkeep) amount(cost.upkeep, [...path, 'cost', 'upkeep'], known, report);
    edges.set(
      action.id,
      (action.after ?? []).map((to, at) => ({ to, path: [...path, 'after', at] })),
    );
    action.after?.forEach((id, at) => {
      if (!known.action.has(id)) known.dangling([...path, 'after', at], 'action', id, known.action.keys());
    });
  });
  for (const { circle, path } of circlesIn(edges)) report('cyclic-order', path ?? [], { circle });
}

/** Question → points. The key is the reference, the value its figure. */
function points(record: Readonly<Record<string, number>>, path: Path, known: Known, report: ReportReference): void {
  for (const [id, figure] of Object.entries(record)) {
    const spot = { path: [...path, id], part: 'key' } as const;
    const found = known.question.get(id)?.question;
    if (found === undefined) {
      if (known.node.has(id))
        report('wrong-target', spot, { id, wanted: 'question', is: 'dimension', key: String(path.at(-1)) });
      else known.dangling(spot, 'question', id, known.question.keys());
    } else if (!isScored(found)) {
      report('unscored-question', spot, { id, kind: found.kind });
    } else {
      within(id, figure, false, [...path, id], known, report);
    }
  }
}

function amount({ fixed, per }: Amount, path: Path, known: Known, report: ReportReference): void {
  if (fixed) ordered(fixed, [...path, 'fixed'], report);
  per?.forEach((unit, index) => perUnit(unit, [...path, 'per', index], known, report));
}

function perUnit(unit: PerUnit, path: Path, known: Known, report: ReportReference): void {
  ordered(unit, path, report);
  const least = unit['at-least'];
  const most = unit['at-most'];
  if (least !== undefined && most !== undefined && least > most) {
    report(
      'reversed-range',
      [...path, 'at-most'],
      { min: least, max: most },
      { related: [{ path: [...path, 'at-least'] }] },
    );
  }
  const spot = [...path, 'figure'];
  const id = unit.figure;
  const field = known.field.get(id);
  const question = known.question.get(id)?.question;
  if (field !== undefined && question !== undefined) return report('ambiguous-figure', spot, { id });
  const kind = field?.kind ?? question?.kind;
  if (kind === undefined) {
    const figures = [...known.field.values()].filter((one) => one.kind === 'number').map((one) => one.id);
    const asked = known.questions.filter((one) => one.question.kind === 'number' || one.question.kind === 'percent');
    return known.dangling(spot, 'figure', id, [...figures, ...asked.map((one) => one.question.id)]);
  }
  if (kind !== 'number' && kind !== 'percent') report('figureless-reference', spot, { id, kind });
}

function ordered(
  { min, max }: { readonly min: number; readonly max: number },
  path: Path,
  report: ReportReference,
): void {
  if (min > max) report('reversed-range', [...path, 'max'], { min, max }, { related: [{ path: [...path, 'min'] }] });
}
