import type { Gap } from '../gaps/gap.ts';
import type { Action } from '../questionnaire/schema/action.ts';
import type { ActionCost } from './cost.ts';

/** An action that was picked, and what for. */
export interface Chosen {
  readonly action: Action;
  readonly why: 'required' | 'useful' | 'prerequisite';
  /** It closes a required gap, or something that does so needs it. */
  readonly forRequired: boolean;
  readonly waitsFor: readonly string[];
}

interface Choice {
  /** Those that fit the company and are not ruled out. */
  readonly actions: readonly Action[];
  /** Done already: whoever waits for one need not. */
  readonly done: ReadonlySet<string>;
  readonly today: ReadonlyMap<string, number>;
  /** Most urgent first. */
  readonly gaps: readonly Gap[];
  readonly cost: ReadonlyMap<string, ActionCost>;
}

/** Steps of searching before a gap is left open: a questionnaire whose needs are a thicket must not hang a report. */
const PATIENCE = 20_000;

/**
 * Picks actions gap by gap: of those that lift the question far enough, and whose needs can be met, the first by the rule
 * (`byRule`); where none lifts so far, the one that lifts furthest. At most one of each group of alternatives. What later
 * picks made superfluous is dropped again. The result is in the order of picking, what is needed before who needs it.
 */
export function chooseActions(choice: Choice): Chosen[] {
  let picked: Picked = new Map();
  let patience = PATIENCE;
  const ranked = [...choice.actions].sort(byRule(choice.cost));
  const byId = new Map(ranked.map((action) => [action.id, action]));
  const lifting = grouped(ranked, ({ lifts }) => Object.keys(lifts));

  /** The picks with this action and whatever it needs, or nothing where that cannot be. */
  const withAction = (action: Action, before: Picked, why: Reason, pending: readonly string[]): Picked | null => {
    if (before.has(action.id)) return raised(before, action.id, why);
    if (pending.includes(action.id) || --patience < 0) return null;
    const group = action.alternative;
    if (group !== undefined && [...before.keys()].some((id) => byId.get(id)?.alternative === group)) return null;
    const inside = [...pending, action.id];
    const need: Reason = { why: 'prerequisite', forRequired: why.forRequired };
    let picks: Picked = before;
    for (const id of action.after ?? []) {
      if (choice.done.has(id)) continue;
      const other = byId.get(id);
      const more = other === undefined ? null : withAction(other, picks, need, inside);
      if (more === null) return null;
      picks = more;
    }
    for (const [question, points] of Object.entries(action.needs ?? {})) {
      const more = reaching(question, points, picks, need, inside);
      if (more === null) return null;
      picks = more;
    }
    if (group !== undefined && [...picks.keys()].some((id) => byId.get(id)?.alternative === group)) return null;
    return new Map([...picks, [action.id, why]]);
  };

  /** The picks with which a question reaches these points. What does not apply to the company needs nothing. */
  const reaching = (
    question: string,
    points: number,
    before: Picked,
    why: Reason,
    pending: readonly string[],
  ): Picked | null => {
    const today = choice.today.get(question);
    if (today === undefined || today >= points) return before;
    const able = (lifting.get(question) ?? []).filter(({ lifts }) => (lifts[question] ?? 0) >= points);
    const already = able.find(({ id }) => before.has(id));
    if (already !== undefined) return raised(before, already.id, why);
    for (const action of able) {
      const picks = withAction(action, before, why, pending);
      if (picks !== null) return picks;
    }
    return null;
  };

  for (const gap of choice.gaps) {
    const why: Reason = { why: gap.required ? 'required' : 'useful', forRequired: gap.required };
    patience = PATIENCE;
    const closed = reaching(gap.question, gap.needed.points, picked, why, []);
    picked = closed ?? asFarAsPossible(gap, picked, why);
  }
  return withReasons(withoutSuperfluous(picked, choice, byId), choice, byId);

  function asFarAsPossible(gap: Gap, before: Picked, why: Reason): Picked {
    const furthest = [...new Set((lifting.get(gap.question) ?? []).map(({ lifts }) => lifts[gap.question] ?? 0))].sort(
      (a, b) => b - a,
    );
    const reached = Math.max(
      choice.today.get(gap.question) ?? 0,
      ...[...before.keys()].map((id) => byId.get(id)?.lifts[gap.question] ?? 0),
    );
    for (const points of furthest.filter((most) => most > reached && most < gap.needed.points)) {
      const picks = reaching(gap.question, points, before, why, []);
      if (picks !== null) return picks;
    }
    return before;
  }
}

