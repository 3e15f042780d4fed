import type { Gap } from '../gaps/gap.ts';
import type { Action } from '../questionnaire/schema/action.ts';
import type { Effort } from './cost.ts';

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
  /** Groups of alternatives of which one is done already. */
  readonly taken: ReadonlySet<string>;
  readonly today: ReadonlyMap<string, number>;
  /** Most urgent first. */
  readonly gaps: readonly Gap[];
  readonly effort: ReadonlyMap<string, Effort>;
}

/** Steps of searching before a gap is left open: a questionnaire whose needs are a thicket must not hang a report. */
const PATIENCE = 20_000;

/**
 * Picks actions gap by gap: of those that lift the question far enough, and whose needs can be met, the first by rule (light
 * before heavy, then the cheaper, each with what it needs first); where none lifts so far, one that lifts furthest. At most one of each group of alternatives. What later
 * picks made superfluous is dropped again. The result is in the order of picking, what is needed before who needs it.
 */
export function chooseActions(choice: Choice): Chosen[] {
  const { today, effort, done } = choice;
  let patience = PATIENCE;
  const ranked = [...choice.actions].sort(byRule(effort));
  const byId = new Map(ranked.map((action) => [action.id, action]));
  const lifting = grouped(ranked, ({ lifts }) => Object.keys(lifts));

  const alternatives = grouped(ranked, ({ alternative }) => (alternative === undefined ? [] : [alternative]));

  const groupTaken = ({ alternative }: Action, picks: Picked): boolean =>
    alternative !== undefined &&
    (choice.taken.has(alternative) || (alternatives.get(alternative) ?? []).some(({ id }) => picks.has(id)));

  /** The picks with this action and whatever it needs, or nothing where that cannot be. */
  const withAction = (action: Action, before: Picked, pending: readonly string[]): Picked | null => {
    if (before.has(action.id)) return before;
    if (pending.includes(action.id) || --patience < 0 || groupTaken(action, before)) return null;
    const inside = [...pending, action.id];
    let picks: Picked | null = before;
    for (const id of action.after ?? []) {
      const other = byId.get(id);
      if (!done.has(id)) picks = other === undefined ? null : withAction(other, picks, inside);
      if (picks === null) return null;
    }
    for (const [question, points] of Object.entries(action.needs ?? {})) {
      picks = reaching(question, points, picks, inside)[0] ?? null;
      if (picks === null) return null;
    }
    return groupTaken(action, picks) ? null : new Set(picks).add(action.id);
  };

  /** Picks with which a question reaches these points, by rule; for what another action needs the first will do. */
  const reaching = (
    question: string,
    points: number,
    before: Picked,
    pending: readonly string[],
  ): readonly Picked[] => {
    const now = today.get(question);
    // What does not apply to the company needs nothing.
    if (now === undefined || now >= points) return [before];
    const able = (lifting.get(question) ?? []).filter(({ lifts }) => (lifts[question] ?? 0) >= points);
    if (able.some(({ id }) => before.has(id))) return [before];
    const found: Picked[] = [];
    for (const action of able) {
      const picks = withAction(action, before, pending);
      if (picks === null) continue;
      found.push(picks);
      if (pending.length > 0) break;
    }
    return found;
  };

  /** Of several ways the first by rule, each with all that it needs first. */
  const best = (ways: readonly Picked[], before: Picked): Picked | null => {
    const added = (way: Picked) => [...way].filter((id) => !before.has(id));
    const heavy = (way: Picked): number => Number(added(way).some((id) => byId.get(id)?.light !== true));
    const price = (way: Picked): number => added(way).reduce((sum, id) => sum + (effort.get(id)?.price ?? 0), 0);
    return ways.reduce<Picked | null>((first, way) => {
      if (first === null) return way;
      return heavy(way) - heavy(first) < 0 || (heavy(way) === heavy(first) && price(way) < price(first)) ? way : first;
    }, null);
  };

  let picked: Picked = new Set();
  for (const { question, needed } of choice.gaps) {
    const now = today.get(question) ?? 0;
    const steps = [...new Set((lifting.get(question) ?? []).map(({ lifts }) => lifts[question] ?? 0))]
      .filter((points) => points > now && points < needed.points)
      .sort((a, b) => b - a);
    // All the way, else as far as something goes.
    for (const points of [needed.points, ...steps]) {
      patience = PATIENCE;
      const next = best(reaching(question, points, picked, []), picked);
      if (next === null) continue;
      picked = next;
      break;
    }
  }
  return withReasons(withoutSuperfluous(picked, choice, byId), choice, byId);
}

