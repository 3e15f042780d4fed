import type { NodeResult } from '../../assessment/assessment.ts';
import type { ScoreViewWords } from '../../locale/catalogue.ts';
import { askedOf } from '../../report/asked.ts';
import { levelName } from '../../report/material.ts';
import type { Material, NodeMaterial } from '../../report/material.ts';
import { showFigure, showScore, showShare } from '../../text/figures.ts';
import { safeLine } from '../../text/safe.ts';
import { barLines } from './blocks/bars.ts';
import type { BarRow } from './blocks/bars.ts';
import type { Canvas } from './canvas.ts';
import { inlineLines } from './inline.ts';

/** Each dimension as a bar with what the next level asks of it, its parts under it; then what the marks mean. */
export function dimensionLines(material: Material, words: ScoreViewWords, canvas: Canvas): string[] {
  const { nodes, root, next, current } = material;
  const asked = askedOf(material);
  const rows = [...nodes.values()]
    .filter((node) => node !== root)
    .map((node) => rowOf(material, node, asked.get(node.result.id)));
  const level = next ?? current;
  const legend = [
    ...(asked.size === 0 ? [] : [`┃ ${level === null ? words.target : words.askedBy(level.level.id)}`]),
    ...(rows.some(({ aside }) => aside !== undefined && aside !== '') ? [words.weightNote] : []),
  ];
  return [
    ...barLines(rows, canvas),
    ...(legend.length === 0 ? [] : inlineLines(legend.join('   '), canvas, { style: 'muted' })),
  ];
}

function rowOf(material: Material, { node, result, title, depth }: NodeMaterial, bound: number | undefined): BarRow {
  const { words } = material;
  // Cleaned before the dot is set: the cleaning takes spaces off the ends.
  const level = result.level === null ? '' : words.punctuation.dot + safeLine(levelName(material, node, result.level));
  return {
    label: '  '.repeat(depth - 1) + safeLine(title),
    text:
      result.status === 'applies'
        ? scoreText(result, bound) + level
        : words.terms.states[result.status === 'not-asked' ? 'not-asked' : 'not-applicable'],
    aside: depth === 1 && result.weight !== null && result.status === 'applies' ? showShare(result.weight) : '',
    value: result.score,
    max: result.max ?? 0,
    marks: bound === undefined ? [] : [{ at: bound, role: 'target' as const }],
    tone: bound === undefined || result.score === null ? 'accent' : result.score >= bound ? 'good' : 'warn',
  };
}

const scoreText = ({ score, max }: NodeResult, bound?: number): string =>
  score === null ? '–' : `${showScore(score, bound)}${max === null ? '' : ` / ${showFigure(max)}`}`;

/** Where the company is gated stage by stage: the score of each stage and whether it is satisfied. */
export function stageLines({ questionnaire, root, say }: Material, canvas: Canvas): string[] {
  const bound = root.node['satisfied-at'];
  const rows = root.result.stages.flatMap(({ stage, score, max, satisfied }) => {
    const title = questionnaire.stages?.find(({ id }) => id === stage)?.title;
    const text =
      score === null
        ? '–'
        : `${showScore(score, bound)}${max === null ? '' : ` / ${showFigure(max)}`} ${satisfied ? '✓' : '✗'}`;
    const label = safeLine(title === undefined ? stage : say(title));
    return [
      {
        label,
        text,
        value: score,
        max: max ?? 0,
        marks: bound === undefined ? [] : [{ at: bound, role: 'target' as const }],
        tone: satisfied ? 'good' : 'warn',
      } as const,
    ];
  });
  return barLines(rows, canvas);
}
