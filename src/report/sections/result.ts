import type { NodeResult } from '../../assessment/assessment.ts';
import { levelsOf } from '../../questionnaire/tree.ts';
import { showFigure, showScore } from '../../text/figures.ts';
import { widthOf } from '../../text/width.ts';
import { marksOf } from '../asked.ts';
import type { BarsBlock, Block, LadderBlock, RadarBlock, TilesBlock, Tone } from '../blocks.ts';
import { belowFirst, levelName, type Material } from '../material.ts';
import { countsOf, shareOf, whyOf } from '../why.ts';
import type { SectionMaker } from './section.ts';
import { showPoints } from '../shown.ts';

/** The page that a boss reads and nothing else. */
export const result: SectionMaker = {
  starts: 'page',
  title: (words) => words.result.title,
  blocks: (material) => {
    const { words, questionnaire, say } = material;
    const picture = pictureOf(material);
    const ladder = ladderOf(material);
    const sentences = whyOf(material);
    return [
      tilesOf(material),
      ...openEnded(material),
      ...(ladder !== null && picture !== null && picture.block === 'radar'
        ? [
            {
              block: 'columns',
              columns: [
                { width: 9, blocks: [ladder] },
                { width: 11, blocks: [picture] },
              ],
            } as const,
          ]
        : [ladder, picture].filter((block) => block !== null)),
      ...leftOut(material, picture),
      ...(sentences.length === 0
        ? []
        : ([
            { block: 'heading', level: 2, text: words.result.whyTitle(material.root.result.level !== null) },
            { block: 'list', ordered: true, items: sentences },
          ] as const)),
      { block: 'text', style: 'note', text: say(questionnaire.disclaimer) },
    ];
  },
};

function tilesOf(material: Material): TilesBlock {
  const { words, assessment, root, next, current } = material;
  const say = words.result;
  const { evidenced, coverage } = assessment;
  const { score, max, level } = root.result;
  const tiles: TilesBlock['tiles'][number][] = [];
  if (level !== null) {
    const title = current === null ? belowFirst(material, root.node) : material.say(current.level.title);
    tiles.push({ label: say.level, value: current?.level.id ?? '–', note: title, tone: 'accent' });
  }
  if (score !== null && max !== null) {
    tiles.push({ label: say.score, value: showScore(score), note: say.outOf(showPoints(max)), tone: 'accent' });
  }
  if (coverage.evidenceAsked > 0 && evidenced.level !== null) {
    const lower = evidenced.level.rank < (level?.rank ?? 0);
    const value = levelsOf(material.questionnaire, root.node)[evidenced.level.rank - 1]?.id ?? '–';
    tiles.push({
      label: say.evidenced,
      value,
      note: say.evidence(coverage.evidenced, coverage.evidenceAsked),
      tone: lower ? 'warn' : 'good',
    });
  } else if (coverage.evidenceAsked > 0 && evidenced.score !== null) {
    tiles.push({
      label: say.evidenced,
      value: showScore(evidenced.score),
      note: say.evidence(coverage.evidenced, coverage.evidenceAsked),
      tone: 'neutral',
    });
  }
  if (next !== null) {
    const { unmet, all } = countsOf(next);
    const value = all === 0 ? '–' : say.unmet(unmet);
    tiles.push({ label: say.toNext(next.level.id), value, note: say.ofConditions(all), tone: 'warn' });
  } else if (current !== null) {
    tiles.push({ label: say.top, value: current.level.id, note: say.topNote, tone: 'good' });
  }
  if (tiles.length < 3) {
    const { applicable, answered } = coverage;
    tiles.push({
      label: say.coverage,
      value: `${answered} / ${applicable}`,
      note: say.coverageNote(coverage),
      tone: answered < applicable ? 'warn' : 'good',
    });
  }
  return { block: 'tiles', tiles: tiles.slice(0, 4) };
}

function ladderOf(material: Material): LadderBlock | null {
  const { root, words, say, assessment, questionnaire } = material;
  const levels = levelsOf(questionnaire, root.node);
  const { level } = root.result;
  if (level === null || levels.length === 0) return null;
  const byEvidence = assessment.coverage.evidenceAsked > 0 ? assessment.evidenced.level?.rank : undefined;
  const mark = (rank: number) => (byEvidence === rank && rank !== level.rank ? { mark: words.result.byEvidence } : {});
  const below = level.rank === 0 || byEvidence === 0;
  const summaries = levels.flatMap(({ summary }) => (summary === undefined ? [] : [say(summary)])).join('');
  // The page has to hold more where answers are open; then only the present level and the next are told.
  const brief = widthOf(summaries) > (assessment.complete ? MOST_SUMMARY : MOST_SUMMARY / 2);
  const steps: LadderBlock['steps'][number][] = levels.map(({ id, title, summary }, index) => {
    const rank = index + 1;
    const state =
      rank === level.rank ? 'current' : rank < level.rank ? 'reached' : rank === level.rank + 1 ? 'next' : 'ahead';
    return {
      sign: id,
      title: say(title),
      ...(summary === undefined || (brief && state !== 'current' && state !== 'next') ? {} : { text: say(summary) }),
      state,
      ...mark(rank),
    };
  });
  if (below)
    steps.unshift({
      sign: '–',
      title: belowFirst(material, root.node),
      // Nobody has reached "not even the first level".
      state: level.rank === 0 ? 'current' : 'ahead',
      ...mark(0),
    });
  return { block: 'ladder', alt: words.result.ladderAlt(levelName(material, root.node, level), levels.length), steps };
}

