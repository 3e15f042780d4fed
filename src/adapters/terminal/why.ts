import type { ConditionResult, NodeResult, QuestionResult } from '../../assessment/assessment.ts';
import type { ExampleResult } from '../../assessment/examples.ts';
import type { ExamplesViewWords } from '../../locale/catalogue.ts';
import type { Span } from '../../report/blocks.ts';
import { showFigure, showShare } from '../../text/figures.ts';
import { safeLine } from '../../text/safe.ts';

type Why = NonNullable<ExampleResult['deviations'][number]['why']>;

/** More lines than this tell a maintainer nothing that a look into the questionnaire does not. */
const MOST = 20;

/** What a figure or level comes from, in the questionnaire's own keys and ids: conditions, parts, or an answer. */
export function whyLines(why: Why, words: ExamplesViewWords): readonly (readonly Span[])[] {
  const lines = linesOf(why, words);
  return lines.length > MOST ? [...lines.slice(0, MOST), [{ text: words.more(lines.length - MOST) }]] : lines;
}

/** What tells one reason from another: the same one is not told twice. */
export const whyKey = (why: Why): string =>
  why.is === 'conditions' ? `level ${why.level.id}` : why.is === 'parts' ? `node ${why.node.id}` : why.question.id;

function linesOf(why: Why, words: ExamplesViewWords): readonly (readonly Span[])[] {
  switch (why.is) {
    case 'conditions':
      return why.level.conditions.map((condition) => conditionLine(condition, why.level.id, words));
    case 'parts':
      return [...why.node.children, ...why.node.questions].map((part) => [{ text: partLine(part, words) }]);
    case 'question':
      return [[{ text: partLine(why.question, words) }]];
  }
}

const SIGNS = { met: ['✓', 'good'], unmet: ['✗', 'bad'], dropped: ['–', 'muted'] } as const;

/** `L2 ✗ score company ≥ 2: 1.25`; of several, those that fall short with their figures. */
function conditionLine(condition: ConditionResult, level: string, words: ExamplesViewWords): readonly Span[] {
  const { kind, subject, measure, bound, required, requiredCount, actual, status, members } = condition;
  const [sign, tone] = SIGNS[status];
  const least = `${bound === 'above' ? '>' : '≥'} ${showFigure(required)}`;
  const asked =
    kind === 'count'
      ? `count ${subject} (${measure} ${least}) ≥ ${requiredCount ?? ''}`
      : kind === 'every'
        ? `every ${subject} ${measure} ${least}`
        : `${kind} ${subject} ${least}`;
  const short = members.filter(({ met }) => !met).map((member) => `${member.id} ${showFigure(member.actual)}`);
  const below = status === 'unmet' && short.length > 0 ? ` (${short.join(', ')})` : '';
  const stands = status === 'dropped' ? words.dropped : `${actual === null ? words.none : showFigure(actual)}${below}`;
  return [{ text: `${level} ` }, { text: sign, tone, strong: true }, { text: ` ${safeLine(`${asked}: ${stands}`)}` }];
}

/** `machines.online: 25 → 1 (33.3%)`; what does not count says why. */
function partLine(part: NodeResult | QuestionResult, words: ExamplesViewWords): string {
  const isQuestion = 'answer' in part;
  const figure = isQuestion ? part.points : part.score;
  const given = isQuestion && part.answer !== null ? written(part.answer) : part.status;
  const from = isQuestion || figure === null ? `${given} → ` : '';
  const weight = part.weight === null || part.weight === 1 ? '' : ` (${showShare(part.weight)})`;
  return safeLine(`${part.id}: ${from}${figure === null ? words.none : showFigure(figure)}${weight}`);
}

const written = (answer: unknown): string => (typeof answer === 'string' ? answer : JSON.stringify(answer));
