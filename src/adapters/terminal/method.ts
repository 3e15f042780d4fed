import type { NotApplicable } from '../../questionnaire/schema/question.ts';
import type { Weight } from '../../questionnaire/schema/when.ts';
import { levelsOf, weightCases } from '../../questionnaire/tree.ts';
import type { Block, Inline } from '../../report/blocks.ts';
import { standingsOf } from '../../report/sections/conditions.ts';
import { levelName } from '../../report/material.ts';
import type { NodeMaterial } from '../../report/material.ts';
import { showFigure } from '../../text/figures.ts';
import { drawBlocks } from './draw.ts';
import type { ShowView } from './show.ts';
import { weightCasesText } from './when.ts';

/** How scores and levels come about, told from the questionnaire itself: each node's rule and parts, each level's conditions. */
export function drawMethod(view: ShowView): string {
  const { material, words, canvas } = view;
  const its = words.show.method;
  const { questionnaire, say } = material;
  const blocks: Block[] = [
    {
      block: 'text',
      style: 'body',
      text: [{ text: say(questionnaire.title), strong: true }, { text: ` ${questionnaire.version}` }],
    },
    { block: 'heading', level: 2, text: words.show.headings.method },
    {
      block: 'list',
      ordered: true,
      items: [
        its.points,
        ...[...material.nodes.values()].map((node) => nodeRule(node, view)),
        its.levels,
        its.evidence,
        its.unknown,
      ],
    },
    ...weightBlocks(view),
    ...[...material.nodes.values()].flatMap((node) => levelBlocks(node, view)),
    ...policyBlocks(view),
    { block: 'text', style: 'note', text: say(questionnaire.disclaimer) },
  ];
  return `${drawBlocks(blocks, canvas).join('\n')}\n`;
}

/** "全公司：各项得分乘以权重相加，再除以权重之和。装备联网（31）、…" */
function nodeRule(material: NodeMaterial, view: ShowView): Inline {
  const { words } = view;
  const { terms, punctuation } = view.material.words;
  const { node } = material;
  const aggregate = terms.aggregates[node.aggregate ?? 'mean'];
  const satisfied = node['satisfied-at'];
  const parts = partsOf(material, view).map(({ title, weight }) => {
    if (weight === undefined) return title;
    return words.show.method.part(
      title,
      variesWithProfile(weight) ? words.show.method.weightBelow : fixedWeight(weight),
    );
  });
  const rule = `${aggregate.rule}${satisfied === undefined ? '' : punctuation.semicolon + words.show.method.satisfiedAt(showFigure(satisfied))}`;
  return [
    { text: material.title, strong: true },
    { text: words.show.method.node(rule, parts.join(punctuation.comma)) },
  ];
}

interface Part {
  readonly title: string;
  readonly weight: Weight | undefined;
}

const partsOf = ({ node }: NodeMaterial, { material }: ShowView): readonly Part[] => [
  ...(node.dimensions ?? []).map(({ title, weight }) => ({ title: material.say(title), weight })),
  ...('questions' in node ? (node.questions ?? []) : []).map(({ id, weight }) => ({
    title: material.questions.get(id)?.title ?? id,
    weight,
  })),
];

const variesWithProfile = (weight: Weight): boolean => weightCases(weight).some(({ when }) => when !== undefined);

const fixedWeight = (weight: Weight): string => showFigure(weightCases(weight)[0]?.weight ?? 1);

/** The weights that depend on the profile, a line each: in the sentence of their node nobody could follow them. */
function weightBlocks(view: ShowView): Block[] {
  const { words, material } = view;
  const items = [...material.nodes.values()]
    .flatMap((node) => partsOf(node, view))
    .flatMap(({ title, weight }) =>
      weight === undefined || !variesWithProfile(weight)
        ? []
        : [`${title}${words.show.when.colon}${weightCasesText(weight, view)}`],
    );
  if (items.length === 0) return [];
  return [
    { block: 'text', style: 'body', text: words.show.method.weights },
    { block: 'list', ordered: false, items },
  ];
}

function levelBlocks(node: NodeMaterial, { material }: ShowView): Block[] {
  const levels = levelsOf(material.questionnaire, node.node);
  return levels.flatMap((_, index): Block[] => {
    const result = node.result.levels[index];
    if (result === undefined) return [];
    const name = levelName(material, node.node, result);
    const title = node === material.root ? name : material.words.terms.answer.row(node.title, name);
    const requirements = standingsOf(material, node, result).map(({ requirement }) => requirement);
    return [
      { block: 'heading', level: 2, text: title },
      { block: 'list', ordered: false, items: requirements },
    ];
  });
}

/** What "not applicable" does, and to which questions. */
function policyBlocks({ material, words }: ShowView): Block[] {
  const { terms, punctuation } = material.words;
  const byPolicy = new Map<NotApplicable, string[]>();
  for (const { policy, number } of material.questions.values())
    byPolicy.set(policy, [...(byPolicy.get(policy) ?? []), number]);
  const items = [...byPolicy].map(
    ([policy, numbers]) => `${terms.policies[policy]}${words.show.when.colon}${numbers.join(punctuation.comma)}`,
  );
  return [
    { block: 'text', style: 'body', text: words.show.method.policies },
    { block: 'list', ordered: false, items },
  ];
}
