import { type Facts, factsOf } from '../../questionnaire/facts.ts';
import { showFigure, showScore } from '../../text/figures.ts';
import type { Block, Inline, TableBlock } from '../blocks.ts';
import { isFull, levelName, type Material, type NodeMaterial } from '../material.ts';
import { scoreFormula, stageFormula, stageParts } from '../worked.ts';
import type { Standing } from '../standing.ts';
import { standingsOf, tableOf } from './conditions.ts';
import type { SectionMaker } from './section.ts';

/** How each figure came about, worked with the company's own numbers. */
export const method: SectionMaker = {
  starts: 'flow',
  title: (words) => words.method.title,
  blocks: (material) => {
    const { words, root } = material;
    const facts = factsOf(material.questionnaire, material.answers.company);
    const its = words.method;
    const scores = scoreTable(material, facts);
    const stages = stageTable(material, facts);
    const aggregate = root.node.aggregate ?? 'mean';
    return [
      {
        block: 'text',
        style: 'lead',
        text: its.lead(words.terms.aggregates[aggregate].name, words.terms.aggregates[aggregate].rule),
      },
      { block: 'heading', level: 2, text: its.pointsTitle },
      { block: 'text', style: 'body', text: its.points },
      ...(scores === null
        ? []
        : ([
            { block: 'heading', level: 2, text: its.scoresTitle },
            { block: 'text', style: 'body', text: its.scores },
            scores,
          ] as const)),
      ...(stages === null
        ? []
        : ([
            { block: 'heading', level: 2, text: its.stagesTitle },
            { block: 'text', style: 'body', text: its.stages },
            stages,
          ] as const)),
      ...levelBlocks(material),
      { block: 'heading', level: 2, text: its.effectsTitle },
      { block: 'list', ordered: false, items: effects(material) },
    ];
  },
};

function scoreTable(material: Material, facts: Facts): TableBlock | null {
  const { words, nodes } = material;
  const its = words.method;
  const all = [...nodes.values()];
  if (all.every(({ result }) => result.score === null)) return null;
  const aggregates = new Set(all.map(({ node }) => node.aggregate ?? 'mean'));
  // Where all come about in the same way, the section's first sentence says which.
  const told = aggregates.size > 1 || isFull(material, 'method');
  const rows = all.map((node) => {
    const { result, title, number } = node;
    const { formula, aggregate, score } = scoreCells(material, node, facts);
    return {
      cells: [
        { text: number === '' ? words.terms.score(null) : `${number} ${title}` },
        ...(told ? [{ text: aggregate }] : []),
        { text: formula },
        { text: score && result.score !== null ? showScore(result.score) : '–' },
      ],
    };
  });
  return {
    block: 'table',
    caption: its.scoresCaption,
    dense: true,
    columns: [
      { title: its.columns.node, width: 24 },
      ...(told ? [{ title: its.columns.aggregate, width: 12 }] : []),
      { title: its.columns.formula, width: told ? 52 : 64 },
      { title: its.columns.score, width: 12, align: 'right' },
    ],
    rows,
  };
}

function scoreCells(
  material: Material,
  node: NodeMaterial,
  facts: Facts,
): { readonly formula: string; readonly aggregate: string; readonly score: boolean } {
  const { words } = material;
  const { status, score } = node.result;
  if (status !== 'applies' && status !== 'empty')
    return { formula: words.dimensions.status[status], aggregate: '–', score: false };
  const aggregate = words.terms.aggregates[node.node.aggregate ?? 'mean'].name;
  if (score === null) return { formula: words.method.noScore(status === 'empty'), aggregate, score: false };
  return { formula: scoreFormula(material, node, facts) ?? words.method.noFormula, aggregate, score: true };
}

/** Under a staged node: the score of each node at each stage, worked from its parts at that stage. */
function stageTable(material: Material, facts: Facts): TableBlock | null {
  const { words, questionnaire, nodes, say } = material;
  const its = words.method;
  const staged = [...nodes.values()].filter(({ result }) => result.stages.length > 0);
  if (staged.length === 0) return null;
  return {
    block: 'table',
    caption: its.stagesCaption,
    dense: true,
    columns: [
      { title: its.columns.node, width: 26 },
      { title: its.columns.formula, width: 50 },
      { title: its.columns.score, width: 10, align: 'right' },
      { title: its.columns.satisfied, width: 14 },
    ],
    rows: (questionnaire.stages ?? []).flatMap((stage) => {
      const rows = staged.flatMap((node) => {
        const own = node.result.stages.find((one) => one.stage === stage.id);
        if (own === undefined || own.score === null) return [];
        // A dimension that only hands on what is below it says nothing new.
        const handsOn =
          node !== material.root &&
          node.result.children.length > 0 &&
          stageParts(material, node, stage.id).length === 1;
        if (handsOn) return [];
        const gate = (node.node.aggregate ?? 'mean') === 'staged';
        return [
          {
            cells: [
              { text: node.number === '' ? words.terms.company : `${node.number} ${node.title}` },
              { text: stageFormula(material, node, stage.id, own.score, facts) ?? its.noFormula },
              { text: showScore(own.score, node.node['satisfied-at']) },
              gate
                ? {
                    text: own.satisfied ? its.satisfied : its.unsatisfied(showFigure(node.node['satisfied-at'] ?? 0)),
                    sign: own.satisfied ? ('met' as const) : ('unmet' as const),
                  }
                : { text: '–' },
            ],
          },
        ];
      });
      return rows.length === 0 ? [] : [{ group: true, cells: [{ text: say(stage.title) }] }, ...rows];
    }),
  };
}