const RADAR = { least: 3, most: 12 } as const;
/** As many bars as a page has room for, and from how many on their marks go without figures. */
const BARS = { most: 14, mostBelowLadder: 10, labelled: 8 } as const;
/** Characters, Chinese ones twice, that all levels' summaries may have together to stand on one page. */
const MOST_SUMMARY = 480;

/** Radar of the dimensions; bars where there are too few or too many axes for one, or their labels would not fit. */
function pictureOf(material: Material): RadarBlock | BarsBlock | null {
  const { words, nodes, next, current, root } = material;
  const scored = root.result.children.filter(
    (child): child is Scored => child.score !== null && child.max !== null && child.max > 0,
  );
  if (scored.length === 0) return null;
  const asked = marksOf(material);
  const level = next ?? current;
  const title = (id: string): string => nodes.get(id)?.title ?? id;
  const alt = words.result.pictureAlt(
    scored.map(({ id, score, max }) => {
      const bound = asked.get(id);
      return words.result.axisAlt(
        title(id),
        `${showScore(score, bound)} / ${showPoints(max)}`,
        bound === undefined ? null : showFigure(bound),
      );
    }),
  );
  if (scored.length >= RADAR.least && scored.length <= RADAR.most) {
    const target = scored.map(({ id }) => asked.get(id) ?? null);
    return {
      block: 'radar',
      alt,
      axes: scored.map(({ id, max }) => ({ label: title(id), max })),
      series: [
        { title: words.result.actualSeries, role: 'actual', values: scored.map(({ score }) => score) },
        ...(target.every((value) => value === null)
          ? []
          : [{ title: words.result.targetSeries(level?.level.id ?? ''), role: 'target' as const, values: target }]),
      ],
    };
  }
  const few = scored.length <= BARS.labelled;
  return {
    block: 'bars',
    alt,
    bars: lowest(scored, root.result.level === null ? BARS.most : BARS.mostBelowLadder).map(({ id, score, max }) => {
      const bound = asked.get(id);
      return {
        label: title(id),
        value: score,
        max,
        text: `${showScore(score, bound)} / ${showPoints(max)}`,
        tone: toneOf(score, bound),
        marks: bound === undefined ? [] : [{ at: bound, label: few ? showFigure(bound) : '', role: 'target' as const }],
        to: nodes.get(id)?.anchor ?? '',
      };
    }),
    legend: asked.size === 0 ? [] : [{ role: 'target', text: words.result.targetSeries(level?.level.id ?? '') }],
  };
}

/** As many bars as a page has room for: those with the least of their range, in the questionnaire's order. */
function lowest(scored: readonly Scored[], most: number): readonly Scored[] {
  const kept = new Set([...scored].sort((a, b) => (shareOf(a) ?? 0) - (shareOf(b) ?? 0)).slice(0, most));
  return scored.filter((node) => kept.has(node));
}

type Scored = NodeResult & { readonly score: number; readonly max: number };

const toneOf = (score: number, bound: number | undefined): Tone =>
  bound === undefined ? 'accent' : score >= bound ? 'good' : 'warn';

/** That the bars are not all. */
function leftOut({ words, root }: Material, picture: RadarBlock | BarsBlock | null): Block[] {
  const all = root.result.children.filter(({ score, max }) => score !== null && max !== null && max > 0).length;
  if (picture?.block !== 'bars' || picture.bars.length === all) return [];
  return [{ block: 'text', style: 'note', text: words.result.lowestOf(picture.bars.length, all) }];
}

/** Unfinished answers: between what and what the result will be. */
function openEnded(material: Material): Block[] {
  const { assessment, words, root } = material;
  const { interval, coverage, complete } = assessment;
  if (complete) return [];
  const levels =
    interval.level === null
      ? null
      : ([
          levelName(material, root.node, interval.level.from),
          levelName(material, root.node, interval.level.to),
        ] as const);
  const scores =
    interval.score === null ? null : ([showScore(interval.score.from), showScore(interval.score.to)] as const);
  const text = words.result.interval({ open: coverage.open, levels, scores, exact: interval.exact });
  return [{ block: 'callout', tone: 'warn', title: words.result.intervalTitle, text }];
}
