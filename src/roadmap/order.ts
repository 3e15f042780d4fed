import type { Answers } from '../answers/answers.ts';
import type { Assessment, NodeResult, QuestionResult } from '../assessment/assessment.ts';
import type { Gap } from '../gaps/gap.ts';
import type { Action, MoneyRange } from '../questionnaire/schema/action.ts';
import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import { type ActionCost, costOf, type Effort, effortOf, sumOf } from './cost.ts';
import { type Chosen, chooseActions } from './choose.ts';

/** An action in its place, with what it does when its turn comes. */
export interface OrderedAction {
  readonly id: string;
  /** `required`: closes a gap without which the level is out of reach; `prerequisite`: another one needs it; else `useful`. */
  readonly why: 'required' | 'useful' | 'prerequisite';
  /** Questions that it lifts above where the actions before it have brought them. */
  readonly lifts: readonly {
    readonly question: string;
    readonly from: number;
    readonly to: number;
    readonly closes: boolean;
  }[];
  /** Actions before it that it has to wait for. */
  readonly waitsFor: readonly string[];
  /** Others of the same group, of which at most one is done, that get as far where something asks for it. */
  readonly insteadOf: readonly { readonly id: string; readonly cost: ActionCost }[];
  readonly cost: ActionCost;
  /** Cost of this and all before it. */
  readonly cumulative: MoneyRange;
}

/**
 * Actions that close the gaps, in an order that can be carried out. No optimum: it takes gap after gap, required ones first,
 * and picks for each by a plain rule (light before heavy, then the cheaper, then the quicker).
 */
export interface Order {
  readonly actions: readonly OrderedAction[];
  readonly total: MoneyRange;
  readonly yearly: MoneyRange;
  /** Months if only those wait that must; and if one follows the other. */
  readonly months: { readonly atLeast: number; readonly inTurn: number };
  /** Gaps that the actions leave open: no action lifts the question that far, or each that does was ruled out. */
  readonly left: readonly { readonly question: string; readonly why: 'no-action' | 'not-far-enough' | 'ruled-out' }[];
  /** What the company says it has done, or cannot do: not proposed. */
  readonly done: readonly string[];
  readonly impossible: readonly string[];
}

export interface OrderInput {
  readonly questionnaire: Pick<Questionnaire, 'actions'>;
  readonly assessment: Pick<Assessment, 'root'>;
  readonly gaps: readonly Gap[];
  readonly answers: Pick<Answers, 'company' | 'answers' | 'plan'>;
  /** Whether an action's `when` holds for this company (`questionnaire/when.ts`). */
  readonly fits: (action: Action) => boolean;
  /** Whether the company's own offers replace the estimates: they are secret unless asked for. */
  readonly quotes?: boolean;
}

export function orderActions({ questionnaire, assessment, gaps, answers, fits, quotes = false }: OrderInput): Order {
  const all = questionnaire.actions ?? [];
  const done = listed(all, answers.plan?.done);
  const impossible = listed(all, answers.plan?.impossible);
  const ruledOut = new Set([...done, ...impossible]);
  const fitting = all.filter(fits);
  const quoted = quotes ? answers.plan?.quotes : {};
  const effort = new Map(fitting.map((action) => [action.id, effortOf(action, answers, quoted)]));
  const today = pointsToday(assessment.root);
  const taken = new Set(
    all.flatMap(({ id, alternative }) => (done.includes(id) && alternative !== undefined ? [alternative] : [])),
  );
  const offered = fitting.filter((action) => !ruledOut.has(action.id));
  const chosen = chooseActions({
    actions: offered,
    done: new Set(done),
    taken,
    today,
    gaps: [...gaps].sort(moreUrgent),
    effort,
  });
  const cost = (action: Action): ActionCost => costOf(action, answers, quoted);
  const actions = inOrder({ chosen, today, gaps, offered, effort, cost });
  return {
    actions,
    total: sumOf(actions.map((action) => action.cost.once)),
    yearly: sumOf(actions.flatMap((action) => (action.cost.yearly === null ? [] : [action.cost.yearly]))),
    months: duration(actions),
    left: gapsLeft(gaps, today, chosen, fitting, ruledOut),
    done,
    impossible,
  };
}

const listed = (all: readonly Action[], ids: readonly string[] = []): string[] =>
  all.filter(({ id }) => ids.includes(id)).map(({ id }) => id);

/** Required gaps first, those of lower levels before those of higher ones, then what gains most. Equal ones as they come. */
const moreUrgent = (a: Gap, b: Gap): number =>
  Number(b.required) - Number(a.required) || a.rank - b.rank || (b.gain ?? 0) - (a.gain ?? 0);

