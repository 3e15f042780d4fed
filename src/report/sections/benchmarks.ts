import type { BenchmarkResult } from '../../assessment/assessment.ts';
import type { Benchmark } from '../../questionnaire/schema/benchmark.ts';
import { sourcesOf } from '../../questionnaire/tree.ts';
import { showAmount } from '../../text/figures.ts';
import type { BarsBlock, Block, TableBlock } from '../blocks.ts';
import { linked } from '../inline.ts';
import type { Material, QuestionMaterial } from '../material.ts';
import { optionLabel } from '../option-label.ts';
import type { SectionMaker } from './section.ts';

/** Published figures beside the company's own. */
export const benchmarks: SectionMaker = {
  starts: 'flow',
  title: (words) => words.benchmarks.title,
  blocks: (material) => {
    const pairs = pairsOf(material);
    if (pairs.length === 0) return [];
    const { words } = material;
    const blocks: Block[] = [{ block: 'text', style: 'lead', text: words.benchmarks.lead }];
    const bars = barsOf(material, pairs);
    if (bars !== null) blocks.push(bars);
    blocks.push(tableOf(material, pairs));
    if (pairs.some(({ benchmark }) => benchmark['self-selected'] === true))
      blocks.push({ block: 'text', style: 'note', text: words.benchmarks.selfSelectedNote });
    return blocks;
  },
};

interface Pair {
  readonly benchmark: Benchmark;
  readonly result: BenchmarkResult;
  readonly question: QuestionMaterial;
}

function pairsOf({ assessment, questionnaire, questions }: Material): Pair[] {
  const defined = new Map((questionnaire.benchmarks ?? []).map((benchmark) => [benchmark.id, benchmark]));
  return assessment.benchmarks.flatMap((result) => {
    const benchmark = defined.get(result.id);
    const question = questions.get(result.question);
    return benchmark === undefined || question === undefined ? [] : [{ benchmark, result, question }];
  });
}

/** One bar for each question that is answered by a figure; a share of firms is no figure like the answer's and has its bar in the table. */
function barsOf(material: Material, pairs: readonly Pair[]): BarsBlock | null {
  const { words } = material;
  const say = words.benchmarks;
  const figures = new Map<string, Pair[]>();
  for (const pair of pairs) {
    if (pair.benchmark.option === undefined)
      figures.set(pair.question.question.id, [...(figures.get(pair.question.question.id) ?? []), pair]);
  }
  const bars: BarsBlock['bars'][number][] = [...figures.values()].map((its) => {
    const { question, result, benchmark } = its[0] as Pair;
    const answer = typeof result.answer === 'number' ? result.answer : null;
    const most = Math.max(answer ?? 0, ...its.map((pair) => pair.benchmark.figure));
    const max = benchmark.unit === '%' && most <= 100 ? 100 : most * 1.1 || 1;
    return {
      label: question.title,
      value: answer,
      max,
      text: answer === null ? question.now : figureOf(material, answer, benchmark.unit),
      tone: 'accent',
      marks: its.map((pair) => ({
        at: pair.benchmark.figure,
        label: `${figureOf(material, pair.benchmark.figure, pair.benchmark.unit)} (${pair.benchmark.year})`,
        role: pair.benchmark.kind === 'target' ? ('policy' as const) : ('benchmark' as const),
      })),
      to: question.anchor,
    };
  });
  if (bars.length === 0) return null;
  const roles = new Set(bars.flatMap(({ marks }) => marks.map(({ role }) => role)));
  return {
    block: 'bars',
    alt: say.alt(
      bars.map(({ label, text, marks }) =>
        words.terms.answer.row(label, [text, ...marks.map((mark) => mark.label)].join(words.punctuation.comma)),
      ),
    ),
    bars,
    legend: (['benchmark', 'policy'] as const)
      .filter((role) => roles.has(role))
      .map((role) => ({ role, text: say.legend[role] })),
  };
}

function tableOf(material: Material, pairs: readonly Pair[]): TableBlock {
  const { words, say, questionnaire } = material;
  const its = words.benchmarks;
  return {
    block: 'table',
    caption: its.caption,
    dense: true,
    columns: [
      { title: its.columns.question, width: 17 },
      { title: its.columns.own, width: 10, align: 'right' },
      { title: its.columns.published, width: 9, align: 'right' },
      { title: its.columns.scope, width: 64 },
    ],
    rows: pairs.map(({ benchmark, result, question }) => {
      const own =
        typeof result.answer === 'number'
          ? figureOf(material, result.answer, benchmark.unit)
          : result.answer === null
            ? words.terms.answer.unknown
            : its.reached(result.answer);
      const sources = sourcesOf(benchmark.source).map((ref) => {
        const id = ref.split('#')[0] ?? '';
        const source = questionnaire.sources?.[id];
        return source === undefined
          ? { name: words.terms.footings['own-reading'].name, to: '' }
          : { name: say(source.title), to: `source:${id}` };
      });
      const history = benchmark.kind === 'target' && benchmark.year < Number(material.assessment.date.slice(0, 4));
      const remarks = [
        ...(benchmark.option === undefined
          ? []
          : [its.share(question.title, optionLabel(material, question.question.id, benchmark.option))]),
        its.scope(unended(say(benchmark.scope)), benchmark.year),
        ...(benchmark.kind === 'target' ? [its.target(history)] : []),
        ...(benchmark['self-selected'] === true ? [its.selfSelected] : []),
        ...(benchmark.note === undefined ? [] : [unended(say(benchmark.note))]),
        its.source(
          sources.map(({ name }) => name).join(words.punctuation.comma),
          words.terms.footings[benchmark.certainty].name,
        ),
      ];
      return {
        cells: [
          { text: linked(question.title, [{ name: question.title, to: question.anchor }]) },
          { text: own },
          benchmark.option === undefined
            ? { text: figureOf(material, benchmark.figure, benchmark.unit) }
            : {
                text: figureOf(material, benchmark.figure, '%'),
                bar: { share: benchmark.figure / 100 },
                tone: 'muted' as const,
              },
          {
            text: linked(
              remarks.join(words.punctuation.remark),
              sources.filter(({ to }) => to !== ''),
            ),
          },
        ],
      };
    }),
  };
}

const figureOf = ({ words }: Material, figure: number, unit: string): string =>
  unit === '%' ? words.terms.percent(showAmount(figure)) : words.terms.answer.figure(figure, unit);

/** Without its full stop: more follows on the same line. */
const unended = (text: string): string => text.replace(/[。.]$/, '');
