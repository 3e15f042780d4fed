import type { Gap } from '../gaps/gap.ts';
import type { Cell, Inline, TableBlock } from './blocks.ts';
import { toneOf } from './gap-card.ts';
import { joined, link, separated, spans, toned } from './inline.ts';
import { isAsked, type Material, type NodeMaterial, type QuestionMaterial } from './material.ts';
import { showPoints } from './shown.ts';

/** A report that tells eight gaps at length is still read. */
const MOST_CARDS = 8;
/** Of the gaps that no condition names, those with the largest effect. */
const WEIGHTIEST = 3;

type Carded = ReadonlySet<string>;

/** The gaps worth a card of their own: those that a condition names, and the few that would lift the score most. */
export function cardedGaps(gaps: readonly Gap[]): Carded {
  const named = gaps.filter(isNamed).slice(0, MOST_CARDS);
  const others = gaps
    .filter((gap) => !isNamed(gap))
    .toSorted((a, b) => (b.gain ?? 0) - (a.gain ?? 0))
    .slice(0, Math.min(WEIGHTIEST, MOST_CARDS - named.length));
  return new Set([...named, ...others].map(({ question }) => question));
}

/** Whether the level asks for this very question. */
export const isNamed = ({ because, required }: Gap): boolean => required || because === 'condition';

/** A dimension's questions as rows: points, today's answer, what is needed and the nearest action to get there. */
export function questionTable(
  material: Material,
  node: NodeMaterial,
  questions: readonly QuestionMaterial[],
  carded: Carded,
): TableBlock | null {
  const { dimensions: say } = material.words;
  const shown = questions.filter(
    ({ result }) => isAsked(result) && (result.max !== null || result.status === 'not-applicable'),
  );
  if (shown.length === 0) return null;
  const gaps = shown.some(({ gap }) => gap !== null);
  return {
    block: 'table',
    caption: say.questionsOf(node.title),
    columns: [
      { title: say.columns.question, width: 24 },
      { title: say.columns.points(gaps), width: 16 },
      { title: say.columns.answer(gaps, material.options.plan), width: 60 },
    ],
    rows: shown.map((question) => ({
      // A card has the anchor of its question.
      ...(question.gap === null || carded.has(question.question.id) ? {} : { anchor: question.anchor }),
      cells: [
        { text: `${question.number} ${question.title}` },
        pointsCell(question),
        { text: answerText(material, question, carded) },
      ],
    })),
  };
}

function pointsCell({ result, gap }: QuestionMaterial): Cell {
  const { points, max } = result;
  if (points === null || max === null) return { text: '–', tone: 'muted' };
  return {
    text: [
      `${showPoints(points)} / ${showPoints(max)}`,
      ...(gap === null ? [] : [`→ ${showPoints(gap.needed.points)}`]),
    ].join(' '),
    tone: toneOf(result.status, gap),
    ...(max > 0 ? { bar: { share: points / max, ...(gap === null ? {} : { mark: gap.needed.points / max }) } } : {}),
  };
}

function answerText(material: Material, own: QuestionMaterial, carded: Carded): Inline {
  const { dimensions: say, terms } = material.words;
  const { question, result, now, gap, needed, anchor } = own;
  if (carded.has(question.id)) return [link(say.seeCard, anchor)];
  const answer =
    result.status === 'answered' ? now : [toned(now, result.status === 'not-applicable' ? 'muted' : 'warn')];
  if (gap === null) return answer;
  const wanted = needed ?? terms.points(showPoints(gap.needed.points));
  return separated(
    [
      joined([toned(say.inRow(say.now), 'muted')], answer),
      joined([toned(say.inRow(say.needed), 'muted')], wanted),
      nearestAction(material, gap),
    ],
    '\n',
  );
}

/** The road map's action for a gap, with its cost; else the first that there is. */
function nearestAction({ words, actions, ordered, options, say }: Material, gap: Gap): Inline {
  if (!options.plan) return '';
  const id = gap.actions.find((one) => ordered.has(one)) ?? gap.actions[0];
  const action = id === undefined ? undefined : actions.get(id);
  if (id === undefined || action === undefined) return '';
  const cost = ordered.get(id)?.cost;
  const after =
    cost === undefined
      ? ''
      : words.dimensions.actionMeta(words.terms.money(cost.once), words.terms.months(cost.months));
  return [
    toned(words.dimensions.inRow(words.dimensions.actions), 'muted'),
    cost === undefined ? { text: say(action.title) } : link(say(action.title), `action:${id}`),
    ...spans(after === '' ? '' : [toned(after, 'muted')]),
  ];
}
