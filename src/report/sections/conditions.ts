import type { LevelResult } from '../../assessment/assessment.ts';
import { levelsOf } from '../../questionnaire/tree.ts';
import type { Block, Cell, TableBlock } from '../blocks.ts';
import { linked } from '../inline.ts';
import { levelName, type Material, type NodeMaterial } from '../material.ts';
import { type Standing, standingOf } from '../standing.ts';
import { countsOf } from '../why.ts';
import type { SectionMaker } from './section.ts';

/** What keeps the company from the next level, condition by condition; at the top, what it has to hold. */
export const conditions: SectionMaker = {
  starts: 'flow',
  title: (words) => words.conditions.title,
  blocks: (material) => [...companyBlocks(material), ...dimensionBlocks(material)],
};

function companyBlocks(material: Material): Block[] {
  const { words, root, next, current, say } = material;
  const aim = next ?? current;
  if (aim === null) return [];
  const standings = standingsOf(material, root, aim.result);
  const counts = countsOf(aim);
  const lead =
    next === null ? words.conditions.atTop(aim.name, counts.all) : words.conditions.lead({ next: aim.name, ...counts });
  const picture = aim.level.picture ?? aim.level.summary;
  return [
    { block: 'text', style: 'lead', text: lead },
    tableOf(material, words.conditions.caption(aim.name), [{ group: null, standings }]),
    ...(standings.some(({ status }) => status === 'dropped')
      ? [{ block: 'text', style: 'note', text: words.conditions.dropped } as const]
      : []),
    ...(picture === undefined
      ? []
      : [
          {
            block: 'callout',
            tone: 'accent',
            title: words.conditions.pictureTitle(aim.name),
            text: say(picture),
          } as const,
        ]),
    ...(aim.level.corresponds === undefined
      ? []
      : [{ block: 'text', style: 'note', text: say(aim.level.corresponds) } as const]),
  ];
}

/** Dimensions that have levels of their own: what each needs for its next one. */
function dimensionBlocks(material: Material): Block[] {
  const { words, root, nodes } = material;
  const groups = [...nodes.values()].flatMap((node) => {
    const { level, levels } = node.result;
    if (node === root || level === null) return [];
    const next = levels[level.rank];
    const aim = next ?? levels[level.rank - 1];
    if (aim === undefined) return [];
    const name = levelName(material, node.node, level);
    const wanted = levelName(material, node.node, aim);
    const group =
      next === undefined
        ? words.conditions.dimensionAtTop(node.title, name)
        : words.conditions.dimension(node.title, name, wanted);
    return [{ group: { text: group, to: node }, standings: standingsOf(material, node, aim) }];
  });
  if (groups.length === 0) return [];
  return [
    { block: 'heading', level: 2, text: words.conditions.dimensionsTitle },
    tableOf(material, words.conditions.dimensionsCaption, groups),
  ];
}

/** Where each condition of a level stands: unmet ones first, then in the questionnaire's order. */
export function standingsOf(material: Material, node: NodeMaterial, level: LevelResult): Standing[] {
  const definition = levelsOf(material.questionnaire, node.node)[level.rank - 1];
  const order = { unmet: 0, met: 1, dropped: 2 } as const;
  return level.conditions
    .flatMap((result) => {
      const condition = definition?.requires[result.index];
      return condition === undefined ? [] : [standingOf(material, node.node, condition, result)];
    })
    .sort((a, b) => order[a.status] - order[b.status]);
}

interface Group {
  readonly group: { readonly text: string; readonly to: NodeMaterial } | null;
  readonly standings: readonly Standing[];
}

/** `members`: how many of those that fall short are named under a condition on many. */
export function tableOf(
  material: Material,
  caption: string,
  groups: readonly Group[],
  { members = 8, dense = false } = {},
): TableBlock {
  const { words } = material;
  const say = words.conditions;
  return {
    block: 'table',
    caption,
    dense,
    columns: [
      { title: say.columns.condition, width: 52 },
      { title: say.columns.state, width: 12 },
      { title: say.columns.actual, width: 22 },
      { title: say.columns.short, width: 14, align: 'right' },
    ],
    rows: groups.flatMap(({ group, standings }) => [
      ...(group === null
        ? []
        : [{ group: true, cells: [{ text: linked(group.text, [{ name: group.to.title, to: group.to.anchor }]) }] }]),
      ...standings.map((standing) => ({ cells: rowOf(material, standing, members) })),
    ]),
  };
}

function rowOf({ words }: Material, standing: Standing, most: number): Cell[] {
  const { status, requirement, actual, short, subjects, failing } = standing;
  const say = words.conditions;
  const tone = status === 'met' ? 'good' : status === 'unmet' ? 'bad' : 'muted';
  const names = subjects.map(({ title, anchor }) => ({ name: title, to: anchor }));
  const lacking = failing.slice(0, most).map((member) => say.member(member.title, member.actual));
  const more = most > 0 && failing.length > lacking.length ? [say.moreMembers(failing.length - lacking.length)] : [];
  const under =
    status === 'unmet' && lacking.length > 0 ? [...lacking, ...more].map((line) => `\n${line}`).join('') : '';
  const links = [...names, ...failing.map(({ title, anchor }) => ({ name: title, to: anchor }))];
  return [
    { text: linked(say.requirement(requirement) + under, links), sign: status },
    { text: say.states[status], tone },
    { text: status === 'dropped' ? '–' : actual },
    { text: short ?? '–', ...(short === null ? {} : { tone }) },
  ];
}
