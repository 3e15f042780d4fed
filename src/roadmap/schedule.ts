import { fraction, fromDecimal, type Rational, times, floor } from '../exact/rational.ts';
import { denominator, leastCommon } from '../linear/expression.ts';

/** What is scheduled: how long it takes, and what it waits for: of each list one at least, by place in the same list. */
export interface Job {
  readonly months: number;
  readonly waits: readonly (readonly number[])[];
}

export interface Schedule {
  /** Month in which each begins, from 0. */
  readonly starts: readonly Rational[];
  readonly months: Rational;
  /** Whether no schedule can be shorter. */
  readonly proven: boolean;
}

/** Up to so many jobs the shortest schedule is searched for and proven; beyond, the rule decides. */
export const MOST_PROVEN = 15;
/** Steps of that search before the best found is taken. */
const PATIENCE = 200_000;

/**
 * When each job begins, at most `crew` at once, a job once begun not interrupted. First by rule: whatever is ready begins in the
 * order in which the jobs are given, or, where that is shorter, what most hangs on first; then, for up to 15 jobs, the shortest
 * there is. Jobs that can never begin are an error of
 * the caller's.
 */
export function schedule(jobs: readonly Job[], crew: number): Schedule {
  const grid = jobs.map(({ months }) => denominator(fromDecimal(months))).reduce(leastCommon, 1n);
  const lengths = jobs.map(({ months }) => Number(floor(times(fromDecimal(months), fraction(grid, 1n)))));
  const search = searcher(jobs, lengths, crew);
  const tails = tailsOf(jobs, lengths);
  const given = search.byRule(() => 0);
  const longest = given.end > search.least ? search.byRule((job) => tails[job] ?? 0) : given;
  const first = longest.end < given.end ? longest : given;
  const best = jobs.length <= MOST_PROVEN && first.end > search.least ? search.shortest(first) : null;
  const { starts, end } = best?.found ?? first;
  return {
    starts: starts.map((start) => fraction(BigInt(start), grid)),
    months: fraction(BigInt(end), grid),
    proven: end <= search.least || best?.exhausted === true,
  };
}

interface Plan {
  readonly starts: readonly number[];
  readonly end: number;
}

function searcher(jobs: readonly Job[], lengths: readonly number[], crew: number) {
  const lengthOf = (job: number): number => lengths[job] ?? 0;
  const heads = headsOf(jobs, lengths);
  const work = lengths.reduce((sum, one) => sum + one, 0);
  const least = Math.max(0, Math.ceil(work / crew), ...heads.map((head, job) => head + lengthOf(job)));

  /** The earliest moment at which everything that a job waits for is done; null while something has not begun. */
  const readyAt = (job: number, ends: readonly (number | undefined)[]): number | null => {
    let ready = 0;
    for (const providers of jobs[job]?.waits ?? []) {
      const first = Math.min(...providers.map((one) => ends[one] ?? Number.POSITIVE_INFINITY));
      if (first === Number.POSITIVE_INFINITY) return null;
      ready = Math.max(ready, first);
    }
    return ready;
  };

  function byRule(urgency: (job: number) => number): Plan {
    const starts: number[] = [];
    const ends: (number | undefined)[] = jobs.map(() => undefined);
    const free = Array.from({ length: crew }, () => 0);
    const waiting = new Set(jobs.keys());
    while (waiting.size > 0) {
      const hands = indexOfLeast(free);
      let next: { job: number; start: number } | null = null;
      for (const job of waiting) {
        const ready = readyAt(job, ends);
        if (ready === null) continue;
        const start = Math.max(ready, free[hands] ?? 0);
        const sooner = next === null ? -1 : start - next.start || urgency(next.job) - urgency(job);
        if (sooner < 0) next = { job, start };
      }
      if (next === null) throw new RangeError('jobs that wait for one another');
      starts[next.job] = next.start;
      ends[next.job] = next.start + lengthOf(next.job);
      free[hands] = next.start + lengthOf(next.job);
      waiting.delete(next.job);
    }
    return { starts, end: Math.max(0, ...ends.map((end) => end ?? 0)) };
  }

  /** Goes through the orders in which jobs can begin, each as early as the order lets it. */
  function shortest(first: Plan): { readonly found: Plan; readonly exhausted: boolean } {
    let best = first;
    let patience = PATIENCE;
    const starts: number[] = [];
    const ends: (number | undefined)[] = jobs.map(() => undefined);
    const seen = new Set<string>();
    const place = (free: readonly number[], since: number, left: number, rest: number): void => {
      if (--patience < 0 || best.end <= least) return;
      const end = Math.max(0, ...ends.map((one) => one ?? 0));
      if (left === 0) {
        if (end < best.end) best = { starts: [...starts], end };
        return;
      }
      const busy = free.reduce((sum, one) => sum + Math.max(one, since), 0);
      if (Math.max(end, Math.ceil((busy + rest) / crew)) >= best.end) return;
      const state = `${since};${free.join()};${ends.map((one) => (one === undefined ? '' : Math.max(one, since))).join()}`;
      if (seen.has(state)) return;
      seen.add(state);
      const hands = indexOfLeast(free);
      for (const job of jobs.keys()) {
        if (ends[job] !== undefined) continue;
        const ready = readyAt(job, ends);
        if (ready === null) continue;
        const start = Math.max(ready, free[hands] ?? 0, since);
        if (start + lengthOf(job) >= best.end) continue;
        starts[job] = start;
        ends[job] = start + lengthOf(job);
        const next = free.map((one, at) => (at === hands ? start + lengthOf(job) : one)).sort((a, b) => a - b);
        place(next, start, left - 1, rest - lengthOf(job));
        ends[job] = undefined;
      }
    };
    place(
      Array.from({ length: crew }, () => 0),
      0,
      jobs.length,
      work,
    );
    return { found: best, exhausted: patience >= 0 };
  }
  return { least, byRule, shortest };
}

/** When each job can begin at the earliest, with as many hands as there are jobs. */
export function headsOf(jobs: readonly Job[], lengths: readonly number[]): readonly number[] {
  const heads = jobs.map(() => Number.POSITIVE_INFINITY);
  for (let changed = true; changed; ) {
    changed = false;
    for (const [job, { waits }] of jobs.entries()) {
      const head = waits.reduce(
        (late, providers) =>
          Math.max(late, Math.min(...providers.map((one) => (heads[one] ?? 0) + (lengths[one] ?? 0)))),
        0,
      );
      if (head < (heads[job] ?? 0)) {
        heads[job] = head;
        changed = true;
      }
    }
  }
  return heads;
}

/** How long everything takes that may have to wait for a job, the job itself included. */
function tailsOf(jobs: readonly Job[], lengths: readonly number[]): readonly number[] {
  const followers = jobs.map((_, job) =>
    [...jobs.keys()].filter((one) => jobs[one]?.waits.some((its) => its.includes(job))),
  );
  const tails = [...lengths];
  // Jobs that may wait for one another would never come to an end: no way is longer than there are jobs.
  for (let round = 0; round < jobs.length; round += 1) {
    let changed = false;
    for (const job of jobs.keys()) {
      const tail = (lengths[job] ?? 0) + Math.max(0, ...(followers[job] ?? []).map((one) => tails[one] ?? 0));
      if (tail <= (tails[job] ?? 0)) continue;
      tails[job] = tail;
      changed = true;
    }
    if (!changed) break;
  }
  return tails;
}

const indexOfLeast = (figures: readonly number[]): number =>
  figures.reduce((least, figure, at) => (figure < (figures[least] ?? 0) ? at : least), 0);