interface Reason {
  readonly why: Chosen['why'];
  readonly forRequired: boolean;
}
type Picked = ReadonlyMap<string, Reason>;

/** Light before heavy, then the cheaper in the middle of its range, then the quicker; equal ones in the file's order. */
const byRule =
  (cost: ReadonlyMap<string, ActionCost>) =>
  (a: Action, b: Action): number => {
    const [first, second] = [cost.get(a.id), cost.get(b.id)];
    if (first === undefined || second === undefined) return 0;
    return (
      Number(b.light === true) - Number(a.light === true) ||
      first.once.min + first.once.max - second.once.min - second.once.max ||
      first.months - second.months
    );
  };

const strength = { prerequisite: 0, useful: 1, required: 2 } as const;

/** An action that serves two ends is named after the weightier one. */
function raised(picked: Picked, id: string, reason: Reason): Picked {
  const now = picked.get(id);
  if (now === undefined) return picked;
  const why = strength[reason.why] > strength[now.why] ? reason.why : now.why;
  return new Map(picked).set(id, { why, forRequired: now.forRequired || reason.forRequired });
}

/**
 * Leaves out, last picked first, whatever the rest makes superfluous: each gap is closed as far as before, and each need is
 * still met by something picked earlier (so that the order stays one that can be carried out).
 */
function withoutSuperfluous(picked: Picked, choice: Choice, byId: ReadonlyMap<string, Action>): Picked {
  const order = [...picked.keys()];
  const place = new Map(order.map((id, index) => [id, index]));
  const actions = order.flatMap((id) => byId.get(id) ?? []);
  const kept = new Set(order);
  const wanted = new Map(choice.gaps.map((gap) => [gap.question, gap.needed.points]));
  const lifters = grouped(actions, ({ lifts }) => Object.keys(lifts));
  const needers = grouped(actions, ({ needs }) => Object.keys(needs ?? {}));
  const followers = grouped(actions, ({ after }) => after ?? []);
  const reached = (question: string, ids: (id: string) => boolean): number =>
    Math.max(
      choice.today.get(question) ?? 0,
      ...(lifters.get(question) ?? [])
        .filter(({ id }) => kept.has(id) && ids(id))
        .map(({ lifts }) => lifts[question] ?? 0),
    );
  const missedWithout = (id: string, question: string): boolean => {
    const bound = Math.min(
      wanted.get(question) ?? 0,
      reached(question, () => true),
    );
    if (reached(question, (other) => other !== id) < bound) return true;
    return (needers.get(question) ?? []).some((needer) => {
      const needed = needer.needs?.[question] ?? 0;
      const earlier = (other: string): boolean => (place.get(other) ?? 0) < (place.get(needer.id) ?? 0);
      return (
        kept.has(needer.id) &&
        choice.today.has(question) &&
        reached(question, (other) => other !== id && earlier(other)) < needed
      );
    });
  };
  for (const action of [...actions].reverse()) {
    const followed = (followers.get(action.id) ?? []).some(({ id }) => kept.has(id));
    if (!followed && !Object.keys(action.lifts).some((question) => missedWithout(action.id, question)))
      kept.delete(action.id);
  }
  return new Map([...picked].filter(([id]) => kept.has(id)));
}

function grouped(
  actions: readonly Action[],
  keys: (action: Action) => readonly string[],
): ReadonlyMap<string, readonly Action[]> {
  const groups = new Map<string, Action[]>();
  for (const action of actions) {
    for (const key of keys(action)) groups.set(key, [...(groups.get(key) ?? []), action]);
  }
  return groups;
}

/** Whom each waits for: those named under `after`, and for each need that today does not meet the first pick that meets it. */
function withReasons(picked: Picked, choice: Choice, byId: ReadonlyMap<string, Action>): Chosen[] {
  const ids = [...picked.keys()];
  return [...picked].flatMap(([id, reason]) => {
    const action = byId.get(id);
    if (action === undefined) return [];
    const providers = Object.entries(action.needs ?? {}).flatMap(([question, points]) => {
      const today = choice.today.get(question);
      if (today === undefined || today >= points) return [];
      const provider = ids.find((other) => other !== id && (byId.get(other)?.lifts[question] ?? 0) >= points);
      return provider === undefined ? [] : [provider];
    });
    const waitsFor = [...new Set([...(action.after ?? []).filter((other) => picked.has(other)), ...providers])];
    return [{ action, ...reason, waitsFor }];
  });
}