/** Ids in the order of picking, who is needed before who needs it. */
type Picked = ReadonlySet<string>;

/** Light before heavy, then the cheaper in the middle of its range, then the quicker; equal ones in the file's order. */
const byRule =
  (effort: ReadonlyMap<string, Effort>) =>
  (a: Action, b: Action): number => {
    const [first, second] = [effort.get(a.id), effort.get(b.id)];
    if (first === undefined || second === undefined) return 0;
    return (
      Number(b.light === true) - Number(a.light === true) || first.price - second.price || first.months - second.months
    );
  };

/**
 * Leaves out, dearest first, whatever the rest makes superfluous: each gap is closed as far as before, and each need is
 * still met by something picked earlier (so that the order stays one that can be carried out).
 */
function withoutSuperfluous(picked: Picked, choice: Choice, byId: ReadonlyMap<string, Action>): Picked {
  const order = [...picked];
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
  const price = ({ id }: Action): number => choice.effort.get(id)?.price ?? 0;
  const dearestFirst = [...actions].reverse().sort((a, b) => price(b) - price(a));
  let dropped = true;
  while (dropped) {
    dropped = false;
    for (const action of dearestFirst) {
      if (!kept.has(action.id)) continue;
      const followed = (followers.get(action.id) ?? []).some(({ id }) => kept.has(id));
      const missed = followed || Object.keys(action.lifts).some((question) => missedWithout(action.id, question));
      if (!missed) dropped = kept.delete(action.id);
    }
  }
  return new Set(order.filter((id) => kept.has(id)));
}

function grouped(
  actions: readonly Action[],
  keys: (action: Action) => readonly string[],
): ReadonlyMap<string, readonly Action[]> {
  const groups = new Map<string, Action[]>();
  for (const action of actions) {
    for (const key of keys(action)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [action]);
      else group.push(action);
    }
  }
  return groups;
}

/**
 * Whom each waits for (those named under `after`, and for each need that today does not meet the first pick that meets it), and
 * what it is there for after all: the first pick that closes a gap is there for that gap; whatever closes none is a
 * prerequisite, and as weighty as what needs it.
 */
function withReasons(picked: Picked, choice: Choice, byId: ReadonlyMap<string, Action>): Chosen[] {
  const actions = [...picked].flatMap((id) => byId.get(id) ?? []);
  const lifters = grouped(actions, ({ lifts }) => Object.keys(lifts));
  const why = new Map<string, Chosen['why']>();
  for (const { question, needed, required } of choice.gaps) {
    const able = lifters.get(question) ?? [];
    const most = Math.max(0, ...able.map(({ lifts }) => lifts[question] ?? 0));
    const first = able.find(({ lifts }) => (lifts[question] ?? 0) >= Math.min(needed.points, most));
    if (first !== undefined && why.get(first.id) !== 'required') why.set(first.id, required ? 'required' : 'useful');
  }
  const chosen = actions.map((action) => {
    const providers = Object.entries(action.needs ?? {}).flatMap(([question, points]) => {
      const today = choice.today.get(question);
      if (today === undefined || today >= points) return [];
      const provider = lifters
        .get(question)
        ?.find(({ id, lifts }) => id !== action.id && (lifts[question] ?? 0) >= points);
      return provider === undefined ? [] : [provider.id];
    });
    const waitsFor = [...new Set([...(action.after ?? []).filter((id) => picked.has(id)), ...providers])];
    return { action, why: why.get(action.id) ?? ('prerequisite' as const), waitsFor };
  });
  // Who is needed stands before who needs it: from the end, each hands its weight on to those that it waits for.
  const weighty = new Set(chosen.filter((one) => one.why === 'required').map(({ action }) => action.id));
  for (const { action, waitsFor } of [...chosen].reverse())
    if (weighty.has(action.id)) for (const id of waitsFor) weighty.add(id);
  return chosen.map((one) => ({ ...one, forRequired: weighty.has(one.action.id) }));
}
