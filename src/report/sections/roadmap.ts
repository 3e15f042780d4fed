import { type CostLine, sumOf, type UpkeepLine } from '../../roadmap/cost.ts';
import type { OrderedAction } from '../../roadmap/order.ts';
import { showAmount, showShare } from '../../text/figures.ts';
import type { Block, Inline, Span, TableBlock } from '../blocks.ts';
import { joined, linked, separated, strong, toned } from '../inline.ts';
import { isFull, type Material } from '../material.ts';
import { briefActions } from '../brief-actions.ts';
import { isNamed } from '../question-table.ts';
import { showPoints } from '../shown.ts';
import type { SectionMaker } from './section.ts';

/** Actions in an order that can be carried out, with what each costs this company and how that was figured. */
export const roadmap: SectionMaker = {
  starts: 'flow',
  title: (words) => words.roadmap.title,
  blocks: (material) => {
    const { words, order, options, gaps } = material;
    if (!options.plan || gaps.length === 0 || material.actions.size === 0) return [];
    const say = words.roadmap;
    if (order.actions.length === 0)
      return [{ block: 'text', style: 'lead', text: say.none(gaps.length) }, ...leftBlocks(material)];
    const assumed = assumptionsOf(material);
    return [
      {
        block: 'text',
        style: 'lead',
        text: say.lead({
          actions: order.actions.length,
          total: words.terms.moneySum(sumOf(order.actions.map((one) => words.terms.moneyShown(one.cost.once)))),
          yearly: order.yearly.max > 0 ? words.terms.moneyAYear(order.yearly) : null,
          atLeast: words.terms.months(order.months.atLeast),
          inTurn: words.terms.months(order.months.inTurn),
        }),
      },
      { block: 'callout', tone: 'neutral', title: say.noOptimumTitle, text: say.noOptimum },
      ...tables(material),
      { block: 'text', style: 'note', text: say.estimates },
      ...(assumed.length === 0
        ? []
        : ([
            { block: 'heading', level: 2, text: say.assumedTitle },
            { block: 'list', ordered: false, items: assumed },
          ] as const)),
      ...alternativesOf(material, toldOf(material)),
      ...leftBlocks(material),
      ...ruledOut(material),
    ];
  },
};

/** So many actions can all be told at length. */
const FEW = 8;
/** Where no condition names a question: the first of the order. */
const FIRST = 5;

/** The actions told at length: for the gaps that conditions name, with what those actions need; in a full report all. */
function toldOf(material: Material): readonly OrderedAction[] {
  const { actions } = material.order;
  if (isFull(material, 'roadmap') || actions.length <= FEW) return actions;
  const named = namedIn(material);
  const told = new Set<string>();
  // From the last to the first: what an action waits for stands before it.
  for (const one of actions.toReversed()) {
    if (!told.has(one.id) && !one.lifts.some(({ question }) => named.has(question))) continue;
    for (const id of [one.id, ...one.waitsFor]) told.add(id);
  }
  return told.size === 0 ? actions.slice(0, FIRST) : actions.filter(({ id }) => told.has(id));
}

/** The questions that the next level asks for by name. */
const namedIn = ({ gaps }: Material): ReadonlySet<string> =>
  new Set(gaps.filter(isNamed).map(({ question }) => question));

function tables(material: Material): Block[] {
  const told = toldOf(material);
  const others = material.order.actions.filter((one) => !told.includes(one));
  if (others.length === 0) return [tableOf(material, told, material.words.roadmap.caption)];
  const named = namedIn(material);
  const some = told.some(({ lifts }) => lifts.some(({ question }) => named.has(question)));
  const caption = material.words.roadmap.toldCaption(told.length, some);
  return [{ ...tableOf(material, told, caption), showCaption: true }, briefActions(material, others)];
}

function tableOf(material: Material, told: readonly OrderedAction[], caption: string): TableBlock {
  const { words, order } = material;
  const { columns } = words.roadmap;
  const shown = told.map((one) => words.terms.moneyShown(one.cost.once));
  return {
    block: 'table',
    caption,
    columns: [
      { title: columns.place, width: 4, align: 'right' },
      { title: columns.action, width: 54 },
      { title: columns.cost, width: 21 },
      { title: columns.months, width: 9 },
      { title: columns.cumulative, width: 12, align: 'right' },
    ],
    rows: told.map((one, index) => ({
      anchor: `action:${one.id}`,
      cells: [
        { text: String(order.actions.indexOf(one) + 1) },
        { text: actionCell(material, one) },
        { text: costCell(material, one) },
        { text: words.terms.months(one.cost.months) },
        // Of the ends as they are shown, so that whoever adds up the rows comes to the same.
        { text: words.terms.moneySum(sumOf(shown.slice(0, index + 1))) },
      ],
    })),
  };
}

function actionCell(material: Material, one: OrderedAction): Inline {
  const { words, actions, questions, say } = material;
  const its = words.roadmap;
  const action = actions.get(one.id);
  if (action === undefined) return one.id;
  const marks = [
    its.why[one.why],
    ...(action.service === undefined ? [] : [words.terms.services[action.service]]),
    ...(action.light === true ? [words.terms.light] : []),
  ];
  const lifts = one.lifts.flatMap(({ question, from, to, closes }) => {
    const its2 = questions.get(question);
    if (its2 === undefined) return [];
    return [
      linked(its.lift(its2.title, showPoints(from), showPoints(to), closes), [{ name: its2.title, to: its2.anchor }]),
    ];
  });
  const waits = one.waitsFor.flatMap((id) => {
    const before = actions.get(id);
    return before === undefined ? [] : [say(before.title)];
  });
  const lines: Inline[] = [
    [strong(say(action.title))],
    [toned(marks.join(words.punctuation.dot), 'muted')],
    ...(action.what === undefined ? [] : [say(action.what)]),
    ...(lifts.length === 0 ? [] : [joined(`${its.lifts}`, separated(lifts, words.punctuation.semicolon))]),
    ...(waits.length === 0
      ? []
      : [
          linked(
            its.waitsFor(words.terms.list(waits.map(words.terms.quote))),
            one.waitsFor.map((id, at) => ({ name: waits[at] ?? '', to: `action:${id}` })),
          ),
        ]),
    ...(action.benefit === undefined
      ? []
      : [its.benefit(say(action.benefit.text), words.terms.footings[action.benefit.certainty].name)]),
    [toned(its.basis(say(action.basis.text), words.terms.footings[action.basis.certainty].name), 'muted')],
  ];
  return separated(lines, '\n');
}

