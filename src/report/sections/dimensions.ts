import { showFigure, showScore, showShare } from '../../text/figures.ts';
import { askedOf, marksOf } from '../asked.ts';
import type { BarsBlock, Block, Inline } from '../blocks.ts';
import { cardOf, toneOf } from '../gap-card.ts';
import { link, separated, toned } from '../inline.ts';
import {
  isAsked,
  isFull,
  levelName,
  resultsBelow,
  type Material,
  type NodeMaterial,
  type QuestionMaterial,
} from '../material.ts';
import { cardedGaps, questionTable } from '../question-table.ts';
import { showPart, showPoints } from '../shown.ts';
import type { SectionMaker } from './section.ts';

/**
 * Each dimension: its score and its questions, with a card for each gap that a condition names or that weighs most; at full
 * length its questions as bars, and a card for every gap.
 */
export const dimensions: SectionMaker = {
  starts: 'flow',
  title: (words) => words.dimensions.title,
  blocks: (material) => {
    const asked = askedOf(material);
    const carded = isFull(material, 'dimensions')
      ? new Set(material.gaps.map(({ question }) => question))
      : cardedGaps(material.gaps);
    const each = [...material.nodes.values()]
      .filter((node) => node !== material.root && worthAHeading(node, material))
      .flatMap((node) => nodeBlocks(material, node, asked, carded));
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

function nodeBlocks(
  material: Material,
  node: NodeMaterial,
  asked: ReadonlyMap<string, number>,
  carded: ReadonlySet<string>,
): Block[] {
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
  const picture = isFull(material, 'dimensions')
    ? barsOf(material, node, questions)
    : questionTable(material, node, questions, carded);
  return [
    heading,
    { block: 'text', style: 'body', text: summaryOf(material, node, asked.get(node.result.id)) },
    ...(picture === null ? [] : [picture]),
    ...questions.filter(({ question }) => carded.has(question.id)).map((question) => cardOf(material, question)),
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
