import type { TerminalWords } from '../../locale/catalogue.ts';
import type { BarsBlock, Block, CardBlock, Inline } from '../../report/blocks.ts';
import { companyName, levelName } from '../../report/material.ts';
import type { Material, QuestionMaterial } from '../../report/material.ts';
import { benchmarks } from '../../report/sections/benchmarks.ts';
import { standingsOf } from '../../report/sections/conditions.ts';
import { result } from '../../report/sections/result.ts';
import { showPoints } from '../../report/shown.ts';
import { showScore } from '../../text/figures.ts';
import { safeLine } from '../../text/safe.ts';
import type { Canvas } from './canvas.ts';
import { dimensionLines, stageLines } from './dimensions.ts';
import { drawBlocks } from './draw.ts';
import { inlineLines } from './inline.ts';

/** What a terminal shows of the gaps: the first few, and more only of those that must be closed. All are in the report and in JSON. */
const FEW_GAPS = 5;
const MOST_GAPS = 10;

/**
 * The result for someone at a terminal, in the words and figures of the report: which level and why, what the next one
 * requires and what of it is met, the dimensions, the gaps with what closes them, and how firm all this is.
 */
export function drawScore(material: Material, words: TerminalWords, canvas: Canvas): string {
  const { questionnaire, root, say } = material;
  const only = resultPage(material, canvas);
  const disclaimer: Block = { block: 'text', style: 'note', text: say(questionnaire.disclaimer) };
  const parts: readonly (readonly string[])[] = [
    drawBlocks([titleOf(material)], canvas),
    only('tiles'),
    only('callout'),
    only('ladder'),
    only('heading', 'list'),
    conditionLines(material, words, canvas),
    titled(words.score.dimensions, dimensionLines(material, words.score, canvas), canvas),
    root.result.stages.length === 0 ? [] : titled(words.score.stages, stageLines(material, canvas), canvas),
    drawBlocks(gapBlocks(material, words), canvas),
    drawBlocks(benchmarkBlocks(material, words), canvas),
    drawBlocks(firmnessBlocks(material, words), canvas),
    drawBlocks(checkBlocks(material, words), canvas),
    drawBlocks([disclaimer], canvas),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** The report's page of the result, by kinds of blocks; what stands there in columns follows one on the other. */
export function resultPage(material: Material, canvas: Canvas): (...kinds: readonly Block['block'][]) => string[] {
  const blocks = result
    .blocks(material)
    .flatMap((block) => (block.block === 'columns' ? block.columns.flatMap((column) => column.blocks) : [block]));
  return (...kinds) =>
    drawBlocks(
      blocks.filter(({ block }) => kinds.includes(block)),
      canvas,
    );
}

export function titled(title: string, lines: readonly string[], canvas: Canvas): string[] {
  return lines.length === 0 ? [] : [...drawBlocks([{ block: 'heading', level: 2, text: title }], canvas), ...lines];
}

export function titleOf({ questionnaire, answers, assessment, words, say }: Material): Block {
  const company = companyName(questionnaire, answers) || words.document.unnamed;
  const facts = [`${say(questionnaire.title)} ${questionnaire.version}`, words.terms.day(assessment.date)];
  return {
    block: 'text',
    style: 'body',
    text: [{ text: safeLine(company), strong: true }, { text: `\n${facts.join(words.punctuation.dot)}` }],
  };
}

const signs = { met: '✓', unmet: '✗', dropped: '–' } as const;
const tones = { met: 'good', unmet: 'bad', dropped: 'muted' } as const;

/** Each condition of the next level (at the top: of the present one), where it stands, and who falls short. */
export function conditionLines(material: Material, words: TerminalWords, canvas: Canvas): string[] {
  const { next, current, root } = material;
  const aim = next ?? current;
  if (aim === null) return [];
  const standings = standingsOf(material, root, aim.result);
  const unmet = standings.filter(({ status }) => status !== 'met').length;
  const title =
    next === null ? words.score.conditionsAtTop(aim.name) : words.score.conditions(aim.name, unmet, standings.length);
  const lines = standings.flatMap(({ status, requirement, standing, failing }) => {
    const sign = canvas.paint(signs[status], tones[status], 'strong');
    const said = [
      { text: safeLine(requirement) },
      { text: `${words.score.dash}${safeLine(standing)}`, tone: tones[status] },
    ];
    const lacking =
      status === 'unmet' ? failing.map((one) => safeLine(material.words.conditions.member(one.title, one.actual))) : [];
    const [first = '', ...rest] = inlineLines(said, canvas, { first: '    ' });
    return [
      `  ${sign} ${first.slice(4)}`,
      ...rest,
      ...lacking.flatMap((line) => inlineLines(line, canvas, { first: '      ', style: 'muted' })),
    ];
  });
  return titled(title, lines, canvas);
}

/** The gaps as short cards: where the company stands, what is needed, what closes it. */
function gapBlocks(material: Material, words: TerminalWords): Block[] {
  const { gaps, next, questions } = material;
  if (gaps.length === 0) return [];
  const title = words.score.gaps(gaps.length, next?.level.id ?? null);
  const shown = gaps
    .filter(({ required }, at) => at < (required ? MOST_GAPS : FEW_GAPS))
    .flatMap(({ question }) => questions.get(question) ?? []);
  const more = gaps.length - shown.length;
  return [
    { block: 'heading', level: 2, text: title },
    ...shown.map((question) => gapCard(material, question)),
    ...(more > 0 ? [{ block: 'text', style: 'note', text: words.score.moreGaps(more) } as const] : []),
  ];
}

function gapCard(material: Material, { number, title, now, needed, gap, result: its }: QuestionMaterial): CardBlock {
  const { words, nodes } = material;
  const say = words.dimensions;
  const required = gap?.required === true;
  const dimension = gap === null ? undefined : nodes.get(gap.dimension)?.title;
  const meter =
    its.points === null || its.max === null || gap === null
      ? undefined
      : { value: its.points, max: its.max, needed: gap.needed.points };
  const actions = actionLine(material, gap?.actions ?? []);
  return {
    block: 'card',
    kicker: say.kicker(number, required),
    title: [
      { text: title, strong: true },
      ...(dimension === undefined ? [] : [{ text: words.punctuation.dot + dimension, tone: 'muted' as const }]),
    ],
    tone: required ? 'bad' : 'warn',
    ...(meter === undefined
      ? {}
      : {
          meter: {
            ...meter,
            text: say.meter(showPoints(meter.value), showPoints(meter.max), showPoints(meter.needed)),
          },
        }),
    rows: [
      { label: say.now, text: now },
      ...(needed === null ? [] : [{ label: say.needed, text: needed }]),
      ...(actions === null ? [] : [{ label: say.actions, text: actions }]),
    ],
  };
}

/** The first action that would close it, and how many others there are. */
function actionLine({ words, actions, ordered, say }: Material, ids: readonly string[]): Inline | null {
  const id = ids.find((one) => ordered.has(one)) ?? ids[0];
  const action = id === undefined ? undefined : actions.get(id);
  if (id === undefined || action === undefined) return null;
  const cost = ordered.get(id)?.cost;
  const meta =
    cost === undefined
      ? ''
      : words.dimensions.actionMeta(words.terms.money(cost.once), words.terms.months(cost.months));
  const more = ids.length > 1 ? `${words.punctuation.semicolon}${words.dimensions.moreActions(ids.length - 1)}` : '';
  return [{ text: say(action.title) }, { text: meta + more, tone: 'muted' }];
}

/** The company's own figures beside published ones; shares of firms, which take three lines each, only where there is nothing else. */
function benchmarkBlocks(material: Material, words: TerminalWords): Block[] {
  const blocks = benchmarks.blocks(material).filter((block): block is BarsBlock => block.block === 'bars');
  const bars = blocks.map((block) => {
    const figures = block.bars.filter(({ marks }) => marks.length > 0);
    return figures.length === 0 ? block : { ...block, bars: figures };
  });
  return bars.length === 0 ? [] : [{ block: 'heading', level: 2, text: words.score.benchmarks }, ...bars];
}

/** Coverage, the level that the evidence alone carries, and what "not applicable" did to the score. */
function firmnessBlocks(material: Material, words: TerminalWords): Block[] {
  const { assessment, root } = material;
  const { coverage, evidenced } = assessment;
  const its = material.words.method.effects;
  const items: Inline[] = [words.score.coverage(coverage)];
  if (coverage.unknown > 0) items.push(its.unknown(coverage.unknown));
  if (coverage.evidenceAsked > 0) {
    items.push(
      its.evidenced({
        evidenced: coverage.evidenced,
        asked: coverage.evidenceAsked,
        level: evidenced.level === null ? null : levelName(material, root.node, evidenced.level),
        score: evidenced.score === null ? null : showScore(evidenced.score),
      }),
    );
  }
  if (coverage.notApplicable > 0) {
    const [score, instead] = [root.result.score, coverage.scoreIfNotApplicableWereZero];
    const scores = score === null || instead === null ? null : { score: showScore(score), instead: showScore(instead) };
    items.push(its.notApplicable(coverage.notApplicable, scores));
  }
  return [
    { block: 'heading', level: 2, text: words.score.firmness },
    { block: 'list', ordered: false, items },
  ];
}

export function checkBlocks({ assessment, questionnaire, say }: Material, words: TerminalWords): Block[] {
  const struck = (questionnaire.checks ?? []).filter(({ id }) => assessment.checks.includes(id));
  if (struck.length === 0) return [];
  const text = struck.map((check) => say(check.text)).join('\n');
  return [{ block: 'callout', tone: 'warn', title: words.score.checks(struck.length), text }];
}