/** Points of every question that applies; open and unknown ones stand at their lowest. */
export function pointsToday(root: NodeResult): ReadonlyMap<string, number> {
  const points = new Map<string, number>();
  const visit = (node: NodeResult): void => {
    for (const question of node.questions) {
      if (applies(question)) points.set(question.id, question.points ?? question.least ?? 0);
    }
    node.children.forEach(visit);
  };
  visit(root);
  return points;
}

const applies = ({ status }: QuestionResult): boolean =>
  status === 'answered' || status === 'unknown' || status === 'open';

/** Each time the first of those that can be done: what is required before what is useful, light before heavy, then the cheaper. */
function inOrder({
  chosen,
  today,
  gaps,
  offered,
  effort,
  cost,
}: {
  readonly chosen: readonly Chosen[];
  readonly today: ReadonlyMap<string, number>;
  readonly gaps: readonly Gap[];
  readonly offered: readonly Action[];
  readonly effort: ReadonlyMap<string, Effort>;
  readonly cost: (action: Action) => ActionCost;
}): OrderedAction[] {
  const points = new Map(today);
  const needed = new Map(gaps.map((gap) => [gap.question, gap.needed.points]));
  const waiting = [...chosen];
  const placed: OrderedAction[] = [];
  const placedIds = new Set<string>();
  while (waiting.length > 0) {
    const ready = waiting.filter(({ waitsFor }) => waitsFor.every((id) => placedIds.has(id)));
    const next = (ready.length > 0 ? ready : waiting).reduce((best, one) =>
      goesFirst(one, best, effort) ? one : best,
    );
    waiting.splice(waiting.indexOf(next), 1);
    const { action } = next;
    const lifts = Object.entries(action.lifts).flatMap(([question, to]) => {
      const from = points.get(question);
      if (from === undefined || from >= to) return [];
      points.set(question, to);
      const bound = needed.get(question);
      return [{ question, from, to, closes: bound !== undefined && from < bound && to >= bound }];
    });
    const its = cost(action);
    /** How far a question has to get for the gap and for whoever needs it, as far as this action brings it there. */
    const askedOf = ({ question, to }: { readonly question: string; readonly to: number }): number => {
      const bounds = [needed.get(question), ...chosen.map((other) => other.action.needs?.[question])];
      const asked = bounds.filter((bound) => bound !== undefined);
      return Math.min(to, Math.max(0, ...asked));
    };
    const before = placed.at(-1)?.cumulative;
    placed.push({
      id: action.id,
      why: next.why,
      lifts,
      waitsFor: next.waitsFor,
      insteadOf: offered
        .filter((other) => other.id !== action.id)
        .filter((other) => action.alternative !== undefined && other.alternative === action.alternative)
        .filter((other) => lifts.every((lift) => (other.lifts[lift.question] ?? 0) >= askedOf(lift)))
        .map((other) => ({ id: other.id, cost: cost(other) })),
      cost: its,
      cumulative: before === undefined ? its.once : sumOf([before, its.once]),
    });
    placedIds.add(action.id);
  }
  return placed;
}

function goesFirst(one: Chosen, best: Chosen, effort: ReadonlyMap<string, Effort>): boolean {
  if (one.forRequired !== best.forRequired) return one.forRequired;
  const light = Number(best.action.light === true) - Number(one.action.light === true);
  if (light !== 0) return light < 0;
  return (effort.get(one.action.id)?.price ?? 0) < (effort.get(best.action.id)?.price ?? 0);
}

function duration(actions: readonly OrderedAction[]): Order['months'] {
  const end = new Map<string, number>();
  for (const { id, waitsFor, cost } of actions) {
    end.set(id, Math.max(0, ...waitsFor.map((before) => end.get(before) ?? 0)) + cost.months);
  }
  return {
    atLeast: Math.max(0, ...end.values()),
    inTurn: actions.reduce((sum, { cost }) => sum + cost.months, 0),
  };
}

function gapsLeft(
  gaps: readonly Gap[],
  today: ReadonlyMap<string, number>,
  chosen: readonly Chosen[],
  fitting: readonly Action[],
  ruledOut: ReadonlySet<string>,
): Order['left'] {
  const reached = (question: string, actions: readonly Action[]): number =>
    Math.max(today.get(question) ?? 0, ...actions.map(({ lifts }) => lifts[question] ?? 0));
  const taken = chosen.map(({ action }) => action);
  const offered = fitting.filter(({ id }) => !ruledOut.has(id));
  return gaps
    .filter(({ question, needed }) => reached(question, taken) < needed.points)
    .map(({ question, needed, current }) => {
      if (reached(question, fitting) >= needed.points) return { question, why: 'ruled-out' };
      return { question, why: reached(question, offered) > current.points ? 'not-far-enough' : 'no-action' };
    });
}
