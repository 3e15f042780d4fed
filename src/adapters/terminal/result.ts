import type { TerminalWords } from '../../locale/catalogue.ts';
import type { Block } from '../../report/blocks.ts';
import type { Material } from '../../report/material.ts';
import { monday } from '../../report/sections/monday.ts';
import type { Canvas } from './canvas.ts';
import { dimensionLines, stageLines } from './dimensions.ts';
import { drawBlocks } from './draw.ts';
import { checkBlocks, conditionLines, resultPage, titled, titleOf } from './score.ts';

/**
 * The result at the end of the wizard: the level and that on evidence alone, why, what the next one asks, the dimensions, the
 * first steps. What `score` tells beyond that (gaps one by one, benchmarks) is in the report.
 */
export function drawResult(material: Material, words: TerminalWords, nextSteps: string, canvas: Canvas): string[] {
  const { questionnaire, root, say } = material;
  const only = resultPage(material, canvas);
  const steps = monday.blocks(material).filter(({ block }) => block === 'steps');
  const disclaimer: Block = { block: 'text', style: 'note', text: say(questionnaire.disclaimer) };
  const parts: readonly (readonly string[])[] = [
    drawBlocks([titleOf(material)], canvas),
    only('tiles'),
    only('callout'),
    only('ladder'),
    only('heading', 'list'),
    titled(words.score.dimensions, dimensionLines(material, words.score, canvas), canvas),
    root.result.stages.length === 0 ? [] : titled(words.score.stages, stageLines(material, canvas), canvas),
    conditionLines(material, words, canvas),
    titled(nextSteps, drawBlocks(steps, canvas), canvas),
    drawBlocks(checkBlocks(material, words), canvas),
    drawBlocks([disclaimer], canvas),
  ];
  return parts.filter((lines) => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}
