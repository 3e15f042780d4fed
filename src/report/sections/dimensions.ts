import { showFigure, showScore, showShare } from '../../text/figures.ts';
import { askedOf, marksOf } from '../asked.ts';
import type { BarsBlock, Block, CardBlock, Inline, Tone } from '../blocks.ts';
import { link, separated, spans, toned } from '../inline.ts';
import {
  isAsked,
  levelName,
  resultsBelow,
  type Material,
  type NodeMaterial,
  type QuestionMaterial,
} from '../material.ts';
import { showPart, showPoints } from '../shown.ts';
import type { SectionMaker } from './section.ts';

/** Each dimension: its score, its questions as bars, and a card for each question with a gap. */
export const dimensions: SectionMaker = {
  starts: 'flow',
  title: (words) => words.dimensions.title,
  blocks: (material) => {
    const asked = askedOf(material);
    const each = [...material.nodes.values()]
      .filter((node) => node !== material.root && worthAHeading(node, material))
      .flatMap((node) => nodeBlocks(material, node, asked));
    return [...overviewOf(material), ...each];
  },
};

/** The company's own parts side by side, with the figures that a radar leaves out. */
function overviewOf(material: Material): Block[] {
  const { words, root, nodes, questions } = material;
  const its = words.dimensions;
  const marks = marksOf(material);
  const parts = root.result.children.flatMap(({ id }) => nodes.get(id) ?? []);
  if (parts.length < 2) return [];
  const within = (node: NodeMaterial): number =>
    resultsBelow(node.result)
      .flatMap((result) => result.questions)
      .filter(({ id }) => questions.get(id)?.gap !== null).length;
  const rows = parts.map((node) => {
    const { score, max, weight } = node.result;
    const mark = marks.get(node.result.id);
    const title = `${node.number} ${node.title}`;
    const scored = score !== null && max !== null && max > 0;
    const bar = scored ? { share: score / max, ...(mark === undefined ? {} : { mark: mark / max }) } : null;
    return {
      cells: [
        { text: [link(title, node.anchor)] },
        {
          text: scored ? words.terms.scoreOf(showScore(score, mark), showPoints(max)) : '–',
          ...(bar === null ? {} : { bar }),
        },
        { text: mark === undefined ? '–' : showFigure(mark) },
        { text: weight === null ? '–' : showShare(weight) },
        { text: String(within(node)) },
      ],
    };
  });
  return [
    {
      block: 'table',
      caption: its.overview,
      columns: [
        { title: its.columns.dimension, width: 36 },
        { title: its.columns.score, width: 28 },
        {
          title: its.columns.mark(material.next?.level.id ?? material.current?.level.id ?? ''),
          width: 14,
          align: 'right',
        },
        { title: its.columns.weight, width: 12, align: 'right' },
        { title: its.columns.gaps, width: 10, align: 'right' },
      ],
      rows,
    },
  ];
}

/** Not those below something that does not apply: one sentence at the top says it for all. */
function worthAHeading({ result, node }: NodeMaterial, material: Material): boolean {
  const parent = [...material.nodes.values()].find((other) => other.node.dimensions?.includes(node as never));
  return (
    parent === undefined ||
    parent === material.root ||
    parent.result.status === 'applies' ||
    result.status === 'applies'
  );
}

function nodeBlocks(material: Material, node: NodeMaterial, asked: ReadonlyMap<string, number>): Block[] {
  const { words } = material;
  const questions = node.result.questions.flatMap(({ id }) => material.questions.get(id) ?? []);
  const heading: Block = {
    block: 'heading',
    level: node.depth === 1 ? 2 : 3,
    text: `${node.number} ${node.title}`,
    anchor: node.anchor,
  };
  if (node.result.status !== 'applies')
    return [heading, { block: 'text', style: 'body', text: words.dimensions.status[node.result.status] }];
  const bars = barsOf(material, node, questions);
  return [
    heading,
    { block: 'text', style: 'body', text: summaryOf(material, node, asked.get(node.result.id)) },
    ...(bars === null ? [] : [bars]),
    ...questions.filter(({ gap }) => gap !== null).map((question) => cardOf(material, question)),
  ];
}

/** "得分 1.90 / 5 · 占总分 20% · L3 要求 2.5". */
function summaryOf(material: Material, node: NodeMaterial, asked: number | undefined): Inline {
  const { words } = material;
  const say = words.dimensions;
  const { score, max, weight, contribution, level } = node.result;
  const parts: Inline[] = [];
  if (score !== null && max !== null) {
    parts.push([{ text: say.score(showScore(score, asked), showPoints(max)), strong: true }]);
    if (asked !== undefined) {
      const reached = score >= asked;
      parts.push([toned(say.asked(showFigure(asked), reached), reached ? 'good' : 'bad')]);
    }
  }
  if (level !== null) parts.push(say.level(levelName(material, node.node, level)));
  if (weight !== null && node.depth === 1) parts.push(say.weight(showShare(weight)));
  if (contribution !== null && node.depth === 1) parts.push(say.contribution(showPart(contribution)));
  const gaps = node.result.questions.filter(({ id }) => material.questions.get(id)?.gap !== null).length;
  if (node.result.questions.length > 0) parts.push(say.gaps(gaps, node.result.questions.filter(isAsked).length));
  return separated(parts, words.punctuation.dot);
}

function barsOf(material: Material, node: NodeMaterial, questions: readonly QuestionMaterial[]): BarsBlock | null {
  const { words } = material;
  const say = words.dimensions;
  const bars = questions
    .filter(({ result }) => result.max !== null || result.status === 'not-applicable')
    .filter(({ result }) => isAsked(result))
    .map(({ number, title, result, gap, anchor, now }) => {
      const max = result.max ?? 1;
      const shown =
        result.points === null
          ? words.terms.states['not-applicable']
          : `${showPoints(result.points)} / ${showPoints(max)}`;
      return {
        label: `${number} ${title}`,
        value: result.points,
        // A question that can earn nothing still has an empty track.
        max: max > 0 ? max : 1,
        text: shown,
        tone: toneOf(result.status, gap),
        marks:
          gap === null
            ? []
            : [{ at: gap.needed.points, label: showPoints(gap.needed.points), role: 'target' as const }],
        note: now,
        ...(gap === null ? {} : { to: anchor }),
      };
    });
  if (bars.length === 0) return null;
  return {
    block: 'bars',
    alt: say.barsAlt(
      node.title,
      bars.map(({ label, text }) => words.terms.answer.row(label, text)),
    ),
    bars,
    legend: bars.some(({ marks }) => marks.length > 0) ? [{ role: 'target', text: say.neededMark }] : [],
  };
}

function toneOf(status: QuestionMaterial['result']['status'], gap: QuestionMaterial['gap']): Tone {
  if (status === 'not-applicable') return 'muted';
  if (gap === null) return status === 'answered' ? 'good' : 'muted';
  return gap.required ? 'bad' : 'warn';
}

function cardOf(
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