function costCell(material: Material, { cost }: OrderedAction): Inline {
  const { words } = material;
  const its = words.roadmap;
  const lines: Inline[] = [[strong(words.terms.money(cost.once))]];
  if (cost.quoted) lines.push(its.quoted);
  const detailed = cost.lines.length > 1 || cost.lines.some(({ kind }) => kind === 'per');
  if (detailed) lines.push(...cost.lines.map((line) => [toned(lineOf(material, line), 'muted')]));
  if (cost.yearly !== null) {
    lines.push(its.upkeep(words.terms.moneyAYear(cost.yearly)));
    lines.push(
      ...cost.upkeep.filter(({ kind }) => kind === 'per').map((line) => [toned(lineOf(material, line), 'muted')]),
    );
  }
  return separated(lines, '\n');
}

/** "64 台设备 × 0.05–0.3 = 3.2–19.2": with the company's own figure, or said to be assumed. */
function lineOf(material: Material, line: CostLine | UpkeepLine): string {
  const its = material.words.roadmap;
  const range = material.words.terms.amount;
  if (line.kind === 'fixed') return its.fixed(range(line.range));
  if (line.kind === 'share') return its.share(showShare(line.share), range(line.range));
  return its.per({
    figure: figureTitle(material, line.figure),
    quantity: showAmount(line.quantity),
    unit: range(line.unit),
    result: range(line.range),
    assumed: line.value === null,
    share:
      line.share === 1 || line.value === null ? null : { share: showShare(line.share), value: showAmount(line.value) },
    bounded: line.bounded,
  });
}

/** What a figure of the plant is called: a profile field or a question. */
function figureTitle({ questionnaire, questions, say }: Material, id: string): string {
  const field = questionnaire.profile.fields.find((one) => one.id === id);
  return field === undefined ? (questions.get(id)?.title ?? id) : say(field.title);
}

/** Each figure that the company did not give and a cost was multiplied by. */
function assumptionsOf(material: Material): Span[][] {
  const { order, words, actions, say } = material;
  const assumed = new Map<string, { quantities: Set<number>; actions: string[] }>();
  for (const { id, cost } of order.actions) {
    for (const line of [...cost.lines, ...cost.upkeep]) {
      if (line.kind !== 'per' || line.value !== null) continue;
      const entry = assumed.get(line.figure) ?? { quantities: new Set<number>(), actions: [] };
      entry.quantities.add(line.quantity);
      const action = actions.get(id);
      if (action !== undefined && !entry.actions.includes(say(action.title))) entry.actions.push(say(action.title));
      assumed.set(line.figure, entry);
    }
  }
  return [...assumed].map(([figure, entry]) => {
    const quantities = [...entry.quantities].map(showAmount).join(words.punctuation.comma);
    const names = words.terms.list(entry.actions.map(words.terms.quote));
    return [{ text: words.roadmap.assumed(figureTitle(material, figure), quantities, names) }];
  });
}

function alternativesOf(material: Material, told: readonly OrderedAction[]): Block[] {
  const { words, actions, say } = material;
  const items = told
    .filter(({ insteadOf }) => insteadOf.length > 0)
    .map(({ id, insteadOf }): Inline => {
      const others = insteadOf.flatMap((other) => {
        const action = actions.get(other.id);
        return action === undefined
          ? []
          : [words.terms.sentence(words.terms.quote(say(action.title)), words.terms.money(other.cost.once))];
      });
      const action = actions.get(id);
      const title = action === undefined ? id : say(action.title);
      return linked(words.roadmap.alternative(title, words.terms.list(others)), [{ name: title, to: `action:${id}` }]);
    });
  if (items.length === 0) return [];
  return [
    { block: 'heading', level: 2, text: words.roadmap.alternativesTitle },
    { block: 'text', style: 'body', text: words.roadmap.alternatives },
    { block: 'list', ordered: false, items },
  ];
}

function leftBlocks(material: Material): Block[] {
  const { order, words, questions } = material;
  const items = order.left.flatMap(({ question, why }) => {
    const its = questions.get(question);
    return its === undefined ? [] : [linked(words.roadmap.left[why](its.title), [{ name: its.title, to: its.anchor }])];
  });
  if (items.length === 0) return [];
  return [
    { block: 'heading', level: 2, text: words.roadmap.leftTitle },
    { block: 'list', ordered: false, items },
  ];
}

function ruledOut({ order, words, actions, say }: Material): Block[] {
  const named = (ids: readonly string[]): string =>
    words.terms.list(
      ids.flatMap((id) => {
        const action = actions.get(id);
        return action === undefined ? [] : [words.terms.quote(say(action.title))];
      }),
    );
  const sentences = [
    ...(order.done.length === 0 ? [] : [words.roadmap.done(named(order.done))]),
    ...(order.impossible.length === 0 ? [] : [words.roadmap.impossible(named(order.impossible))]),
  ];
  return sentences.length === 0 ? [] : [{ block: 'text', style: 'note', text: sentences.join('\n') }];
}
