import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toNumber } from '../../src/exact/rational.ts';
import { type Job, schedule } from '../../src/roadmap/schedule.ts';

/** Jobs of which each waits only for earlier ones, so that they can be carried out. */
const jobs = fc
  .array(fc.tuple(fc.nat(4), fc.array(fc.array(fc.nat(20), { minLength: 1, maxLength: 2 }), { maxLength: 2 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((drawn) =>
    drawn.map(
      ([months, waits], index): Job => ({
        months: months / 2,
        waits: index === 0 ? [] : waits.map((providers) => providers.map((one) => one % index)),
      }),
    ),
  );

/** Tries to begin each job in every half month. */
function shortestByTrying(all: readonly Job[], crew: number): number {
  const longest = all.reduce((sum, { months }) => sum + months * 2, 0);
  let best = longest;
  const starts: number[] = [];
  const lengthOf = (job: number): number => (all[job]?.months ?? 0) * 2;
  const fits = (): boolean => {
    for (let month = 0; month < longest; month += 1) {
      const running = starts.filter((start, job) => start <= month && month < start + lengthOf(job));
      if (running.length > crew) return false;
    }
    return true;
  };
  const place = (job: number): void => {
    if (job === all.length) {
      if (fits()) best = Math.min(best, Math.max(0, ...starts.map((start, at) => start + lengthOf(at))));
      return;
    }
    for (let start = 0; start + lengthOf(job) <= best; start += 1) {
      const ready = (all[job]?.waits ?? []).every((providers) =>
        providers.some((one) => (starts[one] ?? 0) + lengthOf(one) <= start),
      );
      if (!ready) continue;
      starts[job] = start;
      place(job + 1);
    }
    starts.length = job;
  };
  place(0);
  return best / 2;
}

describe('a schedule', () => {
  test('is the shortest there is, by trying every half month', () => {
    fc.assert(
      fc.property(jobs, fc.integer({ min: 1, max: 3 }), (all, crew) => {
        const found = schedule(all, crew);
        expect(found.proven).toBe(true);
        expect(toNumber(found.months)).toBe(shortestByTrying(all, crew));
      }),
      { numRuns: 150 },
    );
  });

  test('begins nothing before what it waits for is done, nor more at once than there are hands', () => {
    fc.assert(
      fc.property(jobs, fc.integer({ min: 1, max: 3 }), (all, crew) => {
        const starts = schedule(all, crew).starts.map(toNumber);
        const ends = starts.map((start, job) => start + (all[job]?.months ?? 0));
        for (const [job, { waits }] of all.entries())
          for (const providers of waits)
            expect(Math.min(...providers.map((one) => ends[one] ?? Number.NaN))).toBeLessThanOrEqual(starts[job] ?? -1);
        for (const at of starts)
          expect(starts.filter((start, job) => start <= at && at < (ends[job] ?? 0)).length).toBeLessThanOrEqual(crew);
      }),
    );
  });

  test('of half months and thirds is exact', () => {
    const job = (months: number): Job => ({ months, waits: [] });
    expect(toNumber(schedule([job(0.1), job(0.2), job(0.3)], 1).months)).toBe(0.6);
  });
});