function levelBlocks(material: Material): Block[] {
  const { words, root } = material;
  const { levels, level } = root.result;
  if (level === null || levels.length === 0) return [];
  const its = words.method;
  // What is two levels off and more is far from this company: its conditions would fill pages that nobody needs yet.
  const told = levels.slice(0, level.rank + 2);
  const further = levels.slice(told.length).map((one) => levelName(material, root.node, one));
  const groups = told.map((one) => {
    const name = levelName(material, root.node, one);
    return {
      group: { text: one.reached ? its.levelReached(name) : its.levelNotReached(name), to: root },
      standings: standingsOf(material, root, one),
    };
  });
  return [
    { block: 'heading', level: 2, text: its.levelsTitle },
    { block: 'text', style: 'body', text: its.levels(levelName(material, root.node, level)) },
    isFull(material, 'method')
      ? tableOf(material, its.levelsCaption, groups, { members: 0, dense: true })
      : briefLevels(material, groups),
    ...(further.length === 0
      ? []
      : [
          {
            block: 'text',
            style: 'note',
            text: its.furtherLevels(words.terms.list(further), material.questionnaire.id),
          } as const,
        ]),
    ...(groups.some(({ standings }) => standings.some(({ status }) => status === 'dropped'))
      ? [{ block: 'text', style: 'note', text: words.conditions.dropped } as const]
      : []),
  ];
}

interface LevelGroup {
  readonly group: { readonly text: string };
  readonly standings: readonly Standing[];
}

/** A level a row: its conditions run on, with the figures of each. */
function briefLevels({ words }: Material, groups: readonly LevelGroup[]): TableBlock {
  const its = words.method;
  return {
    block: 'table',
    caption: its.levelsCaption,
    dense: true,
    columns: [
      { title: its.columns.level, width: 20 },
      { title: words.conditions.columns.condition, width: 80 },
    ],
    rows: groups.map(({ group, standings }) => ({
      cells: [
        { text: group.text },
        {
          text: (['unmet', 'met', 'dropped'] as const)
            .flatMap((status) => {
              const own = standings.filter((standing) => standing.status === status);
              const sentences = own.map(({ sentence }) => sentence);
              return own.length === 0 ? [] : [its.standing(words.conditions.states[status], own.length, sentences)];
            })
            .join('\n'),
        },
      ],
    })),
  };
}

/** What unknown, not applicable and unfinished answers, and missing evidence, do to the result. */
function effects(material: Material): Inline[] {
  const { words, assessment, root, questionnaire } = material;
  const its = words.method.effects;
  const { coverage, evidenced, interval, complete } = assessment;
  const score = root.result.score;
  const items: Inline[] = [coverage.unknown > 0 ? its.unknown(coverage.unknown) : its.noUnknown];
  if (coverage.notApplicable === 0) items.push(its.noNotApplicable);
  else {
    const instead = coverage.scoreIfNotApplicableWereZero;
    items.push(
      its.notApplicable(
        coverage.notApplicable,
        score === null || instead === null ? null : { score: showScore(score), instead: showScore(instead) },
      ),
    );
    const policies = new Set(
      [...material.questions.values()]
        .filter(({ result }) => result.status === 'not-applicable')
        .map(({ policy }) => policy),
    );
    for (const policy of policies) items.push(its.policy(words.terms.policies[policy]));
  }
  if (coverage.evidenceAsked > 0) {
    const name = evidenced.level === null ? null : levelName(material, root.node, evidenced.level);
    items.push(
      its.evidenced({
        evidenced: coverage.evidenced,
        asked: coverage.evidenceAsked,
        level: name,
        score: evidenced.score === null ? null : showScore(evidenced.score),
      }),
    );
  }
  if (!complete) {
    const scores =
      interval.score === null ? null : ([showScore(interval.score.from), showScore(interval.score.to)] as const);
    const levels =
      interval.level === null
        ? null
        : ([
            levelName(material, root.node, interval.level.from),
            levelName(material, root.node, interval.level.to),
          ] as const);
    items.push(words.result.interval({ open: coverage.open, levels, scores, exact: interval.exact }));
  }
  if (assessment.checks.length > 0) {
    const texts = (questionnaire.checks ?? [])
      .filter(({ id }) => assessment.checks.includes(id))
      .map(({ text }) => material.say(text));
    items.push(its.checks(texts.join(words.punctuation.semicolon)));
  }
  return items;
}
