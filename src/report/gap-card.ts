import type { CardBlock, Inline, Tone } from './blocks.ts';
import { link, separated, spans, toned } from './inline.ts';
import type { Material, QuestionMaterial } from './material.ts';
import { showPoints } from './shown.ts';

/** How a question stands towards the next level. */
export function toneOf(status: QuestionMaterial['result']['status'], gap: QuestionMaterial['gap']): Tone {
  if (status === 'not-applicable') return 'muted';
  if (gap === null) return status === 'answered' ? 'good' : 'muted';
  return gap.required ? 'bad' : 'warn';
}

/** All about one gap: what is, what is needed and why, what shows it, what helps. */
export function cardOf(
  material: Material,
  { question, result, number, title, gap, anchor, now, needed }: QuestionMaterial,
): CardBlock {
  const { words, answers, say } = material;
  const its = words.dimensions;
  const entry = answers.answers[question.id];
  const max = result.max ?? 0;
  const points = result.points ?? 0;
  const rows: CardBlock['rows'][number][] = [
    { label: its.now, text: result.status === 'answered' ? now : [toned(now, 'warn')] },
  ];
  if (gap !== null) {
    rows.push({ label: its.needed, text: needed ?? words.terms.points(showPoints(gap.needed.points)) });
    rows.push({ label: its.because, text: its.reasons[gap.because](gap.required, material.next?.level.id ?? '') });
  }
  const evidence = entry?.evidence;
  if (evidence !== undefined && evidence !== '') rows.push({ label: its.evidence, text: evidence });
  else if (question.evidence !== undefined)
    rows.push({ label: its.evidence, text: [toned(its.noEvidence(say(question.evidence)), 'muted')] });
  if (entry?.carried === true) rows.push({ label: its.state, text: words.terms.states.carried, tone: 'warn' });
  if (material.options.notes && entry?.note !== undefined && entry.note !== '')
    rows.push({ label: its.note, text: entry.note });
  const actions = actionsOf(material, gap?.actions ?? []);
  if (actions !== null) rows.push({ label: its.actions, text: actions });
  return {
    block: 'card',
    anchor,
    kicker: its.kicker(number, gap?.required === true),
    title,
    tone: toneOf(result.status, gap),
    ...(result.max === null || result.max === 0
      ? {}
      : {
          meter: {
            value: result.points,
            max,
            ...(gap === null ? {} : { needed: gap.needed.points }),
            text: its.meter(showPoints(points), showPoints(max), gap === null ? null : showPoints(gap.needed.points)),
          },
        }),
    rows,
  };
}

/** Those of the road map first, as links; then how many others there are. */
function actionsOf(material: Material, ids: readonly string[]): Inline | null {
  const { words, actions, ordered, options } = material;
  if (!options.plan || actions.size === 0) return null;
  if (ids.length === 0) return words.dimensions.noAction;
  const planned = ids.filter((id) => ordered.has(id));
  const shown = planned.length > 0 ? planned : ids.slice(0, 2);
  const lines = shown.flatMap((id) => {
    const action = actions.get(id);
    if (action === undefined) return [];
    const cost = ordered.get(id)?.cost;
    const title = material.say(action.title);
    const after =
      cost === undefined
        ? ''
        : words.dimensions.actionMeta(words.terms.money(cost.once), words.terms.months(cost.months));
    return [[ordered.has(id) ? link(title, `action:${id}`) : { text: title }, { text: after }]];
  });
  const more = ids.length - shown.length;
  return separated(
    [...lines, ...(more > 0 ? [spans([toned(words.dimensions.moreActions(more), 'muted')])] : [])],
    '\n',
  );
}
